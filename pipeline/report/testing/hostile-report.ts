import * as fc from 'fast-check';
import type { Finding } from '../../rule/finding.ts';
import type { Report, ReportedFinding } from '../report.ts';

/** What strangers write to be obeyed, followed, shown or believed, for tests to mix with anything else. */
const LURES = [
  '::error::x',
  '\n::set-output name=a::b',
  '\r::stop-commands::x',
  '##[set-output name=a;]b',
  '##[error]x',
  '##[',
  '::',
  '%0A',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u202e',
  '\u200b',
  '\u2028',
  '\u0085',
  '\ud800',
  '@octocat',
  '#123',
  'GH-1',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script>',
  '</title>',
  '<!-- curate-limiter -->',
  '-->',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '`',
  '```\n',
  '``',
  '\\',
  '\\`',
  '|',
  '\\|',
  '||',
  '*x*',
  '__x__',
  '~~x~~',
  '$x$',
  '$`x`$',
  ':smile:',
  '&lt;',
  '&#60;img src=x&#62;',
  '"',
  "'",
  '\n# x',
  '\n- x',
  '\n\n| a |\n|---|\n',
  ' ',
  'x',
  '中文',
] as const;

/** Text from a record, a file's name or an answer of git. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...LURES) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** A message quotes what it speaks of in backticks; not every rule takes care. */
const message = fc
  .tuple(hostileText, hostileText)
  .map(([quoted, bare]) => `Here \`${quoted}\` stands ${bare}.`);

const finding: fc.Arbitrary<ReportedFinding> = fc
  .record({
    rule: fc.constantFrom('schema/url', 'regex/collision', 'zh/untranslated'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    name: hostileText,
    message: fc.oneof(message, hostileText),
    pointer: hostileText,
    related: fc.array(hostileText, { maxLength: 2 }),
    change: fc.constantFrom('introduced' as const, 'unchanged' as const),
    line: fc.integer({ min: 1, max: 99 }),
    column: fc.integer({ min: 1, max: 99 }),
  })
  .map(
    ({ name, pointer, line, column, change, ...rest }): Finding & { change: 'introduced' | 'unchanged' } => ({
      ...rest,
      record: name,
      file: `records/${name}.json`,
      pointer: `/${pointer}`,
      line,
      column,
      endLine: line,
      endColumn: column + 1,
      fix: [{ op: 'add', pointer: `/${pointer}`, value: name }],
      change,
    }),
  );

/** A report in which nothing that comes from a record can be trusted. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, { maxLength: 30 }),
    reasons: fc.array(hostileText, { maxLength: 2 }),
    withBase: fc.boolean(),
    vanished: fc.array(hostileText, { maxLength: 2 }),
    replaced: fc.array(hostileText, { maxLength: 2 }),
    policyChanges: fc.array(
      fc.record({ file: hostileText, loosens: fc.boolean(), message: fc.oneof(message, hostileText) }),
      { maxLength: 2 },
    ),
  })
  .map(({ findings, reasons, withBase, vanished, replaced, policyChanges }): Report => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const introduced = findings.filter(({ change }) => change === 'introduced').length;
    return {
      summary: {
        records: 3,
        errors,
        warnings: findings.length - errors,
        gate: { passed: reasons.length === 0, reasons },
        coverage: { zh: 50 },
        quality: 90,
        ...(withBase ? { change: { introduced, fixed: 0, unchanged: findings.length - introduced } } : {}),
      },
      findings,
      ...(withBase ? { fixed: findings.slice(0, 2), vanished, replaced, policyChanges } : {}),
    };
  });
