import type { TranslatedKey } from './translation-checker.ts';

/** A text that is to be translated, once for all the places where it stands. */
export interface SourceString {
  /** SHA-256 of the text: its name in the memory and in the records. */
  readonly hash: string;
  readonly text: string;
  /** The kinds of places where it stands; the translation has to be good for each. */
  readonly fields: readonly TranslatedKey[];
  /** The domain of all records that it stands in; absent where they have several, or it is not known. */
  readonly domain?: string | undefined;
}

/** A string on its way to the model, with what it has been through. */
export interface TranslationUnit extends SourceString {
  /** Answers so far that the rules refused. */
  readonly refusedByRules: number;
  /** Answers so far that left it out or mixed it up. */
  readonly misfits: number;
  /** Times that the model declined it while it travelled alone. */
  readonly declined: number;
  /** Answers so far that could not be used at all; not kept, for that is the endpoint's fault more often than the string's. */
  readonly unread: number;
  /** Requests so far that brought no answer at all. */
  readonly failures: number;
  /** The last translation, and what the rules had against it. */
  readonly previous: string | null;
  readonly problems: readonly string[];
  /** Most strings that may travel in a request with this one. */
  readonly maxChunkSize: number;
}

/** Requests without an answer after which a string is left to another run. */
export const FAILED_REQUESTS = 2;

/** A string that has not been asked for yet. */
export function newUnit(string: SourceString, maxChunkSize: number): TranslationUnit {
  return {
    ...string,
    refusedByRules: 0,
    misfits: 0,
    unread: 0,
    declined: 0,
    failures: 0,
    previous: null,
    problems: [],
    maxChunkSize: looksLikeInstruction(string.text) ? 1 : maxChunkSize,
  };
}

/**
 * Whether a text seems to talk to a model. Such a text is translated like any other, but travels alone, so that the
 * most it can spoil is its own translation. No verdict: much honest prose about prompts looks like this as well.
 */
export function looksLikeInstruction(text: string): boolean {
  return INSTRUCTION.test(text);
}

const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:above|previous|prior|earlier|instructions?|rules?|prompts?)\b|\bsystem (?:prompt|message)\b|\byou are (?:now|an?)\b|\bas an ai\b|\bdo not translate\b|\binstead of translating\b|\b(?:respond|reply|answer|output)\s+(?:with|only|exactly)\b|<\|[a-z_]+\|>|\[\/?INST\]|"(?:translations|strings|glossary)"/i;
