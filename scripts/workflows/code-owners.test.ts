/** Who is asked about a change: GitHub goes by CODEOWNERS, the verdict by its own list. They must not drift apart. */
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { approvalStatus } from '../../pipeline/gate/approval-status.ts';
import { ROOT } from './workflow.ts';

const LINES = readFileSync(`${ROOT}.github/CODEOWNERS`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

/** As GitHub reads it: the last line that fits counts; a pattern without a slash fits at any depth. */
function ownersOf(path: string): string[] {
  const parts = path.split('/');
  const fits = (pattern: string): boolean => {
    if (pattern.startsWith('/'))
      return pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : matchesGlob(`/${path}`, pattern);
    return parts.some((part) => (pattern === '.*' ? part.startsWith('.') : matchesGlob(part, pattern)));
  };
  return LINES.findLast(([pattern = '']) => fits(pattern))?.slice(1) ?? [];
}

const REPORT = {
  summary: {
    records: 0,
    errors: 0,
    warnings: 0,
    gate: { passed: true, reasons: [] },
    coverage: {},
    quality: 100,
  },
  findings: [],
};

test.each([
  ['records/node/a.json', true],
  ['records/README.md', true],
  ['docs/gate.md', true],
  ['docs/rules/schema/url.md', true],
  ['README.md', true],
  ['CONTRIBUTING.md', true],
  ['AGENTS.md', false],
  ['docs/AGENTS.md', false],
  ['SECURITY.md', false],
  ['curation.yaml', false],
  ['records/curation.yaml', false],
  ['records/.gitattributes', false],
  ['records/.hidden/a.json', false],
  ['docs/.gitattributes', false],
  ['docs/CODEOWNERS', false],
  ['.github/CODEOWNERS', false],
  ['.github/workflows/gate.yml', false],
  ['pipeline/cli.ts', false],
  ['package-lock.json', false],
  ['.npmrc', false],
  ['glossary.zh.yaml', false],
  ['schemas/record.schema.json', false],
])('%s is for everyone to change: %s', (path, open) => {
  expect(ownersOf(path).length === 0).toBe(open);
  expect(approvalStatus(REPORT, [{ path, status: 'M' }], false).state === 'success').toBe(open);
});

test('the file says what is to be set, while it names the placeholder', () => {
  const text = readFileSync(`${ROOT}.github/CODEOWNERS`, 'utf8');
  expect(text.includes('@error-curation/maintainers is a placeholder')).toBe(
    LINES.some(([, owner]) => owner === '@error-curation/maintainers'),
  );
});
