import type { Usage } from './answer/answer.ts';
import type { TranslationUnit } from './plan/translation-unit.ts';
import type { ProcessedAnswer } from './answer/answer-processor.ts';
import type { TranslationIssue } from './plan/translation-checker.ts';
import type { TokenBounds } from './request/request-body.ts';

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
  readonly givenUp = new Map<string, string>();
  /** Strings that are left to another run though the endpoint answers, with the reason. */
  readonly setAside = new Map<string, string>();
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
    return this.remarks.size + this.givenUp.size;
  }

  settled(processed: ProcessedAnswer): void {
    this.requests += 1;
    for (const { unit, doubts } of processed.good) {
      this.remarks.set(unit.hash, {
        asked: unit.refusedByRules + unit.misfits + unit.declined + 1,
        doubts,
        problems: unit.problems,
      });
    }
    for (const { unit, reason } of processed.givenUp) this.givenUp.set(unit.hash, reason);
    this.#onChange();
  }

  noteGivenUp(unit: TranslationUnit, reason: string): void {
    this.givenUp.set(unit.hash, reason);
    this.#onChange();
  }

  noteSetAside({ hash }: TranslationUnit, reason: string): void {
    this.setAside.set(hash, reason);
  }

  failed(message: string): void {
    this.failures += 1;
    this.lastFailure = message;
  }

  /** @param isUnsupported whether the endpoint cannot say if it did the work */
  lost(units: readonly TranslationUnit[], isUnsupported: boolean, message: string): void {
    this.failed(message);
    if (isUnsupported) for (const unit of units) this.paidAgain.add(unit.text);
  }

  /** What an answer came to: as the endpoint says, or as the texts let expect. */
  usageOf(processed: ProcessedAnswer, expected: TokenBounds): Usage {
    return (
      processed.usage ?? {
        input: expected.input,
        output: processed.estimate,
        cachedInput: 0,
        reasoning: 0,
      }
    );
  }
}
