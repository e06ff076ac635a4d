import { defineRecordRule, type RecordRule } from '../../rule/rule.ts';
import { isTranslated, translationsOf } from './english.ts';

/** What a second reader doubts in a translation, in the terms of MQM, with the words that the doubt rests on. */
export interface Doubt {
  readonly category: 'omission' | 'addition' | 'mistranslation' | 'terminology';
  readonly severity: 'minor' | 'major' | 'critical';
  /** Quoted from the English; "" where the Chinese says what the English does not. */
  readonly source: string;
  /** Quoted from the Chinese; "" where it lacks what the English says. */
  readonly target: string;
  /** Why, in a sentence. */
  readonly comment: string;
}

/** An English text with its Chinese. */
export interface DoubtedPair {
  readonly source: string;
  readonly target: string;
}

/** What a second reader has found in a translation; nothing where it has not read it. */
export type Doubts = (pair: DoubtedPair) => readonly Doubt[];

const LACKS: Readonly<Record<Doubt['category'], string>> = {
  omission: 'The Chinese may leave something out',
  addition: 'The Chinese may say what the English does not',
  mistranslation: 'The Chinese may mean something else',
  terminology: 'The Chinese may use the wrong term',
};

/** Longer quotations and comments are cut. */
const LONGEST = 120;

/** Whether a doubt quotes what really stands in the two texts: a reader that invents its quotations is not believed. */
export function isGrounded({ source, target, category }: Doubt, pair: DoubtedPair): boolean {
  const quotesEnglish = source.trim() !== '' && pair.source.includes(source);
  const quotesChinese = target.trim() !== '' && pair.target.includes(target);
  if (category === 'omission') return quotesEnglish && (target === '' || quotesChinese);
  if (category === 'addition') return quotesChinese && (source === '' || quotesEnglish);
  return quotesEnglish && quotesChinese;
}

/**
 * The rule, on what a second reader has found. No reader is asked here: without its doubts nothing is found, so that an
 * ordinary check is the same on every machine.
 */
export function doubtRule(doubts: Doubts): RecordRule {
  return defineRecordRule({
    id: 'zh/doubt',
    severity: 'warning',
    identity: 'quoted',
    summary: 'What a second model doubts in a translation (only where the policy asks for one)',
    reads: ['signature', 'signature_zh', 'root_cause', 'root_cause_zh', 'workarounds', 'workarounds_zh'],
    *check({ record }) {
      for (const place of translationsOf(record).filter(isTranslated))
        for (const doubt of doubts(place))
          if (isGrounded(doubt, place)) yield { pointer: place.pointer, message: doubtMessage(doubt) };
    },
  });
}

export const doubt = doubtRule(() => []);

/** What is to be said of a doubt: what it rests on, and what to do. */
export function doubtMessage(found: Doubt): string {
  return `${doubtClaim(found)} See whether it is right, and correct the Chinese if so; a text that you edit is yours, and no machine writes over it.`;
}

/** What a doubt says, and the words that it rests on. */
export function doubtClaim({ category, severity, source, target, comment }: Doubt): string {
  const words = [source && `"${shortened(source)}"`, target && `"${shortened(target)}"`].filter(Boolean);
  return `${LACKS[category]} (${severity}): ${words.join(' stands beside ')}. A second model says: ${shortened(comment)}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
