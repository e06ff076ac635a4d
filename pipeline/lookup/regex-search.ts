import { standingAlone } from '../stages/regex/breadth/alternatives.ts';
import { topAlternatives } from '../stages/regex/engine/top-alternatives.ts';
import { type CompiledRegex, compileRegex } from '../stages/regex/engine/compile.ts';
import { fold } from '../stages/regex/engine/units/fold.ts';
import { canMatchLineBreak } from '../stages/regex/engine/line-break.ts';
import { meetsClauses, LiteralIndex, type RequiredClauses } from '../stages/regex/literals/literal-index.ts';
import type { Passage } from './passages.ts';
import { SearchBudget } from './search-budget.ts';

/** Where a regex matched, and how much that says. */
export interface RegexMatch {
  /** The alternative of the regex that matches and is the most specific. */
  readonly alternative: string;
  /** How specific that alternative is, in whole bits. */
  readonly specificity: number;
  /** What it matches, and in which line of the text, from 1. */
  readonly matched: string;
  readonly line: number;
  /** Whether it stands in the line that names the error. */
  readonly isTelling: boolean;
}

export interface RegexSearchResult {
  /** By the number of the regex. */
  readonly best: ReadonlyMap<number, RegexMatch>;
  /** Regexes of which it is not known whether they match, since the search would have taken too long. */
  readonly undecided: readonly number[];
}

/** The regexes of many records, ready to be searched for in texts. */
export class RegexSearch {
  readonly #sourceOf: (regex: number) => string;
  readonly #requirements: readonly RequiredClauses[];
  readonly #bits: readonly (readonly number[])[];
  readonly #work: number;
  readonly #alternatives = new Map<number, readonly Alternative[]>();
  #index: LiteralIndex | null = null;

  /**
   * @param sourceOf gives a regex by its number
   * @param bits how specific each alternative of each regex is
   * @param work what may be spent on one text, in instructions of the bounded machine
   */
  constructor(
    sourceOf: (regex: number) => string,
    requirements: readonly RequiredClauses[],
    bits: readonly (readonly number[])[],
    work: number,
  ) {
    this.#sourceOf = sourceOf;
    this.#requirements = requirements;
    this.#bits = bits;
    this.#work = work;
  }

  find(passages: readonly Passage[]): RegexSearchResult {
    const question = new Question((regex) => this.#alternativesOf(regex), this.#work);
    const units = passages.reduce((sum, { text }) => sum + text.length, 0);
    const candidates = units > SHORT_TEXT ? this.#byIndex(passages) : this.#byTrying(passages);
    for (const [at, passage] of passages.entries()) {
      question.read(passage);
      for (const regex of candidates[at] ?? []) question.ask(regex);
    }
    const undecided = [...question.undecided].filter((number) => !question.best.has(number));
    return { best: question.best, undecided };
  }

  /** For a short text the index, which is for all texts, would take longer to build than looking. */
  #byTrying(passages: readonly Passage[]): number[][] {
    const whole = fold(passages.map(({ text }) => text).join('\n'));
    const possible = this.#requirements.flatMap((requirements, regex) =>
      requirements.some((clauses) => meetsClauses(whole, clauses)) ? [regex] : [],
    );
    return passages.map(() => possible);
  }

  #byIndex(passages: readonly Passage[]): number[][] {
    const index = (this.#index ??= new LiteralIndex(this.#requirements));
    return passages.map(({ text }) => {
      const found: number[] = [];
      index.candidates(text, (regex) => found.push(regex));
      return [...found, ...index.unbound];
    });
  }

  #alternativesOf(number: number): readonly Alternative[] {
    const known = this.#alternatives.get(number);
    if (known) return known;
    const { regex } = compileRegex(this.#sourceOf(number));
    const alternatives = regex
      ? alternativesOf(regex, this.#requirements[number] ?? [], this.#bits[number] ?? [])
      : [];
    this.#alternatives.set(number, alternatives);
    return alternatives;
  }
}

/** UTF-16 units up to which the literals are looked for one by one. */
const SHORT_TEXT = 20_000;

/** A top-level alternative of a record's regex. */
interface Alternative {
  readonly source: string;
  readonly clauses: RequiredClauses[number];
  readonly specificity: number;
  readonly isAcrossLines: boolean;
  readonly regex: () => CompiledRegex | undefined;
}

/** The most specific first. */
function alternativesOf(
  regex: CompiledRegex,
  requirements: RequiredClauses,
  bits: readonly number[],
): Alternative[] {
  return topAlternatives(regex.pattern)
    .map((alternative, index) => {
      const clauses = requirements[index] ?? [];
      return {
        source: alternative.raw,
        clauses,
        specificity: bits[index] ?? 0,
        isAcrossLines: canMatchLineBreak(alternative),
        regex: () => standingAlone(regex, alternative),
      };
    })
    .sort((a, b) => b.specificity - a.specificity);
}

/** One text being searched, passage by passage. */
class Question {
  readonly best = new Map<number, RegexMatch>();
  readonly undecided = new Set<number>();
  readonly #alternativesOf: (regex: number) => readonly Alternative[];
  readonly #budget: SearchBudget;
  #passage: Passage = { text: '', line: 1, isBlock: false, isTelling: false };
  #folded = '';

  constructor(alternativesOf: (regex: number) => readonly Alternative[], work: number) {
    this.#alternativesOf = alternativesOf;
    this.#budget = new SearchBudget(work);
  }

  read(passage: Passage): void {
    this.#passage = passage;
    this.#folded = fold(passage.text);
  }

  /** Looks for a match of a regex in the passage that says more than those known. */
  ask(regex: number): void {
    const known = this.best.get(regex);
    for (const alternative of this.#alternativesOf(regex)) {
      if (known && !this.#saysMore(alternative, known)) continue;
      if (this.#passage.isBlock && !alternative.isAcrossLines) continue;
      if (meetsClauses(this.#folded, alternative.clauses) && this.#try(regex, alternative)) return;
    }
  }

  #saysMore({ specificity }: Alternative, known: RegexMatch): boolean {
    const isTelling = this.#passage.isTelling ?? false;
    return isTelling === known.isTelling ? specificity > known.specificity : isTelling;
  }

  #try(regex: number, alternative: Alternative): boolean {
    const { text, line, isTelling = false } = this.#passage;
    const compiled = alternative.regex();
    const place = compiled ? this.#budget.search(compiled, text) : 'unknown';
    if (place === 'unknown') this.undecided.add(regex);
    if (typeof place === 'string') return false;
    this.best.set(regex, {
      alternative: alternative.source,
      specificity: alternative.specificity,
      matched: text.slice(place.start, place.end),
      line: line + text.slice(0, place.start).split('\n').length - 1,
      isTelling,
    });
    return true;
  }
}
