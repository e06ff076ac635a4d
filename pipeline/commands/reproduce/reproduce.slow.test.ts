import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCurate, temporaryHome } from '../testing/command-tester.ts';

const EXAMPLE = {
  text: 'cat: door: No such file or directory',
  tool: 'cat',
  version: '1.0',
  captured: '2020-01-01',
};

function homeWith(...examples: readonly object[]): string {
  const record = {
    signature: 'cat: NAME: No such file or directory',
    regex: 'cat: \\S+: No such file',
    domain: 'linux',
    category: 'io_error',
    root_cause: 'There is no such file.',
    versions: [],
    dead_ends: [
      { action: 'Push', why_fails: 'It is no door.', fail_rate: 0.9, trial: 'touch wall; cat door' },
    ],
    workarounds: [{ action: 'Make it', success_rate: 0.9, trial: 'touch door && cat door' }],
    examples,
  };
  return temporaryHome({ 'records/linux/no-such-file.json': JSON.stringify(record) });
}

/** Without namespaces, so that it says the same on every machine; the sandbox has tests of its own. */
async function reproduce(home: string, ...more: readonly string[]) {
  return runCurate(['reproduce', '--records', `${home}/records`, '--without-namespaces', ...more]);
}

test('nothing is run that was not named', async () => {
  const { code, err } = await reproduce(homeWith({ ...EXAMPLE, command: 'cat door' }));
  expect(code).toBe(2);
  expect(err).toContain('Name the records');
});

test('nothing that a pull request brings is run', async () => {
  const home = homeWith({ ...EXAMPLE, command: 'cat door' });
  const line = ['reproduce', '--records', `${home}/records`, '--without-namespaces', '--all'];
  const { code, err } = await runCurate(line, { environment: { GITHUB_EVENT_NAME: 'pull_request_target' } });
  expect(code).toBe(2);
  expect(err).toContain('--from-pull-request');
});

test('--print shows commands and runs none', async () => {
  const { out } = await reproduce(homeWith({ ...EXAMPLE, command: 'kill -9 $PPID' }), '--all', '--print');
  expect(out).toContain('$ kill -9 $PPID');
  expect(out).toContain('1 commands, none of them run');
});

test('an error that shows again is none to tell of, and its trials are tried if wanted', async () => {
  const home = homeWith({ ...EXAMPLE, command: 'cat door', needs: ['cat'] });
  expect(await reproduce(home, 'linux/no-such-file')).toMatchObject({ code: 0 });
  const { code, out } = await reproduce(home, 'linux/no-such-file', '--trials');
  expect(code).toBe(0);
  expect(out).toContain('1 commands and 2 trials of 1 records: 3 as the records say');
});

test('an error that no longer shows fails, with what was printed instead', async () => {
  const { code, out } = await reproduce(
    homeWith({ ...EXAMPLE, command: 'echo "\x1b[31mall is well"' }),
    '--all',
  );
  expect(code).toBe(1);
  expect(out).toContain('the regex does not find the error');
  expect(out).toContain('+\\u001b[31mall is well');
});

test('a program that is missing is named, and its command skipped', async () => {
  const home = homeWith({ ...EXAMPLE, command: 'cat door', needs: ['cat', 'no-such-program>=2'] });
  const { code, out } = await reproduce(home, '--all');
  expect(code).toBe(0);
  expect(out).toContain('skipped, without no-such-program 2 or newer');
});

test('--update adds what another version printed, once', async () => {
  const home = homeWith({ ...EXAMPLE, command: 'cat door', needs: ['cat'] });
  const examples = (): { version: string }[] =>
    (
      JSON.parse(readFileSync(`${home}/records/linux/no-such-file.json`, 'utf8')) as {
        examples: { version: string }[];
      }
    ).examples;
  expect((await reproduce(home, '--all', '--update')).out).toContain('is an example now');
  expect(examples()).toHaveLength(2);
  expect(examples()[1]).toMatchObject({ text: EXAMPLE.text, tool: 'cat', needs: ['cat'] });
  await reproduce(home, '--all', '--update');
  expect(examples()).toHaveLength(2);
});
