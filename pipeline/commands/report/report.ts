import { join, resolve } from 'node:path';
import type { GraphSummary } from '../../corpus/graph-summary.ts';
import { foundFirst, selfLookupSummary } from '../../lookup/self-lookup.ts';
import { withAcceptances } from '../../gate/acceptance.ts';
import { coverage, sharesOf, translatedPaths } from '../../report/coverage.ts';
import { gateOfState } from '../../gate/gate.ts';
import { graph } from '../../report/graph/graph.ts';
import { dayOf, readHistory, withDay, writeHistory } from '../../report/history/history.ts';
import { htmlPieces } from '../../report/html/page.ts';
import type { LinkTo } from '../../report/html/link.ts';
import { jsonChunks } from '../../report/formats/json.ts';
import { renderMarkdown, STEP_SUMMARY_BYTES } from '../../report/formats/markdown.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { reportOf, type Report } from '../../report/report.ts';
import { sarifPieces } from '../../report/formats/sarif.ts';
import { comparisons, stated, statedTiers } from '../../report/stated.ts';
import type { RunResult } from '../../rule/engine.ts';
import { rules } from '../../stages/index.ts';
import { ReportFolder } from '../../store/report-folder.ts';
import { readRulePage } from '../../store/rule-page.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command } from '../command.ts';
import { withCheckedBase, openKnowledgeBase } from '../knowledge-base.ts';
import { repositoryPrefix } from '../../store/git/repository-prefix.ts';

export const report: Command = {
  summary: 'write the quality report',
  usage: `curate report [options]

Runs every rule and writes quality.json, quality.md, quality.sarif and quality.html, a page that opens without a server,
and puts the figures of the day into history.jsonl. A file is replaced as a whole.

  --out DIR        where to (default: the folder "reports" beside the records)
  --source URL     where the folder that holds the records' folder can be looked at, such as
                   https://github.com/OWNER/NAME/blob/COMMIT/: records are linked there, with the line
${COMMON_USAGE}
Exit code: 0 the gate passes, 1 it fails, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      out: { type: 'string' },
      source: { type: 'string' },
    });
    if (positionals.length > 0) throw new CommandError('`report` is about all records: it takes no paths.');
    const base = await openKnowledgeBase(values, today);
    if (base.folder.files.length === 0) {
      const { nothingJudged } = await import('../check/nothing-judged.ts');
      throw nothingJudged('folder', base.folder.path);
    }
    const { home } = base.folder;
    const folder = new ReportFolder(resolve(values.out ?? join(home, 'reports')));
    const linkTo = linksTo(values.source ?? `${folder.wayTo(home)}/`, values.source !== undefined);

    const wanted = [coverage, stated, graph, selfLookupSummary];
    return withCheckedBase(base, shell, wanted, async (result) => {
      const findings = withAcceptances(result.list.stored(), base.policy, base.policyFile, today);
      const { summaries, contents } = result;
      const quality = reportOf(
        findings,
        contents.size,
        { ...sharesOf(summaries), ...foundFirst(summaries) },
        gateOfState(findings),
      );
      folder.sweep();
      const history = withDay(readHistory(folder.read('history.jsonl')), dayOf(today, quality));
      const texts = {
        'quality.json': jsonChunks(quality),
        'quality.md': renderMarkdown(quality, STEP_SUMMARY_BYTES),
        'quality.sarif': sarifPieces(quality, rules, repositoryPrefix(home), readRulePage),
        'quality.html': page(quality, result, history, today, linkTo),
        'history.jsonl': writeHistory(history),
      };
      for (const [name, text] of Object.entries(texts)) folder.write(name, text);
      shell.out(said(quality, folder.path, Object.keys(texts)));
      if (result.crashes > 0) {
        shell.err('A rule failed: the report says where. That is a mistake in the tool.\n');
        return 2;
      }
      return quality.summary.gate.passed ? 0 : 1;
    });
  },
};

function page(
  quality: Report,
  { summaries, contents }: RunResult,
  history: ReturnType<typeof readHistory>,
  today: string,
  linkTo: LinkTo,
): Iterable<string> {
  const summaryOf = new Map(rules.map((rule) => [rule.id, rule.summary]));
  return htmlPieces({
    report: quality,
    history,
    paths: [...contents.keys()],
    translated: new Set(translatedPaths(summaries)),
    evidence: comparisons(summaries, quality.findings),
    tiers: statedTiers(summaries),
    graph: summaries[graph.name] as unknown as GraphSummary,
    today,
    summaryOf: (rule) => summaryOf.get(rule) ?? null,
    linkTo,
  });
}

/** Files as the web or the disk knows them: of a source code host we know how to name a line. */
function linksTo(source: string, web: boolean): LinkTo {
  if (web && (!URL.canParse(source) || new URL(source).protocol !== 'https:')) {
    throw new CommandError(`--source ${source} is no https address.`);
  }
  const base = source.endsWith('/') ? source : `${source}/`;
  return (file, line) =>
    `${base}${file.toWellFormed().split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function said({ summary }: Report, folder: string, names: readonly string[]): string {
  const verdict = summary.gate.passed
    ? 'The gate passes.'
    : `The gate fails: ${summary.gate.reasons.map(plainText).join('; ')}.`;
  return `Wrote ${names.join(', ')} to ${plainText(folder)}.\nQuality ${summary.quality} of 100. ${verdict}\n`;
}
