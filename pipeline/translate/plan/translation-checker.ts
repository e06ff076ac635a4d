import type { CompleteRecord } from '../../record/complete-record.ts';

/** The kinds of text that are translated, named by the key that holds the Chinese. */
export type TranslatedKey = 'signature_zh' | 'root_cause_zh' | 'workarounds_zh';

/** An English text and a Chinese one that is said to be its translation. */
export interface TranslationPair {
  readonly source: string;
  readonly target: string;
  readonly field: TranslatedKey;
  /** The domain of the record, where it is known: only there some terms of the glossary have their meaning. */
  readonly domain?: string | undefined;
  /** More English of the same place, which the Chinese may take up but need not. */
  readonly context?: string;
}

/** What a rule has against a translation. */
export interface TranslationIssue {
  /** The rule's id, such as "zh/token-lost". */
  readonly rule: string;
  /** What is wrong and what to do, as the translator will read it. */
  readonly message: string;
  /** The whole text fixed, where the fix is certain. */
  readonly fix?: string;
  /** Whether it rests on an estimate: said in the summary, and no reason to refuse a text or to ask again. */
  readonly isEstimate?: true;
  /** Whether good Chinese may have it too: asked again for once, and then taken as it comes. */
  readonly isDoubtful?: true;
}

/** All that the translator needs to know of the Chinese rules. Pure: equal questions get equal answers. */
export interface TranslationChecker {
  /** Changes whenever a verdict may change; verdicts, and what was given up, are remembered under it. */
  readonly version: string;
  check(pair: TranslationPair): readonly TranslationIssue[];
  /** Whether the target is no Chinese at all; far quicker than the whole result. */
  isUntranslated(pair: TranslationPair): boolean;
  /** The parts of a source that a translation has to carry over unchanged. */
  keep(source: string): readonly string[];
  /** The terms of the glossary that stand in a source of a domain, with their Chinese. */
  glossary(source: string, domain?: string): Readonly<Record<string, string>>;
  /** The English that belongs to a Chinese text of a record; null where there is none. */
  englishOf(record: CompleteRecord, pointer: string): string | null;
}

/** What became of an answer: a text that may be written, or what stands against it. */
export type CheckedTranslation =
  | { readonly good: true; readonly target: string; readonly doubts: readonly TranslationIssue[] }
  | { readonly good: false; readonly target: string; readonly complaints: readonly TranslationIssue[] };

/** A fix may bring another one to light; more than this many in a row are not believed. */
const FIXES = 3;

/**
 * Checks a text as it would be written: certain fixes applied first.
 *
 * @param tolerated rules whose complaints are doubts, not reasons to refuse
 */
export function checkAnswer(
  rules: TranslationChecker,
  pair: TranslationPair,
  tolerated: ReadonlySet<string>,
): CheckedTranslation {
  let target = pair.target;
  let complaints = rules.check(pair);
  for (let fixes = 0; fixes < FIXES; fixes += 1) {
    const fix = complaints.find((complaint) => complaint.fix !== undefined && complaint.fix !== target)?.fix;
    if (fix === undefined) break;
    const after = rules.check({ ...pair, target: fix });
    if (after.length >= complaints.length) break;
    target = fix;
    complaints = after;
  }
  return complaints.every(
    (complaint) => complaint.isEstimate || complaint.isDoubtful || tolerated.has(complaint.rule),
  )
    ? { good: true, target, doubts: complaints }
    : { good: false, target, complaints };
}
