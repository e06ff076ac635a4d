import { objectIn } from '../answer/answer-entries.ts';
import { AnswerStreak } from '../answer/answer-streak.ts';
import { readAnswer, type ParsedAnswer, type Usage } from '../answer/answer.ts';
import { pieceOf } from '../answer/unusable.ts';
import type { TokenBounds } from '../request/request-body.ts';
import { readReview, type DropReason } from './review-answer.ts';
import type { ReviewContext } from './review-context.ts';
import { isSuspect, keyOf, OFTEN, pairChunks } from './pair-chunks.ts';
import { ROOM, type ReviewPair } from './review-request.ts';

/** So many pairs are asked for one by one. */
const FEW = 3;

/** By how much more a model may think after an answer was cut off. */
const MORE_ROOM = 4;

/** What reading came to. */
export interface ReviewTally {
  /** Pairs that were read, and requests that were answered. */
  read: number;
  requests: number;
  /** Doubts that were dropped, by the reason. */
  readonly dropped: Record<DropReason, number>;
  /** Pairs that are still to be read, and those of them that the reader passed over and that travel alone the next time. */
  left: number;
  setAside: number;
  /** The most that the next request may come to, where the budget has no room for it. */
  unaffordable: TokenBounds | null;
  /** What went wrong last at the endpoint. */
  lastFailure: string;
}

/** Keeps what the reader said, and which pairs it is not asked for again in this run. */
export class ReviewProgress {
  readonly #context: ReviewContext;
  readonly #streak = new AnswerStreak();
  readonly #held = new Set<string>();
  readonly #passedOver = new Map<string, number>();
  readonly tally: ReviewTally = {
    read: 0,
    requests: 0,
    dropped: { quotation: 0, form: 0, number: 0 },
    left: 0,
    setAside: 0,
    unaffordable: null,
    lastFailure: '',
  };
  /** Most pairs in a request, and tokens that the model may think: fewer and more after an answer was cut off. */
  mostPairs: number;
  room = ROOM;

  constructor(context: ReviewContext) {
    this.#context = context;
    this.mostPairs = context.settings.pairsPerRequest;
  }

  /** Pairs that are still to be read in this run. */
  waiting(): ReviewPair[] {
    const { table, capabilityStore, isWanted } = this.#context;
    return table
      .waiting(capabilityStore.model)
      .filter((pair) => isWanted(pair) && !this.#held.has(keyOf(pair)));
  }

  /** Pairs as they travel next. A few that were passed over once travel alone: then it is clear whose fault it is. */
  chunks(waiting: readonly ReviewPair[]): ReviewPair[][] {
    const isFew = waiting.length <= FEW;
    return pairChunks(
      waiting,
      this.mostPairs,
      (pair) => isSuspect(pair) || (isFew && this.#passedOver.has(keyOf(pair))),
    );
  }

  /** Leaves pairs to another run. */
  hold(pairs: Iterable<ReviewPair>): void {
    for (const pair of pairs) this.#held.add(keyOf(pair));
  }

  /** Reads an answer that is on record. @returns what it cost, as far as the endpoint says */
  settle(id: string, pairs: ReadonlyMap<string, ReviewPair>, raw: string): Usage | null {
    const { table, capabilityStore } = this.#context;
    const { model } = capabilityStore;
    const answer = readAnswer(raw);
    const { reviews, dropped } = readReview(objectIn(answer.content), pairs);
    const read = new Set(reviews.map(({ pair }) => keyOf(pair)));
    const passedOver = [...pairs.values()].filter((pair) => !read.has(keyOf(pair)));
    // Whoever reads most of the others passes over a pair for its own sake; whoever passes over most is lazy.
    const isPairsFault =
      2 * reviews.length >= pairs.size ||
      pairs.size === 1 ||
      passedOver.every((pair) => (pair.passedOver ?? 0) > 0);
    const counts = answer.state !== 'cut' && isPairsFault && (reviews.length > 0 || table.hasRead(model));
    table.settle(id, model, reviews, answer.usage, counts ? passedOver : []);
    this.tally.requests += 1;
    this.tally.read += reviews.length;
    for (const reason of dropped) this.tally.dropped[reason] += 1;
    if (answer.state === 'cut') this.room *= MORE_ROOM;
    if (answer.state === 'cut' && pairs.size > 1)
      this.mostPairs = Math.min(this.mostPairs, Math.ceil(pairs.size / 2));
    // Before anything was read, the form of the answer may be at fault.
    else if (counts || this.tally.read > 0) for (const pair of passedOver) this.passOver(pair, counts);
    if (reviews.length > 0) this.#streak.usable();
    else
      this.noteUnusable(
        `it reads nothing (its last answer began: ${pieceOf(saidIn(answer))}). ${whatToTry(answer)}`,
        counts,
      );
    return answer.usage;
  }

  /**
   * Notes an answer, or the lack of one, that is of no use: after a few in a row the reader is left.
   *
   * @param isDoubtful whether the pairs may be at fault
   */
  noteUnusable(message: string, isDoubtful = false): void {
    if (this.#streak.unusable(isDoubtful)) this.#context.gracefulStop.stop('unusable', message);
  }

  /**
   * A reader that passes over a pair is asked once more, no more than that in one run, and in the next one for the pair alone.
   *
   * @param counts whether that is on record
   */
  passOver(pair: ReviewPair, counts = false): void {
    const times = (this.#passedOver.get(keyOf(pair)) ?? 0) + 1;
    this.#passedOver.set(keyOf(pair), times);
    if (times >= OFTEN || (pair.passedOver ?? 0) + Number(counts) >= OFTEN) this.hold([pair]);
  }
}

function saidIn({ content, state }: ParsedAnswer): string {
  return content.trim() === '' ? `(nothing, ${state})` : content;
}

function whatToTry({ state }: ParsedAnswer): string {
  return state === 'cut'
    ? 'It was cut off: give a model that thinks more room by translation.review.body: { max_completion_tokens: 32000 }, or name another one in translation.review.model'
    : 'Name another model in translation.review.model, or another form of the answer in translation.review.format';
}
