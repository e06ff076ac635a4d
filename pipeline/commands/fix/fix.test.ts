import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { runCurate, temporaryHome, type CommandResult } from '../testing/command-tester.ts';

const PATH = `records/${BASE_RECORD.id}.json`;

function fix(home: string, ...options: string[]): Promise<CommandResult> {
  return runCurate(['fix', '--records', join(home, 'records'), ...options]);
}

function read(home: string, path = PATH): string {
  return readFileSync(join(home, path), 'utf8');
}

/** A knowledge base with nothing left to fix, the computed fields written, to make mistakes in. */
async function settled(): Promise<{ home: string; text: string }> {
  const home = temporaryHome({ [PATH]: JSON.stringify(BASE_RECORD) });
  await fix(home);
  return { home, text: read(home) };
}

test('the layout and what is certain are fixed, and a second run has nothing to do', async () => {
  const { home, text } = await settled();
  writeFileSync(join(home, PATH), JSON.stringify({ ...(JSON.parse(text) as object), id: 'A/B' }));
  expect(await fix(home)).toEqual({
    code: 0,
    out: `${PATH} rewritten\n  id: "A/B" → "node/module-not-found"\n1 file fixed.\n`,
    err: '',
  });
  expect(read(home)).toBe(text);
  expect(await fix(home)).toEqual({ code: 0, out: '0 files fixed.\n', err: '' });
});

test('--check says what would change, and changes nothing', async () => {
  const { home, text } = await settled();
  expect((await fix(home, '--check')).code).toBe(0);
  const wrong = text.replaceAll('\n', '\r\n');
  writeFileSync(join(home, PATH), wrong);
  expect(await fix(home, '--check')).toEqual({
    code: 1,
    out: `${PATH} would be rewritten\n1 file to fix.\n`,
    err: '',
  });
  expect(read(home)).toBe(wrong);
});

test('a file in order is not touched', async () => {
  const { home } = await settled();
  const before = statSync(join(home, PATH));
  await fix(home);
  expect(statSync(join(home, PATH)).ino).toBe(before.ino);
});

test('numbers stay as they were written', async () => {
  const { home, text } = await settled();
  const spelt = text.replace('"success_rate": 0.9', '"success_rate": 0.900');
  writeFileSync(join(home, PATH), spelt.replace('  "regex"', '    "regex"'));
  await fix(home);
  expect(read(home)).toBe(spelt);
});

test.each([
  ['a key that stands twice', '{"id": "a/b", "id": "c/d"}'],
  ['a number that no double holds', '{"id": "a/b", "confidence": 1e999}'],
  ['a string that is too long', JSON.stringify({ id: 'a/b', root_cause: 'x'.repeat(20_000) })],
])('a file with %s is left as it is', async (_, text) => {
  const home = temporaryHome({ [PATH]: text });
  expect(await fix(home)).toEqual({ code: 0, out: '0 files fixed.\n', err: '' });
  expect(read(home)).toBe(text);
});

test('bytes that are not UTF-8 are left as they are', async () => {
  const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
  const home = temporaryHome({ [PATH]: bytes });
  await fix(home);
  expect(readFileSync(join(home, PATH))).toEqual(bytes);
});

test('a file that its layout would make too large is left as it is', async () => {
  const text = JSON.stringify(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])),
  );
  const home = temporaryHome({ [PATH]: text });
  await fix(home);
  expect(read(home)).toBe(text);
});

test('paths narrow what is fixed', async () => {
  const { home, text } = await settled();
  const wrong = text.replaceAll('\n', '\r\n');
  writeFileSync(join(home, PATH), wrong);
  writeFileSync(join(home, 'records/node/other.json'), wrong);
  await fix(home, 'node/other');
  expect(read(home)).toBe(wrong);
  expect(read(home, 'records/node/other.json')).not.toContain('\r');
});

test('an interruption leaves whole files, and the next run goes on', async () => {
  const { home, text } = await settled();
  writeFileSync(join(home, PATH), text.replaceAll('\n', '\r\n'));
  const interrupted = await runCurate(['fix', '--records', join(home, 'records')], {
    signal: AbortSignal.abort(),
  });
  expect(interrupted.code).toBe(2);
  expect((await fix(home)).out).toContain('1 file fixed.');
  expect(read(home)).toBe(text);
});

test('nothing is left behind', async () => {
  const { home } = await settled();
  expect(readdirSync(join(home, 'records/node'))).toEqual(['module-not-found.json']);
  expect(
    readdirSync(join(home, '.cache')).filter(
      (name) => name.startsWith('.tmp') || name.startsWith('write.lock'),
    ),
  ).toEqual([]);
});
