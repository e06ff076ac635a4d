import { CorpusView, type CorpusEntry } from '../../corpus/corpus-view.ts';
import type { Digest } from '../../corpus/digest.ts';
import type { Json } from '../../json.ts';
import type { CorpusState, StateFile, UnsettledFile } from './corpus-state.ts';
import { CorpusFindings } from './corpus-findings.ts';
import { CorpusJudge } from '../corpus-judge.ts';
import type { Dependence, Meeting } from '../meeting/meeting.ts';
import { Meetings } from '../meeting/meetings.ts';
import type { CorpusRule, Rule } from '../rule.ts';
import type { RuleRun } from '../run.ts';

/** Up to this share of the records, and at least so many, are judged by whom they meet; beyond, all are judged anew. */
const FEW_OF = 1 / 20;
const FEW_AT_LEAST = 50;

/** Rules that meet in the same ways: their findings are made from the same records. */
interface RuleGroup {
  readonly rules: readonly CorpusRule[];
  /** Null where any record may meet any other. */
  readonly meets: readonly Meeting[] | null;
  readonly digests: readonly Digest<Json>[];
}

/** Brings a state up to date. */
export class StateUpdate {
  readonly #run: RuleRun;
  readonly #state: CorpusState;
  readonly #judge: CorpusJudge;

  constructor(run: RuleRun, state: CorpusState, rules: readonly Rule[]) {
    this.#run = run;
    this.#state = state;
    this.#judge = new CorpusJudge(run, rules);
  }

  get crashes(): number {
    return this.#judge.crashes;
  }

  /** Judges the records against each other, as far as what has changed can matter. */
  judgeCorpus(): void {
    const { crashes } = this.#judge;
    this.#state.write(() => {
      const state = this.#state;
      const unsettled = state.unsettled();
      const entries = state.entries();
      const few = Math.max(FEW_AT_LEAST, entries.length * FEW_OF);
      const groups = groupsOf(this.#judge.rules);
      const isPart = state.isRelated && unsettled.length <= few;
      if (!isPart || !this.#judgePart(groups, entries, unsettled)) this.#judgeWhole(groups, entries);
      if (this.#judge.crashes === crashes) state.settle();
      else state.isRelated = false;
    });
  }

  /** Judges every record against every other one, and keeps which of them meet. */
  #judgeWhole(groups: readonly RuleGroup[], entries: readonly StateFile[]): void {
    let isRelated = true;
    const findings = new CorpusFindings(this.#run, this.#judge, this.#state);
    // Group by group, so that what one needs of the records need not be held besides the next.
    for (const { rules, meets } of groups) {
      const corpus = this.#viewOf(entries);
      for (const rule of rules) findings.add(rule, corpus, () => true);
      for (const meeting of meets ?? []) isRelated = this.#relate(meeting, corpus, entries) && isRelated;
    }
    findings.writeAll();
    this.#state.isRelated = isRelated;
  }

  /** Keeps who meets whom of all records; false where they are too many pairs to be kept. */
  #relate(meeting: Meeting, corpus: CorpusView, entries: readonly StateFile[]): boolean {
    const state = this.#state;
    // A meeting may be of several groups of rules; what it keeps is the same each time.
    if (this.#related.has(meeting.name)) return true;
    this.#related.add(meeting.name);
    state.relations.dropMeeting(meeting.name);
    if (meeting.kind === 'keys') {
      for (const [index, entry] of entries.entries())
        state.relations.addKeys(
          meeting.name,
          entry.number,
          meeting.keys(entry, (digest) => corpus.digest(digest)[index] ?? null),
        );
      return true;
    }
    const pairs = meeting.all(corpus, this.#run.policy);
    if (!pairs) return false;
    state.relations.putPairs(meeting.name, numbered(pairs, entries));
    return true;
  }

  readonly #related = new Set<string>();

  /** False where that is not possible, and all have to be judged. */
  #judgePart(
    groups: readonly RuleGroup[],
    entries: readonly StateFile[],
    unsettled: readonly UnsettledFile[],
  ): boolean {
    const findings = new CorpusFindings(this.#run, this.#judge, this.#state);
    const meetings = new Meetings(this.#state, entries, unsettled, this.#run);
    const before = new Map(
      groups.map(({ rules, meets, digests }) => [rules, meetings.dependentsOf(meets ?? [], digests)]),
    );
    for (const meeting of new Set(groups.flatMap(({ meets }) => meets ?? [])))
      if (!meetings.renew(meeting)) return false;
    const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
    const standing = unsettled.filter(({ gone }) => !gone).map(({ number }) => number);
    for (const { rules, meets, digests } of groups) {
      if (!meets) {
        const corpus = this.#viewOf(entries);
        for (const rule of rules) findings.add(rule, corpus, () => true);
        findings.replace(rules, [...byNumber.keys()]);
        continue;
      }
      const affected = new Set(standing);
      for (const number of before.get(rules) ?? []) affected.add(number);
      for (const number of meetings.dependentsOf(meets, digests)) affected.add(number);
      const present = [...affected].filter((number) => byNumber.has(number));
      const part = new Set(present);
      for (const number of present) for (const other of meetings.dependedOn(meets, number)) part.add(other);
      const members = entries.filter(({ number }) => part.has(number));
      const corpus = this.#viewOf(members);
      const isAffected = ({ index }: CorpusEntry): boolean => affected.has(members[index]?.number ?? -1);
      for (const rule of rules) findings.add(rule, corpus, isAffected);
      findings.replace(rules, present);
    }
    findings.write();
    return true;
  }

  #viewOf(files: readonly StateFile[]): CorpusView {
    const entries = files.map(({ id, path, readable }, index): CorpusEntry => ({
      index,
      id,
      path,
      readable,
    }));
    const isPart = files.length < SCANNED_FROM;
    return new CorpusView(entries, {
      get: (name) =>
        isPart
          ? files.map(({ number }) => this.#state.digests.of(name, number))
          : this.#state.digests.all(name, files),
    });
  }
}

/** Of so many files, digests are read one after the other as they lie; of fewer, each is looked up. */
const SCANNED_FROM = 500;

/** Rules by the ways in which their records meet. A rule that says nothing of it is judged anew as a whole. */
function groupsOf(rules: readonly CorpusRule[]): RuleGroup[] {
  const nameOf = ({ meets }: CorpusRule): string => meets?.map(({ name }) => name).join() ?? '';
  return [...Map.groupBy(rules, nameOf).values()].map((group) => ({
    rules: group,
    meets: group[0]?.meets ?? null,
    digests: group.flatMap(({ digests }) => digests),
  }));
}

function* numbered(pairs: Iterable<Dependence>, entries: readonly StateFile[]): Generator<Dependence> {
  for (const [dependent, on] of pairs) yield [entries[dependent]?.number ?? 0, entries[on]?.number ?? 0];
}
