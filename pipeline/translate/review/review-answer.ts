import { isObject } from '../../json.ts';
import { isGrounded, type Doubt } from '../../stages/zh/doubt.ts';
import type { ReviewPair } from './review-request.ts';

/** What a second reader said of one pair. */
export interface PairReview {
  readonly pair: ReviewPair;
  readonly doubts: readonly Doubt[];
}

/** What became of an answer of the second reader. */
export interface ReviewAnswer {
  /** Pairs that it has read. */
  readonly reviews: readonly PairReview[];
  /** Doubts that were dropped, because the words that they quote are not there, or they make no sense. */
  readonly dropped: number;
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
  let dropped = 0;
  for (const each of listOf(doubts)) {
    const { id } = objectOf(each);
    const pair = typeof id === 'string' ? pairs.get(id) : undefined;
    const doubt = doubtOf(each);
    if (pair === undefined || doubt === null || !isGrounded(doubt, pair)) {
      dropped += 1;
      continue;
    }
    const known = read.get(String(id)) ?? [];
    read.set(String(id), [...known, doubt]);
  }
  const reviews = [...read].flatMap(([id, found]) => {
    const pair = pairs.get(id);
    return pair ? [{ pair, doubts: found.slice(0, MOST_DOUBTS) }] : [];
  });
  return { reviews, dropped };
}

/** Doubts about one text that a person still reads. */
const MOST_DOUBTS = 5;

const CATEGORIES: ReadonlySet<unknown> = new Set(['omission', 'addition', 'mistranslation', 'terminology']);
const SEVERITIES: ReadonlySet<unknown> = new Set(['minor', 'major', 'critical']);

function doubtOf(value: unknown): Doubt | null {
  const { category, severity, source, target, comment } = objectOf(value);
  if (!CATEGORIES.has(category) || !SEVERITIES.has(severity)) return null;
  if (typeof source !== 'string' || typeof target !== 'string' || typeof comment !== 'string') return null;
  return {
    category: category as Doubt['category'],
    severity: severity as Doubt['severity'],
    source,
    target,
    comment,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
