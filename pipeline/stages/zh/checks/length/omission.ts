import type { Glossary } from '../../glossary.ts';
import { hanOf } from '../../words/han.ts';
import { saidWords } from './said-words.ts';
import { CLAUSES, longestUnsaid, PHRASES, unsaidBetweenMarks, unsaidParts } from './unsaid.ts';

/**
 * How much of what the English needs the Chinese may have where a stretch of one word, two, three or more is unsaid: of a
 * single word good Chinese often says nothing, of many hardly ever.
 */
const SHARES = [0.8, 1, 1.125, 1.25] as const;

/** So many characters may be missing all the same: those of a word. */
const UNSAID = 2.5;

/** Where a sentence of English ends, and one of Chinese. */
const END = /(?<=[.!?]["')\]]?)\s+(?=["'(`]?[A-Z0-9])|\n+|;\s+/;
const CHINESE_END = /(?<=[。！？][”’）]?)|\n+|(?<=；)|(?<=[.!?])\s+(?=\p{Script=Han})/u;

/** So many characters in a row may say a word of English in other words. */
const PER_WORD = 2;

/** How many words more than what stands near may say must be unsaid: of a phrase more, since others may imply it. */
const SURENESS = [
  { joint: CLAUSES, enough: 0 },
  { joint: PHRASES, enough: 0.5 },
];

/** What stands in brackets behind an English text. */
const BESIDE = /^[`\s]*[（(](.*)[）)]\s*$/su;

/**
 * A stretch of the English of which the Chinese has nothing, while it has fewer characters than the rest of the English
 * needs: in the whole text, or near the place where the Chinese of a part of a sentence belongs. Where it has as many,
 * that may be said in other words. Null where nothing is missing. Linear.
 *
 * @param perWord how few Chinese characters there may be for an English word
 * @param said what of the whole text is said
 */
export function omission(
  source: string,
  target: string,
  glossary: Glossary,
  perWord: number,
  said = saidWords(source, target, glossary),
): string | null {
  const whole = longestUnsaid(source, said);
  if (whole === null) return null;
  const characters = hanOf(target).length;
  const english = source.split(END).filter((sentence) => /[A-Za-z]{2}/.test(sentence));
  const chinese = target.split(CHINESE_END).filter((sentence) => /[\p{Script=Han}A-Za-z]/u.test(sentence));
  // A sentence less is worth as much as a word more.
  const more = chinese.length < english.length ? 1 : 0;
  if (characters < shareOf(whole.length + more) * perWord * said.translated - UNSAID) return whole.stretch;
  const part = SURENESS.flatMap(({ joint, enough }) =>
    unsaidParts(source, target, said, joint).filter(
      ({ length, from, to }) => length > 1 && length - said.unexplained(from, to) / PER_WORD >= enough,
    ),
  )[0];
  return part?.stretch ?? unsaidBetweenMarks(source, target, said);
}

/**
 * What is left out in the Chinese that stands in brackets behind an English text that is kept whole, such as an error
 * text; null where nothing is missing, or the English is not there. Good ones leave out labels ("Error: "), and single
 * words. Linear.
 */
export function omissionBeside(
  source: string,
  target: string,
  glossary: Glossary,
  perWord: number,
): string | null {
  const whole = source.trim();
  const at = target.indexOf(whole);
  const beside = at === -1 ? undefined : BESIDE.exec(target.slice(at + whole.length))?.[1];
  if (beside === undefined || hanOf(beside).length === 0) return null;
  const left = omission(whole.slice(whole.lastIndexOf(': ') + 1), beside, glossary, perWord);
  return left !== null && /\w\W+\w/.test(left) ? left : null;
}

function shareOf(length: number): number {
  return SHARES[Math.max(1, Math.min(length, SHARES.length)) - 1] ?? 0;
}
