import type { GraphSummary } from '../../corpus/graph-summary.ts';
import { byDomain, byRule, worstRecords } from '../groups.ts';
import type { Day } from '../history.ts';
import type { Report } from '../report.ts';
import type { Comparison } from '../stated.ts';
import { coverageSection } from './coverage.ts';
import { evidenceSection } from './evidence.ts';
import { graphSection } from './graph.ts';
import { html, Html } from './html.ts';
import { overview } from './overview.ts';
import { STYLE } from './style.ts';
import { domainsTable, rulesTable, type SummaryOf } from './tables.ts';
import { trend } from './trend.ts';
import { worstSection, type LinkTo } from './worst.ts';

/** All that the page shows. */
export interface QualityPage {
  readonly report: Report;
  /** The oldest first. */
  readonly history: readonly Day[];
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

const WORST = 30;

/**
 * The report as one page that opens from a disk: no script, no font, no image from anywhere, and a policy that forbids
 * them. The same report gives the same bytes.
 */
export function renderHtml(page: QualityPage): string {
  const { report, history, paths, translated, evidence, tiers, graph, today, summaryOf, linkTo } = page;
  const worst = worstRecords(report.findings, WORST);
  const comparison = evidenceSection(evidence, tiers);
  const links: (readonly [target: string, name: string] | null)[] = [
    ['verdict', 'Verdict'],
    ['trend', 'Over time'],
    ['rules', 'By rule'],
    worst.length > 0 ? ['worst', 'Worst records'] : null,
    ['domains', 'By domain'],
    ['coverage', 'Coverage'],
    comparison.text === '' ? null : ['evidence', 'Evidence'],
    graph ? ['graph', 'Graph'] : null,
  ];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Quality of the knowledge base, ${today}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">To the content</a>
        <header>
          <h1>Quality of the knowledge base</h1>
          <p class="muted">As of <time datetime="${today}">${today}</time></p>
          <nav aria-label="Sections">
            <ul>
              ${links.map((link) => (link ? html`<li><a href="#${link[0]}">${link[1]}</a></li>` : null))}
            </ul>
          </nav>
        </header>
        <main id="content">
          ${overview(report)} ${trend(history)} ${rulesTable(byRule(report.findings), summaryOf)}
          ${worstSection(worst, linkTo)} ${domainsTable(byDomain(paths, report.findings, translated))}
          ${coverageSection(report)} ${comparison} ${graph ? graphSection(graph) : null}
        </main>
        <footer>
          <p>
            Quality is the mean over the records of 100 points, halved for each rule that reports an error of
            the record and lowered by 5 % for each that reports a warning. Everything on this page follows
            from the records and the policy alone.
          </p>
        </footer>
      </body>
    </html> `.text;
}
