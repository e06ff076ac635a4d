import { SYSTEM_WORDS } from '../telling/system-words.ts';
import type { Part } from './part.ts';

/** Words that stand in messages of every kind, and say of none which one it is. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by can cannot could did do does either else error errors exception failed failure fatal for from get ' +
    'got had has have if in into is it its may must no not of on or please should so than that the their then there these this to ' +
    'unable was were when which while will with without would you your warning invalid unknown unexpected missing found file line name value'
  ).split(' '),
);
/** Words of its own, and letters in them, by which a message is known wherever it stands. */
const ENOUGH = { words: 2, letters: 12 };
/** The same, where what is left away may say something too. */
const AMPLE = { words: 3, letters: 16 };
/** A Chinese character says as much as some letters. */
const HAN_LETTERS = 4;
/** So does a place where something is quoted: few messages have one there. */
const QUOTED_LETTERS = 4;

/** Whether a message is known by these parts of it alone: enough words that do not stand in any message. */
export function isDistinctive(
  parts: readonly Part[],
  bar: { words: number; letters: number } = ENOUGH,
): boolean {
  const text = parts
    .flatMap((part) => (part.kind === null ? [part.text] : []))
    .join(' ')
    .replace(SYSTEM_WORDS, ' ');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = (text.match(/(?!\p{Script=Han})\p{L}[\p{L}\p{N}_-]+/gu) ?? []).filter(
    (word) => !EVERYWHERE.has(word.toLowerCase()),
  );
  const quotations = parts.filter((part) => part.quotes !== undefined).length;
  const letters =
    words.reduce((sum, word) => sum + word.length, 0) + HAN_LETTERS * han + QUOTED_LETTERS * quotations;
  return letters >= bar.letters && words.length + Math.floor(han / 2) >= bar.words;
}

/** Whether there are more such words than a message needs. */
export function isAmplyDistinctive(parts: readonly Part[]): boolean {
  return isDistinctive(parts, AMPLE);
}
