/**
 * What a check costs by the number of records, against the bound: reading and parsing the same files, as a process of its
 * own; and what each stage takes of a first check, with its growth. Options: numbers of records (default: 2043 10215 20430
 * 102150, of which the last takes most of the time); --write puts the tables into docs/performance.md. Needs Linux and
 * GNU time.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRecords } from './copied-records.ts';
import { costOfTree, type TreeCost } from './process-tree.ts';
import { median } from './race.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { watchTimes } from './watched-check.ts';
import { profiling, secondsByPart } from './stage-profile.ts';

/** Share of the words that are rewritten in every copy. */
const SHARE = 0.85;
const WARM_ROUNDS = 5;
const WATCH_ROUNDS = 10;
/** Of more records, one round shows it. */
const LARGE = 50_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const asked = process.argv
  .slice(2)
  .filter((option) => /^\d+$/.test(option))
  .map(Number);
const sizes = asked.length === 0 ? [2_043, 10_215, 20_430, 102_150] : asked;

/** What was measured of so many records. */
interface Measured {
  readonly count: number;
  readonly rows: string;
  /** Seconds of a first check by the part of the tool. */
  readonly stages: ReadonlyMap<string, number>;
}

function rowOf(name: string, count: number, bound: TreeCost, costs: readonly TreeCost[]): string {
  const of = (read: (cost: TreeCost) => number): number => median(costs.map(read));
  const [wall, cpu, memory] = [of((cost) => cost.wall), of((cost) => cost.cpu), of((cost) => cost.memory)];
  return `| ${count.toLocaleString('en')} | ${name} | ${(wall / bound.wall).toFixed(1)} | ${(cpu / bound.cpu).toFixed(1)} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |\n`;
}

async function rounds(count: number, run: (round: number) => Promise<TreeCost>): Promise<TreeCost[]> {
  const costs: TreeCost[] = [];
  for (let round = 0; round < count; round++) costs.push(await run(round));
  return costs;
}

