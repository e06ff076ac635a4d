import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readableRecords } from '../../gate/readable-records.ts';
import { coverage } from '../../report/coverage.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { KnownResults } from '../../rule/state/known-results.ts';
import { runPart, type PartResult } from '../../rule/state/part-run.ts';
import { codeDigest } from '../../store/code-fingerprint.ts';
import { PartFileError, PartFiles, writePartFile } from '../../store/state/part-file.ts';
import type { RecordSource } from '../../store/record-source.ts';
import { CommandError, type CliContext, type ExitCode } from '../command.ts';
import { loadRules, type KnowledgeBase } from '../knowledge-base.ts';
import { progressOf } from '../progress.ts';

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

/**
 * Judges the files of one part by themselves, and leaves what was found in a file.
 *
 * @param out where to; null for a file in .cache beside the records
 */
export async function checkShard(
  base: KnowledgeBase,
  source: RecordSource,
  { part, parts }: Shard,
  out: string | null,
  shell: CliContext,
): Promise<ExitCode> {
  const files = source.files.filter(({ path }) => partOf(path, parts) === part);
  const { policy, today, only } = base;
  const { fileBytes } = policy.limits;
  const own = new Set(files.map(({ path }) => path));
  const progress = progressOf('records checked', files.length, shell);
  const results: PartResult[] = [];
  const crashes = await runPart(
    {
      files: () => filesOf(source, own, fileBytes),
      readText: (path) => source.readText(path, fileBytes),
      folder: source.name,
      loadRules: () => loadRules(only),
      // What any report of a check wants of each record.
      summaries: [coverage, readableRecords],
      policy,
      today,
      signal: shell.signal,
    },
    (found) => {
      results.push(...found);
      progress.update(results.length);
    },
  );
  progress.end();
  if (crashes > 0)
    throw new CommandError('A rule failed. That is a mistake in the tool; `curate check` says where.');
  const path = resolve(out ?? join(base.folder.home, '.cache', `part-${part}-of-${parts}.jsonl`));
  writePartFile(path, basisOf(base, source), results);
  shell.out(`${plainText(path)}\n`);
  return 0;
}

function* filesOf(source: RecordSource, own: ReadonlySet<string>, fileBytes: number) {
  for (const file of source.read(fileBytes)) if (own.has(file.path)) yield file;
}

/** By the path alone, so that every machine shares the files out alike. */
function partOf(path: string, parts: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE() % parts) + 1;
}

/**
 * What parts have found.
 *
 * @throws CommandError where a file is none of them
 */
export async function mergedParts(
  base: KnowledgeBase,
  source: RecordSource,
  files: readonly string[],
): Promise<KnownResults> {
  if (files.length === 0)
    throw new CommandError('Name the files that `check --shard` has left: curate check --merge part-*.jsonl');
  const rules = await loadRules(base.only);
  const ids = rules.filter(({ scope }) => scope !== 'corpus').map(({ id }) => id);
  try {
    return new PartFiles(files, basisOf(base, source), { folder: source.name, rules: new Set(ids) });
  } catch (error) {
    if (error instanceof PartFileError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}

/** Stands for all that the results depend on besides the records. */
function basisOf({ policy, today, only }: KnowledgeBase, source: RecordSource): string {
  return createHash('sha256')
    .update(JSON.stringify({ policy, today, only, folder: source.name, code: codeDigest() }))
    .digest('hex');
}
