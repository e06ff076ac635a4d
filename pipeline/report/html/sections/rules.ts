import type { Finding } from '../../../rule/finding.ts';
import type { RuleGroup } from '../../groups.ts';
import type { Remedy } from '../../remedy.ts';
import type { HistoryDay } from '../../history/history.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import { bar } from '../bar.ts';
import { delta } from '../delta.ts';
import { html, prose, shortProse, type Html } from '../html.ts';
import type { LinkTo } from '../link.ts';

/** What a rule reports, in one line; null for a rule that is not known. */
export type SummaryOf = (rule: string) => string | null;

const HANDS: Readonly<Record<Remedy, string | null>> = {
  fix: '`npx curate fix` fixes it',
  translate: 'a new translation fixes it',
  person: null,
};

/** Where the page shows a rule: an id that holds nothing of what a stranger may have written. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule.replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/**
 * Findings by rule, errors apart from warnings, and what `fix` settles below; each opens to a few examples. What stands in
 * a folded rule is what links lead to, since browsers unfold what they go to.
 *
 * @param records how many there are
 * @param before the day before this one in the history, if there is one
 */
export function rulesSection(
  groups: readonly RuleGroup[],
  records: number,
  before: HistoryDay | undefined,
  summaryOf: SummaryOf,
  linkTo: LinkTo,
): Html {
  if (groups.length === 0) return html``;
  const list = (title: string, own: readonly RuleGroup[]): Html | null => {
    if (own.length === 0) return null;
    return html`<h3>${title}</h3>
      ${own.map((group) => item(group, records, before, summaryOf, linkTo))}`;
  };
  // What `fix` settles needs nobody, and stands below what does.
  const open = groups.filter(({ hand }) => hand !== 'fix');
  const ofWeight = (severity: Finding['severity']) => open.filter((group) => group.severity === severity);
  return html`<section aria-labelledby="rules">
    <h2 id="rules">By rule</h2>
    <p class="what">
      Open one to see examples. A bar is the share of records that the rule finds fault with.
    </p>
    ${list('Errors, which fail the gate', ofWeight('error'))} ${list('Warnings', ofWeight('warning'))}
    ${list(
      'What npx curate fix settles by itself',
      groups.filter(({ hand }) => hand === 'fix'),
    )}
  </section>`;
}

function item(
  group: RuleGroup,
  records: number,
  before: HistoryDay | undefined,
  summaryOf: SummaryOf,
  linkTo: LinkTo,
): Html {
  const { rule, severity, findings, records: files, hand, examples } = group;
  const summary = summaryOf(rule);
  const fixed = hand === null ? null : HANDS[hand];
  const rest = findings - examples.length;
  const earlier =
    before?.rules === undefined ? undefined : Object.hasOwn(before.rules, rule) ? before.rules[rule] : 0;
  return html`<details>
    <summary>
      <span class="title">
        ${summary === null ? html`<code>${rule}</code>` : html`${prose(summary)}<span class="sub"><code>${rule}</code></span>`}
        ${fixed === null ? null : html`<span class="tag">${prose(fixed)}</span>`}
      </span>
      <span class="figure"
        ><strong>${grouped(findings)}</strong> ${delta(findings, earlier, 'less')}
        <span class="what">in ${countWords(files, 'record')}</span></span
      >
      ${bar(files / Math.max(1, records), severity)}
    </summary>
    <ul class="findings" id="${ruleAnchor(rule)}">
      ${examples.map((finding) => example(finding, linkTo))}
    </ul>
    <p class="scripted" hidden>
      <a href="#explorer" data-rule="${rule}"
        >Work through ${findings === 1 ? 'it' : `all ${grouped(findings)}`}</a
      >
    </p>
    <p class="what">
      ${rest > 0 ? prose(`${grouped(rest)} more: \`npx curate check --only ${rule} --all\` lists them. `) : null}${prose(`\`npx curate explain ${rule}\` says more about the rule.`)}
    </p>
  </details> `;
}

function example({ file, line, message }: Finding, linkTo: LinkTo): Html {
  const target = linkTo(file, line);
  const place = html`${file}, line ${line}`;
  return html`<li>
    ${target === null ? place : html`<a href="${target}">${place}</a>`}<br />${shortProse(message)}
  </li> `;
}
