import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { matchOf } from '../../stages/text-match.ts';
import { runCommandLine } from '../command-line.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dedupe-'));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function put(id: string, fields: { readonly [key: string]: Json }): void {
  const path = join(home, 'records', `${id}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(recordFile({ id, ...fields }).bytes ?? []));
}

function get(id: string): { [key: string]: Json } {
  return JSON.parse(readFileSync(join(home, 'records', `${id}.json`), 'utf8')) as { [key: string]: Json };
}

function names(): string[] {
  return readdirSync(join(home, 'records'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort();
}

async function dedupe(...options: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine({
    arguments: ['dedupe', '--records', join(home, 'records'), '--no-cache', ...options],
    out: (text) => (out += text),
    err: (text) => (err += text),
    input: null,
    terminal: { out: false, err: false },
    environment: {},
    today: '2024-07-01',
    clock: () => 0,
    wall: () => 0,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

/** Two records of one error, and one that links to both. */
function putTwins(): void {
  put('git/a', {
    signature: 'index.lock exists',
    regex: 'index\\.lock exists',
    root_cause: 'Git was killed and left its lock.',
  });
  put('git/b', {
    signature: 'Index.lock exists!',
    regex: 'lock exists',
    root_cause: 'Another git is at work.',
    aliases: ['cannot lock the index'],
  });
  put('git/c', {
    signature: 'nothing to commit',
    root_cause: 'No file has changed.',
    transition_graph: {
      leads_to: [
        { error_id: 'git/a', probability: 0.2 },
        { error_id: 'git/b', probability: 0.3 },
      ],
    },
  });
}

describe('the list', () => {
  test('names groups, reasons and commands, and says that there is something to do', async () => {
    putTwins();
    const { code, out } = await dedupe();
    expect(code).toBe(1);
    expect(out).toContain(
      `1 group of records that may be one error:\n\ngit/a\n  git/b: same signature\n      npx curate dedupe --records ${join(home, 'records')} --merge git/a git/b\n`,
    );
  });

  test('is empty where nothing is alike', async () => {
    put('git/a', {});
    expect(await dedupe()).toEqual({ code: 0, out: 'No two records seem to be one error.\n', err: '' });
  });
});

describe('repeated aliases', () => {
  test('are taken out, and nothing else is fixed', async () => {
    put('git/a', {
      aliases: ['one', 'ONE', 'two'],
      transition_graph: { leads_to: [{ error_id: 'git/a', probability: 1 }] },
    });
    const { code, out } = await dedupe();
    expect(code).toBe(0);
    expect(out).toContain('records/git/a.json: 1 repeated alias taken out');
    expect(get('git/a')).toMatchObject({
      aliases: ['one', 'two'],
      transition_graph: { leads_to: [{ error_id: 'git/a' }] },
    });
  });

  test('stay in a dry run, which says that there is something to do', async () => {
    put('git/a', { aliases: ['one', 'ONE'] });
    const { code, out } = await dedupe('--dry-run');
    expect(code).toBe(1);
    expect(out).toContain('would be taken out');
    expect(get('git/a')['aliases']).toEqual(['one', 'ONE']);
  });

  test('stay in a file in which a key stands twice', async () => {
    put('git/a', { aliases: ['one', 'ONE'] });
    const path = join(home, 'records/git/a.json');
    const text = readFileSync(path, 'utf8').replace('{', '{"domain": "git",');
    writeFileSync(path, text);
    await dedupe();
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a merge', () => {
  test('shows the difference, joins the records, rewires the others and takes the old file away', async () => {
    putTwins();
    const { code, out } = await dedupe('--merge', 'git/a', 'git/b');
    expect(code).toBe(0);
    expect(out).toContain('--- records/git/a.json\n+++ records/git/a.json\n@@');
    expect(out).toContain('+  "former_ids": [\n');
    expect(out).toContain('--- records/git/b.json\n+++ /dev/null\n');
    expect(out).toContain('git/b is merged into git/a: 3 files changed.');
    expect(names()).toEqual(['git/a.json', 'git/c.json']);
    expect(get('git/a')).toMatchObject({
      root_cause: 'Git was killed and left its lock. Another git is at work.',
      aliases: ['cannot lock the index'],
      former_ids: ['git/b'],
      last_updated: '2024-07-01',
    });
    expect(get('git/c')['transition_graph']).toEqual({ leads_to: [{ error_id: 'git/a', probability: 0.5 }] });
    expect((await dedupe()).code).toBe(0);
  });

  test('writes nothing in a dry run', async () => {
    putTwins();
    const { code, out } = await dedupe('--merge', 'git/a', 'git/b', '--dry-run');
    expect(code).toBe(1);
    expect(out).toContain('+++ /dev/null');
    expect(names()).toHaveLength(3);
    expect(get('git/a')).not.toHaveProperty('former_ids');
  });

  test('that was cut short goes on where it stopped', async () => {
    putTwins();
    const old = readFileSync(join(home, 'records/git/b.json'));
    await dedupe('--merge', 'git/a', 'git/b');
    const merged = get('git/a');
    writeFileSync(join(home, 'records/git/b.json'), old);
    expect((await dedupe('--merge', 'git/a', 'git/b')).code).toBe(0);
    expect(get('git/a')).toEqual(merged);
    expect(names()).toEqual(['git/a.json', 'git/c.json']);
  });

  test.each([
    ['one record', ['git/a'], 'Name two records'],
    ['a record and itself', ['git/a', 'git/a'], 'Name two records'],
    ['a record that is not there', ['git/a', 'git/none'], 'There is no record git/none.'],
    ['a record with mistakes', ['git/a', 'git/broken'], 'must be sound'],
  ])('of %s is refused', async (_what, ids, message) => {
    putTwins();
    put('git/broken', { aliases: 'none' });
    const { code, err } = await dedupe('--merge', ...ids);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(names()).toHaveLength(4);
  });

  test('of a record that has been merged says into which', async () => {
    putTwins();
    await dedupe('--merge', 'git/a', 'git/b');
    expect((await dedupe('--merge', 'git/c', 'git/b')).err).toContain(
      'git/b has been merged into git/a already.',
    );
  });

  test('is not held up by a regex that runs for ever', async () => {
    putTwins();
    put('git/b', {
      signature: `${'a'.repeat(60)}!`,
      regex: '^(a+)+$',
      root_cause: 'Another git is at work.',
    });
    const { code } = await dedupe('--merge', 'git/a', 'git/b', '--dry-run');
    expect(code).toBe(1);
  });

  test('shows no control characters of a stranger', async () => {
    putTwins();
    put('git/b', { signature: 'index.lock exists', root_cause: 'Evil \u001b[2J\u202e text.' });
    const { out } = await dedupe('--merge', 'git/a', 'git/b', '--dry-run');
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});

test('a regex that would run for ever holds up nothing', () => {
  expect(matchOf('^(a+)+$', `${'a'.repeat(40)}!`)).toBe(false);
  expect(matchOf('(', 'a')).toBe(null);
  expect(matchOf('A', 'a')).toBe(true);
  expect(matchOf('b', 'a')).toBe(false);
});
