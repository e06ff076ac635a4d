import type { Report } from '../../report.ts';
import { bar } from '../bar.ts';
import { html, prose, type Html } from '../html.ts';
import { measureName } from '../measure-name.ts';

/** What the records have of the things that make them worth trusting. */
export function coverageSection({ summary }: Report): Html {
  const measures = Object.entries(summary.coverage).filter(([name]) => name !== 'zh');
  if (summary.records === 0 || measures.length === 0) return html``;
  const rows = measures.map(
    ([name, share]) =>
      html`<tr>
        <th scope="row">${prose(measureName(name))}${bar(share / 100, 'plain')}</th>
        <td class="n">${share} %</td>
      </tr> `,
  );
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">What the records bring along</h2>
    <table>
      <caption class="what">
        The share of records…
      </caption>
      <thead class="hidden">
        <tr>
          <th scope="col">records</th>
          <th scope="col">share</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
