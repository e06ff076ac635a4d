/**
 * Renders a report of `check --format json` from standard input:
 *
 *     node scripts/render-report.ts github      annotations of GitHub's runner
 *     node scripts/render-report.ts markdown    the summary of a step
 *     node scripts/render-report.ts failure     an annotation of what the tool says on standard error, where it judged nothing
 *     node scripts/render-report.ts failure-summary
 *                                               the same for the summary of a step
 *     node scripts/render-report.ts comment [FIXES]
 *                                               a comment on a pull request, which is known by its first line, with the
 *                                               fixes of `fix --check --base …` that no suggestion shows
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  renderAnnotations,
  renderFailureAnnotation,
  renderFailureSummary,
} from '../pipeline/github/annotations.ts';
import { COMMENT_BYTES, renderMarkdown, STEP_SUMMARY_BYTES } from '../pipeline/report/formats/markdown.ts';
import { renderRemainingFixes, type SuggestedFixes } from '../pipeline/github/review.ts';
import { reportFrom } from './report-input.ts';

/** What leads from the repository's root to the folder that holds the records' folder. */
const PREFIX = process.env['CURATE_PREFIX'] ?? '';

const FORMS: Readonly<Record<string, () => string>> = {
  github: () => renderAnnotations(reportFrom(0), PREFIX),
  markdown: () => renderMarkdown(reportFrom(0), STEP_SUMMARY_BYTES, PREFIX),
  failure: () => renderFailureAnnotation(readFileSync(0, 'utf8')),
  'failure-summary': () => renderFailureSummary(readFileSync(0, 'utf8')),
  comment: () => {
    const left = fixesLeft(process.argv[3] ?? '');
    const report = renderMarkdown(reportFrom(0), COMMENT_BYTES - Buffer.byteLength(left), PREFIX);
    return `<!-- curate-verdict -->\n${report}${left}`;
  },
};

/** "" where the fixes could not be found, or have not been looked for. */
function fixesLeft(file: string): string {
  return existsSync(file)
    ? renderRemainingFixes(JSON.parse(readFileSync(file, 'utf8')) as SuggestedFixes)
    : '';
}

const name = process.argv[2] ?? '';
const render = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
if (render) process.stdout.write(render());
else {
  process.stderr.write(`Name one of: ${Object.keys(FORMS).join(', ')}.\n`);
  process.exitCode = 2;
}
