import { isObject } from '../../json.ts';
import { isGrounded, type Doubt } from '../../stages/zh/doubt.ts';
import type { ReviewPair } from './review-request.ts';

/** What a second reader said of one pair. */
export interface PairReview {
  readonly pair: ReviewPair;
  readonly doubts: readonly Doubt[];
}

/** Why doubts are dropped: the words that they quote are not there, they are of no known form, or they are too many about one text. */
export type DropReason = 'quotation' | 'form' | 'number';

/** What became of an answer of the second reader. */
export interface ReviewAnswer {
  /** Pairs that it has read. */
  readonly reviews: readonly PairReview[];
  /** Doubts that were dropped, one reason each. */
  readonly dropped: readonly DropReason[];
}

/**
 * Reads an answer of the second reader. A pair counts as read where it says so, or doubts it. A doubt counts where its words
 * stand in the texts: whoever invents a fault invents the words.
 *
 * @param value the parsed content
 * @param pairs by the id under which each travelled
 */
export function readReview(value: unknown, pairs: ReadonlyMap<string, ReviewPair>): ReviewAnswer {
  const { checked, doubts } = objectOf(value);
  const read = new Map<string, Doubt[]>();
  for (const id of listOf(checked)) if (typeof id === 'string' && pairs.has(id)) read.set(id, []);
  const dropped: DropReason[] = [];
  for (const each of listOf(doubts)) {
    const { id } = objectOf(each);
    const pair = typeof id === 'string' ? pairs.get(id) : undefined;
    const doubt = pair === undefined ? null : doubtOf(each, pair);
    const known = read.get(String(id)) ?? [];
    if (pair === undefined || doubt === null) dropped.push('form');
    else if (!isGrounded(doubt, pair)) dropped.push('quotation');
    else if (known.length >= MOST_DOUBTS) dropped.push('number');
    else read.set(String(id), [...known, doubt]);
  }
  const reviews = [...read].flatMap(([id, found]) => {
    const pair = pairs.get(id);
    return pair ? [{ pair, doubts: found }] : [];
  });
  return { reviews, dropped };
}

/** Doubts about one text that a person still reads. */
const MOST_DOUBTS = 5;

const CATEGORIES = ['omission', 'addition', 'mistranslation', 'terminology'] as const;
const SEVERITIES = ['minor', 'major', 'critical'] as const;

function doubtOf(value: unknown, pair: ReviewPair): Doubt | null {
  const { category, severity, source, target, comment } = objectOf(value);
  const [kind, weight] = [oneOf(CATEGORIES, category), oneOf(SEVERITIES, severity)];
  if (kind === undefined || weight === undefined) return null;
  if (typeof source !== 'string' || typeof target !== 'string' || typeof comment !== 'string') return null;
  return {
    category: kind,
    severity: weight,
    source: quotedFrom(pair.source, source),
    target: quotedFrom(pair.target, target),
    comment,
  };
}

/** The word of a list, however it is capitalized. */
function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return typeof value === 'string' ? words.find((word) => word === value.trim().toLowerCase()) : undefined;
}

/** The words as they stand in the text: without the blanks and the quotation marks that some put around them. */
function quotedFrom(text: string, words: string): string {
  if (text.includes(words)) return words;
  const bare = words.trim();
  const inner = MARKS.has(`${bare.at(0)}${bare.at(-1)}`) ? bare.slice(1, -1).trim() : bare;
  return [bare, inner].find((each) => text.includes(each)) ?? words;
}

/** Pairs of quotation marks. */
const MARKS: ReadonlySet<string> = new Set([
  '""',
  "''",
  '``',
  '“”',
  '‘’',
  '„“',
  '«»',
  '「」',
  '『』',
  '《》',
]);

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
