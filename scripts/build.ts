/**
 * Compiles pipeline/ to dist/, for the package: Node runs no TypeScript below node_modules. dist/ stands where pipeline/
 * stands, so that what is found beside it (the policy, the pages of rules) is found in the package too.
 *
 *     npm run build
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FROM = join(ROOT, 'pipeline');
const TO = join(ROOT, 'dist');

rmSync(TO, { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});

/** What the compiler leaves where it is: generated validators and scripts of the shell. */
for (const path of globSync('**/*.{cjs,sh}', { cwd: FROM })) {
  if (path.split(/[\\/]/).includes('testing')) continue;
  mkdirSync(dirname(join(TO, path)), { recursive: true });
  copyFileSync(join(FROM, path), join(TO, path));
}

/** Programs that run in a process or thread of their own are named by their file, which the compiler does not see. */
for (const path of globSync('**/*.js', { cwd: TO })) {
  const text = readFileSync(join(TO, path), 'utf8');
  const compiled = text.replaceAll(/(new URL\(\s*'[^']+)\.ts'/g, "$1.js'");
  if (compiled !== text) writeFileSync(join(TO, path), compiled);
}
