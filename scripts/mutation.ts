/**
 * Mutation testing of what decides: changes the code in small ways and counts which changes a test notices.
 *
 *     npm run test:mutation -- PIECE [options of Stryker]      one of the pieces below; all of them where none is named
 *
 * Takes minutes a piece, and is no part of the tests. The report lies in reports/mutation/PIECE.html. What was tried
 * before is tried again only where the code or its tests have changed; `--force` tries all. `--mutate FILE` looks at
 * one file alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Files that decide, and the tests that have to notice: those beside them, since a run of the whole command takes long. */
interface Piece {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

function folder(path: string): Piece {
  return { mutate: [`pipeline/${path}/**/*.ts`], tests: [`pipeline/${path}/**/*.test.ts`] };
}

/** A folder without what stands in folders inside it. */
function files(path: string): Piece {
  return { mutate: [`pipeline/${path}/*.ts`], tests: [`pipeline/${path}/*.test.ts`] };
}

const EVIDENCE = folder('stages/evidence');
const STORE = ['whole-file', 'record-writer', 'write-lock'];

/** The code that decides, in pieces of at most twenty minutes on two cores. */
const PIECES: Readonly<Record<string, Piece>> = {
  rule: folder('rule'),
  'evidence-model': { ...EVIDENCE, mutate: ['pipeline/stages/evidence/model/*.ts'] },
  'evidence-rules': {
    ...EVIDENCE,
    mutate: ['pipeline/stages/evidence/*.ts', 'pipeline/stages/evidence/items/*.ts'],
  },
  graph: folder('stages/graph'),
  gate: files('gate'),
  'gate-policy': folder('gate/policy'),
  fix: folder('fix'),
  store: {
    mutate: STORE.map((name) => `pipeline/store/${name}.ts`),
    tests: STORE.map((name) => `pipeline/store/${name}.test.ts`),
  },
};

const NO_PRODUCT = ['!pipeline/**/*.test.ts', '!pipeline/**/testing/**'];

const words = process.argv.slice(2);
const options = words.findIndex((word) => word.startsWith('-'));
const named = options < 0 ? words : words.slice(0, options);
const unknown = named.filter((piece) => !(piece in PIECES));
if (unknown.length > 0) {
  process.stderr.write(`There is no piece ${unknown.join(', ')}: ${Object.keys(PIECES).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, piece] of Object.entries(PIECES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const home = join(ROOT, 'reports/mutation');
  mkdirSync(home, { recursive: true });
  const config = join(home, `${name}.config.json`);
  writeFileSync(config, `${JSON.stringify(configOf(name, piece), null, 2)}\n`);
  const { status } = spawnSync('stryker', ['run', config, ...(options < 0 ? [] : words.slice(options))], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: piece.tests.join(',') },
  });
  if (status !== 0) process.exitCode = 1;
}

function configOf(name: string, { mutate }: Piece): object {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [...mutate, ...NO_PRODUCT],
    incremental: true,
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    // It would rewrite tsconfig.json by an interface that this TypeScript no longer has; nothing here needs that.
    tsconfigFile: 'reports/mutation/none.json',
    // Most of them are words of messages, which tests are not to hold to the letter.
    mutator: { excludedMutations: ['StringLiteral'] },
    // Constants of a module are computed once: a change of them would need a new process each.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 10_000,
    thresholds: { high: 90, low: 85, break: 85 },
    reporters: ['clear-text', 'html', 'json'],
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    clearTextReporter: { logTests: false, allowColor: false },
    tempDirName: `reports/mutation/tmp-${name}`,
    ignorePatterns: ['.cache', 'bench/node_modules'],
  };
}
