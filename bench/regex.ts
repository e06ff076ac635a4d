/** What each layer of the regex stage costs on the sample corpus, and how many regexes it settles. Processor time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord } from '../pipeline/record/error-record.generated.ts';
import { analyseSafety, CHEAP_STEPS, HOSTILE_LINE_LENGTH } from '../pipeline/stages/regex/safety/analysis.ts';
import { broadAlternatives } from '../pipeline/stages/regex/breadth/breadth.ts';
import type { CompiledRegex } from '../pipeline/stages/regex/engine/compile.ts';
import { matches } from '../pipeline/stages/regex/engine/match.ts';
import { intendedRegex } from '../pipeline/stages/regex/dialect/fixed-regex.ts';
import { isProvedPolynomial, stepBound } from '../pipeline/stages/regex/safety/step-bound.ts';
import { sampleCorpus } from './sample-corpus.ts';

const corpus = sampleCorpus();
const records = readdirSync(corpus.records, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(corpus.records, file), 'utf8')) as ErrorRecord);
corpus.remove();

interface Layer {
  readonly name: string;
  /** Seconds. */
  readonly time: number;
  readonly says: string;
}

const layers: Layer[] = [];

function timed<Result>(name: string, work: () => Result, says: (result: Result) => string): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  layers.push({ name, time: (user + system) / 1e6, says: says(result) });
  return result;
}

const regexes = timed(
  'parse, fix, compile',
  () => records.map((record) => intendedRegex(record.regex)),
  (all) => `${all.filter((regex) => regex === null).length} do not compile`,
);
const compiled = [
  ...new Map(regexes.filter((regex) => regex !== null).map((regex) => [regex.source, regex])).values(),
];
const isCheap = (regex: CompiledRegex): boolean =>
  stepBound(regex.pattern, HOSTILE_LINE_LENGTH) <= CHEAP_STEPS;
const bounded = timed(
  'safety: proof by structure',
  () =>
    compiled.map((regex) => ({
      regex,
      cheap: isCheap(regex),
      polynomial: isProvedPolynomial(regex.pattern),
    })),
  (all) =>
    `${all.filter(({ cheap }) => cheap).length} proved cheap, ${all.filter(({ cheap, polynomial }) => !cheap && polynomial).length} proved not exponential, ${all.filter(({ cheap, polynomial }) => !cheap && !polynomial).length} left`,
);
timed(
  'safety: attack and hostile lines for the rest',
  () => bounded.filter(({ cheap }) => !cheap).map(({ regex }) => analyseSafety(regex, CHEAP_STEPS).verdict),
  (all) =>
    [...Map.groupBy(all, (verdict) => verdict)]
      .map(([verdict, group]) => `${group.length} ${verdict}`)
      .join(', '),
);
timed(
  'breadth: every alternative on the ordinary lines',
  () => compiled.filter((regex) => broadAlternatives(regex).length > 0),
  (all) => `${all.length} broad`,
);
timed(
  "fit: each regex on its own record's signature",
  () =>
    records.filter(
      (record, index) => regexes[index] && matches(regexes[index], record.signature) !== 'matched',
    ),
  (all) => `${all.length} miss`,
);

const total = layers.reduce((sum, { time }) => sum + time, 0);
const rows = layers.map(
  ({ name, time, says }) =>
    `| ${name} | ${time.toFixed(2)} | ${((100 * time) / total).toFixed(0)} % | ${says} |\n`,
);
process.stdout.write(
  `Regex stage on ${records.length} records, ${compiled.length} distinct regexes, one core, ${process.version}\n\n| layer | s | share | |\n|---|---|---|---|\n${rows.join('')}| all | ${total.toFixed(2)} | | |\n`,
);
