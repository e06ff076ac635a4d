import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'curate-pack-')));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const PACK = new URL('module-pack.mjs', import.meta.url).href;
const at = (name: string): string => join(home, name);

function writeModules(): void {
  writeFileSync(at('word.ts'), `export const word: string = 'first';\n`);
  writeFileSync(at('data.json'), '{"number": 1}\n');
  writeFileSync(
    at('main.ts'),
    `import { word } from './word.ts';\nimport data from './data.json' with { type: 'json' };\nconsole.log(word as string, data.number);\n`,
  );
  const root = pathToFileURL(`${home}/`).href;
  writeFileSync(
    at('start.mjs'),
    `import { usePackedModules } from '${PACK}';\nusePackedModules('${root}', '${at('pack')}');\nawait import('./main.ts');\n`,
  );
}

function run(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [at('start.mjs')], { encoding: 'utf8' });
  return stdout + stderr;
}

/** Longer than what counts as written a moment ago. */
const age = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_100));

test('modules are taken from the pack while their files are those that were packed', async () => {
  writeModules();
  await age();
  expect(run()).toBe('first 1\n');
  // Only the pack says so.
  const packed = readFileSync(at('pack'), 'utf8');
  expect(packed).toContain('first');
  writeFileSync(at('pack'), packed.replace('first', 'FIRST'));
  expect(run()).toBe('FIRST 1\n');
  writeFileSync(at('word.ts'), `export const word: string = 'other';\n`);
  expect(run()).toBe('other 1\n');
});

test('what was written a moment ago is not packed', () => {
  writeModules();
  expect(run()).toBe('first 1\n');
  expect(existsSync(at('pack'))).toBe(false);
});

test.each(['', '{', '{"node":"v1.0.0","modules":[]}\n', 'x'.repeat(100)])(
  'a pack of %j is made anew',
  async (pack) => {
    writeModules();
    writeFileSync(at('pack'), pack);
    await age();
    expect(run()).toBe('first 1\n');
    expect(readFileSync(at('pack'), 'utf8')).toContain('first');
  },
);
