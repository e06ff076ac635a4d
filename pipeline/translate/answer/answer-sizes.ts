import type { ProcessedAnswer } from './answer-processor.ts';
import { isCutByLimit, type TokenBounds } from '../request/request-body.ts';

/** How long the answers of an endpoint become, as its answers show. */
export class AnswerSizes {
  /** How many times the expected tokens an answer may have; grows where answers were cut off by that. */
  allowance = 3;
  /** Tokens that the model thinks before it answers. */
  thinking = 0;
  /** Strings in a request at most: fewer where the endpoint cuts off answers before their limit. */
  mostStrings = Infinity;

  learn(answer: ProcessedAnswer, bound: TokenBounds, reasoning: number): void {
    this.thinking = Math.max(this.thinking, reasoning);
    if (isCutByLimit(answer, bound)) this.allowance = Math.min(MOST, 1.5 * this.allowance);
    else if (answer.state === 'cut')
      this.mostStrings = Math.min(this.mostStrings, Math.max(1, answer.entries));
  }
}

const MOST = 16;
