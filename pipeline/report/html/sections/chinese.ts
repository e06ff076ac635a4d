import { byRule } from '../../groups.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import type { Report } from '../../report.ts';
import { html, type Html } from '../html.ts';
import { ruleAnchor } from './rules.ts';

/**
 * How far the records are in Chinese: those that have all texts and no fault in them, those with faults, those that lack
 * texts.
 *
 * @param paths of all records, below their folder
 * @param translated paths of those that have all Chinese texts
 */
export function chineseSection(
  { findings }: Report,
  paths: readonly string[],
  translated: ReadonlySet<string>,
): Html {
  if (paths.length === 0) return html``;
  const own = findings.filter(({ rule }) => rule.startsWith('zh/'));
  const faulty = new Set(own.map(({ file }) => file.slice(file.indexOf('/') + 1)));
  const having = paths.filter((path) => translated.has(path));
  const good = having.filter((path) => !faulty.has(path)).length;
  const parts = [
    ['good', 'complete, and no rule finds fault', good],
    ['warning', 'complete, with faults', having.length - good],
    ['none', 'not complete', paths.length - having.length],
  ] as const;
  const rules = byRule(own);
  return html`<section aria-labelledby="chinese">
    <h2 id="chinese">Chinese</h2>
    <p class="what">
      ${countWords(paths.length, 'record')}. Complete means that signature, cause and every workaround have a
      Chinese text.
    </p>
    <div class="stack" aria-hidden="true">
      ${parts.map(([kind, , records]) => (records === 0 ? null : html`<i class="${kind}" style="flex:${records}"></i>`))}
    </div>
    <ul class="key">
      ${parts.map(([kind, name, records]) => html`<li><i class="${kind}"></i><strong>${grouped(records)}</strong> ${name} (${percent(records, paths.length)})</li>`)}
    </ul>
    ${
      rules.length === 0
        ? null
        : html`<p>What the rules about Chinese find:</p>
            <ul class="links">
              ${rules.map(
                ({ rule, findings, records }) =>
                  html`<li>
                    <a href="#${ruleAnchor(rule)}"><code>${rule}</code></a> ${grouped(findings)} in
                    ${countWords(records, 'record')}
                  </li> `,
              )}
            </ul>`
    }
  </section>`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10} %`;
}
