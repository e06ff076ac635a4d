import { expect, test } from 'vitest';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { Chunk } from '../request/chunk.ts';
import { manyUnits } from '../testing/test-run.ts';
import { settled, type Barren, type ChatResult } from './chat-step.ts';
import { isolate, type Isolated } from './isolation.ts';
import { SpareRequests } from '../request/spare-requests.ts';

const UNITS = manyUnits(10);

interface Search extends Isolated {
  readonly requests: readonly Chunk[];
  readonly answered: ReadonlySet<TranslationUnit>;
}

/** Looks for units among ten. @param guilty by their places */
async function search(guilty: readonly number[], most: number, isRefused = true): Promise<Search> {
  const barren = (strings: Chunk): Barren => ({
    kind: 'barren',
    strings,
    message: 'no',
    isRefused,
    counts: true,
    isPaid: false,
  });
  const requests: Chunk[] = [];
  const answered = new Set<TranslationUnit>();
  const ask = async (chunk: Chunk): Promise<ChatResult> => {
    requests.push(chunk);
    if (chunk.some((unit) => guilty.includes(UNITS.indexOf(unit)))) return barren(chunk);
    for (const unit of chunk) answered.add(unit);
    return settled([]);
  };
  const spare = new SpareRequests();
  spare.plan(100);
  return { ...(await isolate(barren(UNITS), ask, spare, most)), requests, answered };
}

test.each(UNITS.map((_, place) => place))('finds the one at place %i with five requests', async (place) => {
  const { suspects, cleared, answered, requests } = await search([place], 5);
  expect(suspects).toEqual([UNITS[place]]);
  expect(cleared.length + answered.size).toBe(9);
  // The fifth is for those that are cleared.
  expect(requests.length).toBeLessThanOrEqual(4);
});

test.each([1, 2, 3])('with %i requests it loses none, and suspects the one at fault', async (most) => {
  for (const place of UNITS.keys()) {
    const { suspects, cleared, answered, requests } = await search([place], most);
    expect(new Set([...suspects, ...cleared, ...answered])).toEqual(new Set(UNITS));
    expect(suspects).toContain(UNITS[place]);
    expect(requests.length).toBeLessThanOrEqual(most);
  }
});

test('one that is at fault beside another is cleared only until it is asked for', async () => {
  const { suspects, cleared, answered } = await search([1, 8], 8);
  expect(new Set([...suspects, ...cleared, ...answered])).toEqual(new Set(UNITS));
  expect(answered.has(UNITS[1] as TranslationUnit)).toBe(false);
  expect(answered.has(UNITS[8] as TranslationUnit)).toBe(false);
});

test('where nobody said that it is for a string, the last one is asked for alone', async () => {
  const { suspects, answered } = await search([], 8, false);
  expect(suspects).toEqual([]);
  expect(answered.size).toBe(10);
});
