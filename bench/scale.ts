/**
 * What a check costs by the number of records, against the bound: reading and parsing the same files, as a process of its
 * own. Options: numbers of records (default: 2043 20430); --write puts the table into docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRecords } from './copied-records.ts';
import { median } from './race.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { watchTimes } from './watched-check.ts';

/** Share of the words that are rewritten in every copy. */
const SHARE = 0.85;
const WARM_ROUNDS = 5;
const WATCH_ROUNDS = 10;

const root = fileURLToPath(new URL('../', import.meta.url));
const sizes = process.argv
  .slice(2)
  .filter((option) => /^\d+$/.test(option))
  .map(Number);

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
}

/** Runs a command under `time`, which counts what its children take as well. */
function costOf(command: readonly string[]): Cost {
  const line = ['-f', '%e %U %S %M', process.execPath, ...command];
  const { stderr, error } = spawnSync('/usr/bin/time', line, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

function rowOf(name: string, count: number, bound: Cost, costs: readonly Cost[]): string {
  const of = (read: (cost: Cost) => number): number => median(costs.map(read));
  const [wall, cpu, memory] = [of((cost) => cost.wall), of((cost) => cost.cpu), of((cost) => cost.memory)];
  return `| ${count.toLocaleString('en')} | ${name} | ${(wall / bound.wall).toFixed(1)} | ${(cpu / bound.cpu).toFixed(1)} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |\n`;
}

async function measure(count: number): Promise<string> {
  const source = sampleCorpus();
  const home = mkdtempSync(join(tmpdir(), 'curate-scale-'));
  try {
    const records = join(home, 'records');
    copyRecords(source.records, records, count, SHARE);
    const curate = [join(root, 'pipeline/curate.mjs'), 'check', '--records', records];
    const boundOf = (): Cost => costOf([join(root, 'bench/bound.mjs'), records]);
    // The first look at files takes them from the disk.
    boundOf();
    const bounds = Array.from({ length: WARM_ROUNDS }, boundOf);
    const bound: Cost = {
      wall: median(bounds.map(({ wall }) => wall)),
      cpu: median(bounds.map(({ cpu }) => cpu)),
      memory: median(bounds.map(({ memory }) => memory)),
    };
    const cold = costOf(curate);
    const idle = Array.from({ length: WARM_ROUNDS }, () => costOf(curate));
    const edited = Array.from({ length: WARM_ROUNDS }, (_, round) => {
      edit(records, round);
      return costOf(curate);
    });
    const json = costOf([...curate, '--format', 'json']);
    return [
      rowOf('bound: read and JSON.parse', count, bound, bounds),
      rowOf('check, nothing remembered', count, bound, [cold]),
      rowOf('check, nothing changed', count, bound, idle),
      rowOf('check, one record edited', count, bound, edited),
      rowOf('check --format json, nothing changed', count, bound, [json]),
      watchRow(count, bound, await watchTimes(curate, (round) => edit(records, 100 + round), WATCH_ROUNDS)),
    ].join('');
  } finally {
    source.remove();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Of a process that goes on, only the wall tells what an edit costs. */
function watchRow(count: number, bound: Cost, milliseconds: readonly number[]): string {
  const wall = median(milliseconds) / 1_000;
  return `| ${count.toLocaleString('en')} | check --watch, from one edit to the answer | ${(wall / bound.wall).toFixed(1)} | – | ${wall.toFixed(2)} | – | – |\n`;
}

/** Another cause in one record, so that words, layout and digests of it change. */
function edit(records: string, round: number): void {
  const path = readdirSync(records, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(700 + round);
  const file = join(records, path ?? '');
  const record = JSON.parse(readFileSync(file, 'utf8')) as { root_cause: string };
  writeFileSync(
    file,
    `${JSON.stringify({ ...record, root_cause: `${record.root_cause} Seen again.` }, null, 2)}\n`,
  );
}

const HEAD =
  '| records | | wall, bound = 1 | processor, bound = 1 | wall, s | processor, s | memory, MiB |\n|--:|---|--:|--:|--:|--:|--:|\n';
let rows = '';
for (const size of sizes.length === 0 ? [2_043, 20_430] : sizes) rows += await measure(size);
process.stdout.write(HEAD + rows);

const PAGE = join(root, 'docs/performance.md');
if (process.argv.includes('--write') && existsSync(PAGE)) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const page = readFileSync(PAGE, 'utf8').replace(
    /<!-- measured -->[\s\S]*<!-- \/measured -->/,
    `<!-- measured -->\n\n${machine}\n\n${HEAD}${rows}\n<!-- /measured -->`,
  );
  writeFileSync(PAGE, page);
}
