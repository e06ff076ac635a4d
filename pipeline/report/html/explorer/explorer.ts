import { createHash } from 'node:crypto';
import type { ReportedFinding } from '../../report.ts';
import { grouped } from '../../text/number-words.ts';
import { html, prose, type Html } from '../html.ts';
import type { LinkTo } from '../link.ts';
import { EXPLORER_SCRIPT } from './explorer-script.generated.ts';
import { CARRIED, explorerData } from './explorer-data.ts';

/** The one script of the page, as its content security policy names it. */
export const EXPLORER_HASH = `sha256-${createHash('sha256').update(EXPLORER_SCRIPT).digest('base64')}`;

/**
 * The findings to work through: a form that filters, searches and sorts them. It is hidden where no script runs, since it
 * would do nothing.
 */
export function explorerSection(findings: readonly ReportedFinding[]): Html {
  if (findings.length === 0) return html``;
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const domains = [...new Set(findings.map(({ file }) => domainOf(file)))].toSorted();
  const left = findings.length - CARRIED;
  return html`<section id="explorer" class="scripted" aria-labelledby="work" hidden>
    <h2 id="work">Work through the findings</h2>
    <p class="what">
      ${prose('The most important first. `/` goes to the search; the address of this page keeps what you ask for.')}
      ${left > 0 ? `The page carries the first ${grouped(CARRIED)}; quality.json has ${grouped(left)} more.` : null}
    </p>
    <form>
      <p class="search">
        <label for="find-search">Search</label>
        <input id="find-search" name="search" type="search" autocomplete="off" spellcheck="false" />
      </p>
      ${select('rule', 'Rule', 'all rules', rules)} ${select('domain', 'Domain', 'all domains', domains)}
      ${select('severity', 'Severity', 'errors and warnings', ['error', 'warning'])}
      <p>
        <label for="find-sort">Sort</label>
        <select id="find-sort" name="sort">
          <option value="importance">by importance</option>
          <option value="file">by file</option>
          <option value="rule">by rule</option>
        </select>
      </p>
      <p class="check">
        <label><input name="person" type="checkbox" /> needs a person</label>
        <button type="reset">Show as at first</button>
      </p>
    </form>
    <p role="status" class="what"></p>
    <ol class="findings"></ol>
    <p><button type="button" hidden>Show more</button></p>
  </section>`;
}

/** The folder of a record, below that of all records. */
function domainOf(file: string): string {
  const [, domain = '', ...rest] = file.split('/');
  return rest.length > 0 ? domain : '';
}

function select(name: string, label: string, all: string, values: readonly string[]): Html {
  return html`<p>
    <label for="find-${name}">${label}</label>
    <select id="find-${name}" name="${name}">
      <option value="">${all}</option>
      ${values.map((value) => html`<option value="${value}">${value === '' ? 'outside of any domain' : value}</option>`)}
    </select>
  </p> `;
}

/** The data and the script, for the end of the page. Both stand as they are: nothing may change a byte of what was hashed. */
export function* explorerScripts(findings: readonly ReportedFinding[], linkTo: LinkTo): Generator<string> {
  if (findings.length === 0) return;
  yield '<script type="application/json" id="findings-data">';
  // No text of it can end the element, or begin another.
  yield JSON.stringify(explorerData(findings, linkTo)).replaceAll('<', String.raw`\u003c`);
  yield '</script>\n<script>';
  yield EXPLORER_SCRIPT;
  yield '</script>\n';
}
