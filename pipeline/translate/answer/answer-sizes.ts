import type { ProcessedAnswer } from './answer-processor.ts';
import { isCutByLimit, type TranslationRequest } from '../request/request-body.ts';

/** How long the answers of an endpoint become, as its answers show. */
export class AnswerSizes {
  /** How many times the expected tokens an answer may have; grows where answers were cut off by that. */
  allowance = 3;
  /** Tokens that the model thinks before it answers, as far as it was seen to. */
  thinking: number;
  /** Tokens that it may think. */
  roomForThoughts: number;
  /** Strings in a request at most: fewer where the endpoint cuts off answers before their limit. */
  mostStrings = Infinity;
  /** Whether more than that are tried again, since one answer that was cut off may have been chance. */
  isOnTrial = false;
  /** Strings in the first request whose answer was cut off. */
  #first = Infinity;
  #cutInARow = 0;
  /** Most strings that an answer was whole with: one with no more that is cut off was not cut for their number, unless twice. */
  #mostWhole = 0;

  /** @param thinking tokens that the model is known to think */
  constructor(thinking = 0) {
    this.thinking = thinking;
    this.roomForThoughts = 2 * thinking;
  }

  learn(answer: ProcessedAnswer, { limit, isLimitFixed }: LimitOfRequest): void {
    // One that says neither what it cost nor anything else may have thought all the time.
    const isSilent = answer.state === 'cut' && answer.usage === null && answer.estimate === 0;
    const thought = isSilent ? limit : answer.thought;
    this.thinking = Math.max(this.thinking, thought);
    const isForLimit = !isLimitFixed && isCutByLimit(answer, limit);
    if (isForLimit && thought > limit / 2) {
      // Nobody knows how much longer it would have thought.
      this.roomForThoughts = Math.max(this.roomForThoughts, LONG_THOUGHT, 4 * thought);
      return;
    }
    if (answer.state !== 'cut') this.roomForThoughts = 2 * this.thinking;
    if (isForLimit) this.allowance = Math.min(MOST, 1.5 * this.allowance);
    else if (answer.state !== 'cut') {
      this.#cutInARow = 0;
      this.#mostWhole = Math.max(this.#mostWhole, answer.entries);
      if (this.isOnTrial && askedIn(answer) >= this.mostStrings) this.#grow();
    } else if (askedIn(answer) > this.#mostWhole)
      this.#lower(askedIn(answer), Math.max(fewer(answer), this.#mostWhole));
    else if (answer.entries > 0 && (this.#cutInARow += 1) > 1) this.#lower(askedIn(answer), fewer(answer));
  }

  #lower(asked: number, most: number): void {
    this.isOnTrial = this.#first === Infinity;
    this.#first = Math.min(this.#first, asked);
    this.mostStrings = Math.min(this.mostStrings, most);
  }

  /** Twice as many, until as many travel together as at first. */
  #grow(): void {
    this.isOnTrial = 2 * this.mostStrings < this.#first;
    this.mostStrings = this.isOnTrial ? 2 * this.mostStrings : Infinity;
  }

  /** Whether requests would be made otherwise than when these were the sizes. */
  differFrom({ allowance, roomForThoughts, mostStrings }: Readonly<AnswerSizes>): boolean {
    return (
      this.allowance !== allowance ||
      this.roomForThoughts !== roomForThoughts ||
      this.mostStrings !== mostStrings
    );
  }

  /** The sizes as they are now. */
  copy(): AnswerSizes {
    return Object.assign(new AnswerSizes(), this);
  }
}

/** As many strings as were whole; where none was, a few, so that an endpoint is not left for want of trying. */
function fewer(answer: ProcessedAnswer): number {
  return Math.max(1, answer.entries > 0 ? answer.entries : Math.floor(askedIn(answer) / 3));
}

function askedIn({ good, again, givenUp }: ProcessedAnswer): number {
  return good.length + again.length + givenUp.length;
}

const MOST = 16;
/** Tokens that a model may think at least, once it was seen to think longer than it might: one step for most of them. */
const LONG_THOUGHT = 4000;

/** What is known of the limit that a request had. */
export type LimitOfRequest = Pick<TranslationRequest, 'limit' | 'isLimitFixed'>;
