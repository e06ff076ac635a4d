import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGE = readFileSync(new URL('../docs/performance.md', import.meta.url), 'utf8');

test.each([
  'bound: read and JSON.parse',
  'check, nothing remembered',
  'check, nothing changed',
  'check, one record edited',
  'check, one regex edited',
  'check --format json, nothing changed',
  'check --watch, from one edit to the answer',
])('the page about performance has a row for: %s', (row) => {
  expect(PAGE).toMatch(new RegExp(`^\\| [\\d,]+ \\| ${row} \\|`, 'm'));
});

test.each([
  'rules: schema',
  'rules: regex',
  'rules: zh',
  'rules: evidence',
  'rules: duplicates',
  'rules: graph',
])('the page about performance says what a stage takes: %s', (stage) => {
  expect(PAGE).toMatch(new RegExp(`^\\| ${stage} \\| [\\d.]+ \\|`, 'm'));
});
