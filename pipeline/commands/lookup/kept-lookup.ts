import { hash } from 'node:crypto';
import type { Lookup } from '../../lookup/lookup.ts';
import type { LookupIndex } from '../../lookup/lookup-index.ts';
import { WrittenRecords } from './written-records.ts';
import { policyStamp } from '../../store/policy/policy-place.ts';
import type { RecordFolder } from '../../store/record-folder.ts';
import { withState } from '../../store/state/keep-state.ts';
import type { ViewState } from '../../store/state/view-state.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** Which records are looked up. */
export interface LookupPlace {
  readonly folder: RecordFolder;
  /** The policy file that was named; undefined takes the nearest one. */
  readonly policyFile: string | undefined;
  /** Whether what an earlier call derived may be used, and kept for the next. */
  readonly cached: boolean;
  /** Opens the knowledge base; asked only where a record has changed. */
  readonly open: () => Promise<KnowledgeBase>;
}

/** What was printed, and the exit code. */
export interface Answer {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

const ANSWER = 'answer ';
/** Answers that are kept: the latest ones. */
const ANSWERS = 32;

/**
 * Works with what looking up derives of the records, which lies in the state beside them, a row for each: a changed record has
 * its own derived anew. What is made of all rows, and the latest answers, hold until a record changes. The work may be begun
 * again: it must not do anything that shows.
 */
export async function withKeptLookup<Result>(
  place: LookupPlace,
  shell: CliContext,
  work: (kept: KeptLookup) => Promise<Result>,
): Promise<Result> {
  const { folder, policyFile, cached } = place;
  const kept = {
    home: cached ? folder.home : null,
    name: `lookup in ${folder.name}`,
    conditions: policyStamp(folder.path, policyFile),
  };
  return withState(kept, async (state) => {
    await bringUpToDate(place, state, shell);
    return work(new KeptLookup(state));
  });
}

/** The records of a knowledge base, ready for texts to be looked up among them. */
export async function openLookup(
  base: KnowledgeBase,
  policyFile: string | undefined,
  shell: CliContext,
): Promise<Lookup> {
  const { folder, cached } = base;
  const place = { folder, policyFile, cached, open: () => Promise.resolve(base) };
  return withKeptLookup(place, shell, (kept) => kept.lookup());
}

async function bringUpToDate(place: LookupPlace, state: ViewState, shell: CliContext): Promise<void> {
  const versions = [...place.folder.versions(state.opened)];
  const isTold = versions.every(({ version }) => version !== null);
  const stamp = isTold
    ? hash('sha256', versions.map(({ path, version }) => `${path}\n${version}\n`).join(''))
    : null;
  // Of files of which nothing can be told, none is taken for what it was.
  if (stamp !== null && state.kept('files') === stamp) return;
  const { deriveRows } = await import('./derive-rows.ts');
  await deriveRows(await place.open(), versions, state, shell);
  if (stamp !== null) state.keep(new Map([['files', stamp]]));
}

/** What is kept for looking up, of records as they are. */
export class KeptLookup {
  readonly #state: ViewState;

  constructor(state: ViewState) {
    this.#state = state;
  }

  async lookup(): Promise<Lookup> {
    // An answer that is known needs none of it.
    const { Lookup: Ready } = await import('../../lookup/lookup.ts');
    const [records, rest] = [this.#state.kept('records'), this.#state.kept('index')];
    if (records !== null && rest !== null)
      return new Ready({
        ...(JSON.parse(rest) as Omit<LookupIndex, 'records'>),
        records: new WrittenRecords(records),
      });
    const { indexOfState } = await import('./derive-rows.ts');
    const index = indexOfState(this.#state);
    const { records: own, ...others } = index;
    this.#state.keep(
      new Map([
        ['records', WrittenRecords.write(own)],
        ['index', JSON.stringify(others)],
      ]),
    );
    return new Ready(index);
  }

  /** What was answered to the same question: a failing build asks again and again. */
  answer(question: unknown): Answer | null {
    const known = this.#state.kept(nameOf(question));
    return known === null ? null : (JSON.parse(known) as Answer);
  }

  keepAnswer(question: unknown, answer: Answer): void {
    const kept = new Map([[nameOf(question), JSON.stringify(answer)]]);
    this.#state.keep(kept, { prefix: ANSWER, most: ANSWERS });
  }
}

function nameOf(question: unknown): string {
  return `${ANSWER}${hash('sha256', JSON.stringify(question))}`;
}
