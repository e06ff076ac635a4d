import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Stands for the tool's own code, by the size and the time of change of every file of it: other rules judge anew.
 *
 * @param folders those of pipeline/ that matter; all of it unless named
 */
export function codeFingerprint(folders: readonly string[] = ['']): string {
  const files: string[] = [];
  for (const folder of folders)
    visit(fileURLToPath(new URL(`../${folder}`, import.meta.url)).replace(/[\\/]$/, ''), files);
  return [process.version, ...files.sort()].join('\n');
}

/**
 * Stands for the tool's own code by what is in it: the same on every machine that has the same version.
 *
 * @param root the folder of the code: pipeline/, or dist/ in the package
 */
export function codeDigest(root: string = fileURLToPath(new URL('..', import.meta.url))): string {
  const hash = createHash('sha256');
  for (const path of sourcesIn(root).sort()) {
    const content = readFileSync(`${root}/${path}`);
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** What runs: in the package that is JavaScript, beside which declarations of types stand. */
function sourcesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.d|\.test)\.(?:ts|js|cjs|mjs|json)$/.test(path));
}

/** By hand, since Node's own recursive listing takes five times as long, in every run. */
function visit(folder: string, files: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) visit(path, files);
    else if (!entry.name.endsWith('.test.ts')) {
      const { mtimeMs, size } = statSync(path);
      files.push(`${path} ${size} ${mtimeMs}`);
    }
  }
}
