import { expect, test } from 'vitest';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { reportOf } from '../report.ts';
import { renderTerminal } from './terminal.ts';

const PASSED = { passed: true, reasons: [] };
const FAILED = { passed: false, reasons: ['2 errors'] };

function shown(findings: Parameters<typeof reportOf>[0], all = false, colour = false): string[] {
  const gate = findings.some(({ severity }) => severity === 'error') ? FAILED : PASSED;
  return renderTerminal(reportOf(findings, 7, {}, gate), { colour, all, columns: null }).split('\n');
}

test('nothing to report', () => {
  const lines = shown([]);
  expect(lines).toContain('7 records, 0 errors, 0 warnings, quality 100 of 100');
  expect(lines).toContain('The gate passes.');
});

test('a few findings are shown file by file, with place, weight, rule and message', () => {
  const findings = [
    findingNamed('schema/json', { file: 'records/a/x.json', line: 3, column: 7, message: 'A comma.' }),
    findingNamed('schema/format', {
      file: 'records/a/x.json',
      severity: 'warning',
      line: 9,
      message: 'The layout.',
    }),
    findingNamed('schema/url', { file: 'records/b/y.json' }),
  ];
  expect(shown(findings).slice(0, 8)).toEqual([
    'records/a/x.json',
    '  3:7  error  schema/json',
    '    A comma.',
    '  9:1  warning  schema/format',
    '    The layout.',
    '',
    'records/b/y.json',
    '  1:1  error  schema/url',
  ]);
  expect(shown(findings)).toContain('The gate fails: 2 errors.');
});

test('many findings are grouped by rule, errors first, the most frequent first', () => {
  const findings = [
    ...Array.from({ length: 50 }, (_, index) =>
      findingNamed('schema/format', { file: `records/a/f${index}.json`, severity: 'warning' }),
    ),
    ...Array.from({ length: 12 }, () => findingNamed('schema/url', { file: 'records/a/x.json' })),
    findingNamed('schema/json', { file: 'records/a/y.json' }),
  ];
  const heads = shown(findings).filter((line) => / findings? in /.test(line));
  expect(heads).toEqual([
    'error  schema/url  12 findings in 1 file',
    'error  schema/json  1 finding in 1 file',
    'warning  schema/format  50 findings in 50 files',
  ]);
  expect(shown(findings)).toContain('    … and 9 more like these');
  expect(shown(findings, true).filter((line) => line.includes('schema/format'))).toHaveLength(50);
});

test('where there are many, the end says how many each rule has, and what to do', () => {
  const fix = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;
  const findings = [
    ...Array.from({ length: 1200 }, () => findingNamed('evidence/confidence', { fix })),
    findingNamed('regex/broad', {}),
    findingNamed('zh/missing', { severity: 'warning' }),
    findingNamed('duplicates/near', { severity: 'warning' }),
  ];
  const end = shown(findings).slice(-16);
  expect(end.slice(0, 5)).toEqual([
    'error    1,200  evidence/confidence in 1 file',
    'error        1  regex/broad in 1 file',
    'warning      1  duplicates/near in 1 file',
    'warning      1  zh/missing in 1 file',
    '',
  ]);
  expect(end).toContain('7 records, 1,201 errors, 2 warnings, quality 88.9 of 100');
  expect(end.filter((line) => /^  \d\. /.test(line))).toEqual([
    '  1. `npx curate fix` fixes 1,200 findings (1,200 errors) by itself.',
    '  2. 1 error to settle by hand: regex/broad 1',
    '  3. `npx curate translate` fixes 1 finding, with `--dry-run` it says what that takes: zh/missing 1',
    '  4. 1 warning to look at: duplicates/near 1',
  ]);
});

test("a stranger's text commands neither the terminal nor the runner", () => {
  const hostile = '::error::x\n\u001b[2J##[error]\u202e';
  const text = shown([findingNamed('schema/json', { file: hostile, message: hostile })]).join('\n');
  expect(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[/.exec(text)).toBeNull();
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('messages are broken to fit the window, and not where it is unknown or says that it has no width', () => {
  const report = reportOf(
    [findingNamed('schema/json', { message: 'A word of it. '.repeat(9).trim() })],
    1,
    {},
    FAILED,
  );
  const linesAt = (columns: number | null): number =>
    renderTerminal(report, { colour: false, all: false, columns }).match(/^    A? ?\w/gm)?.length ?? 0;
  expect([null, 0, 60, 5000].map(linesAt)).toEqual([1, 1, 3, 2]);
});

test('colour only where it is wanted', () => {
  const findings = [findingNamed('schema/json', {})];
  expect(shown(findings).join('')).not.toContain('\u001b');
  expect(shown(findings, false, true).join('')).toContain('\u001b[31merror');
});

test('a command that a message advises works on the same records', () => {
  const findings = [findingNamed('zh/stale', { message: 'Run `npx curate translate` to renew it.' })];
  const lines = renderTerminal(reportOf(findings, 7, {}, PASSED), {
    colour: false,
    all: false,
    columns: null,
    where: ' --records $&/records',
  });
  expect(lines).toContain('Run `npx curate translate --records $&/records` to renew it.');
});
