import { standingAlone, topAlternatives } from '../stages/regex/breadth/alternatives.ts';
import { type CompiledRegex, compileRegex } from '../stages/regex/engine/compile.ts';
import { fold } from '../stages/regex/engine/fold.ts';
import { canMatchLineBreak } from '../stages/regex/engine/line-break.ts';
import { holds, LiteralIndex, type Requirements } from '../stages/regex/literals/literal-index.ts';
import { requirementsOf } from '../stages/regex/literals/requirements.ts';
import { specificityOfClauses } from '../stages/regex/breadth/specificity.ts';
import { type Passage, passagesOf } from './passages.ts';
import { SearchBudget } from './search-budget.ts';

/** What looking up needs of a record. */
export interface LookupRecord {
  readonly id: string;
  readonly signature: string;
  readonly regex: string;
  readonly resolvable: 'true' | 'partial' | 'false';
  readonly confidence: number | null;
}

/** A record that a text was found to be about, and why. */
export interface LookupMatch {
  readonly record: LookupRecord;
  /** The alternative of its regex that matches and is the most specific. */
  readonly alternative: string;
  /** How specific that alternative is, in whole bits. */
  readonly specificity: number;
  /** What it matches, and in which line of the text, from 1. */
  readonly matched: string;
  readonly line: number;
}

export interface LookupAnswer {
  /** Best first. */
  readonly matches: readonly LookupMatch[];
  /** Records of which it is not known whether they match, since the search would have taken too long. By id. */
  readonly undecided: readonly string[];
}

/** Instructions for one text, some seconds at worst. An ordinary log of 100 kB takes a fiftieth of it. */
const WORK = 100_000_000;

/** The records of a knowledge base, ready for texts to be looked up among them. */
export class Lookup {
  readonly #records: readonly LookupRecord[];
  readonly #requirements: readonly Requirements[];
  readonly #index: LiteralIndex;
  readonly #alternatives = new Map<number, readonly Alternative[]>();

  readonly #work: number;

  /**
   * @param records those whose regex does not compile are passed over
   * @param work what may be spent on one text, in instructions of the bounded machine
   */
  constructor(records: readonly LookupRecord[], work = WORK) {
    this.#work = work;
    const usable = records.flatMap((record) => {
      const requirements = requirementsOf(record.regex);
      return requirements ? [{ record, requirements }] : [];
    });
    this.#records = usable.map(({ record }) => record);
    this.#requirements = usable.map(({ requirements }) => requirements);
    this.#index = new LiteralIndex(this.#requirements);
  }

  /**
   * All records whose regex matches a text or a line of it: the most specific match first, then the most confident
   * record, then by id.
   */
  find(text: string): LookupAnswer {
    const question = new Question((record) => this.#alternativesOf(record), this.#work);
    for (const passage of passagesOf(text)) {
      question.read(passage);
      this.#index.candidates(passage.text, (record) => question.ask(record));
      for (const record of this.#index.unbound) question.ask(record);
    }
    const matches = [...question.best].flatMap(([number, match]) => {
      const record = this.#records[number];
      return record ? [{ record, ...match }] : [];
    });
    const undecided = [...question.undecided].filter((number) => !question.best.has(number));
    return {
      matches: matches.sort(byRank),
      undecided: undecided.map((number) => this.#records[number]?.id ?? '').sort(),
    };
  }

  #alternativesOf(record: number): readonly Alternative[] {
    const known = this.#alternatives.get(record);
    if (known) return known;
    const { regex } = compileRegex(this.#records[record]?.regex ?? '');
    const alternatives = regex ? alternativesOf(regex, this.#requirements[record] ?? []) : [];
    this.#alternatives.set(record, alternatives);
    return alternatives;
  }
}

/** A top-level alternative of a record's regex. */
interface Alternative {
  readonly source: string;
  readonly clauses: Requirements[number];
  readonly specificity: number;
  readonly isAcrossLines: boolean;
  readonly regex: () => CompiledRegex | undefined;
}

/** The most specific first. */
function alternativesOf(regex: CompiledRegex, requirements: Requirements): Alternative[] {
  return topAlternatives(regex.pattern)
    .map((alternative, index) => {
      const clauses = requirements[index] ?? [];
      return {
        source: alternative.raw,
        clauses,
        specificity: Math.round(specificityOfClauses(clauses)),
        isAcrossLines: canMatchLineBreak(alternative),
        regex: () => standingAlone(regex, alternative),
      };
    })
    .sort((a, b) => b.specificity - a.specificity);
}

type Best = Omit<LookupMatch, 'record'>;

/** One text being looked up, passage by passage. */
class Question {
  readonly best = new Map<number, Best>();
  readonly undecided = new Set<number>();
  readonly #alternativesOf: (record: number) => readonly Alternative[];
  #passage: Passage = { text: '', line: 1, isBlock: false };
  #folded = '';
  readonly #budget: SearchBudget;

  constructor(alternativesOf: (record: number) => readonly Alternative[], work: number) {
    this.#alternativesOf = alternativesOf;
    this.#budget = new SearchBudget(work);
  }

  read(passage: Passage): void {
    this.#passage = passage;
    this.#folded = fold(passage.text);
  }

  /** Looks for a match of a record in the passage that is more specific than those known. */
  ask(record: number): void {
    for (const alternative of this.#alternativesOf(record)) {
      if (alternative.specificity <= (this.best.get(record)?.specificity ?? -1)) return;
      if (this.#passage.isBlock && !alternative.isAcrossLines) return;
      if (holds(this.#folded, alternative.clauses) && this.#try(record, alternative)) return;
    }
  }

  #try(record: number, alternative: Alternative): boolean {
    const { text, line } = this.#passage;
    const regex = alternative.regex();
    const place = regex ? this.#budget.search(regex, text) : 'unknown';
    if (place === 'unknown') this.undecided.add(record);
    if (typeof place === 'string') return false;
    this.best.set(record, {
      alternative: alternative.source,
      specificity: alternative.specificity,
      matched: text.slice(place.start, place.end),
      line: line + lineBreaksIn(text.slice(0, place.start)),
    });
    return true;
  }
}

function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1;
}

function byRank(a: LookupMatch, b: LookupMatch): number {
  return (
    b.specificity - a.specificity ||
    (b.record.confidence ?? -1) - (a.record.confidence ?? -1) ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}
