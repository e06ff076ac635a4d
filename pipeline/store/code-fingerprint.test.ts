import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { codeDigest } from './code-fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the digest of the code is that of what runs: JavaScript in the package, no declarations, no tests', () => {
  for (const name of ['rule.js', 'rule.d.ts', 'rule.test.ts', 'table.json'])
    writeFileSync(join(root, name), '1');
  const before = codeDigest(root);
  for (const name of ['rule.d.ts', 'rule.test.ts']) writeFileSync(join(root, name), '2');
  expect(codeDigest(root)).toBe(before);
  for (const name of ['rule.js', 'table.json']) {
    const known = codeDigest(root);
    writeFileSync(join(root, name), '2');
    expect(codeDigest(root)).not.toBe(known);
  }
});
