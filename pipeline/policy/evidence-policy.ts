/** How evidence is counted and weighed: the section `evidence` of the policy. Trials are counted in attempts. */
export interface EvidencePolicy {
  /** What is known of a success rate before any evidence: the two parameters of a Beta distribution, above 0. */
  readonly prior: { readonly alpha: number; readonly beta: number };
  /** The rate at which an item other than the claim counts as a success, for the verdict "true". In [0, 1]. */
  readonly support: number;
  /** "true" says a rate of `works` or more, "false" one below `fails`, "partial" one between. In [0, 1]. */
  readonly verdicts: { readonly works: number; readonly fails: number };
  readonly trials: EvidenceTrials;
  /** Days in which an item loses half its weight. */
  readonly halfLifeDays: number;
  /** The tiers, lowest first; a record has the last one that holds. */
  readonly rungs: readonly Rung[];
  readonly confirmation: {
    /** Days after `last_confirmed` from which on a record is stale. */
    readonly staleAfterDays: number;
    /** Days before that over which the work is spread. */
    readonly spreadDays: number;
  };
  /** Query parameters that do not change the page, lower case; a "*" at the end stands for anything. */
  readonly trackingParameters: readonly string[];
  /** Registrable domains where many parties publish, with the number of path segments that name the party. */
  readonly sharedHosts: Readonly<Record<string, number>>;
  readonly links: LinkPolicy;
}

export interface EvidenceTrials {
  /** The bare claim. */
  readonly claim: number;
  /** The bare claim of a record that a person has reviewed. */
  readonly reviewedClaim: number;
  readonly documentation: number;
  /** The first source of a publisher. */
  readonly source: number;
  /** What each further source of the same publisher weighs, as a share of the one before. In [0, 1). */
  readonly furtherSource: number;
  /** An example without a command. */
  readonly example: number;
  /** An example with the command that provokes it. */
  readonly repeatableExample: number;
  /** Tries that count, at most, of the outcomes that one publisher reports of one attempt. */
  readonly outcomesPerPublisher: number;
}

/** One tier, and what a record needs to have it. A tier without needs always holds. */
export interface Rung {
  readonly tier:
    | 'ai_generated'
    | 'sourced'
    | 'human_reviewed'
    | 'community_verified'
    | 'reproduced'
    | 'field_confirmed';
  /** Holds where the record states it: people give it, nothing computes it. */
  readonly stated?: boolean;
  /** The share of claimed rates that have a source. */
  readonly sourcedRates?: number;
  /** Examples that have a command and are matched by the regex. */
  readonly repeatableExamples?: number;
  /** Publishers that report outcomes, … */
  readonly outcomePublishers?: number;
  /** … and the share of the tries that worked, to be exceeded. */
  readonly successShare?: number;
}

/** How sources are visited. */
export interface LinkPolicy {
  /** Milliseconds between two requests to one host. */
  readonly pauseMilliseconds: number;
  readonly timeoutMilliseconds: number;
  readonly redirects: number;
  /** A link is dead after so many failed visits … */
  readonly deadAfterFailures: number;
  /** … over so many days, counted from the first. */
  readonly deadAfterDays: number;
  /** Days after which a link that answered is visited again. */
  readonly revisitDays: number;
}
