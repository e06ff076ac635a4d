import type { GraphSummary } from '../../corpus/graph-summary.ts';
import { byDomain, byRule, worstRecords } from '../groups.ts';
import type { HistoryDay } from '../history/history.ts';
import { countWords } from '../text/number-words.ts';
import type { Report } from '../report.ts';
import type { Comparison } from '../stated.ts';
import { chineseSection } from './sections/chinese.ts';
import { coverageSection } from './sections/coverage.ts';
import { domainsSection } from './sections/domains.ts';
import { evidenceSection } from './sections/evidence.ts';
import { graphSection } from './sections/graph.ts';
import { EXPLORER_HASH, explorerScripts, explorerSection } from './explorer/explorer.ts';
import { html, Html } from './html.ts';
import type { LinkTo } from './link.ts';
import { overview } from './sections/overview.ts';
import { rulesSection, type SummaryOf } from './sections/rules.ts';
import { stepsSection } from './sections/steps.ts';
import { STYLE } from './style.ts';
import { trend } from './sections/trend.ts';
import { worstRecordsSection } from './sections/worst.ts';

/** All that the page shows. */
export interface QualityPage {
  readonly report: Report;
  /** The oldest first. */
  readonly history: readonly HistoryDay[];
  /** Paths of all records, below their folder. */
  readonly paths: readonly string[];
  /** Paths of those that have all Chinese texts. */
  readonly translated: ReadonlySet<string>;
  readonly evidence: readonly Comparison[];
  /** Records by the rung of verification that they state. */
  readonly tiers: ReadonlyMap<string, number>;
  /** Null where the graph is not known. */
  readonly graph: GraphSummary | null;
  /** The day the report is for, YYYY-MM-DD. */
  readonly today: string;
  readonly summaryOf: SummaryOf;
  readonly linkTo: LinkTo;
}

const WORST = 20;

/**
 * The report as one page that opens from a disk: nothing from anywhere else, and a policy that forbids it. All that it says
 * stands in it without its one script, which serves to work through the findings. The same report gives the same bytes.
 */
export function renderHtml(page: QualityPage): string {
  return [...htmlPieces(page)].join('');
}

/** The same, piece by piece. */
export function* htmlPieces(page: QualityPage): Generator<string> {
  const { findings } = page.report;
  // Line breaks are ours alone: in a stranger's text they are escapes. What indents the source is no use in the page.
  yield body(page).text.replaceAll(/\n\s*/g, '\n');
  yield* explorerScripts(findings, page.linkTo);
  yield '</body>\n</html>\n';
}

function body(page: QualityPage): Html {
  const { report, history, paths, translated, evidence, tiers, graph, today, summaryOf, linkTo } = page;
  const { findings, summary } = report;
  const before = history.findLast(({ date }) => date < today);
  const rules = byRule(findings);
  const sections: readonly (readonly [id: string, name: string, section: Html])[] = [
    ['next', 'What to do', stepsSection(report)],
    ['explorer', 'Findings', explorerSection(findings)],
    ['trend', 'Over time', trend(history)],
    ['rules', 'By rule', rulesSection(rules, summary.records, before, summaryOf, linkTo)],
    ['worst', 'Records', worstRecordsSection(worstRecords(findings, WORST), linkTo)],
    ['domains', 'Domains', domainsSection(byDomain(paths, findings, translated))],
    ['chinese', 'Chinese', chineseSection(report, paths, translated)],
    ['coverage', 'Coverage', coverageSection(report)],
    ['evidence', 'Evidence', evidenceSection(evidence, tiers)],
    ['graph', 'Graph', graph && graph.records > 0 ? graphSection(graph, findings) : html``],
  ];
  const shown = sections.filter(([, , section]) => section.text !== '');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; ${findings.length === 0 ? '' : new Html(`script-src '${EXPLORER_HASH}'; `)}base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>
          ${summary.gate.passed ? 'Passes' : 'Fails'}, ${summary.quality} of 100: quality of the knowledge
          base, ${today}
        </title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">To the content</a>
        <header>
          <h1>Quality of the knowledge base</h1>
          <p class="what">
            ${countWords(summary.records, 'record')}, as of <time datetime="${today}">${today}</time>
          </p>
        </header>
        <nav aria-label="Sections">
          <ul>
            ${shown.map(
              ([id, name]) =>
                html`<li ${id === 'explorer' ? new Html('class="scripted" hidden') : null}>
                  <a href="#${id}">${name}</a>
                </li>`,
            )}
          </ul>
        </nav>
        <main id="content" tabindex="-1">
          ${overview(report, before)} ${shown.map(([, , section]) => section)}
        </main>
        <footer>
          <p>
            A record starts with 100 points; they are halved for each rule that reports an error of it, and
            lowered by 5 % for each that reports a warning. Quality is the mean over all records. Everything
            on this page follows from the records, the policy and the history.
          </p>
          <p>Where <code>curate</code> stands, <code>npx curate</code> runs it in a checkout.</p>
        </footer>
      </body>
    </html> `;
}
