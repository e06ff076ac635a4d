// Stands in for a process that judges: it answers a question with its length, dies or hangs when told to.
const said = (message) => new Promise((resolve) => process.send(message, resolve));
let turn = Promise.resolve();
process.on('message', ({ kind, question }) => {
  turn = turn.then(async () => {
    if (kind === 'orders') return said({ kind: 'ready' });
    if (question === 'exit') process.exit(3);
    if (question === 'abort') process.kill(process.pid, 'SIGKILL');
    if (question === 'seek') await said({ kind: 'seek', pass: 'test', version: '1', questions: [] });
    if (question !== 'hang') return said({ kind: 'done', reply: question.length });
  });
});
