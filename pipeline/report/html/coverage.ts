import type { Report } from '../report.ts';
import { grouped, html, type Html } from './html.ts';
import { measureName } from './overview.ts';
import { bar } from './tables.ts';

/** What the records have of the things that make them worth trusting, and what is wrong with their Chinese. */
export function coverageSection({ summary, findings }: Report): Html {
  const untranslated = new Set(findings.filter(({ rule }) => rule.startsWith('zh/')).map(({ file }) => file))
    .size;
  const rows = Object.entries(summary.coverage).map(
    ([name, share]) =>
      html`<tr>
        <th scope="row">${measureName(name)}${bar(share / 100, 'good')}</th>
        <td class="n">${share} %</td>
      </tr> `,
  );
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Coverage</h2>
    <p class="what">
      The share of records that have everything of a kind. A Chinese text counts when it is there; whether it
      is Chinese, and true to its source, the rules about Chinese say: they find fault with
      ${grouped(untranslated)} of ${grouped(summary.records)} records.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">records</th>
          <th scope="col" class="n">share</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
