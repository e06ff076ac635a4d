import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

declare global {
  interface ImportMeta {
    /** Set where modules run from a bundle, which stands for the files as they are: a line for each file. */
    readonly codeLines?: readonly string[];
  }
}

/**
 * Stands for the tool's own code, by the size and the time of change of every file of it: other rules judge anew.
 *
 * @param folders those of pipeline/ that matter; all of it unless named
 */
export function codeFingerprint(folders: readonly string[] = ['']): string {
  const lines = import.meta.codeLines ?? codeLines(folders);
  const own = lines.filter((line) =>
    folders.some((folder) => folder === '' || line.startsWith(`${folder}/`)),
  );
  return [process.version, ...own].join('\n');
}

/** The files of the tool's own code, but for tests. */
export function codeFiles(folders: readonly string[] = ['']): string[] {
  const files: string[] = [];
  for (const folder of folders) visit(folder === '' ? '' : `${folder}/`, files);
  return files.sort().map((path) => `${PIPELINE}${path}`);
}

/** A line for each of them, which is another one once the file was written. */
export function codeLines(folders: readonly string[] = ['']): string[] {
  return codeFiles(folders).map((path) => {
    const { mtimeMs, size } = statSync(path);
    return `${path.slice(PIPELINE.length)} ${size} ${mtimeMs}`;
  });
}

const PIPELINE = fileURLToPath(new URL('..', import.meta.url));

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
  for (const entry of readdirSync(`${PIPELINE}${folder}`, { withFileTypes: true })) {
    const path = `${folder}${entry.name}`;
    if (entry.name === 'testing') continue;
    if (entry.isDirectory()) visit(`${path}/`, files);
    else if (!entry.name.endsWith('.test.ts')) files.push(path);
  }
}
