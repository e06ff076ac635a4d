import type { Policy } from '../policy/policy.ts';
import { judge, type Judgement } from '../rule/engine.ts';
import type { CorpusSummary } from '../rule/judge.ts';
import { findPolicy } from '../store/policy-file.ts';
import { JudgementFile } from '../store/judgement-file.ts';
import { RecordFolder } from '../store/record-folder.ts';
import { CommandError, type Shell } from './command.ts';
import { progressOf } from './progress.ts';

/** A knowledge base on disk, as a command opens it. */
export interface KnowledgeBase {
  readonly folder: RecordFolder;
  readonly policy: Policy;
  /** As messages name it. */
  readonly policyFile: string;
  readonly today: string;
  readonly cached: boolean;
}

interface Where {
  readonly records?: string | undefined;
  readonly policy?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
}

/**
 * @param today YYYY-MM-DD
 * @throws CommandError where there is no such folder; PolicyError where the policy has mistakes
 */
export async function openKnowledgeBase(where: Where, today: string): Promise<KnowledgeBase> {
  const path = where.records ?? 'records';
  let folder: RecordFolder;
  try {
    folder = new RecordFolder(path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `The records' folder ${path} cannot be listed (${code}). Name it with --records DIR.`,
    );
  }
  const { policy, file } = await findPolicy(path, where.policy);
  return { folder, policy, policyFile: file, today, cached: where['no-cache'] !== true };
}

/**
 * Judges a knowledge base by every rule.
 *
 * @param summaries what is wanted of the corpus as a whole
 */
export async function judgeKnowledgeBase(
  base: KnowledgeBase,
  shell: Shell,
  summaries: readonly CorpusSummary[],
): Promise<Judgement> {
  const { folder, policy, today } = base;
  const { fileBytes } = policy.limits;
  const cache = base.cached
    ? new JudgementFile(folder.home, { policy, today, folder: folder.name })
    : undefined;
  const progress = progressOf('records checked', folder.files.length, shell);
  const judgement = await judge({
    files: folder.read(fileBytes),
    readText: (path) => folder.readText(path, fileBytes),
    folder: folder.name,
    loadRules: async () => (await import('../stages/index.ts')).rules,
    summaries,
    policy,
    today,
    ...(cache ? { cache } : {}),
    signal: shell.signal,
    onProgress: progress.update,
  });
  progress.end();
  if (judgement.crashes === 0) cache?.save();
  return judgement;
}
