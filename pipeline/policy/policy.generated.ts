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
   * What a regex may cost.
   */
  regex?: {
    /**
     * Steps of backtracking that a regex may take on a hostile line of 4,000 characters before it is called slow. V8 takes about a million steps in a millisecond.
     */
    slowSteps?: number;
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
   * Findings that are known and accepted for a time. One that nothing needs any more is reported.
   */
  accepted?: Acceptance[];
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
