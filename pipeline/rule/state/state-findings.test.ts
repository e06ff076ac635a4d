import { expect, test, vi } from 'vitest';
import { emptyState } from '../../store/testing/empty-state.ts';
import type { Finding } from '../finding.ts';
import { findingNamed } from '../testing/rule-tester.ts';
import { writeResult } from '../record-result.ts';
import { StateFindings } from './state-findings.ts';
import { StoredFinding } from './stored-finding.ts';
import { tallyOf } from './tally.ts';

const FIX = [{ op: 'remove', pointer: '/x' }] as const;

function foundIn(file: string): Finding[] {
  const own = (rule: string, more: Partial<Finding>): Finding =>
    findingNamed(rule, { file: `records/${file}`, record: file.replace('.json', ''), ...more });
  return [
    own('a/x', { line: 1, pointer: '/a', related: ['n/z'] }),
    own('a/x', { line: 2, column: 3, endLine: 4, endColumn: 5 }),
    own('a/x', { line: 3, fix: FIX }),
    own('a/x', { line: 4, fix: FIX, severity: 'warning' }),
    own('b/y', { line: 5, fix: FIX, severity: 'warning', message: 'Another one.' }),
    own('a/x', { line: 6 }),
  ];
}

test('a tally counts what comes one after the other and is of one kind', () => {
  expect(tallyOf(foundIn('n/a.json'))).toEqual([
    { rule: 'a/x', severity: 'error', fixable: false, findings: 2 },
    { rule: 'a/x', severity: 'error', fixable: true, findings: 1 },
    { rule: 'a/x', severity: 'warning', fixable: true, findings: 1 },
    { rule: 'b/y', severity: 'warning', fixable: true, findings: 1 },
    { rule: 'a/x', severity: 'error', fixable: false, findings: 1 },
  ]);
  expect(tallyOf([])).toEqual([]);
});

/** A state with files of which some have findings; `reads` counts how often one of them was read. */
function stateOf(
  paths: readonly string[],
  empty: readonly string[] = [],
): { list: StateFindings; reads: () => number } {
  const state = emptyState();
  state.write(() => {
    for (const path of paths) {
      const findings = empty.includes(path) ? [] : foundIn(path);
      state.putFile(
        path,
        'key',
        writeResult({ id: path.replace('.json', ''), readable: true, findings }, {}),
      );
    }
  });
  const read = vi.spyOn(state, 'findings');
  return { list: new StateFindings(state, 'records'), reads: () => read.mock.calls.length };
}

test('only files with findings are told, by their path, with what there is of each kind', () => {
  const { list } = stateOf(['n/b.json', 'n/c.json', 'n/a.json'], ['n/c.json']);
  const tallies = [...list.tallies()];
  expect(tallies.map(({ path, tally }) => [path, tally])).toEqual([
    ['records/n/a.json', tallyOf(foundIn('n/a.json'))],
    ['records/n/b.json', tallyOf(foundIn('n/b.json'))],
  ]);
  expect(tallies.map((each) => list.of(each))).toEqual([foundIn('n/a.json'), foundIn('n/b.json')]);
  expect(list.whole()).toEqual([...foundIn('n/a.json'), ...foundIn('n/b.json')]);
});

test('a stored finding tells its kind and its file without being read, and all the rest as it was written', () => {
  const { list, reads } = stateOf(['n/b.json', 'n/c.json', 'n/a.json'], ['n/c.json']);
  const stored = list.stored();
  const written = [...foundIn('n/a.json'), ...foundIn('n/b.json')];
  const kindOf = ({ rule, severity, file }: Finding): unknown[] => [rule, severity, file];
  expect(stored.map(kindOf)).toEqual(written.map(kindOf));
  expect(stored.map(({ fixable }) => fixable)).toEqual(written.map(({ fix }) => fix.length > 0));
  expect(stored.map(({ json }) => JSON.parse(json) as unknown)).toEqual(written);
  expect(reads()).toBe(0);
  for (const [index, finding] of stored.entries())
    for (const key of Object.keys(written[index] ?? {}) as (keyof Finding)[])
      expect(finding[key]).toEqual(written[index]?.[key]);
  expect(JSON.parse(JSON.stringify(stored))).toEqual(written);
  expect(reads()).toBe(2);
});

test('of many files, those are read again that were asked for long ago', () => {
  const paths = Array.from({ length: 300 }, (_, index) => `n/${String(index).padStart(3, '0')}.json`);
  const { list, reads } = stateOf(paths);
  const stored = list.stored();
  const messages = (): string[] => stored.map(({ message }) => message);
  const first = messages();
  expect(reads()).toBe(300);
  expect(messages()).toEqual(first);
  expect(reads()).toBe(600);
});

test('a finding that the file does not have is a mistake', () => {
  const file = { file: 'records/n/a.json', lines: () => [], findings: () => [] };
  const finding = new StoredFinding({ rule: 'a/x', severity: 'error', fixable: false }, file, 3);
  expect(() => finding.message).toThrow('records/n/a.json has no finding 3');
  expect(finding.json).toBe('');
});
