import type { RuleGroup } from '../../groups.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import { nextSteps, type NextStep } from '../../next-steps.ts';
import { qualityScore } from '../../../gate/quality.ts';
import { isFixable } from '../../remedy.ts';
import type { Report } from '../../report.ts';
import { html, type Html } from '../html.ts';
import { ruleAnchor } from './rules.ts';

/** Rules that a step names; the others are counted. */
const NAMED = 4;

/** What to do, in the order in which it pays. */
export function stepsSection({ summary, findings }: Report): Html {
  const steps = nextSteps(findings);
  if (summary.records === 0) return html``;
  if (steps.length === 0) {
    return html`<section aria-labelledby="next">
      <h2 id="next">What to do first</h2>
      <p>Nothing: no rule finds fault with any record.</p>
    </section>`;
  }
  const left = qualityScore(
    findings.filter((finding) => !isFixable(finding)),
    summary.records,
  );
  return html`<section aria-labelledby="next">
    <h2 id="next">What to do first</h2>
    <ol class="steps">
      ${steps.map((step) => html`<li>${words(step, left)}</li>`)}
    </ol>
  </section>`;
}

function words(step: NextStep, left: number): Html {
  const { hand, weight, findings, errors, records } = step;
  const counts =
    errors === 0
      ? countWords(findings, 'finding')
      : html`${countWords(findings, 'finding')} (${countWords(errors, 'error')})`;
  const where = countWords(records, 'record');
  if (hand === 'fix') {
    return html`<strong>Run <code>npx curate fix</code>.</strong> It fixes ${counts} without anyone’s
      judgement: computed fields, layout and the like. Quality would then be about ${left} of 100.`;
  }
  if (hand === 'translate') {
    return html`<strong>Run <code>npx curate translate</code>.</strong> A new Chinese text fixes ${counts} in
      ${where}; <code>--dry-run</code> says what that would take. ${named(step.rules)}`;
  }
  return weight === 'errors'
    ? html`<strong>Settle ${countWords(findings, 'error')} by hand,</strong> in ${where}: only a person can
        judge them. ${named(step.rules)}`
    : html`<strong>Then look at ${countWords(findings, 'warning')}</strong> in ${where}. They do not fail the
        gate. ${named(step.rules)}`;
}

function named(rules: readonly RuleGroup[]): Html {
  const rest = rules.length - NAMED;
  const links = rules.slice(0, NAMED).map(
    ({ rule, findings }) =>
      html`<li>
        <a href="#${ruleAnchor(rule)}"><code>${rule}</code></a> ${grouped(findings)}
      </li> `,
  );
  return html`<ul class="links">
    ${links}${rest > 0 ? html`<li><a href="#rules">and ${countWords(rest, 'other rule')}</a></li>` : null}
  </ul>`;
}
