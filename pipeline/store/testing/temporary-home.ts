import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const homes: string[] = [];

afterAll(() => {
  for (const home of homes) {
    try {
      rmSync(home, { recursive: true, force: true });
    } catch {
      // A test may have locked a folder; the system empties its temporary folder in time.
    }
  }
});

/** A folder of its own for a test, gone after it, with these files in it. Contents by path. */
export function temporaryHome(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const home = mkdtempSync(join(tmpdir(), 'curate-'));
  homes.push(home);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  return home;
}
