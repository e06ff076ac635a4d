import { readAnswer } from './answer.ts';
import type { ParsedAnswer, Usage } from './answer.ts';
import { provedEntries } from './proved-entries.ts';
import { swappedTexts } from './swapped-texts.ts';
import { unusableAnswer, type UnusableAnswer } from './unusable.ts';
import type { FoundEntry } from './answer-entries.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { CachedChecker } from '../plan/cached-checker.ts';
import type { TranslationIssue, CheckedTranslation } from '../plan/translation-checker.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { mergedTexts } from './merged-texts.ts';
import type { Chunk } from '../request/chunk.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

/** An answer to be settled, from this run or an earlier one. */
export interface AnsweredRequest {
  readonly id: string;
  readonly model: string;
  /** Where it was asked: what a string has been through counts for one endpoint. */
  readonly endpoint: string;
  readonly chunk: Chunk;
  readonly stringIds: readonly string[];
}

/** What an answer came to. */
export interface ProcessedAnswer {
  readonly state: ParsedAnswer['state'];
  readonly usage: Usage | null;
  /** The model's words. */
  readonly content: string;
  /** Why nothing in it could be used; null where something could. */
  readonly unusable: UnusableAnswer | null;
  /** Whole entries that belong to strings of the request. */
  readonly entries: number;
  readonly good: readonly {
    readonly ask: TranslationUnit;
    readonly target: string;
    readonly doubts: readonly TranslationIssue[];
  }[];
  /** Strings to be asked for again. */
  readonly again: readonly TranslationUnit[];
  readonly givenUp: readonly { readonly ask: TranslationUnit; readonly reason: string }[];
}

type Outcome =
  | { readonly kind: 'good'; readonly target: string; readonly doubts: readonly TranslationIssue[] }
  | { readonly kind: 'again'; readonly ask: TranslationUnit }
  | { readonly kind: 'given up'; readonly ask: TranslationUnit; readonly reason: string };

/** Opens answers, has every translation judged, and enters what came of it in the ledger. */
export class AnswerProcessor {
  readonly #checker: CachedChecker;
  readonly #ledger: Ledger;
  readonly #settings: TranslationSettings;
  /** Whether an answer could be used: then one that cannot be may be the strings' fault. */
  #isProven = false;

  constructor(checker: CachedChecker, ledger: Ledger, settings: TranslationSettings) {
    this.#checker = checker;
    this.#ledger = ledger;
    this.#settings = settings;
  }

  /** Settles an answer whose raw text the ledger already holds. */
  settle(request: AnsweredRequest, raw: string): ProcessedAnswer {
    const answer = readAnswer(raw);
    const proved = provedEntries(request.chunk, request.stringIds, answer.items);
    const unusable = this.#isUsable(answer, proved)
      ? null
      : unusableAnswer(
          answer,
          [...proved.values()].map(({ text }) => text),
        );
    const outcomes = unusable === null ? this.#outcomes(request, answer, proved) : this.#unread(request);
    const settlement: ProcessedAnswer = {
      state: answer.state,
      usage: answer.usage,
      content: answer.content,
      unusable,
      entries: proved.size,
      good: outcomes.flatMap(([ask, outcome]) =>
        outcome.kind === 'good' ? [{ ask, target: outcome.target, doubts: outcome.doubts }] : [],
      ),
      again: outcomes.flatMap(([, outcome]) => (outcome.kind === 'again' ? [outcome.ask] : [])),
      givenUp: outcomes.flatMap(([, outcome]) =>
        outcome.kind === 'given up' ? [{ ask: outcome.ask, reason: outcome.reason }] : [],
      ),
    };
    this.#ledger.settle(
      { id: request.id },
      { model: request.model, endpoint: request.endpoint, judge: this.#checker.judge.version },
      answer.usage,
      settlement.good.map(({ ask, target }) => ({ hash: ask.hash, target })),
      [
        ...settlement.again.map((ask) => ({ ask, givenUp: null })),
        ...settlement.givenUp.map(({ ask, reason }) => ({ ask, givenUp: reason })),
      ],
    );
    return settlement;
  }

  /** Whether there is a text for at least one string. An endpoint that gives English alone from the start does not translate. */
  #isUsable(answer: ParsedAnswer, proved: ReadonlyMap<TranslationUnit, FoundEntry>): boolean {
    if (answer.state === 'declined') return true;
    const usable = [...proved].some(
      ([{ text: source, fields }, { text: target }]) =>
        target.trim() !== '' &&
        (this.#isProven || fields.some((field) => !this.#checker.isUntranslated({ source, target, field }))),
    );
    this.#isProven ||= usable;
    return usable;
  }

