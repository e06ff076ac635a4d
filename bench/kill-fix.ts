/**
 * Kills `fix` at random moments while it rewrites a knowledge base, and looks at every file: each must be whole, as it
 * was or as it is to be. The run after the last kill must finish the work and leave no temporary file behind.
 *
 *     node bench/kill-fix.ts [kills]      50 unless said otherwise
 *
 * Exits 1 where a file is torn, the work is not finished, or something is left behind.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../pipeline/stages/index.ts';
import { sampleCorpus } from './sample-corpus.ts';

const KILLS = Number(process.argv[2] ?? 50);
const CLI = fileURLToPath(new URL('../pipeline/cli.ts', import.meta.url));

const corpus = sampleCorpus();
const home = dirname(corpus.records);
const files = globSync('*/*.json', { cwd: corpus.records }).sort();

/** The text of a file before it is fixed: everything on one line. */
const before = new Map(
  files.map((file) => [file, JSON.stringify(JSON.parse(readFileSync(join(corpus.records, file), 'utf8')))]),
);

/** The rules that take long have nothing to do with how files are written. */
const off = rules.filter(({ id }) => !id.startsWith('schema/')).map(({ id }) => `  ${id}: off\n`);
writeFileSync(join(home, 'curation.yaml'), `severities:\n${off.join('')}`);

function makeWrong(): void {
  for (const [file, text] of before) writeFileSync(join(corpus.records, file), text);
}

const ARGUMENTS = [CLI, 'fix', '--records', corpus.records];

function texts(): Map<string, string> {
  return new Map(files.map((file) => [file, readFileSync(join(corpus.records, file), 'utf8')]));
}

function temporaryFiles(): string[] {
  return globSync('**/.tmp-*', { cwd: home }).concat(globSync('.cache/.tmp-*', { cwd: home }));
}

interface Ended {
  readonly killed: boolean;
  /** Milliseconds from the start, and from the first file that was written; 0 where none was. */
  readonly lasted: number;
  readonly wrote: number;
}

/** The file that is written first: files are written in their order. */
const firstFile = join(corpus.records, files[0] ?? '');

/**
 * @param after milliseconds until the run is killed; never where it is Infinity
 * @param since what they are counted from
 */
function run(after: number, since: 'start' | 'first write'): Promise<Ended> {
  return new Promise((resolve) => {
    const start = performance.now();
    let firstWrite = Infinity;
    const untouched = statSync(firstFile).ino;
    const child = spawn(process.execPath, ARGUMENTS, { stdio: 'ignore' });
    const watch = setInterval(() => {
      const now = performance.now();
      if (firstWrite === Infinity && statSync(firstFile).ino !== untouched) firstWrite = now;
      if (now - (since === 'start' ? start : firstWrite) >= after) child.kill('SIGKILL');
    }, 1);
    child.on('exit', (_, signal) => {
      clearInterval(watch);
      const end = performance.now();
      resolve({ killed: signal === 'SIGKILL', lasted: end - start, wrote: Math.max(0, end - firstWrite) });
    });
  });
}

makeWrong();
const { lasted, wrote } = await run(Infinity, 'start');
const after = texts();
const unchanged = files.filter((file) => after.get(file) === before.get(file)).length;
process.stdout.write(
  `${files.length} files, ${unchanged} of them not for fix to fix; undisturbed ${Math.round(lasted)} ms, ${Math.round(wrote)} of them writing\n`,
);

let killed = 0;
let midway = 0;
let torn = 0;
let left = 0;
makeWrong();
let runs = 0;
while (killed < KILLS) {
  // Most of the time goes into judging: three kills of four are aimed at the writing.
  const ended =
    runs % 4 === 0
      ? await run(Math.random() * lasted, 'start')
      : await run(Math.random() * wrote, 'first write');
  runs++;
  if (ended.killed) killed++;
  const found = texts();
  const fixed = files.filter((file) => found.get(file) === after.get(file)).length - unchanged;
  if (fixed > 0 && fixed < files.length - unchanged) midway++;
  torn += files.filter(
    (file) => found.get(file) !== after.get(file) && found.get(file) !== before.get(file),
  ).length;
  left += temporaryFiles().length;
  // Half of the runs go on from where the last one was killed; the others begin anew.
  if (!ended.killed || runs % 2 === 0) makeWrong();
}
await run(Infinity, 'start');
const found = texts();
const unfinished = files.filter((file) => found.get(file) !== after.get(file)).length;
const litter = temporaryFiles();
process.stdout.write(
  `${killed} of ${runs} runs killed, ${midway} seen midway; ${torn} files torn; ${left} temporary files seen between; behind the next run ${unfinished} unfinished, ${litter.length} left behind\n`,
);
corpus.remove();
process.exitCode = torn + unfinished + litter.length === 0 ? 0 : 1;
