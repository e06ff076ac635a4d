import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../policy/policy.ts';
import { Positions } from '../record/json/position.ts';
import { defineFileRule } from './rule.ts';
import { crashProblem, severityOf, toFinding } from './to-finding.ts';

const POLICY = shipped.policy as unknown as Policy;
const RULE = defineFileRule({
  id: 'test/rule',
  severity: 'error',
  summary: 'a rule of the test',
  check: () => [],
});
const TEXT = '{\n  "a": [1, 22],\n  "b": "text"\n}\n';
const SUBJECT = { file: 'records/n/a.json', record: 'n/a', positions: new Positions(TEXT) };

function placeOf(problem: Parameters<typeof toFinding>[0], subject = SUBJECT): (string | number)[] {
  const { line, column, endLine, endColumn } = toFinding(problem, RULE, 'error', subject);
  return [line, column, endLine, endColumn];
}

test.each([
  ['a value', { pointer: '/a/1' }, [2, 12, 2, 14]],
  ['a key', { pointer: '/b', at: 'key' }, [3, 3, 3, 6]],
  ['what is absent, at its nearest ancestor', { pointer: '/a/7' }, [2, 8, 2, 9]],
  ['a stretch of the text', { pointer: '/b', range: [9, 11] }, [2, 8, 2, 10]],
  ['a place in bytes', { pointer: '/b', line: 7, column: 3 }, [7, 3, 7, 4]],
] as const)('%s is shown at line and column', (_, problem, place) => {
  expect(placeOf({ ...problem, message: 'x' })).toEqual(place);
});

test('of a file without text the beginning is shown, unless its bytes have a place', () => {
  const subject = { ...SUBJECT, positions: null } as never;
  expect(placeOf({ pointer: '/b', range: [9, 11], message: 'x' }, subject)).toEqual([1, 1, 1, 1]);
  expect(placeOf({ pointer: '', line: 2, message: 'x' }, subject)).toEqual([1, 1, 1, 1]);
  expect(placeOf({ pointer: '', line: 2, column: 5, message: 'x' }, subject)).toEqual([2, 5, 2, 6]);
});

test('what may be no mistake is a warning', () => {
  const problem = { pointer: '/b', message: 'x' };
  expect(toFinding(problem, RULE, 'error', SUBJECT).severity).toBe('error');
  expect(toFinding({ ...problem, isDoubtful: true }, RULE, 'error', SUBJECT).severity).toBe('warning');
});

test('what a problem names is kept, what it does not is empty', () => {
  const fix = [{ op: 'remove', pointer: '/b' }] as const;
  const whole = toFinding({ pointer: '/b', message: 'x', related: ['n/b'], fix }, RULE, 'warning', SUBJECT);
  expect(whole).toMatchObject({
    rule: 'test/rule',
    severity: 'warning',
    record: 'n/a',
    file: 'records/n/a.json',
    pointer: '/b',
    message: 'x',
    related: ['n/b'],
    fix,
  });
  expect(toFinding({ pointer: '', message: 'x' }, RULE, 'error', SUBJECT)).toMatchObject({
    related: [],
    fix: [],
  });
});

test('the policy weighs a rule that it names, and only by what it says itself', () => {
  const under = (severities: object): unknown => severityOf(RULE, { ...POLICY, severities } as Policy);
  expect(under({})).toBe('error');
  expect(under({ 'test/rule': 'warning' })).toBe('warning');
  expect(under({ 'test/rule': 'off' })).toBeNull();
  expect(under(Object.create({ 'test/rule': 'off' }) as object)).toBe('error');
});

test('a crash tells its reason and asks for a report', () => {
  expect(crashProblem(RULE, new Error('bang')).message).toContain('test/rule failed on this record (bang)');
  expect(crashProblem(RULE, 'thud').message).toContain('(thud)');
  expect(crashProblem(RULE, 'thud').message).toContain('report');
});
