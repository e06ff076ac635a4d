// Stands in for a process that judges: it answers a question with its length, dies or hangs when told to.
process.on('message', (message) => {
  if (message.kind === 'orders') process.send({ kind: 'ready' });
  const { question } = message;
  if (question === undefined) return;
  if (question === 'exit') process.exit(3);
  if (question === 'abort') process.kill(process.pid, 'SIGKILL');
  if (question !== 'hang') process.send({ kind: 'done', reply: question.length });
});
