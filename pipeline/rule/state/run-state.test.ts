import { expect, test } from 'vitest';
import type { RawFile } from '../../record/raw-file.ts';
import { emptyState } from '../../store/testing/empty-state.ts';
import { runRules } from '../engine.ts';
import type { CorpusState } from './corpus-state.ts';
import { alone } from '../testing/meeting-rules.ts';
import { ruleRunOf } from '../testing/rule-run.ts';
import { recordFile } from '../testing/rule-tester.ts';

/** Which files a run reads, told their versions, and what it takes them to hold. */
async function readBy(
  state: CorpusState,
  files: readonly RawFile[],
  versions: Readonly<Record<string, string | null>>,
): Promise<{ read: string[]; contents: ReadonlyMap<string, string> }> {
  const read: string[] = [];
  const { contents } = await runRules(
    ruleRunOf(files, [alone], {
      state,
      files: (isWanted) => {
        const wanted = files.filter(({ path }) => isWanted?.(path) ?? true);
        read.push(...wanted.map(({ path }) => path));
        return wanted;
      },
      versions: () => files.map(({ path }) => ({ path, version: versions[path] ?? null })),
    }),
  );
  return { read, contents };
}

const [A, B, C] = ['n/a', 'n/b', 'n/c'].map((id) => recordFile({ id }, `${id}.json`)) as [
  RawFile,
  RawFile,
  RawFile,
];
const FIRST = { 'n/a.json': '1', 'n/b.json': '1' };

test('a file is read only where its version is not the one that it was read under', async () => {
  const state = emptyState();
  const first = await readBy(state, [A, B, C], FIRST);
  expect(first.read).toEqual(['n/a.json', 'n/b.json', 'n/c.json']);
  // Of C nobody can tell.
  const second = await readBy(state, [A, B, C], FIRST);
  expect(second.read).toEqual(['n/c.json']);
  expect([...second.contents]).toEqual([...first.contents]);
  const edited = recordFile({ id: 'n/b', tags: ['x'] }, 'n/b.json');
  const third = await readBy(state, [A, edited, C], { ...FIRST, 'n/b.json': '2' });
  expect(third.read).toEqual(['n/b.json', 'n/c.json']);
  expect(third.contents.get('n/b.json')).not.toBe(first.contents.get('n/b.json'));
});

test('a file that was written with what it held is read once', async () => {
  const state = emptyState();
  await readBy(state, [A, B], FIRST);
  const later = { 'n/a.json': '2', 'n/b.json': '1' };
  expect((await readBy(state, [A, B], later)).read).toEqual(['n/a.json']);
  expect((await readBy(state, [A, B], later)).read).toEqual([]);
});

test('a file that comes back is read', async () => {
  const state = emptyState();
  await readBy(state, [A, B], FIRST);
  expect((await readBy(state, [A], FIRST)).read).toEqual([]);
  const back = await readBy(state, [A, B], FIRST);
  expect([back.read, back.contents.size]).toEqual([['n/b.json'], 2]);
});
