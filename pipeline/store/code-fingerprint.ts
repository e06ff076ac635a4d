import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Stands for the tool's own code, by the size and the time of change of every file of it: other rules judge anew. */
export function codeFingerprint(): string {
  const files: string[] = [];
  visit(fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, ''), files);
  return [process.version, ...files.sort()].join('\n');
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
