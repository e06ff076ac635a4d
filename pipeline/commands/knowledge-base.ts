import type { Policy } from '../policy/policy.ts';
import { judge, type Judgement } from '../rule/engine.ts';
import { matchesGlob } from 'node:path';
import type { Rule } from '../rule/rule.ts';
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
  /** Only rules whose id matches this glob are run; null runs all. */
  readonly only: string | null;
}

interface Where {
  readonly records?: string | undefined;
  readonly policy?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
  readonly only?: string | undefined;
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
  return {
    folder,
    policy,
    policyFile: file,
    today,
    cached: where['no-cache'] !== true,
    only: where.only ?? null,
  };
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
  const { folder, policy, today, only } = base;
  const { fileBytes } = policy.limits;
  const cache = base.cached
    ? new JudgementFile(folder.home, only ?? 'all', { policy, today, folder: folder.name, only })
    : undefined;
  const progress = progressOf('records checked', folder.files.length, shell);
  const judgement = await judge({
    files: folder.read(fileBytes),
    readText: (path) => folder.readText(path, fileBytes),
    folder: folder.name,
    loadRules: () => loadRules(only),
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

async function loadRules(only: string | null): Promise<readonly Rule[]> {
  const { rules } = await import('../stages/index.ts');
  const chosen = only === null ? rules : rules.filter((rule) => matchesGlob(rule.id, only));
  if (chosen.length === 0)
    throw new CommandError(`No rule matches ${only}. docs/rules lists them; \`schema/*\` names a stage.`);
  return chosen;
}
