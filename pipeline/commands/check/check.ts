import { withAcceptances } from '../../gate/acceptance.ts';
import { coverage, sharesOf } from '../../report/coverage.ts';
import { gateOfChange, gateOfState, oldErrors } from '../../gate/gate.ts';
import type { RuleSum } from '../../report/finding-sums.ts';
import { isSummedUp, renderSums } from '../../report/formats/terminal.ts';
import { reportOf, withChange, type Report } from '../../report/report.ts';
import { summedReport } from '../../report/state-sums.ts';
import { COMMON_USAGE, readOptions, type Command, type ExitCode, type CliContext } from '../command.ts';
import type { StateResult } from '../../rule/engine.ts';
import { withCheckedBase, openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { warnOfKeysInPolicy } from '../keys-in-policy.ts';
import { namedRecords } from './named-records.ts';
import { recordsOption } from '../../report/text/records-option.ts';
import { formatNamed, printPieces, render, terminalOptions, type RenderOptions } from '../report/render.ts';

export const checkCommand: Command = {
  summary: 'run every rule, print the findings, decide the gate',
  usage: `curate check [options] [PATH or GLOB …]

Runs every rule over the records and prints what is wrong, why it matters and what to do. Writes nothing but its cache.
Paths, globs and ids narrow what is shown and counted; all records are judged all the same.

  --format NAME    terminal, json, markdown, github (annotations) or sarif (default: terminal)
  --all            show every finding, where there are many
  --base REF       count only what the change since REF brings: findings that the newest commit in common does not have
  --head REF       the state to judge (default: the working tree); without --base, all of it
  --owner-approved with --base: a code owner has approved the change, so that it may loosen what judges, take records away
                   and raise the tiers that people state
  --only RULES     run only the rules whose id matches a glob, such as "schema/*"
  --shard K/N      judge the K-th of N parts of the records by themselves, and leave what was found in a file (--out FILE,
                   default: part-K-of-N.jsonl in .cache beside the records), whose name is printed
  --merge          take what the parts have found from the files that are named in the place of paths, each part once: the
                   report is that of one run, byte for byte. What has changed since is judged here
  --watch          judge again whenever a file changes

Apart from the gate, each instead of the above:
  --links          visit the sources that are due, and report those that are dead. Remembers its visits in
                   reports/links.json beside the records; --limit N visits no more than N
  --due            list the records that are due for confirmation, longest due first; --part 2/5 lists the second of five
                   parts, so that several people can share the work

${COMMON_USAGE}
Exit code: 0 the gate passes, 1 it fails, 2 the tool could not do its work.
`,
  async run(shell) {
    return checkOnce(shell);
  },
};

async function checkOnce(shell: CliContext, isWatched = false): Promise<ExitCode> {
  const { values, positionals, today } = readOptions(shell, {
    format: { type: 'string' },
    all: { type: 'boolean' },
    only: { type: 'string' },
    base: { type: 'string' },
    head: { type: 'string' },
    'owner-approved': { type: 'boolean' },
    links: { type: 'boolean' },
    limit: { type: 'string' },
    due: { type: 'boolean' },
    part: { type: 'string' },
    shard: { type: 'string' },
    out: { type: 'string' },
    merge: { type: 'boolean' },
    watch: { type: 'boolean' },
  });
  if (values.links === true || values.due === true) {
    const { checkApart } = await import('./apart.ts');
    return checkApart(values, positionals, today, shell);
  }
  const format = formatNamed(values.format);
  // A commit has its own folder of records: that of the work tree may be absent.
  const base = await openKnowledgeBase(values, today, values.head !== undefined);
  warnOfKeysInPolicy(base, shell);
  if (values.watch === true && !isWatched) {
    const { checkAndWatch } = await import('./watch.ts');
    return checkAndWatch(base.folder.path, shell, () => checkOnce(shell, true));
  }
  if (values.shard !== undefined) {
    const { checkShard, parseShard } = await import('./shard.ts');
    const shard = parseShard(values.shard);
    const { sharedOut } = await import('./shared-out.ts');
    const work = await sharedOut(base, values.base ?? null, values.head ?? null, values.policy !== undefined);
    return checkShard(work, shard, values.out ?? null, shell);
  }
  const parts = values.merge === true ? positionals : null;
  const patterns = parts ? [] : positionals;
  const columns = shell.terminal.columns ?? null;
  const view = {
    format,
    all: values.all === true,
    home: base.folder.home,
    columns,
    isPart: values.base === undefined && patterns.length > 0,
    where: recordsOption(values.records),
  };
  const show = async ({ report, sums, crashes }: Checked): Promise<ExitCode> => {
    printPieces(
      sums ? [renderSums(report, sums, terminalOptions(view, shell))] : await render(report, view, shell),
      shell,
    );
    if (crashes > 0) {
      const times = `${crashes} ${crashes === 1 ? 'time' : 'times'}`;
      shell.err(`A rule failed ${times}: the findings above say where. That is a mistake in the tool.\n`);
    }
    return exitCodeOf(report, crashes);
  };
  if (values.base === undefined)
    return checkState(
      base,
      patterns,
      values.head ?? null,
      values.policy !== undefined,
      shell,
      { view, show },
      parts,
    );
  const checked = await checkChange(
    base,
    patterns,
    shell,
    values.base,
    values.head ?? null,
    values.policy !== undefined,
    values['owner-approved'] === true,
    parts,
  );
  return show(checked);
}

interface Checked {
  readonly report: Report;
  /** In the place of the findings, where they are too many to be shown. */
  readonly sums?: readonly RuleSum[];
  readonly crashes: number;
}

/** Judges the records as they are, and shows what was found while it can be read. */
async function checkState(
  named: KnowledgeBase,
  patterns: readonly string[],
  headName: string | null,
  ownPolicy: boolean,
  shell: CliContext,
  { view, show }: { readonly view: RenderOptions; readonly show: (checked: Checked) => Promise<ExitCode> },
  parts: readonly string[] | null,
): Promise<ExitCode> {
  const { base, source, commit } =
    headName === null
      ? { base: named, source: named.folder, commit: '' }
      : await (await import('./commit-state.ts')).stateOfCommit(named, headName, ownPolicy);
  if (source.files.length === 0) {
    const { nothingJudged } = await import('./nothing-judged.ts');
    throw nothingJudged('folder', base.folder.path);
  }
  const narrowing = namedRecords(source, base.folder.path, patterns);
  const isPlain = view.format === 'terminal' && patterns.length === 0 && base.policy.accepted.length === 0;
  const use = ({ list, summaries, crashes }: StateResult): Promise<ExitCode> => {
    const summed = isPlain ? summedReport(list, narrowing.count, sharesOf(summaries)) : null;
    if (summed && isSummedUp(summed.findings, view.all))
      return show({ report: { summary: summed.summary, findings: [] }, sums: summed.sums(), crashes });
    const standing = withAcceptances(list.stored(), base.policy, base.policyFile, base.today);
    const shown = standing.filter(narrowing.shows);
    const report = reportOf(shown, narrowing.count, sharesOf(summaries), gateOfState(shown));
    return show({ report, crashes });
  };
  const known = parts
    ? await (await import('./shard.ts')).mergedParts({ base, sources: [source], states: commit }, parts)
    : undefined;
  return withCheckedBase(base, shell, [coverage], use, source, known);
}

async function checkChange(
  base: KnowledgeBase,
  patterns: readonly string[],
  shell: CliContext,
  baseName: string,
  headName: string | null,
  ownPolicy: boolean,
  ownerApproved: boolean,
  parts: readonly string[] | null,
): Promise<Checked> {
  const { checkChange: judgeChange } = await import('./change/change-check.ts');
  const judged = await judgeChange(base, baseName, headName, ownPolicy, shell, parts);
  const { findings, change, touched, result, policy } = judged;
  const narrowing = namedRecords(judged.head, base.folder.path, patterns);
  const whole = patterns.length === 0;
  const shown = findings.filter(narrowing.shows);
  const fixed = change.fixed.filter((finding) => whole || narrowing.shows(finding));
  const measures = whole ? judged.measures : [];
  // What a narrowed view leaves out, it does not judge, either.
  const asWhole = <Item>(items: readonly Item[]): readonly Item[] => (whole ? items : []);
  const raised = judged.raised.filter((id) => narrowing.includes(`${id}.json`));
  const [broken, ruleChanges] = [asWhole(judged.broken), asWhole(judged.ruleChanges)];
  const vanished = {
    ...judged.vanished,
    ids: asWhole(judged.vanished.ids),
    replaced: asWhole(judged.vanished.replaced ?? []),
    unreadable: asWhole(judged.vanished.unreadable ?? []),
  };
  const gated = { change, measures, touched, raised, broken, ruleChanges, vanished, ownerApproved };
  const gate = gateOfChange(shown, gated, policy.gate);
  const report = reportOf(shown, narrowing.count, sharesOf(result.summaries), gate);
  return {
    report: withChange(
      report,
      { ...change, fixed },
      {
        kept: oldErrors(shown, change, touched),
        vanished: vanished.ids,
        replaced: vanished.replaced,
        policyChanges: ruleChanges,
      },
    ),
    crashes: result.crashes,
  };
}

function exitCodeOf(report: Report, crashes: number): ExitCode {
  if (crashes > 0) return 2;
  return report.summary.gate.passed ? 0 : 1;
}
