import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { runCurate, temporaryHome } from '../testing/command-tester.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

function record(name: string): string {
  const own = {
    id: `node/${name}`,
    signature: `Error: flange ${name} was not found`,
    regex: name === 'a' ? 'flange [a-z] was not found' : `flange ${name} was not found`,
    transition_graph: {
      leads_to: [{ error_id: `node/${name}x`, probability: 0.1 }],
      preceded_by: [],
      frequently_confused_with: [],
    },
  };
  return `${JSON.stringify({ ...BASE_RECORD, ...own }, null, 2)}\n`;
}

const FILES = {
  ...Object.fromEntries(NAMES.map((name) => [`records/node/${name}.json`, record(name)])),
  'records/node/broken.json': '{',
};

async function partsOf(home: string, count: number): Promise<string[]> {
  const parts: string[] = [];
  for (let part = 1; part <= count; part++) {
    const { code, out } = await check(home, '--shard', `${part}/${count}`);
    expect(code).toBe(0);
    parts.push(out.trim());
  }
  return parts;
}

function check(home: string, ...options: string[]) {
  return runCurate(['check', '--records', join(home, 'records'), ...options]);
}

test.each([1, 2, 3, 8])(
  'merged from %i parts, a report is that of one run, in whatever order',
  async (count) => {
    const home = temporaryHome(FILES);
    const whole = await check(home, '--format', 'json', '--no-cache');
    const parts = await partsOf(home, count);
    for (const files of [parts, parts.toReversed(), [...parts.slice(1), ...parts.slice(0, 1)]])
      expect(await check(home, '--format', 'json', '--no-cache', '--merge', ...files)).toEqual(whole);
    expect(whole.out).toContain('regex/collision');
  },
);

test('what has changed since is judged here', async () => {
  const home = temporaryHome(FILES);
  const parts = await partsOf(home, 2);
  writeFileSync(
    join(home, 'records/node/b.json'),
    record('b').replace('flange b was not found', 'flange b is not here'),
  );
  const whole = await check(home, '--format', 'json', '--no-cache');
  expect(await check(home, '--format', 'json', '--no-cache', '--merge', ...parts)).toEqual(whole);
});

test.each([
  ['one is missing', ([first]: string[]) => [first], 'Part 2 of 2 is missing'],
  ['one is there twice', ([first, second]: string[]) => [first, second, first], 'are both part 1 of 2'],
  [
    'one is of another number of parts',
    ([first]: string[], [one]: string[]) => [first, one],
    'is one of 1 parts, and others are of 2',
  ],
])('each part is wanted once: %s', async (_, choose, says) => {
  const home = temporaryHome(FILES);
  const chosen = choose(await partsOf(home, 2), await partsOf(home, 1)).map((file) => file ?? '');
  const { code, out, err } = await check(home, '--merge', ...chosen);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)]);
});

test.each([
  ['--shard', '0/3'],
  ['--shard', '4/3'],
  ['--shard', 'x'],
])('%s %s names no part', async (...options) => {
  const { code, err } = await check(temporaryHome(FILES), ...options);
  expect([code, err]).toEqual([2, expect.stringContaining('names no part')]);
});

test('another policy or another day is not what the parts were judged by', async () => {
  const home = temporaryHome(FILES);
  const [part = ''] = await partsOf(home, 1);
  const { code, err } = await check(home, '--as-of', '2020-01-01', '--merge', part);
  expect([code, err]).toEqual([2, expect.stringContaining('for another day')]);
});

/** What somebody may do to a part that is none of ours any more. */
const FORGERIES: readonly (readonly [string, (lines: string[]) => string[]])[] = [
  ['cut short', (lines) => lines.slice(0, -2)],
  ['with a result missing', (lines) => lines.toSpliced(1, 1)],
  ['with more behind its end', (lines) => [...lines.slice(0, -1), lines[1] ?? '', '']],
  ['without a head', (lines) => lines.slice(1)],
  ['with a line that is no JSON', (lines) => lines.with(1, '{')],
  ['with a rule that nobody knows', (lines) => altered(lines, '"rule":"', '"rule":"x/')],
  ['with a finding about another file', (lines) => altered(lines, '"file":"records/', '"file":"../')],
  ['with another severity', (lines) => altered(lines, '"severity":"', '"severity":"no ')],
  ['with a place that is none', (lines) => altered(lines, '"line":', '"line":-')],
  ['that says to be of commits', (lines) => altered(lines, '"states":"', '"states":"ab')],
  ['that says to be another one of more', (lines) => altered(lines, '"part":1,"parts":1', '"part":2,"parts":2')],
  ['with a result twice', (lines) => [...lines.slice(0, 2), lines[1] ?? '', ...lines.slice(2)]],
  ['with a member more', (lines) => altered(lines, '"fix":', '"more":1,"fix":')],
]; // prettier-ignore

function altered(lines: readonly string[], from: string, to: string): string[] {
  const at = lines.findIndex((line) => line.includes(from));
  expect(at).toBeGreaterThanOrEqual(0);
  return lines.with(at, (lines[at] ?? '').replace(from, to));
}

test.each(FORGERIES)('a part that is %s is refused', async (_, forge) => {
  const home = temporaryHome(FILES);
  const [part = ''] = await partsOf(home, 1);
  writeFileSync(part, forge(readFileSync(part, 'utf8').split('\n')).join('\n'));
  const { code, out } = await check(home, '--merge', part);
  expect([code, out]).toEqual([2, '']);
});

test('a result that is said to be of another content is not taken', async () => {
  const home = temporaryHome(FILES);
  const [part = ''] = await partsOf(home, 1);
  const whole = await check(home, '--format', 'json', '--no-cache');
  // Somebody says of a file, under a key that is not its own, that nothing is wrong with it.
  const lines = readFileSync(part, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replace(/"findings":\[.*\]\},"digests"/, '"findings":[]},"digests"')
        .replace(/"key":"./, '"key":"-'),
    );
  writeFileSync(part, lines.join('\n'));
  expect(await check(home, '--format', 'json', '--no-cache', '--merge', part)).toEqual(whole);
  expect(readdirSync(join(home, '.cache'))).toContain('part-1-of-1.jsonl');
});
