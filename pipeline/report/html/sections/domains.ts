import type { RecordGroup } from '../../groups.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import { bar } from '../bar.ts';
import { html, type Html } from '../html.ts';

/** Domains that are shown at once, and those that are a click away; more are counted. */
const [SHOWN, FOLDED] = [10, 200];

/** Records by domain. */
export function domainsSection(groups: readonly RecordGroup[]): Html {
  if (groups.length === 0) return html``;
  const rest = groups.slice(SHOWN, FOLDED);
  const left = groups.length - SHOWN - rest.length;
  return html`<section aria-labelledby="domains">
    <h2 id="domains">By domain</h2>
    <p class="what">
      ${countWords(groups.length, 'domain')}, the lowest quality first. A bar is the quality.
    </p>
    ${table('The domains with the lowest quality', groups.slice(0, SHOWN))}
    ${
      rest.length === 0
        ? null
        : html`<details class="rest">
            <summary>The next ${countWords(rest.length, 'domain')}</summary>
            ${table('The other domains', rest)}
            ${left > 0 ? html`<p class="what">… and ${countWords(left, 'more domain')}, of higher quality.</p>` : null}
          </details>`
    }
  </section>`;
}

function table(caption: string, groups: readonly RecordGroup[]): Html {
  const rows = groups.map(
    ({ name, records, errors, warnings, quality, translated }) =>
      html`<tr>
        <th scope="row">
          ${name === '' ? 'outside of any domain' : name}${bar(quality / 100, quality >= 90 ? 'good' : quality >= 70 ? 'warning' : 'error')}
        </th>
        <td class="n">${quality.toFixed(1)}</td>
        <td class="n wide">${grouped(records)}</td>
        <td class="n">${grouped(errors)}</td>
        <td class="n wide">${grouped(warnings)}</td>
        <td class="n">${translated} %</td>
      </tr> `,
  );
  return html`<table>
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">domain</th>
        <th scope="col" class="n">quality</th>
        <th scope="col" class="n wide">records</th>
        <th scope="col" class="n">errors</th>
        <th scope="col" class="n wide">warnings</th>
        <th scope="col" class="n">in Chinese</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
