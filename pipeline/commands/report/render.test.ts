import { expect, test } from 'vitest';
import type { Finding } from '../../rule/finding.ts';
import { CommandError } from '../command.ts';
import { withinOneText } from './render.ts';

const finding = (rule: string): Finding => ({
  rule,
  severity: 'warning',
  record: 'node/a',
  file: 'records/node/a.json',
  pointer: '/regex',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  message: 'x',
  related: [],
  fix: [],
});

test('a report that is longer than a text can be says what it is full of', () => {
  const findings = ['schema/url', 'regex/collision', 'regex/collision'].map(finding);
  expect(withinOneText(() => 'x', { findings })).toBe('x');
  const tooLong = (): string => 'x'.repeat(2 ** 30);
  expect(() => withinOneText(tooLong, { findings })).toThrow(
    new CommandError(
      'A report of 3 findings is longer than a text can be. 2 of them are of `regex/collision`: fix what causes these first (`--only regex/collision --format terminal` shows some).',
    ),
  );
});

test('any other mistake is what it is', () => {
  const broken = (): string => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  expect(() => withinOneText(broken, { findings: [] })).toThrow('Maximum call stack');
});
