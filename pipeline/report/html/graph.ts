import type { GraphSummary } from '../../corpus/graph-summary.ts';
import { drawGraph } from '../graph-drawing.ts';
import { count, grouped, html, Html } from './html.ts';

/** What is drawn: more than a few groups on a page are a pattern, not a picture. */
const LIMITS = { components: 6, records: 30 };

/** How the records hang together: what follows from what, and what is taken for what. */
export function graphSection(summary: GraphSummary): Html {
  const { records, edges, components, orphans, oneWay, dangling } = summary;
  const largest = components[0]?.records.length ?? 0;
  const facts = [
    `${count(edges.leads_to + edges.preceded_by, 'edge')} say what follows from what, ${grouped(edges.frequently_confused_with)} what is taken for what`,
    `${count(components.length, 'group')} of records hang together, the largest of ${largest}`,
    `${grouped(orphans.length)} of ${count(records, 'record')} have no edge`,
    `${count(oneWay.length, 'edge')} only one of the two records knows of (dashed)`,
    `${count(dangling, 'edge')} lead to no record`,
  ];
  return html`<section aria-labelledby="graph">
    <h2 id="graph">How the records hang together</h2>
    <ul class="what">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${
      components.length === 0
        ? null
        : html`<details>
            <summary>The largest groups, drawn</summary>
            <div class="scroll graph" tabindex="0" role="region" aria-label="The graph of the records">
              ${new Html(drawGraph(summary, LIMITS))}
            </div>
          </details>`
    }
  </section>`;
}
