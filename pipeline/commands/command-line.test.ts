import { expect, test } from 'vitest';
import { runCurate, temporaryHome } from './testing/command-tester.ts';

test.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists the verbs', async (line) => {
  const { code, out, err } = await runCurate(line);
  expect([code, err]).toEqual([0, '']);
  for (const verb of ['check', 'fix', 'explain']) expect(out).toContain(`  ${verb} `);
});

test.each([['check'], ['fix'], ['explain']])('%s --help says more', async (verb) => {
  const { code, out } = await runCurate([verb, '--help']);
  expect(code).toBe(0);
  expect(out.startsWith(`curate ${verb}`)).toBe(true);
});

test.each([
  [['chekc'], 'There is no verb chekc. Did you mean check?'],
  [['nonsense'], 'There is no verb nonsense. `npx curate help` lists them.'],
  [['constructor'], 'There is no verb constructor.'],
  [['check', '--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
  [['check', '--format'], '--help lists the options.'],
  [['check', '--as-of', '2024-02-30'], '--as-of 2024-02-30 is not a date of the calendar.'],
  [['check', '--records', '/nonexistent'], 'cannot be listed (ENOENT)'],
  [['check', '--policy', '/nonexistent'], 'There is no /nonexistent (ENOENT). Look at its spelling'],
  [['triage', '/nonexistent', '--records', '.'], 'There is no /nonexistent (ENOENT). Look at its spelling'],
  [['new', '--file', '/nonexistent'], 'There is no /nonexistent (ENOENT). Look at its spelling'],
  [['new', '--file', '.'], 'is a folder (EISDIR). Name a file in it.'],
  [['explain', 'zzzzzzzzzzzz', '--records', '.'], '`npx curate explain` lists the rules and the keys.'],
  [['check', '\u001b[31m\n::error::x', '--records', '.'], String.raw`\u001b[31m\n::error::x names no record`],
])('%j is a mistake that is explained, with exit code 2', async (line, message) => {
  const { code, out, err } = await runCurate(
    line[0] === 'check' && !line.includes('--records') ? [...line, '--records', temporaryHome()] : line,
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).not.toContain('mistake in the tool');
});

test('a policy with mistakes is exit code 2, with line and column', async () => {
  const home = temporaryHome({
    'curation.yaml': 'limits:\n  dpeth: 9\nseverities:\n  x: off\n',
    'records/README.md': '',
  });
  for (const verb of ['check', 'fix']) {
    const { code, out, err } = await runCurate([verb, '--records', `${home}/records`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('curation.yaml:2:3: `dpeth` is not a key of `/limits`. Did you mean `depth`?');
    expect(err).toContain('curation.yaml:4:3: ');
  }
});

test('an interruption is said, with exit code 2', async () => {
  const home = temporaryHome({ 'records/node/x.json': '{}' });
  const { code, err } = await runCurate(['check', '--no-cache', '--records', `${home}/records`], {
    signal: AbortSignal.abort(),
  });
  expect(code).toBe(2);
  expect(err).toContain('Interrupted.');
});
