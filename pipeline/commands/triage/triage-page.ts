import { html, Html } from '../../report/html/html.ts';
import { STYLE } from '../../report/html/style.ts';
import { countWords, grouped } from '../../report/text/number-words.ts';
import type { PassedOver } from '../../store/input/log-files.ts';
import type { FailureGroup, Triage } from '../../triage/failure-groups.ts';
import { explainedShare } from './triage-report.ts';

/** Groups of a kind that the page shows: more are for a program, which reads JSON. */
const SHOWN = 500;

/** One page that opens from a disk: no script, nothing from anywhere else. */
export function triagePage(triage: Triage, skipped: readonly PassedOver[], today: string): string {
  const { logs, quiet, failures, explained, unexplained } = triage;
  const share = explainedShare(triage);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Failures in logs</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>Failures in logs</h1>
          <p class="what">
            ${today}: ${countWords(logs, 'log')}, ${countWords(failures, 'failure')}; in ${grouped(quiet)} no
            line names an error.
          </p>
        </header>
        <main>
          <section>
            <h2>${share === null ? 'Nothing failed' : `Records explain ${Math.round(share * 100)} %`}</h2>
            <p class="what">Of what failed, counted once a log.</p>
          </section>
          ${table('Explained by no record', unexplained, ({ form }) => form)}
          ${table('Explained', explained, ({ record }) => record ?? '')}
          ${
            skipped.length === 0
              ? ''
              : html`<section>
                  <h2>Not read</h2>
                  <ul>
                    ${skipped.slice(0, SHOWN).map(({ path, reason }) => html`<li><code>${path}</code>: ${reason}</li>`)}
                  </ul>
                </section>`
          }
        </main>
      </body>
    </html> `;
  return page.text.replaceAll(/\n\s*/g, '\n');
}

function table(
  title: string,
  groups: readonly FailureGroup[],
  name: (group: FailureGroup) => string,
): Html | string {
  if (groups.length === 0) return '';
  return html`<section>
    <h2>${title}</h2>
    ${groups.slice(0, SHOWN).map(
      (group) =>
        html`<details>
          <summary>${grouped(group.logs)} × <code>${name(group)}</code></summary>
          ${group.samples.map(
            ({ log, message }) => html`<p><code>${log}</code><br /><code>${message}</code></p>`,
          )}
        </details>`,
    )}
    ${groups.length > SHOWN ? html`<p class="what">… and ${grouped(groups.length - SHOWN)} more</p>` : ''}
  </section>`;
}
