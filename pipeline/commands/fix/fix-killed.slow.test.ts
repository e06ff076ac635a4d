import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { SCHEMA_ONLY, temporaryHome } from '../testing/command-tester.ts';

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url));
const COUNT = 60;
const KILLS = 5;

function wrongText(index: number): string {
  return JSON.stringify({ ...BASE_RECORD, id: `node/r${index}`, signature: `Error: number ${index}` });
}

const PATHS = Array.from({ length: COUNT }, (_, index) => `records/node/r${index}.json`).sort();

function knowledgeBase(): string {
  const files = PATHS.map((path) => [path, wrongText(Number(/r(\d+)\.json/.exec(path)?.[1]))]);
  return temporaryHome({ ...Object.fromEntries(files), 'curation.yaml': SCHEMA_ONLY });
}

function fix(home: string): ChildProcess {
  return spawn(process.execPath, [CLI, 'fix', '--records', join(home, 'records')], { stdio: 'ignore' });
}

async function exitOf(child: ChildProcess): Promise<unknown> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? child.signalCode;
}

/** Resolves once a run has replaced a file, or has ended. */
async function written(path: string, child: ChildProcess): Promise<void> {
  const before = statSync(path).ino;
  while (child.exitCode === null && statSync(path).ino === before)
    await new Promise((resolve) => setTimeout(resolve, 1));
}

function texts(home: string): string[] {
  return PATHS.map((path) => readFileSync(join(home, path), 'utf8'));
}

function leftBehind(home: string): string[] {
  return ['records/**/.*', '.cache/.tmp-*', '.cache/write.lock*'].flatMap((pattern) =>
    globSync(pattern, { cwd: home }),
  );
}

/** A text as a whole says so of itself: the layout ends it. */
function isWhole(text: string, index: number): boolean {
  return (
    text === wrongText(Number(/r(\d+)\.json/.exec(PATHS[index] ?? '')?.[1])) ||
    (text.endsWith('\n}\n') && JSON.parse(text) !== null)
  );
}

test('killed while it writes, fix leaves whole files, and the next run finishes and leaves nothing behind', async () => {
  const home = knowledgeBase();
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = fix(home);
    await written(join(home, PATHS[kill * 10 - 1] ?? ''), child);
    child.kill('SIGKILL');
    await exitOf(child);
    expect(texts(home).filter((text, index) => !isWhole(text, index))).toEqual([]);
  }
  expect(await exitOf(fix(home))).toBe(0);
  expect(texts(home).filter((text) => !text.endsWith('\n}\n'))).toEqual([]);
  expect(leftBehind(home)).toEqual([]);
});

test('two runs at once lose nothing', async () => {
  const home = knowledgeBase();
  const children = [fix(home), fix(home)];
  expect(await Promise.all(children.map(exitOf))).toEqual([0, 0]);
  const both = texts(home);
  expect(both.filter((text) => !text.endsWith('\n}\n'))).toEqual([]);
  const alone = knowledgeBase();
  expect(await exitOf(fix(alone))).toBe(0);
  expect(both).toEqual(texts(alone));
  expect(leftBehind(home)).toEqual([]);
});
