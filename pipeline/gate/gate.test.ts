import { expect, test } from 'vitest';
import type { Finding, Severity } from '../rule/finding.ts';
import { gateOfChange, gateOfState, type GatedChange } from './gate.ts';

const POLICY = {
  introduced: ['regex/collision'],
  touched: 'report',
  tolerance: 0.5,
  drift: 0.1,
  vanished: 5,
} as const;

function finding(rule: string, severity: Severity, file = 'records/node/a.json'): Finding {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { rule, severity, record: null, file, pointer: '', ...place, message: 'm', related: [], fix: [] };
}

/** The verdict on findings of which the first ones are introduced. */
function gate(
  introduced: readonly Finding[],
  old: readonly Finding[] = [],
  rest: Partial<GatedChange> = {},
  policy: Parameters<typeof gateOfChange>[2] = POLICY,
) {
  const change = { introduced: new Set(introduced), fixed: [] };
  const nothing = { measures: [], touched: new Set<string>(), raised: [] };
  return gateOfChange([...introduced, ...old], { change, ...nothing, ...rest }, policy);
}

test('without a base, errors fail and warnings do not', () => {
  expect(gateOfState([finding('a/b', 'warning')])).toEqual({ passed: true, reasons: [] });
  expect(gateOfState([finding('a/b', 'error'), finding('a/c', 'error')])).toEqual({
    passed: false,
    reasons: ['2 errors'],
  });
});

test('with a base, introduced errors fail; old ones and introduced warnings do not', () => {
  expect(gate([finding('a/b', 'warning')], [finding('a/b', 'error')]).passed).toBe(true);
  expect(gate([finding('a/b', 'error')]).reasons).toEqual(['1 introduced error']);
});

test('an introduced warning of a rule that the policy names fails, and counts once where it is an error', () => {
  expect(gate([finding('regex/collision', 'warning')]).reasons).toEqual(['1 introduced regex/collision']);
  expect(gate([finding('regex/collision', 'error')]).reasons).toEqual(['1 introduced error']);
  expect(gate([], [finding('regex/collision', 'warning')]).passed).toBe(true);
});

test.each([
  [90, 89.5, true],
  [90, 89.4, false],
  [90, 91, true],
  [0.3 + 0.6, 0.4, true],
])('quality that goes from %d to %d passes: %s', (before, after, passed) => {
  expect(gate([], [], { measures: [{ name: 'quality', before, after }] }).passed).toBe(passed);
});

test('old errors in a touched file fail only where the policy says so', () => {
  const old = [
    finding('a/b', 'error'),
    finding('a/b', 'error', 'records/node/b.json'),
    finding('a/c', 'warning'),
  ];
  const touched = new Set(['records/node/a.json']);
  expect(gate([], old, { touched }).passed).toBe(true);
  expect(gate([], old, { touched }, { ...POLICY, touched: 'error' }).reasons).toEqual([
    '1 old error in files that the change touches',
  ]);
});

test('raised tiers fail, a few of them by name', () => {
  const raised = Array.from({ length: 7 }, (_, index) => `node/r${index}`);
  expect(gate([], [], { raised }).reasons).toEqual([
    'a tier that only a person may state is raised in `node/r0`, `node/r1`, `node/r2`, `node/r3`, `node/r4` and 2 more: a code owner has to approve it',
  ]);
});

test('rules that can be read no more fail, and stand first', () => {
  const broken = ['the change breaks curation.yaml: line 1, column 1: m'];
  expect(gate([finding('a/b', 'error')], [], { broken }).reasons).toEqual([...broken, '1 introduced error']);
  expect(gate([], [], { broken }).passed).toBe(false);
});

const loosening = { file: 'curation.yaml', loosens: true, message: 'more may pass' };

test('what only a code owner may let through is let through by one, and by nobody else', () => {
  const rest = {
    raised: ['node/a'],
    vanished: { ids: ['node/b', 'node/c', 'node/d', 'node/e'], allowed: 3 },
    ruleChanges: [loosening, { ...loosening, file: 'glossary.zh.yaml', loosens: false }],
  };
  expect(gate([], [], rest).reasons).toEqual([
    'the change loosens `curation.yaml` (more may pass): a code owner has to approve it',
    '4 records are gone (`node/b`, `node/c`, `node/d`, `node/e`), and 3 may go without a word: a code owner has to approve it',
    'a tier that only a person may state is raised in `node/a`: a code owner has to approve it',
  ]);
  expect(gate([], [], { ...rest, ownerApproved: false }).passed).toBe(false);
  expect(gate([], [], { ...rest, ownerApproved: true })).toEqual({ passed: true, reasons: [] });
  expect(gate([finding('a/b', 'error')], [], { ...rest, ownerApproved: true }).passed).toBe(false);
});

test('as many records may go as are allowed', () => {
  const ids = ['node/a', 'node/b'];
  expect(gate([], [], { vanished: { ids, allowed: 2 } }).passed).toBe(true);
  expect(gate([], [], { vanished: { ids, allowed: 1 } }).passed).toBe(false);
  expect(gate([], [], { vanished: { ids: [], allowed: 0 } }).passed).toBe(true);
  const replaced = { ids: ['node/a'], replaced: ['node/b'], allowed: 1 };
  expect(gate([], [], { vanished: replaced }).reasons).toEqual([
    '2 records are gone or tell of another error now (`node/a`, `node/b`), and 1 may go without a word: a code owner has to approve it',
  ]);
  const unreadable = { ids: [], unreadable: ['node/a', 'node/b'], allowed: 1 };
  expect(gate([], [], { vanished: unreadable }).reasons).toEqual([
    '2 records cannot be read (`node/a`, `node/b`), and 1 may go without a word: a code owner has to approve it',
  ]);
});

test('five are named without counting', () => {
  const raised = Array.from({ length: 5 }, (_, index) => `node/r${index}`);
  expect(gate([], [], { raised }).reasons[0]).toContain(
    'in `node/r0`, `node/r1`, `node/r2`, `node/r3`, `node/r4`: a code',
  );
});

test('an introduced error in a touched file is counted as introduced, not as old', () => {
  const [fresh, old] = [finding('a/b', 'error'), finding('a/c', 'error')];
  const touched = new Set([fresh.file]);
  expect(gate([fresh], [old], { touched }, { ...POLICY, touched: 'error' }).reasons).toEqual([
    '1 introduced error',
    '1 old error in files that the change touches',
  ]);
});

test('a measure that falls too far is told with both its values', () => {
  const measures = [
    { name: 'quality', before: 90, after: 80 },
    { name: 'the share of translated records', before: 50, after: 50 },
  ];
  expect(gate([], [], { measures }).reasons).toEqual(['quality falls from 90 to 80, by more than 0.5']);
});