async function measure(count: number): Promise<Measured> {
  const source = sampleCorpus();
  const home = mkdtempSync(join(tmpdir(), 'curate-scale-'));
  try {
    const records = join(home, 'records');
    copyRecords(source.records, records, count, SHARE);
    const times = count >= LARGE ? 1 : WARM_ROUNDS;
    const curate = [join(root, 'pipeline/curate.mjs'), 'check', '--records', records];
    const boundOf = (): Promise<TreeCost> => costOfTree([join(root, 'bench/bound.mjs'), records]);
    // The first look at files takes them from the disk.
    await boundOf();
    const bounds = await rounds(WARM_ROUNDS, boundOf);
    const bound: TreeCost = {
      wall: median(bounds.map(({ wall }) => wall)),
      cpu: median(bounds.map(({ cpu }) => cpu)),
      own: median(bounds.map(({ own }) => own)),
      memory: median(bounds.map(({ memory }) => memory)),
    };
    const profile = join(home, 'profile');
    mkdirSync(profile);
    const cold = await costOfTree(curate);
    // A bundle does not tell which module a function is from: the profile is of a run of the modules as they are.
    const modules = join(root, 'pipeline/cli.ts');
    await costOfTree([...profiling(profile), modules, 'check', '--records', records, '--no-cache']);
    const stages = new Map(secondsByPart(profile, cold.own)).set(OUTSIDE, cold.cpu - cold.own);
    // What was written within a tick of the clock before the state was, is read again by the next run, and only by it.
    await costOfTree(curate);
    const idle = await rounds(times, () => costOfTree(curate));
    const edited = await rounds(times, (round) => {
      edit(records, round);
      return costOfTree(curate);
    });
    const matching = await rounds(times, (round) => {
      editRegex(records, WARM_ROUNDS + round);
      return costOfTree(curate);
    });
    const json = await costOfTree([...curate, '--format', 'json']);
    const rows = [
      rowOf('bound: read and JSON.parse', count, bound, bounds),
      rowOf('check, nothing remembered', count, bound, [cold]),
      rowOf('check, nothing changed', count, bound, idle),
      rowOf('check, one record edited', count, bound, edited),
      rowOf('check, one regex edited', count, bound, matching),
      rowOf('check --format json, nothing changed', count, bound, [json]),
      watchRow(count, bound, await watchTimes(curate, (round) => edit(records, 100 + round), WATCH_ROUNDS)),
    ].join('');
    process.stdout.write(rows);
    return { count, rows, stages };
  } finally {
    source.remove();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Of a process that goes on, only the wall tells what an edit costs. */
function watchRow(count: number, bound: TreeCost, milliseconds: readonly number[]): string {
  const wall = median(milliseconds) / 1_000;
  return `| ${count.toLocaleString('en')} | check --watch, from one edit to the answer | ${(wall / bound.wall).toFixed(1)} | – | ${wall.toFixed(2)} | – | – |\n`;
}

const OUTSIDE = 'rules: regex, in processes of their own';

/** Another cause in one record, so that words, layout and digests of it change. */
function edit(records: string, round: number): void {
  change(records, round, ({ root_cause }) => ({ root_cause: `${root_cause} Seen again.` }));
}

/** A further alternative of one regex, so that all texts are searched for it anew. */
function editRegex(records: string, round: number): void {
  change(records, round, ({ regex, signature }) => ({
    regex: `${regex}|${signature.replaceAll(/[^A-Za-z0-9 ]+/g, '.+')} again`,
  }));
}

interface Edited {
  readonly root_cause: string;
  readonly regex: string;
  readonly signature: string;
}

function change(records: string, round: number, edited: (record: Edited) => Partial<Edited>): void {
  const paths = readdirSync(records, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  const file = join(records, paths[Math.floor(paths.length / 3) + round] ?? '');
  const record = JSON.parse(readFileSync(file, 'utf8')) as Edited;
  writeFileSync(file, `${JSON.stringify({ ...record, ...edited(record) }, null, 2)}\n`);
}

const HEAD =
  '| records | | wall, bound = 1 | processor, bound = 1 | wall, s | processor, s | memory, MiB |\n|--:|---|--:|--:|--:|--:|--:|\n';

/** Seconds of a first check by stage and number of records, and how many times those of a tenth of the records the last are. */
function stageTable(all: readonly Measured[]): string {
  const names = [...new Set(all.flatMap(({ stages }) => [...stages.keys()]))];
  const largest = all.at(-1);
  const tenth = largest && all.find(({ count }) => count * 10 === largest.count);
  const head = all.map(({ count }) => ` ${count.toLocaleString('en')} |`).join('');
  const rows = names
    .map((name) => ({ name, seconds: all.map(({ stages }) => stages.get(name) ?? 0) }))
    .sort((a, b) => (b.seconds.at(-1) ?? 0) - (a.seconds.at(-1) ?? 0))
    .map(({ name, seconds }) => {
      const before = tenth?.stages.get(name) ?? 0;
      const growth = before > 0 ? `${((seconds.at(-1) ?? 0) / before).toFixed(1)} |` : ' |';
      return `| ${name} |${seconds.map((each) => ` ${each.toFixed(2)} |`).join('')} ${growth}\n`;
    });
  return `| seconds of a first check |${head} times, for 10 times the records |\n|---|${all.map(() => '--:|').join('')}--:|\n${rows.join('')}`;
}

// The first start after a change of the code makes the bundle from which all others start.
await costOfTree([
  join(root, 'pipeline/curate.mjs'),
  'check',
  '--records',
  join(root, 'records'),
  '--no-cache',
]);
process.stdout.write(HEAD);
const measured: Measured[] = [];
for (const size of sizes) measured.push(await measure(size));
const stages = stageTable(measured);
process.stdout.write(`\n${stages}`);

const PAGE = join(root, 'docs/performance.md');
if (process.argv.includes('--write') && existsSync(PAGE)) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const put = (text: string, mark: string, content: string): string =>
    text.replace(
      new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`),
      () => `<!-- ${mark} -->\n\n${content}\n<!-- /${mark} -->`,
    );
  const whole = measured.map(({ rows }) => rows).join('');
  const page = put(readFileSync(PAGE, 'utf8'), 'measured', `${machine}\n\n${HEAD}${whole}`);
  writeFileSync(PAGE, put(page, 'stages', stages));
}
