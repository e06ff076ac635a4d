/**
 * What a contributor waits for: one record of the corpus is edited, and the change is judged. Against the bound (reading and
 * parsing the records), against a check of all records, and against the naive way, which checks base and head one after the other.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { race, table, type RaceEntrant } from './race.ts';
import { sampleCorpus } from './sample-corpus.ts';

/** Cold runs analyse every regex, which takes half a minute. */
const [COLD_ROUNDS, WARM_ROUNDS] = [1, 5];

const root = fileURLToPath(new URL('../', import.meta.url));
const corpus = sampleCorpus();
const home = dirname(corpus.records);
const node = process.execPath;

function git(...options: readonly string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['-C', home, ...author, ...options], { stdio: 'ignore' });
}

const file = readdirSync(corpus.records, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1);
const edited = join(corpus.records, file ?? '');
let edits = 0;

/** Another text each time, so that nothing is remembered of it. */
function edit(): void {
  const record = JSON.parse(readFileSync(edited, 'utf8')) as Record<string, unknown>;
  writeFileSync(edited, `${JSON.stringify({ ...record, tags: [`edit-${(edits += 1)}`] }, null, 2)}\n`);
}

function ours(name: string, options: readonly string[], before?: () => void): RaceEntrant {
  const line = ['check', '--records', corpus.records, '--format', 'json', ...options];
  return {
    name,
    command: node,
    arguments: [join(root, 'pipeline/cli.ts'), ...line],
    ...(before ? { before } : {}),
  };
}

try {
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
  process.stdout.write(`A change of one record of ${corpus.count}, whole processes, ${process.version}\n`);
  const bound: RaceEntrant = {
    name: 'bound: read and JSON.parse',
    command: node,
    arguments: [join(root, 'bench/bound.mjs'), corpus.records],
  };
  const forget = (): void => rmSync(join(home, '.cache'), { recursive: true, force: true });
  const base = ['--base', 'HEAD'];
  const warm = [
    bound,
    ours('check, one record edited', [], edit),
    ours('check --base, one record edited', base, edit),
    ours('check --base, nothing new', base),
  ];
  process.stdout.write(table('With what earlier runs remember', race(warm, WARM_ROUNDS)));
  edit();
  const cold = [
    ours('check --no-cache', ['--no-cache'], forget),
    ours('check --base --no-cache', [...base, '--no-cache']),
  ];
  process.stdout.write(table('With nothing remembered, as in the gate', race(cold, COLD_ROUNDS)));
  process.stdout.write(
    '\nThe naive way, a check of the base and one of the head, takes twice the first line.\n',
  );
} finally {
  corpus.remove();
}
