import type { Claims } from './claims.ts';
import written from './wording.json' with { type: 'json' };

/** A word that stands free: no part of a path, an option, a call; neither a label nor the value of a setting. */
const FREE =
  /(?<![\p{L}\p{N}_.$/@:#\\%<"'`([-])(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]+)+)(?![\p{L}\p{N}_(/\\:=@"'`>-]|\.\p{L})/gu;
/** Of the words of a message, how many may be unknown: where more are, it is in another language. */
const MOST_UNKNOWN = 1 / 3;
/** Letters of the shortest word that is looked up: shorter ones are abbreviations of all kinds. */
const SHORTEST = 3;

/** How a word ends besides its form in the list. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/[sd]$/, ''],
  [/(?:es|ed|ing)$/, ''],
  [/ies$/, 'y'],
  [/ing$/, 'e'],
];

let wording: ReadonlySet<string> | null = null;

/** Whether programs word their messages with a word, or with what it is made of. */
function isKnown(word: string): boolean {
  wording ??= new Set(written.words.flatMap((line) => line.split(' ')));
  const known = wording;
  return word
    .toLowerCase()
    .split('-')
    .every((part) => {
      const stem = part.replace(/\d+$/, '');
      return (
        stem.length < SHORTEST ||
        known.has(stem) ||
        STEMS.some(([end, instead]) => known.has(stem.replace(end, instead)))
      );
    });
}

/** Claims the words that no program words its messages with: whatever they are, somebody chose them. */
export function claimUnknownWords(text: string, claims: Claims): void {
  const free = [...text.matchAll(FREE)].filter(({ index, 0: word }) =>
    claims.isFree(index, index + word.length),
  );
  const unknown = free.filter(({ 0: word }) => !isKnown(word));
  if (unknown.length > free.length * MOST_UNKNOWN) return;
  for (const { index, 0: word } of unknown)
    if (index > 0) claims.claim({ kind: 'name', start: index, end: index + word.length });
}
