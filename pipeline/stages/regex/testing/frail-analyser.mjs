// Stands in for the process that analyses regexes: it answers with the length, dies or hangs when told to.
process.on('message', (question) => {
  if (question === 'exit') process.exit(3);
  if (question === 'abort') process.kill(process.pid, 'SIGKILL');
  if (question !== 'hang') process.send({ verdict: 'proved', steps: question.length });
});
process.send('ready');
