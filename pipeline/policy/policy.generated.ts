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
   * How the `_zh` fields are filled: the model, what it costs, and how hard it is asked.
   */
  translation?: {
    /**
     * The model that is asked unless `--model` names another.
     */
    model?: string;
    /**
     * What each model costs, by its name. A budget in dollars needs the price of the model in use; `--price` states one too. Models that are not named here keep the price that comes with the tool.
     */
    prices?: {
      [k: string]: ModelPrice;
    };
    /**
     * What a batch costs, as a share of the prices above, from 0 to 1. A price that `--price` states is taken as it is.
     */
    batchDiscount?: number;
    /**
     * Most strings in one request.
     */
    stringsPerRequest?: number;
    /**
     * Most tokens of English in one request; a longer string travels alone.
     */
    tokensPerRequest?: number;
    /**
     * Most requests in one batch.
     */
    requestsPerBatch?: number;
    /**
     * Most requests on their way at the same time. The run starts with few and finds out how many the endpoint bears.
     */
    concurrency?: number;
    /**
     * How often a string is asked for before it is given up because the rules refuse the translations.
     */
    asks?: number;
    /**
     * How often a string is asked for before it is given up because the answers leave it out or mix it up with another.
     */
    misfits?: number;
    /**
     * How often the model may decline a string that travels alone before it is given up.
     */
    refusals?: number;
    /**
     * How often a request is sent again after failures of the endpoint, before its strings are put back.
     */
    retries?: number;
    /**
     * Failures in a row after which nothing is sent for a while.
     */
    breakerFailures?: number;
    /**
     * Trials after such a pause that may fail before the run stops; each pause is twice as long as the one before.
     */
    breakerTrials?: number;
    /**
     * Seconds that any answer may take; longer answers get more, by `tokensPerSecond`.
     */
    timeoutSeconds?: number;
    /**
     * Tokens a second that the model is trusted to write. Lower it for a model on a machine of your own.
     */
    tokensPerSecond?: number;
    /**
     * Seconds that the endpoint may tell the run to wait; if it asks for more, the run stops and can be continued later.
     */
    maxWaitSeconds?: number;
    /**
     * Seconds between two looks at a batch, once it has been at work for a while.
     */
    batchPollSeconds?: number;
    /**
     * Most texts of machines in the records that are judged again by today's rules in one run; what was found good is not judged again. Those of records that are named on the command line come first.
     */
    rechecks?: number;
    /**
     * Rules that make a translation doubtful, but do not keep it from being written when asking again did not help.
     */
    tolerated?: string[];
  };
  /**
   * Findings that are known and accepted for a time. One that nothing needs any more is reported.
   */
  accepted?: Acceptance[];
}
export interface ModelPrice {
  /**
   * US dollars for a million tokens of the request.
   */
  input: number;
  /**
   * US dollars for a million tokens of the answer, thinking included.
   */
  output: number;
  /**
   * US dollars for a million tokens of the request that the endpoint had in its cache; as `input` where absent.
   */
  cachedInput?: number;
  /**
   * The day on which the price was read, YYYY-MM-DD.
   */
  asOf: string;
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
