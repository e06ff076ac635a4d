import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findingNamed } from '../testing/rule-tester.ts';
import { writeDigests, writeResult } from '../record-result.ts';
import { readPartLine, writePartLine, type PartResult } from './part-line.ts';

const TERMS = { folder: 'records', rules: new Set(['schema/format', 'zh/missing']) };

const FINDING = findingNamed('schema/format', {
  record: 'node/a',
  file: 'records/node/a.json',
  pointer: '/tags/0',
  related: ['node/b'],
  fix: [
    { op: 'replace', pointer: '/tags/0', value: 'x' },
    { op: 'add', pointer: '', value: null },
    { op: 'remove', pointer: '/tags/1' },
  ],
});

const RESULT: PartResult = {
  path: 'node/a.json',
  key: 'content',
  result: {
    id: 'node/a',
    readable: true,
    findings: [
      FINDING,
      { ...FINDING, rule: 'zh/missing', severity: 'warning', pointer: '', related: [], fix: [] },
    ],
  },
  digests: { edges: [1, 2], other: null },
};

function written({ path, key, result, digests }: PartResult): string {
  return writePartLine(path, key, writeResult(result, writeDigests(digests)));
}

const UNREADABLE: PartResult = {
  ...RESULT,
  result: { id: 'node/a', readable: false, findings: [{ ...FINDING, record: null }] },
};

test.each([
  ['a record with findings', RESULT],
  ['a file that is no record', UNREADABLE],
  ['a record without findings', { ...RESULT, result: { ...RESULT.result, findings: [] } }],
])('%s is read as it was written', (_, result) => {
  expect(readPartLine(written(result), TERMS)).toEqual(result);
});

/** The line with what stands at a way through it replaced; undefined takes it away. */
function lineWith(way: readonly (string | number)[], value: Json | undefined): string {
  const line = JSON.parse(written(RESULT)) as Json;
  let parent = line as { [key: string]: Json };
  for (const step of way.slice(0, -1)) parent = parent[step] as { [key: string]: Json };
  const last = way.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(line);
}

const FIRST = ['result', 'findings', 0] as const;
const SECOND = ['result', 'findings', 1] as const;

const FORGED: readonly (readonly [readonly (string | number)[], Json | undefined])[] = [
  [['path'], 7],
  [['path'], 'node/b.json'],
  [['key'], 7],
  [['key'], undefined],
  [['result'], null],
  [['result'], []],
  [['digests'], undefined],
  [['digests'], []],
  [['result', 'id'], 7],
  [['result', 'id'], 'node/b'],
  [['result', 'readable'], 'yes'],
  [['result', 'readable'], false],
  [['result', 'findings'], {}],
  [['result', 'findings'], [null]],
  [SECOND, 'a finding'],
  [[...FIRST, 'more'], 1],
  [[...FIRST, 'fix'], undefined],
  [[...FIRST, 'rule'], 7],
  [[...FIRST, 'rule'], 'graph/dangling'],
  [[...FIRST, 'severity'], 'off'],
  [[...FIRST, 'record'], null],
  [[...FIRST, 'record'], 'node/b'],
  [[...FIRST, 'file'], 'records/node/b.json'],
  [[...FIRST, 'pointer'], 7],
  [[...FIRST, 'pointer'], 'tags'],
  ...['line', 'column', 'endLine', 'endColumn'].flatMap((name) =>
    [0, -1, 1.5, 1e300, '1', null].map((value) => [[...FIRST, name], value] as const),
  ),
  [[...FIRST, 'message'], null],
  [[...FIRST, 'related'], 'node/b'],
  [
    [...FIRST, 'related'],
    ['node/b', 7],
  ],
  [[...FIRST, 'fix'], {}],
  [[...FIRST, 'fix', 1], 'add'],
  [[...FIRST, 'fix', 1, 'op'], 'move'],
  [[...FIRST, 'fix', 1, 'op'], undefined],
  [[...FIRST, 'fix', 1, 'pointer'], undefined],
  [[...FIRST, 'fix', 1, 'pointer'], 'tags'],
  [[...FIRST, 'fix', 1, 'from'], '/tags'],
];

test.each(FORGED)('%j made %j is no result', (way, value) => {
  expect(readPartLine(lineWith(way, value), TERMS)).toBeNull();
});

test.each(['', '{', 'null', '[]', '"text"', '7'])('%j is no result', (line) => {
  expect(readPartLine(line, TERMS)).toBeNull();
});
