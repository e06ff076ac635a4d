/**
 * Mutation testing of what decides: changes the code in small ways and counts which changes a test notices.
 *
 *     npm run test:mutation -- PIECE      rule, evidence, graph, gate, fix or store; all of them where none is named
 *
 * Takes minutes a piece, and is no part of the tests. The report lies in reports/mutation/PIECE.html.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The code that decides, in pieces of at most twenty minutes on two cores. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  rule: ['pipeline/rule/*.ts'],
  evidence: ['pipeline/stages/evidence/**/*.ts'],
  graph: ['pipeline/stages/graph/*.ts'],
  gate: ['pipeline/gate/*.ts'],
  fix: ['pipeline/fix/*.ts'],
  store: ['pipeline/store/whole-file.ts', 'pipeline/store/record-writer.ts', 'pipeline/store/write-lock.ts'],
};

const NO_PRODUCT = ['!pipeline/**/*.test.ts', '!pipeline/**/testing/**'];

const named = process.argv.slice(2);
const unknown = named.filter((piece) => !(piece in PIECES));
if (unknown.length > 0) {
  process.stderr.write(`There is no piece ${unknown.join(', ')}: ${Object.keys(PIECES).join(', ')}.\n`);
  process.exit(2);
}
for (const piece of named.length > 0 ? named : Object.keys(PIECES)) {
  const folder = join(ROOT, 'reports/mutation');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${piece}.config.json`);
  writeFileSync(config, `${JSON.stringify(configOf(piece), null, 2)}\n`);
  const { status } = spawnSync('stryker', ['run', config], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

function configOf(piece: string): object {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.config.ts', related: true },
    mutate: [...(PIECES[piece] ?? []), ...NO_PRODUCT],
    // It would rewrite tsconfig.json by an interface that this TypeScript no longer has; nothing here needs that.
    tsconfigFile: 'reports/mutation/none.json',
    // Constants of a module are computed once: a change of them would need a new process each.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    thresholds: { high: 90, low: 85, break: 85 },
    reporters: ['clear-text', 'html', 'json'],
    htmlReporter: { fileName: `reports/mutation/${piece}.html` },
    jsonReporter: { fileName: `reports/mutation/${piece}.json` },
    clearTextReporter: { logTests: false, allowColor: false },
    tempDirName: `reports/mutation/tmp-${piece}`,
    ignorePatterns: ['records', 'docs/**/*.png', '.cache', 'bench/node_modules'],
  };
}
