import type { Report } from '../report.ts';
import { grouped, html, prose, type Html } from './html.ts';

/** What the shares of coverage are called. */
const MEASURES: Readonly<Record<string, string>> = {
  zh: 'in Chinese',
  sources: 'every claim sourced',
  documentation: 'with documentation',
  examples: 'with observed output',
  signature_found_first: 'of signatures find their record first',
  example_found_first: 'of examples find their record first',
};

export function measureName(measure: string): string {
  return Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? measure) : measure;
}

/** The verdict, why, and the figures of a glance. */
export function overview({ summary, findings }: Report): Html {
  const { gate, quality, records, errors, warnings, coverage } = summary;
  const mendable = findings.filter(({ fix }) => fix.length > 0).length;
  const tile = (name: string, value: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const why = gate.passed
    ? html`<p>No record has an error.</p>`
    : html`<ul>
        ${gate.reasons.map((reason) => html`<li>${prose(reason)}</li>`)}
      </ul>`;
  const advice =
    mendable === 0
      ? null
      : html`<p>
          ${prose(`\`curate fix\` mends ${grouped(mendable)} of the findings without anyone's judgement.`)}
        </p>`;
  return html`<section class="verdict${gate.passed ? ' passed' : ''}" aria-labelledby="verdict">
    <h2 id="verdict">${gate.passed ? 'The gate passes' : 'The gate fails'}</h2>
    ${why}${advice}
    <dl class="tiles">
      ${tile('quality of 100', String(quality))} ${tile('records', grouped(records))}
      ${tile('errors', grouped(errors))} ${tile('warnings', grouped(warnings))}
      ${Object.entries(coverage).map(([name, share]) => tile(measureName(name), `${share} %`))}
    </dl>
  </section>`;
}
