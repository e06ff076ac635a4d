import type { Json } from '../../../json.ts';
import { pointerParts } from '../../../pointer.ts';
import type { Policy } from '../../../policy/policy.ts';
import { standingChange } from '../../../gate/standing-change.ts';
import type { BaseAndHead, FindingChange, ValueAt } from '../../../gate/finding-change.ts';
import { coverage } from '../../../report/coverage.ts';
import type { GateMeasure } from '../../../gate/gate.ts';
import { losesChinese } from '../../../gate/lost-chinese.ts';
import { measuresOf } from '../../../gate/measures.ts';
import { asMerged, mergesAmong, renamesAmong, type UnpairedFile } from '../../../gate/renames.ts';
import { raisedTiers } from '../../../gate/raised-tiers.ts';
import type { RunResult } from '../../../rule/engine.ts';
import type { KnownResults } from '../../../rule/state/known-results.ts';
import type { Finding } from '../../../rule/finding.ts';
import type { RecordSource } from '../../../store/record-source.ts';
import { withState } from '../../../store/state/keep-state.ts';
import type { ViewState } from '../../../store/state/view-state.ts';
import type { CliContext } from '../../command.ts';
import { tolerantJson } from '../../../record/json/tolerant-json.ts';
import { isOtherError } from '../../../gate/other-error.ts';
import { readablePaths, readableRecords } from '../../../gate/readable-records.ts';
import type { RuleChange } from '../../../gate/policy/rule-change.ts';
import { vanishedRecords, type VanishedRecords } from '../../../gate/vanished.ts';
import { idOfPath } from '../../../record/file-name.ts';
import { hiddenByLimits, lowersLimits } from './lowered-limits.ts';
import { ruleChanges } from './rule-changes.ts';
import { nothingJudged } from '../nothing-judged.ts';
import { defaultSeverities, ruleIdentities, sidesAndPolicy } from './sides.ts';
import { mergedParts, workOfChange } from '../shard.ts';
import { withoutThresholdDrift } from './threshold-drift.ts';
import { checkSource, withoutState, statePlaceOf, type KnowledgeBase } from '../../knowledge-base.ts';

/** What is wanted of either side as a whole. */
const SUMMARIES = [coverage, readableRecords];

