import type { CorpusView } from '../../corpus/corpus-view.ts';
import type { CorpusJudge } from '../corpus-judge.ts';
import type { Dependence, Meeting } from '../meeting/meeting.ts';
import type { RuleRun } from '../run.ts';
import { CorpusFindings } from './corpus-findings.ts';
import { corpusOf } from './corpus-of.ts';
import type { CorpusState, StateFile } from './corpus-state.ts';
import type { RuleGroup } from './rule-group.ts';

/** Of more records, whoever still judges is waited for: those processes take memory that judging so many needs. */
const AHEAD_AT_MOST = 25_000;

/** Judges every record against every other one, and keeps which of them meet. */
export class WholeUpdate {
  readonly #run: RuleRun;
  readonly #state: CorpusState;
  readonly #findings: CorpusFindings;
  readonly #open: Set<RuleGroup>;
  readonly #related = new Set<string>();
  #isRelated = true;

  constructor(run: RuleRun, state: CorpusState, judge: CorpusJudge, groups: readonly RuleGroup[]) {
    this.#run = run;
    this.#state = state;
    this.#findings = new CorpusFindings(run, judge, state);
    this.#open = new Set(groups);
  }

  /**
   * Judges by the rules that read nothing but what has been derived; what they find is held until all is said of each record.
   *
   * @param isDerived whether a digest of that name has been derived of every record
   */
  async ahead(isDerived: (digest: string) => boolean): Promise<void> {
    if (this.#state.entries().length > AHEAD_AT_MOST) return;
    for (const group of this.#open) {
      const needed = [...group.digests, ...(group.meets ?? []).flatMap(({ digests }) => digests)];
      if (!needed.every(({ name }) => isDerived(name))) continue;
      this.#run.signal.throwIfAborted();
      this.#state.write(() => this.#judge(group));
      // Who judges meanwhile is heard.
      await new Promise(setImmediate);
    }
  }

  /** Judges by all other rules, and writes what was found. */
  finish(): void {
    // Group by group, so that what one needs of the records need not be held besides the next.
    for (const group of this.#open) this.#judge(group);
    this.#findings.writeAll();
    this.#state.isRelated = this.#isRelated;
  }

  #judge(group: RuleGroup): void {
    this.#open.delete(group);
    const entries = this.#state.entries();
    const corpus = corpusOf(this.#state, entries);
    for (const rule of group.rules) this.#findings.add(rule, corpus, () => true);
    for (const meeting of group.meets ?? [])
      this.#isRelated = this.#relate(meeting, corpus, entries) && this.#isRelated;
  }

  /** Keeps who meets whom of all records; false where they are too many pairs to be kept. */
  #relate(meeting: Meeting, corpus: CorpusView, entries: readonly StateFile[]): boolean {
    const { relations } = this.#state;
    // A meeting may be of several groups of rules; what it keeps is the same each time.
    if (this.#related.has(meeting.name)) return true;
    this.#related.add(meeting.name);
    relations.dropMeeting(meeting.name);
    if (meeting.kind === 'keys') {
      for (const [index, entry] of entries.entries())
        relations.addKeys(
          meeting.name,
          entry.number,
          meeting.keys(entry, (digest) => corpus.digest(digest)[index] ?? null),
        );
      return true;
    }
    const pairs = meeting.all(corpus, this.#run.policy);
    if (!pairs) return false;
    relations.putPairs(meeting.name, numbered(pairs, entries));
    return true;
  }
}

function* numbered(pairs: Iterable<Dependence>, entries: readonly StateFile[]): Generator<Dependence> {
  for (const [dependent, on] of pairs) yield [entries[dependent]?.number ?? 0, entries[on]?.number ?? 0];
}
