import { matchesGlob } from 'node:path';
import type { Policy } from '../policy/policy.ts';
import { runRules, type RunResult } from '../rule/engine.ts';
import type { CorpusSummary } from '../rule/run.ts';
import type { ResultCache } from '../rule/result-cache.ts';
import type { Rule } from '../rule/rule.ts';
import { ResultCacheFile } from '../store/result-cache-file.ts';
import { findPolicy } from '../store/policy-file.ts';
import { RecordFolder } from '../store/record-folder.ts';
import type { RecordSource } from '../store/record-source.ts';
import { CommandError, type CliContext } from './command.ts';
import { progressOf } from './progress.ts';

/** A knowledge base on disk, as a command opens it. */
export interface KnowledgeBase {
  readonly folder: RecordFolder;
  readonly policy: Policy;
  /** As messages name it. */
  readonly policyFile: string;
  readonly today: string;
  readonly cached: boolean;
  /** Only rules whose id matches this glob are run; null runs all. */
  readonly only: string | null;
}

/** The options that say which knowledge base is meant. */
export interface KnowledgeBaseOptions {
  readonly records?: string | undefined;
  readonly policy?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
  readonly only?: string | undefined;
}

/**
 * @param today YYYY-MM-DD
 * @param mayBeAbsent whether the folder need not be there, since the records come from a commit
 * @throws CommandError where there is no such folder; PolicyError where the policy has mistakes
 */
export async function openKnowledgeBase(
  where: KnowledgeBaseOptions,
  today: string,
  mayBeAbsent = false,
): Promise<KnowledgeBase> {
  const path = where.records ?? 'records';
  const folder = openFolder(path, mayBeAbsent);
  const { policy, file } = await findPolicy(path, where.policy);
  const cached = where['no-cache'] !== true;
  return { folder, policy, policyFile: file, today, cached, only: where.only ?? null };
}

function openFolder(path: string, mayBeAbsent: boolean): RecordFolder {
  try {
    return new RecordFolder(path, mayBeAbsent);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `The records' folder ${path} cannot be listed (${code}). Name it with --records DIR.`,
    );
  }
}

/**
 * The memory of a knowledge base between runs. Runs that want other summaries have another one: what a record yields for
 * a summary is kept with what is known of the record.
 */
export function resultCacheOf(
  { folder, policy, today, only }: KnowledgeBase,
  summaries: readonly CorpusSummary[],
): ResultCacheFile {
  const name = [only ?? 'all', ...summaries.map((summary) => summary.name)].join('-');
  return new ResultCacheFile(folder.home, name, { policy, today, folder: folder.name, only });
}

/**
 * Judges a knowledge base by every rule.
 *
 * @param summaries what is wanted of the corpus as a whole
 * @param source where the records come from, if not from the folder
 */
export async function checkKnowledgeBase(
  base: KnowledgeBase,
  shell: CliContext,
  summaries: readonly CorpusSummary[],
  source: RecordSource = base.folder,
): Promise<RunResult> {
  const cache = base.cached ? resultCacheOf(base, summaries) : undefined;
  const result = await checkSource(base, source, shell, summaries, cache);
  if (result.crashes === 0) cache?.save();
  return result;
}

/** As `judgeKnowledgeBase`, for records from anywhere, with a memory of the caller's. */
export async function checkSource(
  { policy, today, only }: Pick<KnowledgeBase, 'policy' | 'today' | 'only'>,
  source: RecordSource,
  shell: CliContext,
  summaries: readonly CorpusSummary[],
  cache: ResultCache | undefined,
): Promise<RunResult> {
  const { fileBytes } = policy.limits;
  const progress = progressOf('records checked', source.files.length, shell);
  const result = await runRules({
    files: () => source.read(fileBytes),
    readText: (path) => source.readText(path, fileBytes),
    folder: source.name,
    loadRules: () => loadRules(only),
    summaries,
    policy,
    today,
    ...(cache ? { cache } : {}),
    signal: shell.signal,
    onProgress: progress.update,
  });
  progress.end();
  return result;
}

async function loadRules(only: string | null): Promise<readonly Rule[]> {
  const { rules } = await import('../stages/index.ts');
  const chosen = only === null ? rules : rules.filter((rule) => matchesGlob(rule.id, only));
  if (chosen.length === 0) {
    throw new CommandError(`No rule matches ${only}. docs/rules lists them; \`schema/*\` names a stage.`);
  }
  return chosen;
}
