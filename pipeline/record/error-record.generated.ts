// Generated from the schemas by scripts/generate.ts. Do not edit.

/**
 * https addresses that a reader can open to see this claim borne out.
 */
export type Sources = string[];
/**
 * The id of another record.
 */
export type ErrorId = string;

/**
 * One software error: how it reads, why it happens, what does not help and what does, with the evidence for it. One record is one file, records/<domain>/<slug>.json. Keys stand in the order in which they are listed here.
 */
export interface ErrorRecord {
  /**
   * Equal to the file's path below records/, without ".json": "<domain>/<slug>" in lower-case ASCII letters, digits and hyphens. May be left out: it follows from the path. Never used again for another error.
   */
  id?: string;
  /**
   * The error as a person would quote it: one line, without parts that change from case to case (paths, addresses, dates).
   */
  signature: string;
  /**
   * The signature in Simplified Chinese; null until translated.
   */
  signature_zh?: string | null;
  /**
   * Matches every form in which the error really appears. JavaScript syntax, ignoring case, searched anywhere in a line: new RegExp(regex, "i").
   */
  regex: string;
  /**
   * The technology that the error belongs to, and the folder of the file; one of the policy's vocabulary.
   */
  domain: string;
  /**
   * The kind of error, from the policy's vocabulary, such as "network_error".
   */
  category: string;
  /**
   * A finer kind within the category, or null.
   */
  subcategory?: string | null;
  /**
   * Why the error happens, in full sentences.
   */
  root_cause: string;
  /**
   * "generic" where the cause holds for every version, "specific" where it holds for the listed versions only.
   */
  root_cause_type?: 'generic' | 'specific';
  /**
   * The root cause in Simplified Chinese; null until translated.
   */
  root_cause_zh?: string | null;
  /**
   * Where the error occurs; an empty list where that is not known.
   */
  versions: AffectedVersion[];
  /**
   * What differs by operating system: the key names the system ("linux", "windows"), the value is a note.
   */
  os_specific?: {
    [k: string]: string;
  };
  /**
   * What people try that does not work.
   */
  dead_ends: DeadEnd[];
  /**
   * What works, best first.
   */
  workarounds: Workaround[];
  /**
   * One Simplified Chinese text for each workaround, in the same order. Empty or absent: not translated; "" is a slot that is not yet translated.
   */
  workarounds_zh?: string[];
  transition_graph?: TransitionGraph;
  /**
   * The page of the primary documentation: an https address, or null.
   */
  official_doc_url?: string | null;
  /**
   * The section of that page, or null.
   */
  official_doc_section?: string | null;
  /**
   * The code that the tool prints, such as "ECONNREFUSED" or "TS2345"; null where it prints none.
   */
  error_code?: string | null;
  /**
   * How well the record is verified, lowest first. Computed, but for "human_reviewed" and "community_verified", which people state.
   */
  verification_tier?:
    'ai_generated' | 'sourced' | 'human_reviewed' | 'community_verified' | 'reproduced' | 'field_confirmed';
  /**
   * Computed: the posterior probability that the verdict in "resolvable" is right, two decimals.
   */
  confidence?: number;
  /**
   * Computed: the largest posterior mean success rate among the workarounds, two decimals; 0 where there is none.
   */
  fix_success_rate?: number;
  /**
   * The verdict, a string: "true" a workaround solves it, "partial" one helps at times, "false" nothing does.
   */
  resolvable?: 'true' | 'partial' | 'false';
  /**
   * The day on which the error was first seen, YYYY-MM-DD.
   */
  first_seen?: string;
  /**
   * The day on which a person or a test last confirmed the record, YYYY-MM-DD; not before first_seen.
   */
  last_confirmed?: string;
  /**
   * The day of the last change to the record, YYYY-MM-DD; not before last_confirmed.
   */
  last_updated?: string;
  /**
   * Computed: the number of distinct things that a reader can go and look at (documentation, sources, examples, outcome reports).
   */
  evidence_count?: number;
  /**
   * Free keywords for searching.
   */
  tags?: string[];
  /**
   * The language of the source text, a BCP 47 tag.
   */
  locale?: string;
  /**
   * Other wordings of the same error. The regex matches each; each belongs to this record only.
   */
  aliases?: string[];
  /**
   * Error output really observed, word for word. The regex must match each. The best thing a contributor can add.
   */
  examples?: Example[];
  /**
   * Look-alikes that the regex must not match.
   */
  counter_examples?: string[];
  /**
   * Reports of a workaround having been tried.
   */
  outcomes?: Outcome[];
  /**
   * What each machine-written Chinese text was made from. A person who edits the Chinese need not touch it.
   */
  translation?: {
    /**
     * By JSON pointer of the Chinese text, such as "/workarounds_zh/0".
     */
    zh?: {
      [k: string]: TranslationProvenance;
    };
  };
  /**
   * Ids of records that were merged into this one. A link to one of them leads here; none is used again.
   */
  former_ids?: string[];
}
/**
 * A version in which the error occurs, and what became of it there.
 */
