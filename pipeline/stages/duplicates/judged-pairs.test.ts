import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { completeRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import { nearPairs } from './similarity/near-pairs.ts';
import { wordingDigest, wordingFrom } from './similarity/wording.ts';

/** A pair of records that a person has read and judged: one error, one error in two environments, or two errors. */
interface JudgedPair {
  readonly records: readonly [string, string];
  readonly verdict: 'duplicate' | 'variant' | 'different';
  /** What the two are about, in the judge's words. */
  readonly about: string;
}

const judged = JSON.parse(
  readFileSync(new URL('./testing/judged-pairs.json', import.meta.url), 'utf8'),
) as readonly JudgedPair[];

const corpus = fileURLToPath(new URL('../../../../shared/corpora/deadends/records', import.meta.url));

test('at least a hundred pairs are judged, each once, of every kind', () => {
  expect(judged.length).toBeGreaterThanOrEqual(100);
  expect(new Set(judged.map(({ records }) => records.join(' '))).size).toBe(judged.length);
  for (const { records, about } of judged) {
    expect(records[0] < records[1]).toBe(true);
    expect(about.length).toBeGreaterThan(5);
  }
  expect(new Set(judged.map(({ verdict }) => verdict)).size).toBe(3);
});

test.skipIf(!existsSync(corpus))('the likeness agrees with the judge', () => {
  const records = readCorpus();
  const wordings = records.map((record) => ({
    ...wordingFrom(wordingDigest.derive(record)),
    domain: record.domain,
  }));
  const reported = new Set(
    nearPairs(wordings, shipped.policy.duplicates).map(
      ({ first, second }) => `${records[first]?.id} ${records[second]?.id}`,
    ),
  );
  const isReported = ({ records: [a, b] }: JudgedPair): boolean => reported.has(`${a} ${b}`);
  const alike = judged.filter(({ verdict }) => verdict !== 'different');
  const right = alike.filter(isReported).length;
  // Measured: precision 0.947, recall 0.857 (0.916 of the duplicates).
  expect(right / judged.filter(isReported).length).toBeGreaterThan(0.94);
  expect(right / alike.length).toBeGreaterThan(0.85);
  const duplicates = alike.filter(({ verdict }) => verdict === 'duplicate');
  expect(duplicates.filter(isReported).length / duplicates.length).toBeGreaterThan(0.9);
});

/** All records, in the order of their ids. */
function readCorpus() {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(`${corpus}/${path}`, 'utf8')) as ErrorRecord)
    .map((record) => completeRecord(record, record.id ?? ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
