import type { HistoryDay } from '../../history/history.ts';
import { grouped } from '../../text/number-words.ts';
import type { Report } from '../../report.ts';
import { delta } from '../delta.ts';
import { html, prose, type Html } from '../html.ts';

/**
 * The verdict, why, and the figures of a glance, each with how it has changed.
 *
 * @param before the day before this one in the history, if there is one
 */
export function overview({ summary, findings }: Report, before: HistoryDay | undefined): Html {
  const { gate, quality, records, errors, warnings, coverage } = summary;
  const zh = coverage['zh'];
  const faultless = records - new Set(findings.map(({ file }) => file)).size;
  const tile = (name: string, value: string, change: Html | null): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value} ${change}</dd>
    </div>`;
  const [first = '', ...more] = gate.reasons;
  const why = gate.passed
    ? html`<p>${records === 0 ? 'There are no records yet.' : 'No record has an error.'}</p>`
    : more.length === 0
      ? html`<p>${prose(first)}.</p>`
      : html`<ul>
          ${gate.reasons.map((reason) => html`<li>${prose(reason)}</li>`)}
        </ul>`;
  return html`<section class="verdict${gate.passed ? ' passed' : ''}" aria-labelledby="verdict">
    <div class="head">
      <div>
        <h2 id="verdict">${gate.passed ? 'The gate passes' : 'The gate fails'}</h2>
        ${why}
      </div>
      <p class="score">
        <span class="what">Quality</span>
        <strong>${quality}</strong>
        <span class="what">of 100 points ${delta(quality, before?.quality, 'more')}</span>
      </p>
    </div>
    <dl class="tiles">
      ${tile('errors', grouped(errors), delta(errors, before?.errors, 'less'))}
      ${tile('warnings', grouped(warnings), delta(warnings, before?.warnings, 'less'))}
      ${tile('records without a finding', grouped(Math.max(0, faultless)), null)}
      ${zh === undefined || records === 0 ? null : tile('records in Chinese', `${zh} %`, delta(zh, before?.coverage['zh'], 'more'))}
    </dl>
    ${before === undefined ? null : html`<p class="what">Changes are since <time datetime="${before.date}">${before.date}</time>, the last day before this one with a report.</p>`}
  </section>`;
}
