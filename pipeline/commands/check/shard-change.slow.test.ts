import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScratchRepository } from '../../store/testing/scratch-repository.ts';
import { runCurate, settledText, temporaryHome } from '../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
});
afterEach(() => scratch.remove());

const NAMES = Array.from({ length: 12 }, (_, index) => `flange-${'abcdefghijkl'[index]}`);

function record(name: string, fields: Parameters<typeof settledText>[1] = {}): string {
  return settledText(`node/${name}`, {
    signature: `Error: ${name} was not found`,
    signature_zh: `错误：未找到 ${name}`,
    regex: `${name} was not found`,
    ...fields,
  });
}

const pathOf = (name: string): string => `records/node/${name}.json`;

/** A base, and a head that breaks, repairs, renames, adds and takes away; the base's branch has gone on since. */
function change(): { readonly base: string; readonly head: string } {
  const [a = '', b = '', c = '', d = ''] = NAMES;
  scratch.commit({
    'curation.yaml': 'severities:\n  schema/url: error\n',
    ...Object.fromEntries(NAMES.map((name) => [pathOf(name), record(name)])),
    [pathOf(b)]: record(b, { official_doc_url: 'http://example.org/' }),
  });
  scratch.git('switch', '--quiet', '--create', 'topic');
  const head = scratch.commit({
    'curation.yaml': 'severities:\n  schema/url: "off"\n',
    [pathOf(a)]: record(a, { regex: 'flange-[a-z] was not found' }),
    [pathOf(b)]: record(b),
    [pathOf(c)]: null,
    [pathOf('other')]: record('other', { official_doc_url: 'http://example.org/' }),
    [pathOf(d)]: '{',
  });
  scratch.git('switch', '--quiet', 'main');
  const base = scratch.commit({ [pathOf('later')]: record('later') });
  return { base, head };
}

function check(...options: readonly string[]) {
  return runCurate(['check', '--records', join(scratch.root, 'records'), '--no-cache', ...options]);
}

/** The files that the parts of a check leave, made in another folder each. */
async function partsOf(count: number, ...options: readonly string[]): Promise<string[]> {
  const home = temporaryHome();
  const files: string[] = [];
  for (let part = 1; part <= count; part++) {
    const file = join(home, `${part}.jsonl`);
    expect(await check('--shard', `${part}/${count}`, '--out', file, ...options)).toMatchObject({ code: 0 });
    files.push(file);
  }
  return files;
}

test.each([1, 2, 3, 8])('a change that is judged in %i parts is judged as in one run', async (count) => {
  const { base, head } = change();
  const range = ['--base', base, '--head', head];
  const whole = await check('--format', 'json', ...range);
  expect(whole.code).toBe(1);
  expect(whole.out).toContain('"change":"introduced"');
  expect(whole.out).toContain('schema/url');
  const parts = await partsOf(count, ...range);
  for (const files of [parts, parts.toReversed()])
    expect(await check('--format', 'json', ...range, '--merge', ...files)).toEqual(whole);
});

test('the state of a commit is judged in parts, too', async () => {
  const { head } = change();
  const whole = await check('--format', 'json', '--head', head);
  const parts = await partsOf(3, '--head', head);
  expect(await check('--format', 'json', '--head', head, '--merge', ...parts)).toEqual(whole);
});

test('parts of another head, of another base or of the working tree are not taken', async () => {
  const { base, head } = change();
  scratch.git('switch', '--quiet', 'topic');
  const later = scratch.commit({ [pathOf('more')]: record('more') });
  const merge = (parts: readonly string[], ...range: readonly string[]) =>
    check(...range, '--merge', ...parts);
  const refused = { code: 2, out: '', err: expect.stringContaining('of other commits') as string };
  const parts = await partsOf(2, '--base', base, '--head', head);
  expect(await merge(parts, '--base', base, '--head', later)).toEqual(refused);
  expect(await merge(parts, '--base', head, '--head', later)).toEqual(refused);
  expect(await merge(parts, '--head', head)).toEqual(refused);
  expect(await merge(parts, '--base', base)).toEqual(refused);
  expect(await merge(await partsOf(2, '--base', base), '--base', base, '--head', head)).toEqual(refused);
});
