import { expect, test } from 'vitest';
import type { Report } from '../report/report.ts';
import { approvalStatus, type TouchedFile } from './approval-status.ts';

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

const modified = (...paths: readonly string[]): TouchedFile[] => paths.map((path) => ({ path, status: 'M' }));

test('a change of records and texts is judged by the gate alone', () => {
  const changed = modified(
    'records/node/a.json',
    'records/README.md',
    'docs/gate.md',
    'docs/x/y.png',
    'README.md',
    'README.zh-CN.md',
    'CONTRIBUTING.md',
  );
  expect(approvalStatus(report(), changed, false)).toEqual({
    state: 'success',
    description: 'The gate passes.',
  });
  expect(approvalStatus(report(['1 introduced error']), changed, true)).toEqual({
    state: 'failure',
    description: '1 introduced error',
  });
});

test.each([
  'curation.yaml',
  'records/curation.yaml',
  'glossary.zh.yaml',
  '.github/workflows/gate.yml',
  '.github/workflows/another.yml',
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/.github/x.md',
  'docs/CODEOWNERS',
  'schemas/record.schema.json',
  'pipeline/cli.ts',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'action.yml',
  '.gitattributes',
  'records/.gitattributes',
  'records/node/.gitattributes',
  'records/.npmrc',
  'records/.hidden/a.json',
  'records/node/.a.json',
  'records/package.json/x',
  'docs/.gitattributes',
  '.gitmodules',
  '.README.md',
  'AGENTS.md',
  'CLAUDE.md',
  'docs/AGENTS.md',
  'records/AGENTS.md',
  'records/node/notes.md',
  'recordsx/a.json',
  'x/records/a.json',
  'docs',
  'records',
  'Records/node/a.json',
  'records/node/a.json\n',
  'records/../curation.yaml',
])('a change of %j takes a code owner', (path) => {
  expect(approvalStatus(report(), modified('records/node/a.json', path), false)).toMatchObject({
    state: 'failure',
  });
  expect(approvalStatus(report(), modified(path), true)).toMatchObject({ state: 'success' });
});

test('what could not be judged does not pass', () => {
  expect(approvalStatus(null, [], true).state).toBe('error');
});

test('is one line that GitHub takes, whatever a file is called', () => {
  const { description } = approvalStatus(report(), modified(`a\nb\u202e${'x'.repeat(300)}`), false);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).not.toMatch(/[\n\u202e]/);
});

test('it names the first file that takes a code owner, and counts the others', () => {
  const of = (...paths: string[]) =>
    approvalStatus(report(['1 introduced error']), modified(...paths), false).description;
  expect(of('records/node/a.json', 'curation.yaml')).toBe(
    'a code owner has to approve the change of curation.yaml; 1 introduced error',
  );
  expect(of('curation.yaml', 'package.json')).toContain('the change of curation.yaml and 1 more;');
});

test('what is not too long is not cut off', () => {
  const of = (length: number) => approvalStatus(report(['x'.repeat(length)]), [], false).description;
  expect(of(140)).toBe('x'.repeat(140));
  expect(of(141)).toBe(`${'x'.repeat(139)}…`);
});
