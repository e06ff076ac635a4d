import type { Finding } from '../../rule/finding.ts';
import type { Worst } from '../groups.ts';
import { count, html, prose, type Html } from './html.ts';

/** Findings of a record that are shown; the rest is counted. */
const SHOWN = 12;

/** Where a file can be looked at, at a line; null where there is nothing to link to. */
export type LinkTo = (file: string, line: number) => string | null;

/** The records that want work most, each with what is wrong and where. */
export function worstSection(records: readonly Worst[], linkTo: LinkTo): Html {
  if (records.length === 0) return html``;
  return html`<section aria-labelledby="worst">
    <h2 id="worst">The records that need work most</h2>
    <p class="what">
      The number is what remains of 100 points. Open one to see what is wrong with it, and where.
    </p>
    ${records.map((record) => item(record, linkTo))}
  </section>`;
}

function item({ file, quality, findings }: Worst, linkTo: LinkTo): Html {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rest = findings.length - SHOWN;
  return html`<details>
    <summary>
      <span class="score">${quality}</span> <code>${file}</code>
      <span class="counts">${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}</span>
    </summary>
    <ol>
      ${findings.slice(0, SHOWN).map((finding) => line(finding, linkTo))}${rest > 0 ? html`<li>… and ${rest} more</li>` : null}
    </ol>
  </details> `;
}

function line({ rule, severity, file, line, message }: Finding, linkTo: LinkTo): Html {
  const target = linkTo(file, line);
  const place = target === null ? html`line ${line}` : html`<a href="${target}">line ${line}</a>`;
  return html`<li>
    <span class="${severity}">${severity}</span> <code>${rule}</code>, ${place}: ${prose(message)}
  </li>`;
}
