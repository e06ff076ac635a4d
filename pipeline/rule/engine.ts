import { CorpusView } from '../corpus/corpus-view.ts';
import type { Json } from '../json.ts';
import type { Finding } from './finding.ts';
import { runOverState } from './state/run-state.ts';
import { StateFindings } from './state/state-findings.ts';
import type { RuleRun } from './run.ts';

/** What a run found out, and left in its state. */
export interface StateResult extends RunResult {
  /** The findings, read as they are asked for: a hundred thousand records have more of them than fit in memory. */
  readonly list: StateFindings;
}

/** What a run found out, whatever becomes of its state. */
export interface RunResult {
  /** In their total order. */
  readonly findings: readonly Finding[];
  /** For each file's path, what stands for its content: equal where the content is. */
  readonly contents: ReadonlyMap<string, string>;
  /** By name, as asked for. */
  readonly summaries: Readonly<Record<string, Json>>;
  /** How often a rule threw: the run is not to be trusted then. */
  readonly crashes: number;
}

/** Judges a knowledge base: each record by itself, then the records against each other. The state then fits the files. */
export async function runRules(run: RuleRun): Promise<StateResult> {
  const { contents, crashes } = await runOverState(run, run.state);
  const list = new StateFindings(run.state, run.folder);
  let findings: readonly Finding[] | undefined;
  return {
    list,
    get findings() {
      findings ??= list.whole();
      return findings;
    },
    contents,
    summaries: summariesOf(run),
    crashes,
  };
}

function summariesOf({ state, summaries }: RuleRun): Record<string, Json> {
  if (summaries.length === 0) return {};
  const files = state.entries();
  const entries = files.map(({ id, path, readable }, index) => ({ index, id, path, readable }));
  const corpus = new CorpusView(entries, { get: (name) => state.digests.all(name, files) });
  return Object.fromEntries(summaries.map((summary) => [summary.name, summary.derive(corpus)]));
}
