import type { Report } from './report.ts';

/** The report as JSON, as schemas/report.schema.json describes it. Ends with a newline. */
export function renderJson(report: Report): string {
  const { summary, findings } = report;
  // One finding a line: a diff of two reports then shows findings, not braces.
  const lines = findings.map((finding) => `\n    ${JSON.stringify(finding)}`);
  const tail = lines.length === 0 ? '[]' : `[${lines.join(',')}\n  ]`;
  return `{\n  "summary": ${JSON.stringify(summary)},\n  "findings": ${tail}\n}\n`;
}
