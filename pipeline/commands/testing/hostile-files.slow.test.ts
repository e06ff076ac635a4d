import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../rule/finding.ts';
import type { Summary } from '../../report/report.ts';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { HOSTILE_FILES } from './hostile-files.ts';
import { runCurate, SCHEMA_ONLY, temporaryHome, type CommandResult } from './command-tester.ts';

const GOOD = Array.from({ length: 100 }, (_, index) => `node/good-${index}`);

let home = '';
const expected = new Map<string, string>();

beforeAll(() => {
  const good = GOOD.map((id) => [
    `records/${id}.json`,
    `${JSON.stringify({ ...BASE_RECORD, id }, null, 2)}\n`,
  ]);
  const hostile = [...HOSTILE_FILES].map(([path, [content]]) => [`records/${path}`, content]);
  home = temporaryHome(Object.fromEntries([...good, ...hostile]) as Record<string, string>);
  for (const [path, [, rule]] of HOSTILE_FILES) expected.set(path, rule);

  const at = (path: string): string => {
    expected.set(path, 'schema/limits');
    return join(home, 'records', path);
  };
  symlinkSync('/etc/passwd', at('node/link-out.json'));
  symlinkSync('good-1.json', at('node/link-in.json'));
  symlinkSync('nowhere.json', at('node/link-dangling.json'));
  symlinkSync('link-loop.json', at('node/link-loop.json'));
  symlinkSync('/etc', at('node/link-to-folder.json'));
  symlinkSync('/etc', at('linked-domain'));
  symlinkSync('/dev/zero', at('node/link-to-device.json'));
  mkdirSync(at('node/folder.json'));
  mkdirSync(at('domain.json'));
  execFileSync('mkfifo', [at('node/pipe.json')]);
  const sparse = openSync(at('node/sparse.json'), 'w');
  ftruncateSync(sparse, 50 * 1024 * 1024);
  closeSync(sparse);
  if (process.getuid?.() !== 0) {
    chmodSync(openedFile(at('node/unreadable.json')), 0);
    mkdirSync(at('locked'), { mode: 0 });
  }
});

function openedFile(path: string): string {
  closeSync(openSync(path, 'w'));
  return path;
}

async function curateHere(...line: string[]): Promise<CommandResult> {
  return runCurate([...line, '--records', join(home, 'records')]);
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

function findingsByPath(out: string): Map<string, Finding[]> {
  return Map.groupBy((JSON.parse(out) as Checked).findings, ({ file }) => file.slice('records/'.length));
}

const SCHEMA = ['check', '--format', 'json', '--only', 'schema/*'];

test('more than a hundred hostile files among a hundred good ones: each is named by its rule, every good one is checked', async () => {
  expect(expected.size).toBeGreaterThan(150);
  const { code, out, err } = await curateHere(...SCHEMA);
  expect([code, err]).toEqual([1, '']);
  expect((JSON.parse(out) as Checked).summary.records).toBe(expected.size + GOOD.length);
  const findings = findingsByPath(out);
  const unnamed = [...expected].filter(
    ([path, rule]) => !findings.get(path)?.some((each) => each.rule === rule),
  );
  expect(unnamed).toEqual([]);
  expect(GOOD.filter((id) => findings.has(`${id}.json`))).toEqual([]);
  expect([...findings.values()].flat().filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);

  const several = [...findings].filter(([, group]) => group.length > 1).map(([path]) => path);
  // These hold several mistakes, or one that is repeated.
  const excused =
    /proto|many|keys|empty-object|objects-for|edge|constructor|prototype|to-string|has-own|mark-alone/;
  expect(several.filter((path) => !excused.test(path))).toEqual([]);

  const again = await curateHere(...SCHEMA);
  expect(again.out).toBe(out);
});

test('every rule survives them, and nothing leaks into the prototypes', async () => {
  const { code, out, err } = await curateHere('check', '--no-cache', '--format', 'json');
  expect([code, err]).toEqual([1, '']);
  expect(out).not.toContain('mistake in the tool');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a terminal is shown no character that commands it, and the runner no command', async () => {
  const { out } = await curateHere('check', '--all', '--only', 'schema/*');
  expect(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/.exec(out),
  ).toBeNull();
  expect(out).not.toContain('##[');
  expect(out.split(/[\r\n]/).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('fix leaves as it is what it cannot read for certain', async () => {
  writeFileSync(join(home, 'curation.yaml'), SCHEMA_ONLY);
  expect((await curateHere('fix')).code).toBe(0);
  const findings = findingsByPath((await curateHere(...SCHEMA)).out);
  const fixed = [...expected].filter(
    ([path, rule]) => !findings.get(path)?.some((each) => each.rule === rule),
  );
  // What a message spells out with certainty: the layout, a path, a byte-order mark or trailing comma, control sequences.
  expect([...new Set(fixed.map(([, rule]) => rule))].sort()).toEqual([
    'schema/format',
    'schema/id-path',
    'schema/json',
    'schema/unsafe-text',
  ]);
});
