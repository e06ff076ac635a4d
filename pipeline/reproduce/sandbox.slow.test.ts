import { expect, test } from 'vitest';
import { Sandbox, type SandboxLimits } from './sandbox.ts';

// What is to end by itself has time to, on a busy machine too.
const LIMITS: SandboxLimits = { seconds: 120, megabytes: 512, outputBytes: 10_000, processes: 100 };
const sandbox = new Sandbox('namespaces', LIMITS, [], new AbortController().signal);
const CAN_ISOLATE = (await sandbox.run('echo ready')).output === 'ready';

test('what a script prints on both ways, and how it ends, is told', async () => {
  const bare = new Sandbox('bare', LIMITS, [], new AbortController().signal);
  expect(await bare.run('echo out; echo err >&2; pwd | grep -c demo; exit 3')).toMatchObject({
    output: expect.stringMatching(/out[^]*err|err[^]*out/),
    code: 3,
    ended: 'by itself',
  });
});

test.runIf(CAN_ISOLATE).each([
  ['is nobody', 'id -u', /^65534$/],
  ['begins in an empty folder', 'pwd; ls -A', /^\/tmp\/demo$/],
  ['has an empty home', 'ls -A "$HOME"; echo "$HOME"', /^\/tmp\/home$/],
  ['sees no home of anybody', 'ls -A /root /home', /cannot access|^\/root:$/],
  ['knows nothing of the environment of the caller', 'env | grep -c -e GITHUB -e npm_', /^0$/],
  [
    'cannot write to the system',
    'touch /usr/bin/x; touch /etc/x',
    /Read-only[^]*Read-only|Permission denied/,
  ],
  ['cannot read what only root may', 'cat /etc/shadow', /Permission denied|No such file/],
  [
    'reaches nobody outside',
    'timeout 60 bash -c "echo > /dev/tcp/1.1.1.1/53"',
    /unreachable|Cannot|No route/i,
  ],
  ['sees no process but its own', 'ls /proc | grep -c "^[0-9]"', /^[1-9]$/],
  ['cannot become somebody else', 'setpriv --reuid 0 true', /not permitted|failed/],
])('a script %s', async (_, script, answer) => {
  expect((await sandbox.run(script)).output).toMatch(answer);
});

test.runIf(CAN_ISOLATE)('a script without an end is ended, with all that it started', async () => {
  const short = new Sandbox('namespaces', { ...LIMITS, seconds: 1 }, [], new AbortController().signal);
  expect(await short.run('(sleep 100 &) ; sleep 100')).toMatchObject({ ended: 'out of time', code: null });
});

test.runIf(CAN_ISOLATE)(
  'a script that prints without an end is ended, and the beginning is kept',
  async () => {
    const { ended, output } = await sandbox.run('yes');
    expect(ended).toBe('too much output');
    expect(output.length).toBeLessThanOrEqual(LIMITS.outputBytes);
  },
);

test.runIf(CAN_ISOLATE)('a script that multiplies does not fill the machine', async () => {
  const { output } = await sandbox.run('for i in $(seq 300); do sleep 5 & done; wait');
  expect(output).toMatch(/fork|Resource temporarily unavailable/);
});

test.runIf(CAN_ISOLATE)('a script that takes memory gets so much and no more', async () => {
  const { output } = await sandbox.run(
    'head -c 900m /dev/zero | tail -c 800m | wc -c; head -c 900m /dev/zero > full',
  );
  expect(output).toMatch(/memory exhausted|File size limit|No space left/);
});

test.runIf(CAN_ISOLATE)('a server and its client may talk to each other', async () => {
  const { output } = await sandbox.run(
    `node -e "require('http').createServer((q, r) => r.end('hello')).listen(8080, async () => { console.log(await (await fetch('http://localhost:8080')).text()); process.exit() })"`,
  );
  expect(output).toMatch(/hello|EAFNOSUPPORT|command not found/);
});