  /**
   * Nothing counts against strings whose answer could not be used, unless other answers can be: then smaller requests find
   * out which string it is, and one that gets no answer alone is given up.
   */
  #unread({ chunk }: AnsweredRequest): [TranslationUnit, Outcome][] {
    return chunk.map((unit) => {
      const unread = unit.unread + 1;
      if (!this.#isProven) return [unit, { kind: 'again', ask: { ...unit, unread } }];
      if (chunk.length === 1 && unread >= ALONE)
        return [
          unit,
          { kind: 'given up', ask: unit, reason: `${unread} answers to it alone could not be used` },
        ];
      const half = Math.max(1, Math.ceil(chunk.length / 2));
      return [
        unit,
        {
          kind: 'again',
          // Counted anew once it travels alone.
          ask: {
            ...unit,
            unread: chunk.length === 1 ? unread : 0,
            maxChunkSize: Math.min(unit.maxChunkSize, half),
          },
        },
      ];
    });
  }

  #outcomes(
    request: AnsweredRequest,
    answer: ParsedAnswer,
    proved: ReadonlyMap<TranslationUnit, FoundEntry>,
  ): [TranslationUnit, Outcome][] {
    const verdicts = new Map<TranslationUnit, CheckedTranslation>();
    for (const [ask, item] of proved) {
      verdicts.set(ask, this.#checker.verdict(ask.text, tidied(item.text, ask.text), ask.fields, ask.domain));
    }
    const doubted = swappedTexts(verdicts, this.#checker);
    if (answer.state === 'whole') {
      const deliveries = request.chunk.map((ask) => ({
        text: ask.text,
        target: proved.get(ask)?.text ?? null,
      }));
      for (const place of mergedTexts(deliveries)) doubted.add(request.chunk[place] as TranslationUnit);
    }
    return request.chunk.map((ask) => {
      const found = verdicts.get(ask);
      const verdict = found?.good && doubted.has(ask) ? undefined : found;
      return [ask, verdict ? this.#judged(ask, verdict) : this.#missing(ask, answer, request.chunk.length)];
    });
  }

  /** A translation arrived, and the rules have spoken. */
  #judged(ask: TranslationUnit, verdict: CheckedTranslation): Outcome {
    const complaints = verdict.good ? verdict.doubts : verdict.complaints;
    if (verdict.good && (complaints.every(({ isEstimate }) => isEstimate) || ask.refusedByRules > 0)) {
      return { kind: 'good', target: verdict.target, doubts: verdict.doubts };
    }
    if (!verdict.good && ask.previous !== null) {
      // The translation before this one was better: good enough, with a doubt.
      const before = this.#checker.verdict(ask.text, ask.previous, ask.fields, ask.domain);
      if (before.good) return { kind: 'good', target: before.target, doubts: before.doubts };
    }
    const next: TranslationUnit = {
      ...ask,
      refusedByRules: ask.refusedByRules + 1,
      previous: verdict.target,
      problems: complaints.map(({ rule, message }) => `${rule}: ${message}`),
    };
    if (next.refusedByRules < this.#settings.asks) return { kind: 'again', ask: next };
    const rules = [...new Set(complaints.map(({ rule }) => rule))].join(', ');
    return {
      kind: 'given up',
      ask: next,
      reason: `the rules refused ${next.refusedByRules} translations, the last by ${rules}`,
    };
  }

  /** No translation arrived that can be told to be this string's. */
  #missing(ask: TranslationUnit, answer: ParsedAnswer, companions: number): Outcome {
    const half = Math.max(1, Math.ceil(companions / 2));
    if (answer.state === 'declined') {
      if (companions > 1)
        return { kind: 'again', ask: { ...ask, maxChunkSize: Math.min(ask.maxChunkSize, half) } };
      const next = { ...ask, declined: ask.declined + 1, maxChunkSize: 1 };
      return next.declined < this.#settings.refusals
        ? { kind: 'again', ask: next }
        : { kind: 'given up', ask: next, reason: `the model declined it ${next.declined} times` };
    }
    // What was cut off was not left out.
    if (answer.state === 'cut')
      return { kind: 'again', ask: { ...ask, maxChunkSize: Math.min(ask.maxChunkSize, half) } };
    const misfits = ask.misfits + 1;
    const smaller = misfits > 1 ? Math.min(ask.maxChunkSize, half) : ask.maxChunkSize;
    const next = { ...ask, misfits, maxChunkSize: smaller };
    return misfits < this.#settings.misfits
      ? { kind: 'again', ask: next }
      : {
          kind: 'given up',
          ask: next,
          reason: `${misfits} answers left it out or mixed it up with another text`,
        };
  }
}

/** Answers that could not be used, to a string that travelled alone, after which it is given up. */
const ALONE = 2;

/** Without the blank edges that the source does not have either. */
function tidied(target: string, source: string): string {
  return source.trim() === source ? target.trim() : target;
}
