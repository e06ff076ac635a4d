import type { RecordGroup, RuleGroup } from '../groups.ts';
import { count, grouped, html, prose, type Html } from './html.ts';

/** What a rule reports, in one line; null for a rule that is not known. */
export type SummaryOf = (rule: string) => string | null;

/** Findings by rule. */
export function rulesTable(groups: readonly RuleGroup[], summaryOf: SummaryOf): Html {
  const most = Math.max(1, ...groups.map(({ findings }) => findings));
  const rows = groups.map(({ rule, severity, findings, records }) => {
    const summary = summaryOf(rule);
    return html`<tr>
      <th scope="row">
        <code>${rule}</code> <span class="${severity} narrow">${severity}</span>
        ${summary === null ? null : html`<div class="what">${prose(summary)}</div>`}${bar(findings / most, severity)}
      </th>
      <td class="${severity} wide">${severity}</td>
      <td class="n">${grouped(findings)}</td>
      <td class="n wide">${grouped(records)}</td>
    </tr> `;
  });
  return html`<section aria-labelledby="rules">
    <h2 id="rules">By rule</h2>
    <p class="what">
      ${groups.length === 0 ? 'No rule finds anything.' : prose('Errors first, then what there is most of. `curate explain RULE` says more about a rule.')}
    </p>
    ${
      groups.length === 0
        ? null
        : html`<table>
            <thead>
              <tr>
                <th scope="col">rule</th>
                <th scope="col" class="wide">weight</th>
                <th scope="col" class="n">findings</th>
                <th scope="col" class="n wide">records</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }
  </section>`;
}

/** Domains that are shown at once; the rest is a click away. */
const SHOWN = 15;

/** Records by domain. */
export function domainsTable(groups: readonly RecordGroup[]): Html {
  const rest = groups.slice(SHOWN);
  return html`<section aria-labelledby="domains">
    <h2 id="domains">By domain</h2>
    <p class="what">${count(groups.length, 'domain')}, the lowest quality first.</p>
    ${domainRows('The domains with the lowest quality', groups.slice(0, SHOWN))}
    ${
      rest.length === 0
        ? null
        : html`<details>
            <summary>The other ${count(rest.length, 'domain')}</summary>
            ${domainRows('The other domains', rest)}
          </details>`
    }
  </section>`;
}

function domainRows(label: string, groups: readonly RecordGroup[]): Html {
  const rows = groups.map(
    ({ name, records, errors, warnings, quality, translated }) =>
      html`<tr>
        <th scope="row">
          ${name === '' ? 'outside of any domain' : name}${bar(quality / 100, quality >= 90 ? 'good' : quality >= 70 ? 'warning' : 'error')}
        </th>
        <td class="n">${quality}</td>
        <td class="n wide">${grouped(records)}</td>
        <td class="n">${grouped(errors)}</td>
        <td class="n wide">${grouped(warnings)}</td>
        <td class="n">${translated} %</td>
      </tr> `,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          <th scope="col">domain</th>
          <th scope="col" class="n">quality</th>
          <th scope="col" class="n wide">records</th>
          <th scope="col" class="n">errors</th>
          <th scope="col" class="n wide">warnings</th>
          <th scope="col" class="n">Chinese</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** A bar for the eye alone: the figure stands beside it. */
export function bar(share: number, kind: string): Html {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  const filled = percent === 0 ? null : html`<i class="${kind}" style="width:${percent}%"></i>`;
  return html`<span class="bar" aria-hidden="true">${filled}</span>`;
}
