import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { temporaryHome } from '../testing/temporary-home.ts';
import type { Json } from '../../json.ts';
import { writeResult } from '../../rule/record-result.ts';
import { withState } from './keep-state.ts';
import { StateDamaged, StateUnavailable } from './state-database.ts';
import { StateOvertaken, type ViewState } from './view-state.ts';

const RESULT = { id: 'a/b', readable: true, findings: [] };
const PATH = 'a/b.json';

function work<Result>(
  home: string,
  action: (state: ViewState) => Result,
  conditions: Json = 1,
): Promise<Result> {
  return withState({ home, name: 'all', conditions }, (state) => Promise.resolve(action(state)));
}

function fill(state: ViewState): void {
  state.write(() => {
    state.putFile(PATH, 'key', writeResult(RESULT, { 'some/digest': '7' }));
    state.facts.keepFacts('pass', '1', [
      ['question', { answer: 42 }],
      ['__proto__', 'own'],
    ]);
    state.settle();
  });
}

async function filled(): Promise<string> {
  const home = temporaryHome();
  await work(home, fill);
  return home;
}

function known(state: ViewState): unknown[] {
  const number = state.files().get(PATH)?.number ?? 0;
  return [
    state.files().get(PATH)?.key,
    state.digests.of('some/digest', number),
    state.facts.fact('pass', '1', 'question'),
    state.facts.fact('pass', '1', '__proto__'),
  ];
}

const ALL = ['key', 7, { answer: 42 }, 'own'];
const NOTHING = [undefined, null, undefined, undefined];

test('what was kept is there in the next run', async () => {
  expect(await work(await filled(), known)).toEqual(ALL);
});

test('other conditions forget the records, not the facts; another version forgets a fact', async () => {
  const home = await filled();
  expect(await work(home, known, 2)).toEqual([undefined, null, { answer: 42 }, 'own']);
  expect(await work(home, (state) => state.facts.fact('pass', '2', 'question'), 2)).toBeUndefined();
});

test('runs of other rules forget nothing of each other', async () => {
  const home = await filled();
  await withState({ home, name: 'other', conditions: 9 }, (state) => Promise.resolve(fill(state)));
  expect(await work(home, known)).toEqual(ALL);
});

test('without a home, nothing is kept and nothing is written', async () => {
  const place = { home: null, name: 'all', conditions: 1 };
  await withState(place, (state) => Promise.resolve(fill(state)));
  expect(await withState(place, (state) => Promise.resolve(known(state)))).toEqual(NOTHING);
});

const DAMAGES: readonly (readonly [string, (path: string) => void])[] = [
  ['empty', (path) => writeFileSync(path, '')],
  ['text', (path) => writeFileSync(path, 'no database at all, '.repeat(500))],
  ['cut short', (path) => truncateSync(path, 5000)],
  ['garbled', (path) => writeFileSync(path, readFileSync(path).fill(0x5a, 4096))],
  ['a folder', (path) => { rmSync(path); mkdirSync(path); }],
  ['of another program', (path) => { rmSync(path); new DatabaseSync(path).exec('CREATE TABLE file_1 (a); CREATE TABLE view (b)'); }],
  ['of a later version', (path) => new DatabaseSync(path).exec('PRAGMA user_version = 999')],
  ['without a table', (path) => new DatabaseSync(path).exec('DROP TABLE digest_1')],
  ['with a row that is no JSON', (path) => new DatabaseSync(path).exec(`UPDATE digest_1 SET value = '{'; UPDATE fact SET answer = ''`)],
]; // prettier-ignore

test.each(DAMAGES)('a file that is %s is made anew', async (_, damage) => {
  const home = await filled();
  damage(join(home, '.cache', 'state.sqlite'));
  expect(await work(home, known)).toEqual(NOTHING);
  await work(home, fill);
  expect(await work(home, known)).toEqual(ALL);
});

test('a link in the place of the file is taken away, and what it leads to is left alone', async () => {
  const home = await filled();
  const path = join(home, '.cache', 'state.sqlite');
  const elsewhere = join(home, 'elsewhere');
  writeFileSync(elsewhere, 'mine');
  rmSync(path);
  symlinkSync(elsewhere, path);
  expect(await work(home, known)).toEqual(NOTHING);
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  expect(statSync(path).isFile()).toBe(true);
});

test('where no file can be made, the work is done all the same', async () => {
  const home = temporaryHome({ '.cache': 'a file, where the folder should be' });
  await work(home, fill);
  expect(await work(home, known)).toEqual(NOTHING);
});

test('work that finds the file damaged, overtaken or in use is begun anew', async () => {
  const home = await filled();
  const seen: unknown[] = [];
  const errors = [new StateOvertaken('x'), new StateDamaged('x'), new StateUnavailable('x')];
  await work(home, (state) => {
    seen.push(known(state));
    const error = errors.shift();
    if (error) throw error;
  });
  expect(seen).toEqual([ALL, ALL, NOTHING, NOTHING]);
});

test('a failure of the work itself is no damage', async () => {
  const home = await filled();
  const failing = work(home, () => {
    throw new Error('of the work');
  });
  await expect(failing).rejects.toThrow('of the work');
  expect(await work(home, known)).toEqual(ALL);
});

test('who was overtaken by another run writes nothing', async () => {
  const home = await filled();
  let tries = 0;
  await work(home, async (state) => {
    tries++;
    if (tries === 1) await work(home, (other) => other.write(() => other.markGone(PATH)));
    state.write(() => state.settle());
  });
  expect(tries).toBe(2);
  expect(existsSync(join(home, '.cache', 'state.sqlite'))).toBe(true);
});

test('work aside leaves no trace', async () => {
  const home = await filled();
  await withState({ home, name: 'all', conditions: 1 }, async (state) => {
    await state.aside(async () => {
      state.write(() => state.putFile(PATH, 'other', writeResult(RESULT, {})));
      expect(known(state)[0]).toBe('other');
      await Promise.resolve();
    });
    expect(known(state)).toEqual(ALL);
    state.write(() => state.putFile(PATH, 'key', writeResult(RESULT, { 'some/digest': '7' })));
  });
  expect(await work(home, known)).toEqual(ALL);
});
