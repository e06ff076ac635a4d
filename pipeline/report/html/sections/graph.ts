import type { GraphSummary } from '../../../corpus/graph-summary.ts';
import type { Finding } from '../../../rule/finding.ts';
import { mostConfused } from '../../graph/confusions.ts';
import { drawGroups, type Drawing } from '../../graph/graph-drawing.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import { html, Html } from '../html.ts';

/** What is drawn: more than a few groups on a page are a pattern, not a picture. */
const LIMITS = { groups: 6, records: 30 };

/** Records that are listed as taken for others. */
const CONFUSED = 10;

/** How the records hang together: what follows from what, and what is taken for what. */
export function graphSection(summary: GraphSummary, findings: readonly Finding[]): Html {
  const { edges, components, orphans, oneWay, dangling } = summary;
  const fact = (name: string, value: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section aria-labelledby="graph">
    <h2 id="graph">How the records hang together</h2>
    <p class="what">
      Records say which errors follow from which (${countWords(edges.leads_to + edges.preceded_by, 'edge')}),
      and which are taken for which (${countWords(edges.frequently_confused_with, 'edge')}).
    </p>
    <dl class="tiles">
      ${fact('groups of connected records', grouped(components.length))}
      ${fact('records without an edge', grouped(orphans.length))}
      ${fact('edges that only one of the two records states', grouped(oneWay.length))}
      ${fact('edges that lead nowhere', grouped(dangling))}
    </dl>
    ${confused(summary, findings)}
    ${
      components.length === 0
        ? null
        : html`<h3>The largest groups</h3>
            <ul class="key">
              <li><i class="leads"></i>leads to</li>
              <li><i class="confused"></i>is taken for</li>
              <li><i class="dashed"></i>dashed: only one of the two says so</li>
            </ul>
            ${drawGroups(summary, LIMITS).map(drawn)}`
    }
  </section>`;
}

function confused(summary: GraphSummary, findings: readonly Finding[]): Html | null {
  const rows = mostConfused(summary, findings, CONFUSED);
  if (rows.length === 0) return null;
  return html`<h3 id="confused">The records most easily taken for others</h3>
    <p class="what">
      How many others each can be taken for. Declared: one of the two lists the other as frequently confused.
      Not declared: the regex of one matches the error of the other, and neither says so.
    </p>
    <table aria-labelledby="confused">
      <thead>
        <tr>
          <th scope="col">record</th>
          <th scope="col" class="n">declared</th>
          <th scope="col" class="n">not declared</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, declared, undeclared }) =>
            html`<tr>
              <th scope="row"><code>${id}</code></th>
              <td class="n">${grouped(declared)}</td>
              <td class="n">${grouped(undeclared)}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

function drawn({ domains, records, links, oneWay, hidden, svg }: Drawing, index: number): Html {
  const name = domains.join(', ');
  return html`<details${index === 0 ? new Html(' open') : null}>
    <summary>
      <span class="title">${name}</span>
      <span class="figure"><strong>${grouped(records)}</strong> records <span class="what">${countWords(links, 'link')}, ${grouped(oneWay)} one-sided</span></span>
    </summary>
    ${hidden > 0 ? html`<p class="what">The ${LIMITS.records} with the most links; ${countWords(hidden, 'other')} not drawn.</p>` : null}
    <div class="scroll" tabindex="0" role="region" aria-label="Drawing of ${name}">${new Html(svg)}</div>
  </details> `;
}
