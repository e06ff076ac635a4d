import { readAnswer } from './answer.ts';
import type { ParsedAnswer, Usage } from './answer.ts';
import { provedEntries } from './proved-entries.ts';
import { swappedTexts } from './swapped-texts.ts';
import { pieceOf, unusableAnswer, type UnusableAnswer } from './unusable.ts';
import type { FoundEntry } from './found-entry.ts';
import { outcomeOfMissing, outcomeOfUnreadable, outcomeOfVerdict, type UnitOutcome } from './unit-outcome.ts';
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
  /** Of its tokens: those of all that came, by estimate, and those that the model thought. */
  readonly estimate: number;
  readonly thought: number;
  /** Why nothing in it could be used; null where something could. */
  readonly unusable: UnusableAnswer | null;
  /** Whole entries that belong to strings of the request. */
  readonly entries: number;
  readonly good: readonly {
    readonly unit: TranslationUnit;
    readonly target: string;
    readonly doubts: readonly TranslationIssue[];
  }[];
  /** Strings to be asked for again. */
  readonly again: readonly TranslationUnit[];
  readonly givenUp: readonly { readonly unit: TranslationUnit; readonly reason: string }[];
}

/** The strings of a request, each with what became of it. */
type ChunkOutcomes = readonly (readonly [TranslationUnit, UnitOutcome])[];

/** Opens answers, has every translation checked, and enters what came of it in the ledger. */
export class AnswerProcessor {
  readonly #checker: CachedChecker;
  readonly #ledger: Ledger;
  readonly #settings: TranslationSettings;
  /** Whether an answer could be used: then one that cannot be may be the strings' fault. */
  #isProven = false;
  /** Whether the rules found a text good: then those that they refuse may be the strings' fault. */
  #hasGood = false;

  constructor(checker: CachedChecker, ledger: Ledger, settings: TranslationSettings) {
    this.#checker = checker;
    this.#ledger = ledger;
    this.#settings = settings;
  }

  /** Settles an answer whose raw text the ledger already holds. */
  settle(request: AnsweredRequest, raw: string): ProcessedAnswer {
    const { id, chunk, model, endpoint } = request;
    const read = readAnswer(raw);
    const proved = provedEntries(chunk, request.stringIds, read.items);
    // Some say of every answer that it was cut off.
    const isWhole = read.state === 'cut' && proved.size === chunk.length;
    const answer = isWhole ? { ...read, state: 'whole' as const } : read;
    const { unusable, outcomes } = this.#evaluate(request, answer, proved);
    const { state, usage, estimate, thought } = answer;
    const processed: ProcessedAnswer = {
      state,
      usage,
      estimate,
      thought,
      unusable,
      entries: proved.size,
      good: outcomes.flatMap(([unit, outcome]) =>
        outcome.kind === 'good' ? [{ unit, target: outcome.target, doubts: outcome.doubts }] : [],
      ),
      again: outcomes.flatMap(([, outcome]) => (outcome.kind === 'again' ? [outcome.unit] : [])),
      givenUp: outcomes.flatMap(([, outcome]) =>
        outcome.kind === 'given up' ? [{ unit: outcome.unit, reason: outcome.reason }] : [],
      ),
    };
    this.#ledger.settle(
      { id },
      { model, endpoint, rulesVersion: this.#checker.rules.version },
      usage,
      processed.good.map(({ unit, target }) => ({ hash: unit.hash, target })),
      [
        ...processed.again.map((unit) => ({ unit, givenUp: null })),
        ...processed.givenUp.map(({ unit, reason }) => ({ unit, givenUp: reason })),
      ],
    );
    return processed;
  }

