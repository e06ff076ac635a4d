import type { Usage } from './answer/answer.ts';
import type { TranslationUnit } from './plan/translation-unit.ts';
import type { ProcessedAnswer } from './answer/answer-processor.ts';
import type { TranslationIssue } from './plan/translation-checker.ts';
import type { TokenBounds } from './request/request-body.ts';
import { estimateTokens } from './request/tokens.ts';

/** What is to be said of a translation of this run, for those who review it. */
export interface TranslationRemark {
  /** How often it was asked for. */
  readonly asked: number;
  /** What the rules still have against it. */
  readonly doubts: readonly TranslationIssue[];
  /** What they had against the answer before it. */
  readonly problems: readonly string[];
}

/** Counts what a run does, for the progress line and the summary. */
export class RunTally {
  /** Strings to be asked for at the start. */
  readonly total: number;
  readonly #onChange: () => void;
  readonly remarks = new Map<string, TranslationRemark>();
  readonly surrendered = new Map<string, string>();
  /** Texts that were on their way when something broke, at an endpoint that cannot be asked: paid again if they were billed. */
  readonly paidAgain = new Set<string>();
  requests = 0;
  refused = 0;
  failures = 0;
  unaffordable = 0;
  /** Answers to requests of earlier runs that were found at the endpoint or in the ledger. */
  recovered = 0;
  lastFailure = '';

  constructor(total: number, onChange: () => void) {
    this.total = total;
    this.#onChange = onChange;
  }

  /** Strings that have a translation or are given up. */
  get done(): number {
    return this.remarks.size + this.surrendered.size;
  }

  settled(settlement: ProcessedAnswer): void {
    this.requests += 1;
    for (const { unit, doubts } of settlement.good) {
      this.remarks.set(unit.hash, {
        asked: unit.refusedByRules + unit.misfits + unit.declined + 1,
        doubts,
        problems: unit.problems,
      });
    }
    for (const { unit, reason } of settlement.givenUp) this.surrendered.set(unit.hash, reason);
    this.#onChange();
  }

  givenUp(ask: TranslationUnit, reason: string): void {
    this.surrendered.set(ask.hash, reason);
    this.#onChange();
  }

  failed(message: string): void {
    this.failures += 1;
    this.lastFailure = message;
  }

  /** @param mute whether the endpoint cannot say if it did the work */
  lost(asks: readonly TranslationUnit[], mute: boolean, message: string): void {
    this.failed(message);
    if (mute) for (const ask of asks) this.paidAgain.add(ask.text);
  }

  /** What an answer came to: as the endpoint says, or as the texts let expect. */
  usageOf(settlement: ProcessedAnswer, expected: TokenBounds): Usage {
    return (
      settlement.usage ?? {
        input: expected.input,
        output: Math.ceil(estimateTokens(settlement.content)),
        cachedInput: 0,
        reasoning: 0,
      }
    );
  }
}
