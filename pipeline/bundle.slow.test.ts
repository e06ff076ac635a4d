import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'curate-bundle-')));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (name: string): string => join(home, name);

function writeModules(): void {
  writeFileSync(at('word.ts'), `export const word: string = 'first';\n`);
  writeFileSync(at('data.json'), '{"number": 1}\n');
  writeFileSync(at('later.ts'), `export const place = new URL('.', import.meta.url).href;\n`);
  writeFileSync(
    at('cli.ts'),
    `import { word } from './word.ts';
import data from './data.json' with { type: 'json' };
const { place } = await import('./later.ts');
console.log(word as string, data.number, place);
`,
  );
  const [root, bundle] = [pathToFileURL(`${home}/`).href, new URL('bundle.mjs', import.meta.url).href];
  writeFileSync(
    at('start.mjs'),
    `import { runBundled } from '${bundle}';\nawait runBundled('${root}', '${home}/cache/');\n`,
  );
}

function run(start = 'start.mjs'): string {
  const { stdout, stderr } = spawnSync(process.execPath, [at(start)], { encoding: 'utf8' });
  return stdout + stderr;
}

const printed = (word: string, folder = `${home}/`): string => `${word} 1 ${pathToFileURL(folder).href}\n`;

/** Longer than what counts as written a moment ago. */
const age = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_100));

/** The file with the modules of the bundle that stands. */
function bundled(): string {
  const { name } = JSON.parse(readFileSync(at('cache/bundle.json'), 'utf8')) as { name: string };
  return at(`cache/${name}/cli.mjs`);
}

test('modules are taken from the bundle while their files are those of which it was made', async () => {
  writeModules();
  await age();
  expect(run()).toBe(printed('first'));
  // Only the bundle says so.
  writeFileSync(bundled(), readFileSync(bundled(), 'utf8').replace('first', 'FIRST'));
  expect(run()).toBe(printed('FIRST'));
  writeFileSync(at('word.ts'), `export const word: string = 'other';\n`);
  expect(run()).toBe(printed('other'));
});

test('where a file was written since the start, nothing is kept', async () => {
  writeModules();
  const text = readFileSync(at('word.ts'), 'utf8');
  const write = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(at('word.ts'))}, ${JSON.stringify(text)});\n`;
  writeFileSync(at('cli.ts'), readFileSync(at('cli.ts'), 'utf8') + write);
  await age();
  expect(run()).toBe(printed('first'));
  expect(existsSync(at('cache')) ? readdirSync(at('cache')) : []).toEqual([]);
});

test.each(['', '{', '{"node":"v1.0.0","files":[]}\n', 'x'.repeat(100)])(
  'a bundle that says %j is made anew',
  async (head) => {
    writeModules();
    await age();
    run();
    writeFileSync(at('cache/bundle.json'), head);
    expect(run()).toBe(printed('first'));
    expect(readFileSync(bundled(), 'utf8')).toContain('first');
  },
);

test('a bundle that is gone is made anew', async () => {
  writeModules();
  await age();
  run();
  rmSync(dirname(bundled()), { recursive: true });
  expect(run()).toBe(printed('first'));
  expect(readFileSync(bundled(), 'utf8')).toContain('first');
});

test('a copied folder does not run the modules of the one that it is a copy of', async () => {
  const copy = at('copy/');
  writeModules();
  await age();
  run();
  for (const name of readdirSync(home))
    if (name !== 'copy') cpSync(at(name), `${copy}${name}`, { recursive: true });
  writeFileSync(`${copy}word.ts`, `export const word: string = 'copied';\n`);
  writeFileSync(
    `${copy}start.mjs`,
    readFileSync(at('start.mjs'), 'utf8').replaceAll(home, copy.slice(0, -1)),
  );
  expect(run('copy/start.mjs')).toBe(printed('copied', copy));
  expect(run()).toBe(printed('first'));
});

test('a process that judges begins with its own module, from the bundle that the command has made', async () => {
  writeModules();
  writeFileSync(at('judge-process.ts'), `const word: string = 'judged';\nconsole.log(word);\n`);
  writeFileSync(
    at('judge.mjs'),
    readFileSync(at('start.mjs'), 'utf8').replace("cache/')", "cache/', 'judge-process')"),
  );
  await age();
  expect(run('judge.mjs')).toBe('judged\n');
  expect(existsSync(at('cache'))).toBe(false);
  run();
  const file = join(dirname(bundled()), 'judge-process.mjs');
  writeFileSync(file, readFileSync(file, 'utf8').replace('judged', 'JUDGED'));
  expect(run('judge.mjs')).toBe('JUDGED\n');
});
