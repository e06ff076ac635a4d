/**
 * Renders a report of `check --format json` from standard input:
 *
 *     node scripts/render-report.ts github      annotations of GitHub's runner
 *     node scripts/render-report.ts markdown    the summary of a step
 *     node scripts/render-report.ts comment     a comment on a pull request, which is known by its first line
 */
import { readFileSync } from 'node:fs';
import { renderGitHub } from '../pipeline/report/github.ts';
import { COMMENT_BYTES, renderMarkdown, STEP_SUMMARY_BYTES } from '../pipeline/report/markdown.ts';
import { readReport } from '../pipeline/report/read-report.ts';

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  github: (text) => renderGitHub(readReport(text), process.env['CURATE_PREFIX'] ?? ''),
  markdown: (text) => renderMarkdown(readReport(text), STEP_SUMMARY_BYTES),
  comment: (text) => `<!-- curate-verdict -->\n${renderMarkdown(readReport(text), COMMENT_BYTES)}`,
};

const name = process.argv[2] ?? '';
const render = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
if (render) process.stdout.write(render(readFileSync(0, 'utf8')));
else {
  process.stderr.write(`Name one of: ${Object.keys(FORMS).join(', ')}.\n`);
  process.exitCode = 2;
}
