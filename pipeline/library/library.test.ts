import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, lookup, readOutput, score } from '../index.ts';

const PATH = 'git/detected-dubious-ownership.json';
const text = readFileSync(new URL(`../../records/${PATH}`, import.meta.url), 'utf8');

test('records are judged in memory, in any order', async () => {
  const other = { path: 'git/x.json', text: '{"id": "git/y"}' };
  const findings = await check([other, { path: PATH, text }], { today: '2026-11-29' });
  expect(findings.filter(({ file }) => file === `records/${PATH}`)).toEqual([]);
  expect(findings.some(({ rule, line }) => rule === 'schema/id-path' && line === 1)).toBe(true);
  expect(await check([{ path: PATH, text }, other], { today: '2026-11-29' })).toEqual(findings);
});

test('a policy of the caller holds', async () => {
  const policy = 'severities:\n  schema/id-path: off\n';
  const findings = await check([{ path: 'git/x.json', text: '{"id": "git/y"}' }], {
    today: '2026-11-29',
    policy,
  });
  expect(findings.some(({ rule }) => rule === 'schema/id-path')).toBe(false);
});

test('a record is scored; what is no record is not', async () => {
  const { confidence } = JSON.parse(text) as { confidence: number };
  expect(await score(text)).toMatchObject({ confidence });
  expect(await score('no JSON')).toBeNull();
});

test('an output is read', () => {
  const reading = readOutput(
    'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nKeyError: 1\n',
  );
  expect(JSON.stringify(reading)).toContain('KeyError');
});

test('an output is looked up among records', () => {
  const find = lookup([
    { path: PATH, text },
    { path: 'git/broken.json', text: '{' },
  ]);
  const [best] = find("fatal: detected dubious ownership in repository at '/srv/x'");
  expect(best).toMatchObject({ strength: 'strong', record: { id: 'git/detected-dubious-ownership' } });
  expect(find('All is well.')).toEqual([]);
});

test.each([undefined, {}, { today: 'yesterday' }, { today: '2026-02-30' }])(
  'a check for %j, which names no day, says so',
  async (options) => {
    const judged = check([{ path: PATH, text }], options as unknown as { today: string });
    await expect(judged).rejects.toThrow(/name the day that the check is for/);
  },
);

test('a long output is looked up by its beginning and its end', () => {
  const find = lookup([{ path: PATH, text }]);
  const output = `${'all is well so far\n'.repeat(80_000)}fatal: detected dubious ownership in repository at '/srv/x'\n`;
  expect(find(output)[0]).toMatchObject({ strength: 'strong', line: 80_001 });
});
