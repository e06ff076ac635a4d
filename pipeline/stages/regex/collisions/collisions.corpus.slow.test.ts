import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { searchSafely } from './collision-search.ts';
import { findCollisions } from './collisions.ts';
import { compileRegex } from '../engine/compile.ts';
import { requirementsOf } from '../literals/requirements.ts';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpora/deadends/records', import.meta.url));

interface Specimen {
  readonly regex: string;
  readonly signature: string;
  readonly aliases?: readonly string[];
}

test.skipIf(!existsSync(CORPUS))('finds the same pairs on real records as two nested loops', () => {
  const specimens = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as Specimen);
  const records = specimens.map(({ regex, signature, aliases = [] }) => ({
    regex,
    requirements: requirementsOf(regex),
    texts: [signature, ...aliases],
  }));
  const naive: string[] = [];
  for (const [from, { regex }] of records.entries()) {
    const native = compileRegex(regex).regex?.native;
    for (const [to, { texts }] of records.entries()) {
      const text = native && to !== from ? texts.findIndex((each) => native.test(each)) : -1;
      if (text >= 0) naive.push(`${from} ${to} ${text}`);
    }
  }
  const found = [...findCollisions(records, searchSafely)]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, text }) => `${from} ${to} ${text}`);
  expect(found).toEqual(naive);
  expect(found.length).toBeGreaterThan(1_000);
});
