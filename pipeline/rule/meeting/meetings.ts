import type { Json } from '../../json.ts';
import type { Digest } from '../../corpus/digest.ts';
import type { CorpusState, MetRecord, StateFile, UnsettledFile } from '../state/corpus-state.ts';
import {
  mostPairs,
  type Dependence,
  type MatchMeeting,
  type Meeting,
  type ReadDigest,
  type SearchMeeting,
  type MeetingRecord,
} from './meeting.ts';
import type { RuleRun } from '../run.ts';

/** Who met whom before a change, and who does after it. */
export class Meetings {
  readonly #state: CorpusState;
  readonly #entries: readonly StateFile[];
  readonly #unsettled: readonly UnsettledFile[];
  readonly #run: RuleRun;
  #ids: ReadonlyMap<number, string> | undefined;

  constructor(
    state: CorpusState,
    entries: readonly StateFile[],
    unsettled: readonly UnsettledFile[],
    run: RuleRun,
  ) {
    this.#state = state;
    this.#entries = entries;
    this.#unsettled = unsettled;
    this.#run = run;
  }

  /** Files whose findings depend on those of the changed files whose digests these are, as far as is known now. */
  dependentsOf(meets: readonly Meeting[], digests: readonly Digest<Json>[]): Set<number> {
    const files = new Set<number>();
    for (const { number, changed } of this.#unsettled) {
      if (!isTouched(changed, digests)) continue;
      for (const meeting of meets) for (const file of this.#met(meeting, number).dependents) files.add(file);
    }
    return files;
  }

  /** Files on which the findings about a file depend. */
  dependedOn(meets: readonly Meeting[], file: number): Set<number> {
    return new Set(meets.flatMap((meeting) => this.#met(meeting, file).on));
  }

  /** Brings what is kept of a meeting up to date; false where there would be too many pairs to be kept. */
  renew(meeting: Meeting): boolean {
    const changed = this.#unsettled.filter((file) => isTouched(file.changed, meeting.digests));
    if (changed.length === 0) return true;
    if (meeting.kind === 'search') return this.#search(meeting, changed);
    if (meeting.kind === 'match') return this.#match(meeting, changed);
    for (const file of changed) {
      const read: ReadDigest = (digest) => this.#state.digests.of(digest.name, file.number) as never;
      this.#state.relations.putKeys(meeting.name, file.number, file.gone ? [] : meeting.keys(file, read));
    }
    return true;
  }

  #search(meeting: SearchMeeting, changed: readonly UnsettledFile[]): boolean {
    for (const { number } of changed) this.#state.relations.dropPairs(meeting.name, number);
    const [first] = meeting.digests;
    const sought = this.#standing(changed);
    if (!first || sought.length === 0) return true;
    const pairs = meeting.among(sought, this.#all(first), this.#run.policy);
    return pairs !== null && this.#put(meeting, pairs);
  }

  #match(meeting: MatchMeeting, changed: readonly UnsettledFile[]): boolean {
    const { name, seeks, offers } = meeting;
    const moved = this.#move(meeting, changed);
    const left = changed.filter((file) => !moved.has(file.number));
    const seeking = left.filter((file) => isTouched(file.changed, [seeks]));
    const offering = left.filter((file) => isTouched(file.changed, [offers]));
    for (const { number } of seeking) this.#state.relations.dropPairs(name, number, 'dependent');
    for (const { number } of offering) this.#state.relations.dropPairs(name, number, 'on');
    const pairs: Dependence[] = [];
    const [seekers, sought] = [this.#standing(seeking), this.#standing(offering)];
    if (seekers.length > 0) for (const pair of meeting.seekers(seekers, this.#all(offers))) pairs.push(pair);
    if (sought.length > 0) for (const pair of meeting.sought(sought, this.#all(seeks))) pairs.push(pair);
    return this.#put(meeting, pairs);
  }

  /** A record that has come in the place of one that is gone, and seeks and offers the same, meets whom that one met. */
  #move({ name, seeks, offers }: MatchMeeting, changed: readonly UnsettledFile[]): Set<number> {
    const { digests, relations } = this.#state;
    const partsOf = ({ number }: UnsettledFile): string =>
      JSON.stringify([digests.of(seeks.name, number), digests.of(offers.name, number)]);
    const gone = new Map(
      changed.filter((file) => file.gone).map((file) => [partsOf(file), file.number] as const),
    );
    const moved = new Set<number>();
    for (const file of gone.size > 0 ? changed : []) {
      const parts = file.gone || file.changed !== null ? '' : partsOf(file);
      const before = gone.get(parts);
      if (before === undefined) continue;
      gone.delete(parts);
      relations.dropPairs(name, file.number);
      relations.movePairs(name, before, file.number);
      moved.add(file.number);
    }
    return moved;
  }

  /** False where there are too many by now. */
  #put({ name }: Meeting, pairs: Iterable<Dependence>): boolean {
    const { relations } = this.#state;
    relations.putPairs(name, pairs);
    return relations.pairs(name) <= mostPairs(this.#entries.length);
  }

  #standing(files: readonly UnsettledFile[]): MeetingRecord[] {
    return files
      .filter(({ gone }) => !gone)
      .map(({ number, id }) => ({
        number,
        id,
        read: (digest) => this.#state.digests.of(digest.name, number) as never,
      }));
  }

  /** The records that have a digest; others are read where they are asked for. */
  *#all(first: Digest<Json>): Generator<MeetingRecord> {
    const ids = (this.#ids ??= new Map(this.#entries.map(({ number, id }) => [number, id])));
    for (const [number, value] of this.#state.digests.each(first.name)) {
      const id = ids.get(number);
      if (id === undefined) continue;
      const read = ({ name }: Digest<Json>): Json | null =>
        name === first.name ? value : this.#state.digests.of(name, number);
      yield { number, id, read: read as ReadDigest };
    }
  }

  #met(meeting: Meeting, file: number): MetRecord {
    return meeting.kind === 'keys'
      ? this.#state.relations.metByKeys(meeting.name, file)
      : this.#state.relations.metByPairs(meeting.name, file);
  }
}

function isTouched(changed: ReadonlySet<string> | null, digests: readonly Digest<Json>[]): boolean {
  return changed === null || digests.some(({ name }) => changed.has(name));
}
