/** However a check comes to its report, the bytes are the same. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { runCurate, temporaryHome } from '../testing/command-tester.ts';

// Each run is a process, on machines that have other things to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const CURATE = fileURLToPath(new URL('../../curate.mjs', import.meta.url));
const OWN = fileURLToPath(new URL('../../../records/', import.meta.url));

/** Real records, some of them twice under another id, so that records meet; and files that are none. */
const FILES: Readonly<Record<string, string>> = (() => {
  const paths = readdirSync(OWN, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .slice(0, 16);
  const files: Record<string, string> = { 'records/go/broken.json': '{', 'records/go/empty.json': '' };
  for (const [index, path] of paths.entries()) {
    const text = readFileSync(join(OWN, path), 'utf8');
    files[`records/${path}`] = text;
    if (index % 4 > 0) continue;
    const id = path.replace(/\.json$/, '');
    files[`records/${id}-again.json`] = text.replace(`"id": "${id}"`, `"id": "${id}-again"`);
  }
  return files;
})();

const EDITED = Object.keys(FILES).find((path) => path.endsWith('-again.json')) ?? '';

/** An edit that records elsewhere notice: a regex that matches nearly everything. */
function edit(home: string): void {
  const record = JSON.parse(FILES[EDITED] ?? '') as object;
  writeFileSync(join(home, EDITED), `${JSON.stringify({ ...record, regex: 'e(?:r|n)' }, null, 2)}\n`);
}

function check(home: string, ...options: readonly string[]) {
  return runCurate(['check', '--records', join(home, 'records'), '--format', 'json', ...options]);
}

/** What a run says that remembers nothing, before the edit and after it. */
let [before, after] = ['', ''];
beforeAll(async () => {
  const home = temporaryHome(FILES);
  before = (await check(home, '--no-cache')).out;
  edit(home);
  after = (await check(home, '--no-cache')).out;
});

test('the edit shows, and records meet', () => {
  expect(after).not.toBe(before);
  expect(before).toContain('duplicates/');
  expect(after).toContain('regex/');
});

test('cold, warm, after an edit, and after it is undone', async () => {
  const home = temporaryHome(FILES);
  expect((await check(home)).out).toBe(before);
  expect((await check(home)).out).toBe(before);
  edit(home);
  expect((await check(home)).out).toBe(after);
  writeFileSync(join(home, EDITED), FILES[EDITED] ?? '');
  expect((await check(home)).out).toBe(before);
});

test('records that come, go and move', async () => {
  const home = temporaryHome(FILES);
  const path = Object.keys(FILES).find((each) => each !== EDITED && each.endsWith('-again.json')) ?? '';
  rmSync(join(home, path));
  const less = (await check(home)).out;
  expect(less).toBe((await check(home, '--no-cache')).out);
  expect(less).not.toBe(before);
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), FILES[path] ?? '');
  expect((await check(home)).out).toBe(before);
});

test.each([1, 2, 3, 8])('in %i parts, in any order, cold and after an edit', async (count) => {
  const home = temporaryHome(FILES);
  const parts = async (): Promise<string[]> => {
    const files: string[] = [];
    for (let part = 1; part <= count; part++)
      files.push((await check(home, '--shard', `${part}/${count}`)).out.trim());
    return files;
  };
  const old = await parts();
  for (const files of [old, old.toReversed(), [...old.slice(1), ...old.slice(0, 1)]])
    expect((await check(home, '--no-cache', '--merge', ...files)).out).toBe(before);
  edit(home);
  // What has changed since the parts were made is judged by the run that merges.
  expect((await check(home, '--merge', ...old)).out).toBe(after);
  expect((await check(home, '--no-cache', '--merge', ...(await parts()).toReversed())).out).toBe(after);
});

/** A run as a process of its own, and what it says. */
function start(home: string) {
  const line = [
    CURATE,
    'check',
    '--records',
    join(home, 'records'),
    '--format',
    'json',
    '--as-of',
    '2024-07-01',
  ];
  const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return { child, out, err, closed: once(child, 'close') };
}

/** Waits for a file to be there, or for the run to be over before it is. */
async function seen(path: string, closed: Promise<unknown>): Promise<void> {
  const isOver = closed.then(() => true);
  const soon = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 5));
  while (!existsSync(path) && !(await Promise.race([isOver, soon()])));
}

test('where the cache is deleted while a run is at it', async () => {
  const home = temporaryHome(FILES);
  const { out, closed } = start(home);
  await seen(join(home, '.cache/state.sqlite'), closed);
  rmSync(join(home, '.cache'), { recursive: true, force: true });
  await closed;
  expect(Buffer.concat(out).toString('utf8')).toBe(before);
  edit(home);
  expect((await check(home)).out).toBe(after);
});

test('where a run was killed at any time before', async () => {
  const home = temporaryHome(FILES);
  for (let kill = 0; kill < 4; kill++) {
    if (kill % 2 === 0) rmSync(join(home, '.cache'), { recursive: true, force: true });
    const { child, closed } = start(home);
    await seen(join(home, '.cache/state.sqlite'), closed);
    // Whatever it is at by then: a run that is over already is one that was not killed.
    await new Promise((resolve) => setTimeout(resolve, 150 * kill));
    child.kill('SIGKILL');
    await closed;
    expect((await check(home)).out).toBe(before);
  }
});

test('where two runs are at it at once', async () => {
  const home = temporaryHome(FILES);
  const runs = [start(home), start(home)];
  await Promise.all(runs.map(({ closed }) => closed));
  for (const { out, err } of runs) {
    expect(Buffer.concat(out).toString('utf8')).toBe(before);
    expect(Buffer.concat(err).toString('utf8')).toBe('');
  }
});
