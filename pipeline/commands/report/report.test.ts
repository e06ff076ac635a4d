import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { runCurate as runIn } from '../testing/command-tester.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'curate-report-'));
  mkdirSync(join(home, 'records', 'node'), { recursive: true });
  write('node/a', { official_doc_url: 'http://example.org/', confidence: 0.9 });
  write('node/b', { root_cause_zh: '<img src=x onerror=alert(1)>' });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(id: string, fields: Parameters<typeof recordFile>[0]): void {
  writeFileSync(join(home, 'records', `${id}.json`), recordFile({ ...fields, id }).bytes ?? '');
}

const report = (...options: readonly string[]) =>
  runIn(['report', '--records', join(home, 'records'), '--no-cache', ...options]);
const text = (name: string): string => readFileSync(join(home, 'reports', name), 'utf8');

test('writes the report in every form, remembers the day, and ends as the gate does', async () => {
  const { code, out } = await report();
  expect(code).toBe(1);
  expect(out).toContain('The gate fails');
  expect(readdirSync(join(home, 'reports')).toSorted()).toEqual([
    'history.jsonl',
    'quality.html',
    'quality.json',
    'quality.md',
    'quality.sarif',
  ]);
  expect(text('quality.html')).toContain('../records/node/a.json#L');
  expect(JSON.parse(text('quality.json'))).toMatchObject({ summary: { records: 2 } });
});

test('the same records on the same day give the same bytes; another day adds a line', async () => {
  await report('--as-of', '2024-07-01');
  const before = ['quality.json', 'quality.md', 'quality.html', 'quality.sarif', 'history.jsonl'].map(text);
  await report('--as-of', '2024-07-01');
  expect(['quality.json', 'quality.md', 'quality.html', 'quality.sarif', 'history.jsonl'].map(text)).toEqual(
    before,
  );
  await report('--as-of', '2024-07-02');
  expect(
    text('history.jsonl')
      .split('\n')
      .map((line) => line.slice(0, 20)),
  ).toEqual(['{"date":"2024-07-01"', '{"date":"2024-07-02"', '']);
});

test('what a cached check has left does not change the report', async () => {
  await report();
  const fresh = text('quality.html');
  await runIn(['check', '--records', join(home, 'records')]);
  await runIn(['report', '--records', join(home, 'records')]);
  await runIn(['report', '--records', join(home, 'records')]);
  expect(text('quality.html')).toBe(fresh);
});

test('links to where the source can be read', async () => {
  await report('--source', 'https://example.org/blob/main');
  expect(text('quality.html')).toContain('href="https://example.org/blob/main/records/node/a.json#L');
  expect(await report('--source', 'javascript:alert(1)')).toMatchObject({ code: 2 });
  expect(await report('node/a')).toMatchObject({ code: 2 });
});
