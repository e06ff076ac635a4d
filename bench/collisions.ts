/**
 * Collisions of regexes with other records' texts: our way against two nested loops, and how its time and memory grow.
 * Each measurement is a process of its own, so that its memory is its own. Where no corpus lies beside the project, the
 * copies are made of the project's own records.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Collidable, findCollisions } from '../pipeline/stages/regex/collisions/collisions.ts';
import { searchSafely } from '../pipeline/stages/regex/collisions/collision-search.ts';
import { compileRegex } from '../pipeline/stages/regex/engine/compile.ts';
import { requirementsOf } from '../pipeline/stages/regex/literals/requirements.ts';
import { mutatedCopies, type Specimen } from './mutated-copies.ts';
import { median } from './race.ts';

const ROUNDS = 3;
const CORPUS = fileURLToPath(new URL('../../shared/corpora/deadends/records', import.meta.url));
const OWN = fileURLToPath(new URL('../records', import.meta.url));

interface Measurement {
  readonly records: number;
  /** Of processor time, all threads together: other work on the machine disturbs it less than the wall clock. */
  readonly milliseconds: number;
  readonly pairs: number;
  /** A number for all pairs in their order: equal for equal results. */
  readonly fingerprint: number;
  /** The most memory that the process held, megabytes. */
  readonly megabytes: number;
}

function specimens(): Specimen[] {
  const root = existsSync(CORPUS) ? CORPUS : OWN;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const record = JSON.parse(readFileSync(join(root, file), 'utf8')) as Omit<Specimen, 'examples'> & {
        examples?: { text: string }[];
      };
      const { id, regex, signature, aliases = [], examples = [] } = record;
      return { id, regex, signature, aliases, examples: examples.map(({ text }) => text) };
    });
}

/** The records as they are, or so many copies. */
function corpusOf(count: number): Specimen[] {
  const records = specimens();
  return count === 0 ? records : [...mutatedCopies(records, count)];
}

function textsOf({ signature, aliases, examples }: Specimen): string[] {
  return [signature, ...aliases, ...examples];
}

type Pair = readonly [from: number, to: number, text: number];

function* ours(corpus: readonly Specimen[]): Generator<Pair> {
  const records = corpus.map((specimen): Collidable => ({
    regex: specimen.regex,
    requirements: requirementsOf(specimen.regex),
    texts: textsOf(specimen),
  }));
  for (const { from, to, text } of findCollisions(records, searchSafely)) yield [from, to, text];
}

function* naive(corpus: readonly Specimen[]): Generator<Pair> {
  const texts = corpus.map(textsOf);
  for (const [from, { regex }] of corpus.entries()) {
    const native = compileRegex(regex).regex?.native;
    if (!native) continue;
    for (const [to, others] of texts.entries()) {
      const text = to === from ? -1 : others.findIndex((other) => native.test(other));
      if (text >= 0) yield [from, to, text];
    }
  }
}

function measure(way: 'ours' | 'naive', count: number): Measurement {
  const corpus = corpusOf(count);
  const start = process.cpuUsage();
  let pairs = 0;
  let fingerprint = 0;
  for (const pair of way === 'ours' ? ours(corpus) : naive(corpus)) {
    pairs++;
    for (const part of pair) fingerprint = (Math.imul(fingerprint ^ part, 0x01_00_01_93) >>> 0) + 1;
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { records: corpus.length, milliseconds, pairs, fingerprint, megabytes };
}

function inProcess(way: 'ours' | 'naive', count: number): Measurement {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), way, String(count)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${way} ${count} failed: ${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

function row(name: string, { records, milliseconds, pairs, megabytes }: Measurement): string {
  return `| ${name} | ${records} | ${milliseconds.toFixed(0)} | ${pairs} | ${megabytes.toFixed(0)} |\n`;
}

function compare(count: number): void {
  const ourWay = inProcess('ours', count);
  const naiveWay = inProcess('naive', count);
  process.stdout.write(row('two nested loops', naiveWay) + row('ours', ourWay));
  const same = ourWay.pairs === naiveWay.pairs && ourWay.fingerprint === naiveWay.fingerprint;
  process.stdout.write(
    `\n${same ? `All ${ourWay.pairs} pairs are identical` : 'THE PAIRS DIFFER'}; ${(naiveWay.milliseconds / ourWay.milliseconds).toFixed(1)} times faster.\n\n`,
  );
  if (!same) process.exitCode = 1;
}

function grow(from: number, to: number): void {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const small = inProcess('ours', from);
    const large = inProcess('ours', to);
    ratios.push(large.milliseconds / small.milliseconds);
    process.stdout.write(row('ours', small) + row('ours', large));
  }
  process.stdout.write(
    `\n${to / from} times the records take ${median(ratios).toFixed(1)} times the time (median of ${ROUNDS}).\n`,
  );
}

const [way, count] = process.argv.slice(2);
if (way === 'ours' || way === 'naive') {
  process.stdout.write(JSON.stringify(measure(way, Number(count))));
} else {
  process.stdout.write(`| way | records | ms of processor | pairs | MB |\n|---|---|---|---|---|\n`);
  compare(0);
  compare(10_000);
  grow(10_000, 100_000);
}
