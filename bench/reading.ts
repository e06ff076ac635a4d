/**
 * How outputs are read, half by half: the records that `new` begins from them, and those that `lookup` finds for them.
 *
 *     node bench/reading.ts [--new] [--failures] [--round N]
 *
 * With --new it leaves the lookups out; with --round it begins records from the outputs of one round alone. With --failures
 * it says what went wrong in the half that may be tuned on. What went wrong in the other is not for those who tune.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beginRecords } from './reading/begun-records.ts';
import { findRecords, type FoundRecords } from './reading/found-records.ts';
import { HALVES, outputsOf, pastesOf, scenariosOf } from './reading/half.ts';
import { sampleCorpus } from './sample-corpus.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/deadends/records', import.meta.url));
const OWN = fileURLToPath(new URL('../records', import.meta.url));
/** Half the time is in the lookups. */
const onlyNew = process.argv.includes('--new');
const showsFailures = process.argv.includes('--failures');
const roundAt = process.argv.indexOf('--round');
const round = roundAt < 0 ? undefined : Number(process.argv[roundAt + 1]);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function share(part: number, all: number): string {
  return `${part} of ${all}${all === 0 ? '' : ` (${((100 * part) / all).toFixed(1)} %)`}`;
}

function sayFound(title: string, found: FoundRecords): void {
  if (found.present + found.absent === 0) return;
  say(`  ${title}`);
  say(`    first               ${share(found.first, found.present)}`);
  say(`    among three         ${share(found.three, found.present)}`);
  say(`    right, but weak     ${share(found.weak, found.present)}`);
  say(`    mean reciprocal rank ${found.reciprocalRank.toFixed(3)}`);
  if (found.absent > 0) say(`    no record, yet strong ${share(found.strong, found.absent)}`);
}

const copy = existsSync(CORPUS) ? sampleCorpus() : null;
try {
  for (const half of HALVES) {
    const tools = outputsOf(half, round);
    const begun = await beginRecords(tools);
    const lookups: [string, FoundRecords][] = [];
    if (!onlyNew)
      lookups.push(["lookup among the project's records", await findRecords(pastesOf(half, 'own'), OWN)]);
    if (copy && !onlyNew) {
      lookups.push(['lookup among the corpus', await findRecords(pastesOf(half, 'corpus'), copy.records)]);
      lookups.push(['scenarios among the corpus', await findRecords(scenariosOf(half), copy.records)]);
    }
    say(`${half}: ${begun.errors} errors of ${tools.length} tools`);
    say(`  new`);
    say(`    telling line right  ${share(begun.telling, begun.errors)}`);
    say(`    with volatile words ${share(begun.volatile, begun.errors)}`);
    say(`    signature as it is  ${share(begun.asItIs, begun.errors)}`);
    say(`    same matched        ${share(...begun.same)}`);
    say(`    others matched      ${share(...begun.others)}`);
    say(`    same, given two     ${share(...begun.guidedSame)}`);
    say(`    others, given one   ${share(...begun.guidedOthers)}`);
    say(`    unprintable         ${begun.unprintable}`);
    say(`    home folders        ${begun.private}`);
    say(`    domain proposed     ${share(begun.proposed, begun.errors)}`);
    for (const [title, found] of lookups) sayFound(title, found);
    if (!showsFailures || half !== 'tune') continue;
    for (const failure of [begun, ...lookups.map(([, found]) => found)].flatMap(({ failures }) => failures))
      say(`  - ${failure}`);
  }
} finally {
  copy?.remove();
}
