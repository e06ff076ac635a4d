/** A key of the record that holds Chinese. */
export type ChineseField = 'signature_zh' | 'root_cause_zh' | 'workarounds_zh';

/** An English text and what stands there as its Chinese. */
export interface Translation {
  readonly source: string;
  readonly target: string;
  readonly field: ChineseField;
  /**
   * More English of the same place, which the Chinese may take up but need not: the detail of a workaround. A command
   * that stands there is not invented.
   */
  readonly context?: string;
  /** The domain of the record; only there some terms of the glossary have their meaning. */
  readonly domain?: string;
  /** Whether nobody can tell which part of the source the target is made from. */
  readonly isLoose?: boolean;
}

/** The rules that judge one translation by itself. */
export type TranslationRule =
  | 'zh/untranslated'
  | 'zh/token-lost'
  | 'zh/token-added'
  | 'zh/length'
  | 'zh/markup'
  | 'zh/traditional'
  | 'zh/glossary'
  | 'zh/typography';

/** What is wrong with a translation. */
export interface TranslationProblem {
  readonly rule: TranslationRule;
  /** What is wrong and what to do, for a person and for a translator that is asked again. */
  readonly message: string;
  /**
   * Whether this rests on an estimate rather than on a fact: worth a look, and by itself no reason to have a text made
   * again.
   */
  readonly isEstimate?: true;
  /**
   * Whether good Chinese may have it too: a warning. A text is made again for it once, and what comes then is taken, since
   * who says the same twice may mean it.
   */
  readonly isDoubtful?: true;
  /** Whether a stretch of the English is not said at all: that names and terms are missing follows from it. */
  readonly isIncomplete?: true;
  /** The whole fixed Chinese text, where the fix is certain. */
  readonly fix?: string;
}

/** What is often a mistake and sometimes good Chinese. */
export function suspicion(rule: TranslationRule, message: string): TranslationProblem {
  return { rule, message, isDoubtful: true };
}
