// Generated from the schemas by scripts/generate.ts. Do not edit.

/**
 * curation.yaml: what a knowledge base demands of its records. Every key may be left out; what is not said here is as in the policy that comes with the tool.
 */
export interface PolicyFile {
  /**
   * The words that records may use. Leave a list empty to allow any word.
   */
  vocabulary?: {
    /**
     * The technologies that have a folder of their own.
     */
    domains?: string[];
    /**
     * The kinds of errors.
     */
    categories?: string[];
  };
  /**
   * How much a rule weighs here: "error" fails the gate, "warning" does not, "off" silences the rule.
   */
  severities?: {
    [k: string]: 'error' | 'warning' | 'off';
  };
  /**
   * What a file may hold. They keep a hostile file from costing time and memory.
   */
  limits?: {
    /**
     * Size of a record's file, in bytes.
     */
    fileBytes?: number;
    /**
     * Size of one string, in bytes of UTF-8.
     */
    stringBytes?: number;
    /**
     * Levels of nesting, in levels of objects and arrays.
     */
    depth?: number;
    /**
     * Length of a regex, in UTF-16 units.
     */
    regexCharacters?: number;
  };
  /**
   * What fails a change, besides the errors that it introduces. Counts with `check --base` only; without a base, any error fails.
   */
  gate?: {
    /**
     * Rules whose findings fail a change that introduces them, though they are warnings.
     */
    introduced?: string[];
    /**
     * What old errors in a file that the change touches do: "report" shows them, "error" fails the change.
     */
    touched?: 'report' | 'error';
    /**
     * By how many points (of 100) the quality and the share of translated records may fall.
     */
    tolerance?: number;
  };
  /**
   * What Chinese texts are judged by.
   */
  chinese?: {
    length?: ChineseLength;
    /**
     * How terms are translated: the English term, in the singular, lower case unless it is a name, and its Chinese. What stands here is added to the glossary that comes with the tool (glossary.zh.yaml), or takes the place of a term there.
     */
    glossary?: {
      [k: string]: GlossaryEntry;
    };
  };
  /**
   * Findings that are known and accepted for a time. One that nothing needs any more is reported.
   */
  accepted?: Acceptance[];
}
/**
 * How long a Chinese text may be for its English, in Chinese characters for an English word. A Latin word in the Chinese counts as 1.7 characters.
 */
export interface ChineseLength {
  /**
   * Fewer are reported as too few.
   */
  shortest?: number;
  /**
   * Fewer are too few where the text ends in the middle of a phrase or of brackets.
   */
  shortestCut?: number;
  /**
   * Fewer, with one more for the whole text, are too few where the English ends with a full stop and the Chinese with none.
   */
  shortestOpen?: number;
  /**
   * More, with fourteen more for the whole text, are reported as too many.
   */
  longest?: number;
}
export interface GlossaryEntry {
  /**
   * The Chinese to write.
   */
  zh: string;
  /**
   * Other Chinese that is right too, in this meaning or in another one of the word.
   */
  also?: string[];
  /**
   * Other English forms of the term, where they are not its regular plural.
   */
  forms?: string[];
}
export interface Acceptance {
  /**
   * The rule's id, such as "regex/collision".
   */
  rule: string;
  /**
   * The record's id; for a file that could not be read, its path below the records' folder without ".json".
   */
  record: string;
  /**
   * JSON pointer of the place, where only one finding of the rule is accepted.
   */
  pointer?: string;
  /**
   * Why it is accepted, for the next reader.
   */
  reason: string;
  /**
   * The last day on which it is accepted, YYYY-MM-DD.
   */
  until: string;
}
