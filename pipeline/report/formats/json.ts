import type { RuleChange } from '../../gate/policy/rule-change.ts';
import type { Finding } from '../../rule/finding.ts';
import type { Report } from '../report.ts';

/** The report as JSON, as schemas/report.schema.json describes it. Ends with a newline. */
export function renderJson({ summary, findings, fixed, vanished, policyChanges }: Report): string {
  const members = [`"summary": ${JSON.stringify(summary)}`, `"findings": ${list(findings)}`];
  if (fixed) members.push(`"fixed": ${list(fixed)}`);
  if (vanished) members.push(`"vanished": ${list(vanished)}`);
  if (policyChanges) members.push(`"policyChanges": ${list(policyChanges)}`);
  return inertJson(`{\n  ${members.join(',\n  ')}\n}\n`);
}

/** The same JSON, in which GitHub's runner finds nothing to obey, wherever it is printed: "##[" can only stand in a string. */
export function inertJson(text: string): string {
  return text.replaceAll('##[', String.raw`##\u005b`);
}

/** One finding a line: a diff of two reports then shows findings, not braces. */
function list(items: readonly (Finding | RuleChange | string)[]): string {
  if (items.length === 0) return '[]';
  return `[${items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`;
}
