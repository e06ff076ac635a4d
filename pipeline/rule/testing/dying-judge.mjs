// A process that judges as any other, and dies before it says what came of files of which one holds a certain text.
const lethal = process.env['CURATE_TEST_LETHAL'] ?? '';
let isDoomed = false;
const send = process.send.bind(process);
process.send = (message) => {
  if (isDoomed && message.kind === 'done') process.kill(process.pid, 'SIGKILL');
  return send(message);
};
process.on('message', (message) => {
  const texts = (message.files ?? []).map(({ bytes }) => Buffer.from(bytes ?? []).toString('utf8'));
  isDoomed ||= lethal !== '' && texts.some((text) => text.includes(lethal));
});
await import('../../judge.mjs');
