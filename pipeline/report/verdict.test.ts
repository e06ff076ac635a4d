import { expect, test } from 'vitest';
import type { Report } from './report.ts';
import { verdictOf } from './verdict.ts';

const report = (reasons: readonly string[] = []): Report => ({
  summary: {
    records: 1,
    errors: 0,
    warnings: 0,
    gate: { passed: reasons.length === 0, reasons },
    coverage: {},
    quality: 100,
  },
  findings: [],
});

test('a change of records and texts is judged by the gate alone', () => {
  const changed = ['records/node/a.json', 'docs/gate.md', 'README.md'];
  expect(verdictOf(report(), changed, false)).toEqual({ state: 'success', description: 'The gate passes.' });
  expect(verdictOf(report(['1 introduced error']), changed, true)).toEqual({
    state: 'failure',
    description: '1 introduced error',
  });
});

test.each([
  'curation.yaml',
  'glossary.zh.yaml',
  '.github/workflows/gate.yml',
  '.github/CODEOWNERS',
  'schemas/record.schema.json',
  'pipeline/cli.ts',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'action.yml',
  '.gitattributes',
  'recordsx/a.json',
  'x/records/a.json',
  'docs',
  'records',
])('a change of %s takes a code owner', (path) => {
  expect(verdictOf(report(), ['records/node/a.json', path], false)).toMatchObject({ state: 'failure' });
  expect(verdictOf(report(), [path], true)).toMatchObject({ state: 'success' });
});

test('what could not be judged does not pass', () => {
  expect(verdictOf(null, [], true).state).toBe('error');
});

test('is one line that GitHub takes, whatever a file is called', () => {
  const { description } = verdictOf(report(), [`a\nb\u202e${'x'.repeat(300)}`], false);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).not.toMatch(/[\n\u202e]/);
});