  /** Finds what becomes of each string, and whether the answer is of any use. */
  #evaluate(
    request: AnsweredRequest,
    answer: ParsedAnswer,
    proved: ReadonlyMap<TranslationUnit, FoundEntry>,
  ): { readonly unusable: UnusableAnswer | null; readonly outcomes: ChunkOutcomes } {
    const { chunk } = request;
    const isUsable = this.#isUsable(request, answer, proved);
    const texts = [...proved.values()].map(({ text }) => text);
    const unusable = isUsable ? null : unusableAnswer(answer, texts);
    if (unusable !== null && answer.state !== 'declined') {
      const isProven = this.#isProven;
      // One that brought nothing in an earlier run either is at fault itself, where the model is known to translate.
      const isCounted =
        chunk.length === 1 && chunk.every(({ declined }) => declined > 0) && this.#isKnown(request);
      return {
        unusable: { ...unusable, isCounted },
        outcomes: chunk.map((unit) => [unit, outcomeOfUnreadable(unit, chunk.length, isProven)]),
      };
    }
    const outcomes = this.#outcomes(request, answer, proved);
    const hadGood = this.#hasGood;
    this.#hasGood ||= outcomes.some(([, { kind }]) => kind === 'good');
    const cause = unusable === null ? this.#causeOfRefusal(proved, outcomes, hadGood) : null;
    if (cause === null) return { unusable, outcomes };
    // That no text is good is the model's fault, unless it is known to do better, and is so from the start of a run.
    const isCounted = !hadGood && this.#ledger.hasGoodOf(request);
    return {
      unusable: { cause, piece: pieceOf(texts[0] ?? ''), tokens: null, isCounted, isJudged: true },
      outcomes: isCounted ? outcomes : outcomes.map(uncounted),
    };
  }

  /** Why several texts of which none is good are the model's fault, and not that of their strings; null where they are not. */
  #causeOfRefusal(
    proved: ReadonlyMap<TranslationUnit, FoundEntry>,
    outcomes: ChunkOutcomes,
    hadGood: boolean,
  ): 'untranslated' | 'refused' | null {
    if (proved.size < 2 || outcomes.some(([, { kind }]) => kind === 'good')) return null;
    if (!hadGood) return proved.size < MANY ? null : 'refused';
    const texts = [...proved];
    // Strings of which the model had one wrong before travel together because of that.
    if (texts.some(([{ previous }]) => previous !== null)) return null;
    const isEnglish = ([{ text: source, fields }, { text: target }]: (typeof texts)[number]): boolean =>
      fields.some((field) => this.#checker.isUntranslated({ source, target, field }));
    if (texts.every(isEnglish)) return 'untranslated';
    const isDoubted = ([{ text, fields, domain }, { text: target }]: (typeof texts)[number]): boolean =>
      this.#checker.verdict(text, target, fields, domain).good;
    return texts.length < MANY || texts.some(isDoubted) ? null : 'refused';
  }

  /**
   * Whether there is a text for at least one string. An endpoint that gives English alone from the start does not translate, unless it
   * is known to do so, and one that declines several strings may decline all.
   */
  #isUsable(
    request: AnsweredRequest,
    answer: ParsedAnswer,
    proved: ReadonlyMap<TranslationUnit, FoundEntry>,
  ): boolean {
    const isAlone = request.chunk.length === 1;
    if (answer.state === 'declined') return isAlone;
    const translates = this.#isProven || this.#isKnown(request);
    const usable = [...proved].filter(
      ([{ text: source, fields }, { text: target }]) =>
        target.trim() !== '' &&
        (translates || fields.some((field) => !this.#checker.isUntranslated({ source, target, field }))),
    );
    // Code stays as it is in Chinese: among prose that came back as it was, that shows nothing.
    const isTranslated = usable.some(([{ text: source }, { text: target }]) => target !== source);
    const isUsable = usable.length > 0 && (translates || isTranslated || usable.length === proved.size);
    this.#isProven ||= isUsable;
    return isUsable;
  }

  /** Whether the model is known to translate: at this endpoint; of one string alone, which proves little against it, at any. */
  #isKnown({ model, endpoint, chunk }: AnsweredRequest): boolean {
    return this.#ledger.hasGoodOf(chunk.length === 1 ? { model } : { model, endpoint });
  }

  #outcomes(
    { chunk }: AnsweredRequest,
    answer: ParsedAnswer,
    proved: ReadonlyMap<TranslationUnit, FoundEntry>,
  ): ChunkOutcomes {
    const verdicts = new Map<TranslationUnit, CheckedTranslation>();
    for (const [unit, { text }] of proved)
      verdicts.set(unit, this.#checker.verdict(unit.text, text, unit.fields, unit.domain));
    const doubted = swappedTexts(verdicts, this.#checker);
    if (answer.state === 'whole') {
      const deliveries = chunk.map((unit) => ({ text: unit.text, target: proved.get(unit)?.text ?? null }));
      for (const place of mergedTexts(deliveries)) doubted.add(chunk[place] as TranslationUnit);
    }
    return chunk.map((unit) => {
      const found = verdicts.get(unit);
      const verdict = found?.good && doubted.has(unit) ? undefined : found;
      return [
        unit,
        verdict
          ? outcomeOfVerdict(unit, verdict, this.#checker, this.#settings)
          : outcomeOfMissing(unit, answer, chunk.length, this.#settings),
      ];
    });
  }
}

/** Strings that the rules do not all refuse by chance. */
const MANY = 5;

/** Asked for again with the reasons, but with nothing held against the string. */
function uncounted([unit, outcome]: ChunkOutcomes[number]): ChunkOutcomes[number] {
  const { refusedByRules, misfits } = unit;
  return [
    unit,
    outcome.kind === 'again'
      ? { kind: 'again', unit: { ...outcome.unit, refusedByRules, misfits } }
      : outcome,
  ];
}
