/**
 * Near-duplicates: the join against comparing each record with each, and its growth.
 *
 *     node bench/near-duplicates.ts
 *
 * Exits 1 where the join finds other pairs than the comparison, or grows faster than 12 times for 10 times the records.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import shipped from '../pipeline/policy/shipped-policy.generated.json' with { type: 'json' };
import { completeRecord } from '../pipeline/record/complete-record.ts';
import type { ErrorRecord } from '../pipeline/record/error-record.generated.ts';
import {
  nearPairs,
  nearPairsByBruteForce,
  type ComparableRecord,
  type NearPair,
} from '../pipeline/stages/duplicates/similarity/near-pairs.ts';
import { wordingDigest, wordingFrom } from '../pipeline/stages/duplicates/similarity/wording.ts';
import { mutatedWordings, type Texts } from './mutated-wordings.ts';
import { sampleCorpus } from './sample-corpus.ts';

/** The growth that is allowed from 10,000 to 100,000 records. */
const MAX_GROWTH = 12;
const ROUNDS = 3;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const policy = shipped.policy.duplicates;

function readTexts(): Texts[] {
  const corpus = sampleCorpus();
  try {
    return readdirSync(corpus.records, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => JSON.parse(readFileSync(join(corpus.records, path), 'utf8')) as ErrorRecord)
      .map((record) => ({
        domain: record.domain,
        signature: record.signature,
        aliases: record.aliases ?? [],
        root_cause: record.root_cause,
        workarounds: record.workarounds.map(({ action }) => action),
        dead_ends: record.dead_ends.map(({ action }) => action),
      }));
  } finally {
    corpus.remove();
  }
}

/** What the engine keeps of a record between its file and the join. */
function digestOf(texts: Texts): readonly string[] {
  const attempt = (action: string) => ({ action, how: '', condition: '', sources: [] });
  const record: ErrorRecord = {
    signature: texts.signature,
    regex: '',
    domain: texts.domain,
    category: '',
    root_cause: texts.root_cause,
    versions: [],
    aliases: [...texts.aliases],
    workarounds: texts.workarounds.map((action) => ({ ...attempt(action), success_rate: 0 })),
    dead_ends: texts.dead_ends.map((action) => ({ ...attempt(action), why_fails: '', fail_rate: 0 })),
  };
  return wordingDigest.derive(completeRecord(record, ''));
}

interface Measure {
  readonly records: number;
  readonly pairs: number;
  /** Medians, milliseconds of processor time: making the digests, and joining them. */
  readonly digests: number;
  readonly join: number;
  /** Bytes in memory: a record's digest, and by how much the process grows at most while it joins them. */
  readonly digestBytes: number;
  readonly joinBytes: number;
}

function measure(texts: readonly Texts[]): Measure {
  const times: { digests: number; join: number }[] = [];
  let [digestBytes, joinBytes, pairs] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const empty = memory();
    const start = processorTime();
    const digests = texts.map((each) => flattened(digestOf(each)));
    const digested = processorTime();
    // From the second round on, the digests of the round before take the place of the new ones.
    digestBytes = Math.max(digestBytes, (memory() - empty) / texts.length);
    const peak = process.resourceUsage().maxRSS;
    const again = processorTime();
    pairs = nearPairs(comparablesOf(digests, texts), policy).length;
    times.push({ digests: digested - start, join: processorTime() - again });
    joinBytes = Math.max(joinBytes, ((process.resourceUsage().maxRSS - peak) * 1024) / texts.length);
  }
  const median = (key: 'digests' | 'join'): number =>
    times.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return {
    records: texts.length,
    pairs,
    digests: median('digests'),
    join: median('join'),
    digestBytes,
    joinBytes,
  };
}

/** Milliseconds that the process has worked, which other processes on the machine do not lengthen. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** As they come out of the cache: a string of its own each, not a view into a larger one. */
function flattened(digest: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(digest)) as string[];
}

function comparablesOf(digests: readonly (readonly string[])[], texts: readonly Texts[]): ComparableRecord[] {
  return digests.map((digest, index) => ({ ...wordingFrom(digest), domain: texts[index]?.domain ?? '' }));
}

/** Bytes in use after a collection. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Whether the join finds the pairs that comparing each with each finds; prints both times. */
function agrees(name: string, texts: readonly Texts[]): boolean {
  const comparables = comparablesOf(texts.map(digestOf), texts);
  const start = processorTime();
  const ours = nearPairs(comparables, policy);
  const joined = processorTime();
  const theirs = nearPairsByBruteForce(comparables, policy);
  const compared = processorTime();
  const same = listOf(ours) === listOf(theirs);
  process.stdout.write(
    `${name}: ${ours.length} pairs in ${seconds(joined - start)}; each with each: ${theirs.length} pairs in ${seconds(compared - joined)}; ${same ? 'the same pairs' : 'OTHER PAIRS'}\n`,
  );
  return same;
}

function listOf(pairs: readonly NearPair[]): string {
  return pairs.map((pair) => JSON.stringify(pair)).join('\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

const texts = readTexts();
process.stdout.write(
  `Near-duplicates, ${process.version}, processor time, medians of ${ROUNDS} rounds in one process\n`,
);
const small = [...mutatedWordings(texts, 10_000)];
const same = [agrees(`${texts.length} records as they are`, texts), agrees('10,000 mutated copies', small)];
const measures = [measure(small), measure([...mutatedWordings(texts, 100_000)])];
for (const { records, pairs, digests, join, digestBytes, joinBytes } of measures) {
  process.stdout.write(
    `${records} copies: ${pairs} pairs; words ${seconds(digests)}, join ${seconds(join)}; a record takes ${Math.round(digestBytes)} bytes as a digest, and at most ${Math.round(joinBytes)} more while it is joined\n`,
  );
}
const [ten, hundred] = measures;
const growth = ten && hundred ? (hundred.digests + hundred.join) / (ten.digests + ten.join) : Infinity;
const joinGrowth = ten && hundred ? hundred.join / ten.join : Infinity;
process.stdout.write(
  `Ten times the records take ${growth.toFixed(1)} times the time (the join alone ${joinGrowth.toFixed(1)} times); ${MAX_GROWTH} are allowed.\n`,
);
if (same.includes(false) || growth > MAX_GROWTH) process.exitCode = 1;
