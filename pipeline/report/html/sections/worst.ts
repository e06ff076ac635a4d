import type { Finding } from '../../../rule/finding.ts';
import type { WorstRecord } from '../../groups.ts';
import { countWords } from '../../text/number-words.ts';
import { html, shortProse, type Html } from '../html.ts';
import type { LinkTo } from '../link.ts';

/** Findings of a record that are shown; the rest is counted. */
const SHOWN = 12;

/** Records that are shown at once; the rest is a click away. */
const FIRST = 10;

/** The records that want work most, each with what is wrong and where. */
export function worstRecordsSection(records: readonly WorstRecord[], linkTo: LinkTo): Html {
  if (records.length === 0) return html``;
  const rest = records.slice(FIRST);
  return html`<section aria-labelledby="worst">
    <h2 id="worst">The records that need a person most</h2>
    <p class="what">
      Points are what the record is worth, of 100, once <code>npx curate fix</code> has run: what that fixes
      is left out here. Open one to see what is wrong with it, and where.
    </p>
    ${records.slice(0, FIRST).map((record) => item(record, linkTo))}
    ${
      rest.length === 0
        ? null
        : html`<details class="rest">
            <summary>The next ${countWords(rest.length, 'record')}</summary>
            ${rest.map((record) => item(record, linkTo))}
          </details>`
    }
  </section>`;
}

function item({ file, quality, findings }: WorstRecord, linkTo: LinkTo): Html {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rest = findings.length - SHOWN;
  return html`<details>
    <summary>
      <span class="title"><code>${file}</code></span>
      <span class="figure"
        ><strong>${quality}</strong> points
        <span class="what"
          >${countWords(errors, 'error')}, ${countWords(findings.length - errors, 'warning')}</span
        ></span
      >
    </summary>
    <ul class="findings">
      ${findings.slice(0, SHOWN).map((finding) => line(finding, linkTo))}${rest > 0 ? html`<li>… and ${rest} more</li>` : null}
    </ul>
  </details> `;
}

function line({ rule, severity, file, line, message }: Finding, linkTo: LinkTo): Html {
  const target = linkTo(file, line);
  const place = `line ${line}`;
  return html`<li>
    ${target === null ? place : html`<a href="${target}">${place}</a>`}
    <span class="${severity}">${severity}</span> <code>${rule}</code><br />${shortProse(message)}
  </li>`;
}
