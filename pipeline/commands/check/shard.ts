import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readableRecords } from '../../gate/readable-records.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { coverage } from '../../report/coverage.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { KnownResults } from '../../rule/state/known-results.ts';
import { runPart } from '../../rule/state/part-run.ts';
import { codeDigest } from '../../store/code-fingerprint.ts';
import { PartFileError, PartFiles, partOf, PartWriter, type PartHead } from '../../store/state/part-file.ts';
import type { RecordSource } from '../../store/record-source.ts';
import { CommandError, type CliContext, type ExitCode } from '../command.ts';
import { judgesFor, loadRules, type KnowledgeBase } from '../knowledge-base.ts';
import { progressOf } from '../progress.ts';
import type { ChangeSides } from './change/sides.ts';

/** The K-th of N parts. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** More parts than any matrix has. */
const MOST_PARTS = 1_000;

/** @throws CommandError where it is no such thing as "2/3" */
export function parseShard(text: string): Shard {
  const [, part = 0, parts = 0] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  if (part < 1 || parts > MOST_PARTS || part > parts)
    throw new CommandError(`--shard ${plainText(text)} names no part. Write 2/3 for the second of three.`);
  return { part, parts };
}

/** Work that is shared out among machines. */
export interface SharedWork {
  readonly base: KnowledgeBase;
  /** The states of the knowledge base that are judged: of a change, the head and then the base. */
  readonly sources: readonly RecordSource[];
  /** The ids of the commits that hold them; "" for the files on the disk. */
  readonly states: string;
}

/** What of judging a change can be shared out: the files of both sides. */
export function workOfChange(base: KnowledgeBase, sides: ChangeSides, policy: Policy): SharedWork {
  return { base: { ...base, policy }, sources: [sides.head, sides.before], states: sides.states };
}

/**
 * Judges the files of one part by themselves, and leaves what was found in a file.
 *
 * @param out where to; null for a file in .cache beside the records
 */
export async function checkShard(
  work: SharedWork,
  { part, parts }: Shard,
  out: string | null,
  shell: CliContext,
): Promise<ExitCode> {
  const { base, sources } = work;
  const { policy, today, only } = base;
  const { fileBytes } = policy.limits;
  const isOwn = (path: string): boolean => partOf(path, parts) === part;
  const own = sources[0]?.files.filter(({ path }) => isOwn(path)).length ?? 0;
  const progress = progressOf('records checked', own, shell);
  const path = resolve(out ?? join(base.folder.home, '.cache', `part-${part}-of-${parts}.jsonl`));
  const file = new PartWriter(path, { ...headOf(work), part, parts });
  let done = 0;
  try {
    const crashes = await runPart(
      {
        files: () => filesOf(sources, fileBytes, isOwn),
        readText: () => null,
        folder: base.folder.name,
        loadRules: () => loadRules(only),
        judges: judgesFor(only),
        // What any report of a check wants of each record.
        summaries: [coverage, readableRecords],
        policy,
        today,
        signal: shell.signal,
      },
      (found) => {
        file.add(found);
        progress.update((done += found.length));
      },
    );
    progress.end();
    if (crashes > 0)
      throw new CommandError('A rule failed. That is a mistake in the tool; `npx curate check` says where.');
    file.finish();
  } finally {
    file.drop();
  }
  shell.out(`${plainText(path)}\n`);
  return 0;
}

function* filesOf(
  sources: readonly RecordSource[],
  fileBytes: number,
  isOwn: (path: string) => boolean,
): Generator<RawFile> {
  for (const source of sources) yield* source.read(fileBytes, isOwn);
}

/**
 * What parts have found.
 *
 * @throws CommandError where a file is none of them, or one is missing
 */
export async function mergedParts(work: SharedWork, files: readonly string[]): Promise<KnownResults> {
  if (files.length === 0)
    throw new CommandError('Name the files that `check --shard` has left: curate check --merge part-*.jsonl');
  const rules = await loadRules(work.base.only);
  const ids = rules.filter(({ scope }) => scope !== 'corpus').map(({ id }) => id);
  try {
    return new PartFiles(files, headOf(work), { folder: work.base.folder.name, rules: new Set(ids) });
  } catch (error) {
    if (error instanceof PartFileError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}

function headOf({ base: { policy, today, only, folder }, states }: SharedWork): Omit<PartHead, keyof Shard> {
  const basis = createHash('sha256')
    .update(JSON.stringify({ policy, today, only, folder: folder.name, code: codeDigest() }))
    .digest('hex');
  return { basis, states };
}
