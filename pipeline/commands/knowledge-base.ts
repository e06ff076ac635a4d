import { availableParallelism } from 'node:os';
import { matchesGlob, relative, resolve } from 'node:path';
import { judgingPolicy, type Policy } from '../policy/policy.ts';
import { runRules, type RunResult, type StateResult } from '../rule/engine.ts';
import type { CorpusSummary, Judges } from '../rule/run.ts';
import type { KnownResults } from '../rule/state/known-results.ts';
import type { CorpusState } from '../rule/state/corpus-state.ts';
import type { Rule } from '../rule/rule.ts';
import { findPolicy } from '../store/policy/policy-file.ts';
import { KeptSource } from './kept-source.ts';
import { RecordFolder } from '../store/record-folder.ts';
import type { RecordSource } from '../store/record-source.ts';
import { withState, type StatePlace } from '../store/state/keep-state.ts';
import { CommandError, type CliContext } from './command.ts';
import { boundHeapGrowth } from './heap-growth.ts';
import { progressOf } from './progress.ts';

/** A knowledge base on disk, as a command opens it. */
export interface KnowledgeBase {
  readonly folder: RecordFolder;
  readonly policy: Policy;
  /** As findings name it: relative to the folder that holds the records' folder. */
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
  // As findings name files.
  const policyFile = relative(folder.home, resolve(file)).replaceAll('\\', '/');
  const only = where.only ?? null;
  return { folder, policy: policyOfRules(policy, only), policyFile, today, cached, only };
}

/** A policy without what it accepts of rules that are not run: nothing can be said of whether that is still needed. */
export function policyOfRules(policy: Policy, only: string | null): Policy {
  if (only === null) return policy;
  return { ...policy, accepted: policy.accepted.filter(({ rule }) => matchesGlob(rule, only)) };
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

/** Where a knowledge base's state is kept between runs. Runs that want other summaries have another one. */
export function statePlaceOf(
  { folder, policy, today, only, cached }: KnowledgeBase,
  summaries: readonly CorpusSummary[],
): StatePlace {
  const name = [only ?? 'all', ...summaries.map((summary) => summary.name)].join('-');
  return {
    home: cached ? folder.home : null,
    name,
    conditions: { policy: judgingPolicy(policy), today, folder: folder.name, only },
  };
}

/**
 * Judges a knowledge base by every rule, and does something with what was found, which is read as it is needed.
 *
 * @param summaries what is wanted of the corpus as a whole
 * @param use may be called again, with the same findings, if the state turns out to be damaged
 * @param source where the records come from, if not from the folder
 */
export async function withCheckedBase<Result>(
  base: KnowledgeBase,
  shell: CliContext,
  summaries: readonly CorpusSummary[],
  use: (result: StateResult) => Promise<Result>,
  source: RecordSource = base.folder,
  known?: KnownResults,
): Promise<Result> {
  const place = statePlaceOf(base, summaries);
  // What is remembered of the folder is not to be exchanged for what a commit holds.
  const own = source === base.folder ? place : { ...place, name: `${place.name}-commit` };
  return withState(own, async (state) =>
    use(await checkSource(base, source, shell, summaries, state, known)),
  );
}

/** As `withCheckedBase`, for who wants all findings at once. */
export async function checkKnowledgeBase(
  base: KnowledgeBase,
  shell: CliContext,
  summaries: readonly CorpusSummary[],
  source: RecordSource = base.folder,
): Promise<RunResult> {
  return withCheckedBase(base, shell, summaries, (result) => Promise.resolve(withoutState(result)), source);
}

/** Judges records from anywhere, and remembers nothing of it. */
export async function checkOnce(
  terms: Pick<KnowledgeBase, 'policy' | 'today' | 'only'>,
  source: RecordSource,
  shell: CliContext,
): Promise<RunResult> {
  return withState({ home: null, name: 'once', conditions: null }, async (state) =>
    withoutState(await checkSource(terms, source, shell, [], state)),
  );
}

/** What was found, read from the state as a whole. */
export function withoutState({ findings, contents, summaries, crashes }: StateResult): RunResult {
  return { findings, contents, summaries, crashes };
}

/** Judges records from anywhere, in a state of the caller's. */
export async function checkSource(
  { policy, today, only }: Pick<KnowledgeBase, 'policy' | 'today' | 'only'>,
  source: RecordSource,
  shell: CliContext,
  summaries: readonly CorpusSummary[],
  state: CorpusState,
  known?: KnownResults,
): Promise<StateResult> {
  const { fileBytes } = policy.limits;
  boundHeapGrowth(source.files.length);
  const progress = progressOf('records checked', source.files.length, shell);
  const kept = new KeptSource(source);
  const result = await runRules({
    files: (isWanted) => kept.read(fileBytes, isWanted),
    ...(source.versions ? { versions: () => source.versions?.(state.opened) ?? [] } : {}),
    readText: (path) => kept.readText(path, fileBytes),
    folder: source.name,
    loadRules: () => loadRules(only),
    summaries,
    policy,
    today,
    state,
    judges: judgesFor(only),
    ...(known ? { known } : {}),
    signal: shell.signal,
    onProgress: progress.update,
  });
  progress.end();
  return result;
}

/** More would wait for the one process that keeps what they find, and each holds its own rules. */
const JUDGES_AT_MOST = 8;

/** The processes that judge where there is much to judge. */
export function judgesFor(only: string | null): Judges {
  return { processes: Math.min(availableParallelism(), JUDGES_AT_MOST), only };
}

/** The rules that a run is for; @throws CommandError where there are none. */
export async function loadRules(only: string | null): Promise<readonly Rule[]> {
  const { rulesMatching } = await import('../stages/index.ts');
  const chosen = rulesMatching(only);
  if (chosen.length === 0) {
    throw new CommandError(`No rule matches ${only}. docs/rules lists them; \`schema/*\` names a stage.`);
  }
  return chosen;
}
