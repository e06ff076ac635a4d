// A process that judges as any other, and dies once it is given a file that holds a certain text.
const lethal = process.env['CURATE_TEST_LETHAL'] ?? '';
let isReady = false;
let isDoomed = false;
const die = () => isReady && isDoomed && process.kill(process.pid, 'SIGKILL');
const send = process.send.bind(process);
process.send = (message) =>
  send(message, () => {
    isReady ||= message.kind === 'ready';
    die();
  });
process.on('message', (message) => {
  const texts = (message.files ?? []).map(({ bytes }) => Buffer.from(bytes ?? []).toString('utf8'));
  isDoomed ||= lethal !== '' && texts.some((text) => text.includes(lethal));
  die();
});
await import('../../judge.mjs');
