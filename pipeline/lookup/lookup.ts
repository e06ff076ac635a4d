import type { Reading } from '../output/reading.ts';
import { formOf } from '../output/template/part.ts';
import { templateOf } from '../output/template/template-of.ts';
import { askedText, type AskedText } from './asked-text.ts';
import type { IndexedRecord, LookupIndex } from './lookup-index.ts';
import { passagesOf } from './passages.ts';
import { type Basis, rank, type Strength, type WordEvidence } from './rank.ts';
import { RegexSearch, type RegexMatch } from './regex-search.ts';
import { WordIndex } from './word-index.ts';

/** A record that a text was found to be about, and why. */
export interface LookupMatch {
  readonly record: IndexedRecord;
  readonly basis: Basis;
  readonly strength: Strength;
  /** By which matches are ordered; a sum that `rank` explains. */
  readonly score: number;
  /** How specific the alternative of its regex that matches is, in whole bits; 0 where none does. */
  readonly specificity: number;
  /** What of the text speaks for it, and in which line, from 1. */
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
/** Records shown that only their words speak for. */
const BY_WORDS = 5;

/** The records of a knowledge base, ready for texts to be looked up among them. */
export class Lookup {
  readonly #index: LookupIndex;
  readonly #regexes: RegexSearch;
  readonly #words: WordIndex;

  constructor(index: LookupIndex, work = WORK) {
    this.#index = index;
    this.#regexes = new RegexSearch(
      (number) => index.records.at(number)?.regex ?? '',
      index.requirements,
      index.bits,
      work,
    );
    this.#words = new WordIndex(index.words);
  }

  /**
   * The records that a text may be about, the one that it most surely is about first.
   *
   * @param reading what was read of it, where that is known
   */
  find(text: string, reading?: Reading): LookupAnswer {
    const asked = askedText(text, reading);
    const { best, undecided } = this.#regexes.find(asked.passages);
    const worded = this.#byWords(asked);
    const matches = [...new Set([...best.keys(), ...worded.keys(), ...this.#coded(asked)])].flatMap(
      (number) => {
        const record = this.#index.records.at(number);
        return record ? [this.#match(record, number, asked, best.get(number), worded.get(number))] : [];
      },
    );
    const sorted = matches.sort(byRank);
    let byWords = 0;
    return {
      matches: sorted.filter(({ basis }) => basis !== 'wording' || byWords++ < BY_WORDS),
      undecided: undecided.map((number) => this.#index.records.at(number)?.id ?? '').sort(),
    };
  }

  /** The records whose regex matches somewhere in a text, whatever the text is about, by their order. */
  regexMatches(text: string): { record: IndexedRecord; matched: string; line: number }[] {
    return [...this.#regexes.find(passagesOf(text)).best].flatMap(([number, { matched, line }]) => {
      const record = this.#index.records.at(number);
      return record ? [{ record, matched, line }] : [];
    });
  }

  #match(
    record: IndexedRecord,
    number: number,
    asked: AskedText,
    regex: RegexMatch | undefined,
    words: WordEvidence | undefined,
  ): LookupMatch {
    const codes = this.#index.codesOf[number] ?? [];
    const { basis, strength, score } = rank({
      record,
      codes,
      holders: (code) => this.#holders(code).length,
      asked,
      regex,
      words,
    });
    return {
      record,
      basis,
      strength,
      score,
      specificity: regex?.specificity ?? 0,
      matched: regex?.matched ?? words?.message ?? asked.messages[0]?.text ?? '',
      line: regex?.line ?? words?.line ?? asked.messages[0]?.line ?? 1,
    };
  }

  #holders(code: string): readonly number[] {
    return Object.hasOwn(this.#index.codes, code) ? (this.#index.codes[code] ?? []) : [];
  }

  /** Records that name a code of the text which few do. */
  #coded({ codes }: AskedText): number[] {
    return codes.flatMap((code) => {
      const numbers = this.#holders(code);
      return numbers.length <= FEW && /[A-Z]/.test(code) ? numbers : [];
    });
  }

  /** Whether a record has the very message as a text of its own that says no more than what the system refused. */
  #isEqualToSystem(record: number, message: string): boolean {
    const forms = this.#index.systemForms[record] ?? [];
    return forms.length > 0 && forms.includes(formOf(templateOf(message)));
  }

  /** Whether a record says of a text that is at least as much like the message as its own that it is another error. */
  #isOther(record: number, words: readonly string[], likeness: number): boolean {
    const others = this.#index.others[record] ?? [];
    return others.some((other) => this.#words.likeness(words, other) >= likeness);
  }

  #byWords({ messages, context }: AskedText): Map<number, WordEvidence> {
    const best = new Map<number, WordEvidence>();
    for (const message of messages)
      for (const [record, match] of this.#words.find(message, context)) {
        const likeness = match.likeness * message.share;
        if (likeness > Math.max(LEAST, best.get(record)?.likeness ?? 0))
          best.set(record, {
            ...match,
            likeness,
            isSpecific: match.isSpecific || this.#isEqualToSystem(record, message.text),
            isOther: this.#isOther(record, message.words, match.likeness),
            message: message.text,
            line: message.line,
          });
      }
    return best;
  }
}

/** Records beyond which a code names no one error. */
const FEW = 5;

/** Likeness under which common words are chance. */
const LEAST = 0.3;

function byRank(a: LookupMatch, b: LookupMatch): number {
  return (
    b.score - a.score ||
    b.specificity - a.specificity ||
    (b.record.confidence ?? -1) - (a.record.confidence ?? -1) ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}