/** A change of a knowledge base, judged on both sides by the same rules and the same policy. */
export interface CheckedChange {
  readonly head: RecordSource;
  /** Findings of the head, accepted ones taken out. */
  readonly findings: readonly Finding[];
  readonly change: FindingChange;
  readonly measures: readonly GateMeasure[];
  /** Files that the change adds or alters, as findings name them. */
  readonly touched: ReadonlySet<string>;
  /** Records that the change lifts to a tier which only a person may state. */
  readonly raised: readonly string[];
  /** What the change breaks of the rules by which the next one will be judged. */
  readonly broken: readonly string[];
  /** What the change does to those rules that leaves them readable. */
  readonly ruleChanges: readonly RuleChange[];
  readonly vanished: VanishedRecords;
  /** The new path by the old one, below the records' folder. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly result: RunResult;
  readonly policy: Policy;
}

/**
 * Judges what lies between a commit and another one, or the working tree. The policy is that of the base as it stands: a
 * change cannot loosen the rules by which it is judged, nor choose older ones by starting from an old commit.
 *
 * @param baseName the commit to compare with; what counts is the newest commit that it has in common with the head
 * @param headName null for the working tree
 * @param ownPolicy whether the caller has named a policy, which then holds for both sides
 * @param parts files in which other machines have left what they found; null where all is judged here
 */
export async function checkChange(
  base: KnowledgeBase,
  baseName: string,
  headName: string | null,
  ownPolicy: boolean,
  shell: CliContext,
  parts: readonly string[] | null = null,
): Promise<CheckedChange> {
  const { sides, policy } = await sidesAndPolicy(base, baseName, headName, ownPolicy);
  const { before, head } = sides;
  const { today, only, policyFile } = base;
  const known = parts ? await mergedParts(workOfChange(base, sides, policy), parts) : undefined;
  const place = statePlaceOf({ ...base, policy }, SUMMARIES);
  // What a check of the working tree remembers goes by the policy there, and by no other commit.
  const isOwn = headName === null && JSON.stringify(policy) === JSON.stringify(base.policy);
  const judged = await withState(isOwn ? place : { ...place, name: `${place.name}-change` }, (state) =>
    checkBetween({ policy, today, only, policyFile }, before, head, shell, state, known),
  );
  if (readablePaths(judged.result.summaries).length === 0) {
    const { ids: gone, unreadable = [] } = judged.vanished;
    throw nothingJudged(sides.headKind, base.folder.path, gone.length + unreadable.length, judged.findings);
  }
  // A policy that the caller has named holds instead of those that the sides have.
  if (ownPolicy) return judged;
  const ids = [...judged.renamed].map(([from, to]) => [idOfPath(from), idOfPath(to)] as const);
  const rules = await ruleChanges(sides.rulesBefore, sides.rulesAfter, {
    severities: await defaultSeverities(),
    today,
    renamed: new Map(ids),
  });
  const { policies } = rules;
  const hidden =
    policies && lowersLimits(policies.before, policies.after)
      ? await hiddenByLimits(policies, head, today, shell)
      : [];
  return {
    ...judged,
    broken: rules.broken,
    ruleChanges: [...sides.moved, ...rules.changes, ...hidden],
  };
}

/** By what both states of a knowledge base are judged. */
type Terms = Pick<KnowledgeBase, 'policy' | 'today' | 'only' | 'policyFile'>;

/**
 * Judges what lies between two states of a knowledge base.
 *
 * @param state what is known of records from before; most are the same in both states
 */
export async function checkBetween(
  terms: Terms,
  before: RecordSource,
  head: RecordSource,
  shell: CliContext,
  state: ViewState,
  known?: KnownResults,
): Promise<CheckedChange> {
  const { policy } = terms;
  const side = async (source: RecordSource): Promise<RunResult> =>
    withoutState(await checkSource(terms, source, shell, SUMMARIES, state, known));
  const result = await side(head);
  const baseResult = await state.aside(() => side(before));
  const paths = comparePaths(before, baseResult, head, result, policy.limits.fileBytes);
  const inFolder = (path: string): string => `${head.name}/${path}`;
  const [valueInBase, valueInHead] = [valuesOf(before, policy), valuesOf(head, policy)];
  const touched = new Set(paths.altered.map(inFolder));
  const renamed = new Map([...paths.renamed].map(([from, to]) => [inFolder(from), inFolder(to)]));
  const gone = [...baseResult.contents.keys()].filter((path) => !result.contents.has(path));
  const taking = gone.length === 0 ? [] : paths.altered;
  const merges = mergesAmong(
    gone,
    taking.map((path) => [path, valueInHead(inFolder(path), '')] as const),
  );
  const merged = new Map([...merges].map(([from, to]) => [inFolder(from), inFolder(to)]));
  const states: BaseAndHead = {
    valueInBase,
    valueInHead,
    altered: touched,
    identityOf: await ruleIdentities(),
    // What was wrong with a record that another one has taken in may stand there.
    renamed: new Map([...merged, ...renamed]),
  };
  const standing = standingChange(baseResult.findings, result.findings, states, {
    ...terms,
    moved: paths.renamed,
  });
  const { findings } = standing;
  const change = await withoutThresholdDrift(standing.change, terms, before, head, paths.renamed, shell);
  const [pathsBefore, pathsAfter] = [baseResult, result].map(({ summaries }) => readablePaths(summaries));
  return {
    head,
    findings,
    change,
    measures: measuresOf(
      // What a record has taken in was as good as the two together.
      { result: baseResult, findings: asMerged(standing.baseFindings, merged) },
      { result, findings },
      paths.renamed,
      (path, now) => losesChinese(valueInBase(inFolder(path), ''), valueInHead(inFolder(now), '')),
    ),
    touched,
    raised: raisedTiers(policy.evidence.rungs, touched, renamed, valueInBase, valueInHead),
    broken: [],
    ruleChanges: [],
    vanished: vanishedRecords(
      pathsBefore ?? [],
      new Set(pathsAfter),
      result.contents,
      paths.renamed,
      new Set(
        paths.altered.filter((path) =>
          isOtherError(
            valueInBase(inFolder(path), ''),
            valueInHead(inFolder(path), ''),
            policy.duplicates.textFloor,
          ),
        ),
      ),
      policy.gate.vanished,
    ),
    renamed: paths.renamed,
    result: { ...result, crashes: result.crashes + baseResult.crashes },
    policy,
  };
}

/** How the files of two states correspond, by their paths below the records' folder. */
interface Paths {
  /** New in the head, or not what they were. */
  readonly altered: readonly string[];
  /** The new path by the old one. */
  readonly renamed: ReadonlyMap<string, string>;
}

function comparePaths(
  before: RecordSource,
  base: RunResult,
  after: RecordSource,
  head: RunResult,
  fileBytes: number,
): Paths {
  const altered = [...head.contents].filter(([path, key]) => base.contents.get(path) !== key);
  const come = altered.map(([path]) => path).filter((path) => !base.contents.has(path));
  const gone = [...base.contents.keys()].filter((path) => !head.contents.has(path));
  const load = (source: RecordSource, paths: readonly string[]): UnpairedFile[] =>
    paths.map((path) => {
      const text = source.readText(path, fileBytes);
      return { path, text, value: tolerantJson(text) };
    });
  const renamed =
    come.length === 0 || gone.length === 0
      ? new Map<string, string>()
      : renamesAmong(load(before, gone), load(after, come));
  return { altered: altered.map(([path]) => path), renamed };
}

/** What stands at a pointer of a file; the file that was asked for last is kept. */
function valuesOf(source: RecordSource, policy: Policy): ValueAt {
  let file: string | null = null;
  let value: Json | undefined;
  return (name, pointer) => {
    if (name !== file) {
      file = name;
      value = tolerantJson(source.readText(name.slice(source.name.length + 1), policy.limits.fileBytes));
    }
    let current = value;
    for (const part of pointerParts(pointer)) {
      if (current === null || typeof current !== 'object' || !Object.hasOwn(current, part)) return undefined;
      current = (current as { [key: string]: Json })[part];
    }
    return current;
  };
}