export interface AffectedVersion {
  /**
   * Product and version or range, such as "Node.js 18" or "nginx >=1.24".
   */
  version: string;
  /**
   * The version that brought the error, or null.
   */
  introduced?: string | null;
  /**
   * The version that deprecated what causes it, or null.
   */
  deprecated?: string | null;
  /**
   * The version in which it no longer occurs, or null.
   */
  removed?: string | null;
  /**
   * What this version does differently, or null.
   */
  behavior_change?: string | null;
  /**
   * "active" where it still occurs, "deprecated", "fixed" or "removed" where it no longer does, "unknown" otherwise.
   */
  status?: 'active' | 'deprecated' | 'fixed' | 'removed' | 'unknown';
}
/**
 * Something that people try and that does not work.
 */
export interface DeadEnd {
  /**
   * What people try, one line.
   */
  action: string;
  /**
   * Why it does not work.
   */
  why_fails: string;
  /**
   * The share of attempts that fail, 0 to 1; absent or null where nobody knows.
   */
  fail_rate?: number | null;
  /**
   * When this holds; "" for always.
   */
  condition?: string;
  /**
   * A try that anyone can repeat: what bash runs after the setup of the first example. The error shows again. "" where there is none.
   */
  trial?: string;
  sources?: Sources;
}
/**
 * Something that works.
 */
export interface Workaround {
  /**
   * What to do, one line.
   */
  action: string;
  /**
   * The share of attempts that succeed, 0 to 1; absent or null where nobody knows.
   */
  success_rate?: number | null;
  /**
   * The detail: commands, settings, code. Adds to the action, never repeats it; "" where the action says all.
   */
  how?: string;
  /**
   * When this applies; "" for always.
   */
  condition?: string;
  /**
   * A try that anyone can repeat: what bash runs after the setup of the first example. It ends with exit code 0 and without the error. "" where there is none.
   */
  trial?: string;
  sources?: Sources;
}
/**
 * How this error relates to others of the knowledge base.
 */
export interface TransitionGraph {
  /**
   * Errors that tend to come after this one; the probabilities add up to at most 1.
   */
  leads_to?: Transition[];
  /**
   * Errors that tend to come before this one.
   */
  preceded_by?: PrecedingTransition[];
  /**
   * Errors that look alike, and how to tell them apart.
   */
  frequently_confused_with?: Confusion[];
}
/**
 * An edge to an error that follows.
 */
export interface Transition {
  error_id: ErrorId;
  /**
   * How often the one follows the other, 0 to 1.
   */
  probability: number;
  /**
   * When it does.
   */
  condition?: string;
  /**
   * How long after, such as "5 minutes".
   */
  typical_delay?: string;
}
/**
 * An edge to an error that comes before.
 */
export interface PrecedingTransition {
  error_id: ErrorId;
  /**
   * How often it does, 0 to 1.
   */
  probability?: number;
  /**
   * When it does.
   */
  condition?: string;
  /**
   * How long before, such as "5 minutes".
   */
  typical_delay?: string;
}
/**
 * An edge to an error that looks alike.
 */
export interface Confusion {
  error_id: ErrorId;
  /**
   * How to tell the two apart.
   */
  distinction: string;
  /**
   * How often the two are confused, 0 to 1.
   */
  probability?: number;
}
/**
 * Error output that was really observed.
 */
export interface Example {
  /**
   * The output, word for word; lines are separated by "\n".
   */
  text: string;
  /**
   * The program that printed it, such as "git".
   */
  tool: string;
  /**
   * The version of that program, such as "2.39.5".
   */
  version: string;
  /**
   * The command that provokes the error in an empty folder, so that others can repeat it; bash runs it.
   */
  command?: string;
  /**
   * What bash runs before the command, in the same folder: the files and servers that it needs. What it prints is not part of the text.
   */
  setup?: string;
  /**
   * The programs that both use, as they are called, modules of python3, node, perl, ruby and php ("python3:psycopg2"), and "network", with the version where it matters: "git", "git>=2.35.2", "node<20.19". The first one is the program that prints the error.
   */
  needs?: string[];
  /**
   * The operating system it was seen on, such as "Debian 12".
   */
  os?: string;
  /**
   * The day on which it was seen, YYYY-MM-DD.
   */
  captured: string;
}
/**
 * A report of a workaround having been tried.
 */
export interface Outcome {
  /**
   * The position of the workaround in "workarounds", from 0. For an error that nothing solves, the dead ends count on from there.
   */
  workaround: number;
  /**
   * How many tries worked.
   */
  succeeded: number;
  /**
   * How many tries did not.
   */
  failed: number;
  /**
   * Where the report can be read: an https address. Of a workaround with a trial, the page whose advice the trial follows.
   */
  source: string;
  /**
   * The day of the report, YYYY-MM-DD.
   */
  date: string;
}
/**
 * Where a machine-written text comes from.
 */
export interface TranslationProvenance {
  /**
   * SHA-256 of the English text it was made from, in hexadecimal.
   */
  source: string;
  /**
   * SHA-256 of the Chinese text that was written, in hexadecimal.
   */
  target: string;
  /**
   * The model or memory that wrote it.
   */
  engine: string;
  /**
   * The day on which it was written, YYYY-MM-DD.
   */
  date: string;
}
