// Generated from the schemas by scripts/generate.ts. Do not edit.

/**
 * A second model that reads new translations and says what it doubts (zh/doubt), quoting both texts. null, as it comes, for none.
 */
export type TranslationReview = {
  /**
   * The model that reads: best another one than the translator, which would repeat its mistakes.
   */
  model: string;
  /**
   * Its address, or "$NAME" for a variable that holds it; the translator's where absent.
   */
  baseUrl?: string;
  /**
   * "$NAME" for the variable that holds its key; the translator's where absent. The key itself is never written here.
   */
  key?: string;
  /**
   * US dollars that one run may spend on it, by the price of the model under `translation.prices`.
   */
  budget?: number;
  /**
   * Tokens that one run may spend on it.
   */
  budgetTokens?: number;
  /**
   * Most texts in one request; 20 where absent.
   */
  pairsPerRequest?: number;
  /**
   * As `translation.format`, for the reader.
   */
  format?: 'json_schema' | 'json_object' | 'text';
  /**
   * As `translation.stream`, for the reader.
   */
  stream?: boolean;
  /**
   * As `translation.headers`, for the reader; at the translator's address, added to those.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * As `translation.query`, for the reader; at the translator's address, added to those.
   */
  query?: {
    [k: string]: string;
  };
  /**
   * As `translation.body`, for the reader.
   */
  body?: {};
} | null;

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
    /**
     * What each category means: shown to whoever has to choose one.
     */
    about?: {
      [k: string]: CategoryMeaning;
    };
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
  evidence?: EvidenceSection;
  /**
   * When two records are reported as duplicates/near. Likeness is the mean of two shares: of the words that two signatures have in common among the words of either, and of the shorter text's words that the other text has too.
   */
  duplicates?: {
    /**
     * Least share of common words for two signatures to be compared further.
     */
    signature?: number;
    /**
     * Least likeness of two records of one domain.
     */
    likeness?: number;
    /**
     * Least likeness of two records of different domains, which often share a message and nothing else.
     */
    acrossDomains?: number;
    /**
     * Share of common words from which two texts are too much alike, whatever the signatures say.
     */
    text?: number;
    /**
     * Least share of the shorter text's words that the other text has too; below it, only the message is the same.
     */
    textFloor?: number;
    /**
     * With how many other records one is reported at most, in records. Where everything is like everything, there would be more findings than anybody can read.
     */
    partners?: number;
  };
  /**
   * What a regex may cost.
   */
  regex?: {
    /**
     * Steps of backtracking that a regex may take on a hostile line of 4,000 characters before it is called slow. V8 takes about a million steps in a millisecond.
     */
    slowSteps?: number;
    /**
     * How many other records a regex may match with a finding for each of them. One that matches more gets one finding for all, which counts them and names so many.
     */
    mostCollisions?: number;
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
    /**
     * Likeness by which a change may push two records that are there already over the thresholds of duplicates/near without being blamed for it.
     */
    drift?: number;
    /**
     * Per cent of the records that a change may take away without a word of a code owner; three may always go.
     */
    vanished?: number;
  };
  /**
   * What Chinese texts are judged by.
   */
  chinese?: {
    length?: ChineseLength;
    /**
     * Domains whose English is that of everyday life: terms that the glossary marks as `everyday` are not asked for there.
     */
    everyday?: string[];
    /**
     * How terms are translated: the English term, in the singular, lower case unless it is a name, and its Chinese. What stands here is added to the glossary that comes with the tool (glossary.zh.yaml), or takes the place of a term there.
     */
    glossary?: {
      [k: string]: GlossaryEntry;
    };
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
     * Most strings in one request. A run over 19 to 90 strings sends fewer, six at least, so that it can find one string at fault without many more requests.
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
     * How often a string is asked for before it is given up because the rules refuse the translations; the last time by another run.
     */
    asks?: number;
    /**
     * How often a string is asked for before it is given up because the answers leave it out or mix it up with another.
     */
    misfits?: number;
    /**
     * In how many runs a string may be declined before it is given up, the last time alone; all that is declined in company counts as once.
     */
    refusals?: number;
    /**
     * How often a request is sent again after failures of the endpoint while nothing good has come from it. Later it is sent once more, and then the string at fault is looked for.
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
     * How the form of the answer is asked for: bound to a schema, bound to JSON, or only in words. Where the endpoint refuses one, the next is tried; name one to begin with it.
     */
    format?: 'json_schema' | 'json_object' | 'text';
    /**
     * Whether answers are asked for as streams, for models that give no others.
     */
    stream?: boolean;
    /**
     * Headers that are added to each request. A value "$NAME" is taken from the environment; no key belongs here.
     */
    headers?: {
      [k: string]: string;
    };
    /**
     * Parameters that are added to the query of each request. A value "$NAME" is taken from the environment; no key belongs here.
     */
    query?: {
      [k: string]: string;
    };
    /**
     * Fields that are added to the body of each request, such as `enable_thinking: false`. A value "$NAME" is taken from the environment. `null` leaves a field out that is sent otherwise: `store`, `metadata`, `max_completion_tokens`, `max_tokens`, `stream_options`.
     */
    body?: {};
    review?: TranslationReview;
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
export interface CategoryMeaning {
  /**
   * One sentence.
   */
  means: string;
  /**
   * An error of this kind, as it reads.
   */
  example: string;
  /**
   * Words that this category takes the place of. Records that use one get the category as a fix.
   */
  formerly?: string[];
}
/**
 * How evidence is counted and weighed, and from it the computed fields of a record; docs/evidence.md explains the model. Evidence is counted in trials: one trial is what a single try of an attempt would tell.
 */
export interface EvidenceSection {
  /**
   * What is known of a success rate before any evidence: a Beta distribution. 1 and 1 says that every rate is equally likely.
   */
  prior?: {
    /**
     * Its first parameter, the weight of success.
     */
    alpha?: number;
    /**
     * Its second parameter, the weight of failure.
     */
    beta?: number;
  };
  /**
   * For the verdict "true", the share of the trials of documentation, sources and examples that count as successes, whatever rate is claimed.
   */
  support?: number;
  /**
   * What the verdicts say of the success rate: "true" that it is `works` or more, "false" that it is less than `fails`, "partial" that it lies between.
   */
  verdicts?: {
    /**
     * A success rate.
     */
    works?: number;
    /**
     * A success rate, not above `works`.
     */
    fails?: number;
  };
  /**
   * What each item of evidence is worth, in trials.
   */
  trials?: {
    /**
     * The bare claim of a rate.
     */
    claim?: number;
    /**
     * The bare claim in a record that people have reviewed.
     */
    reviewedClaim?: number;
    /**
     * The official documentation, for every attempt.
     */
    documentation?: number;
    /**
     * The first source of a publisher, for the attempt that cites it.
     */
    source?: number;
    /**
     * What each further source of the same publisher weighs, as a share of the one before.
     */
    furtherSource?: number;
    /**
     * An example without a command, for every attempt.
     */
    example?: number;
    /**
     * An example with the command that provokes it, for every attempt.
     */
    repeatableExample?: number;
    /**
     * How many reported tries of an attempt count for one publisher, at most; the newest do.
     */
    outcomesPerPublisher?: number;
  };
  /**
   * Days in which documentation, sources, examples and outcomes lose half their weight, counted back from `last_updated`.
   */
  halfLifeDays?: number;
  /**
   * The verification tiers, lowest first, and what a record needs to have each. A record has the last one that holds.
   *
   * @minItems 1
   */
  rungs?: Rung[];
  /**
   * How often a record is to be confirmed.
   */
  confirmation?: {
    /**
     * Days after `last_confirmed` from which on a record is stale.
     */
    staleAfterDays?: number;
    /**
     * Days before that over which the work is spread: each record falls due on a day of its own.
     */
    spreadDays?: number;
  };
  /**
   * Query parameters that do not change what a page shows, in lower case; "*" at the end stands for anything.
   */
  trackingParameters?: string[];
  /**
   * Domains on which many parties publish, with the number of path segments that name the party: there it is the party that counts as the publisher.
   */
  sharedHosts?: {
    [k: string]: number;
  };
  /**
   * How `check --links` visits sources.
   */
  links?: {
    /**
     * Milliseconds between two requests to one host.
     */
    pauseMilliseconds?: number;
    /**
     * Milliseconds after which a host that says nothing has not answered.
     */
    timeoutMilliseconds?: number;
    /**
     * Redirects that are followed.
     */
    redirects?: number;
    /**
     * Failed visits, at least, before a link is called dead …
     */
    deadAfterFailures?: number;
    /**
     * … and days, at least, from the first of them to the last.
     */
    deadAfterDays?: number;
    /**
     * Days after which a link that answered is visited again.
     */
    revisitDays?: number;
  };
}
/**
 * A tier, and what a record needs to have it: all that is said here.
 */
export interface Rung {
  /**
   * Its name in `verification_tier`.
   */
  tier:
    'ai_generated' | 'sourced' | 'human_reviewed' | 'community_verified' | 'reproduced' | 'field_confirmed';
  /**
   * true: the record has it where people have stated it; nothing computes it.
   */
  stated?: boolean;
  /**
   * The share of the claimed rates that have a source, at least.
   */
  sourcedRates?: number;
  /**
   * How many examples have a command and are matched by the regex, at least.
   */
  repeatableExamples?: number;
  /**
   * How many publishers report outcomes, at least.
   */
  outcomePublishers?: number;
  /**
   * The share of the reported tries that worked, to be exceeded.
   */
  successShare?: number;
}
/**
 * How long a Chinese text may be for its English, in Chinese characters for an English word.
 */
export interface ChineseLength {
  /**
   * Where there are fewer, and a stretch of the English has nothing in the Chinese, that is reported as left out. Counted are English words with a meaning of their own that do not stand in the Chinese as they are.
   */
  shortest?: number;
  /**
   * More, with fourteen more for the whole text, are reported as very many. All English words count.
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
   * Whether the word means something else in everyday English: then it is asked for only in records of other domains than those of `chinese.everyday`.
   */
  everyday?: boolean;
  /**
   * The only domains in which the word is this term; absent for all.
   *
   * @minItems 1
   */
  domains?: string[];
  /**
   * Other English forms of the term, where they are not its regular plural.
   */
  forms?: string[];
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
