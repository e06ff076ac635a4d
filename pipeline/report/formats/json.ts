import type { RuleChange } from '../../gate/policy/rule-change.ts';
import type { Finding } from '../../rule/finding.ts';
import { StoredFinding } from '../../rule/state/stored-finding.ts';
import type { Report } from '../report.ts';
import { inertJson } from '../text/inert-json.ts';

/** The report as JSON, as schemas/report.schema.json describes it. Ends with a newline. */
export function renderJson(report: Report): string {
  return [...jsonChunks(report)].join('');
}

/** The same text piece by piece: of a hundred thousand records it is longer than a text can be. */
export function* jsonChunks({
  summary,
  findings,
  fixed,
  vanished,
  replaced,
  policyChanges,
}: Report): Generator<string> {
  yield inertJson(`{\n  "summary": ${JSON.stringify(summary)},\n  "findings": `);
  yield* list(findings);
  for (const [name, items] of Object.entries({ fixed, vanished, replaced, policyChanges })) {
    if (!items) continue;
    yield `,\n  "${name}": `;
    yield* list(items);
  }
  yield '\n}\n';
}

/** UTF-16 units of a piece, about. */
const PIECE = 1 << 16;

/** One finding a line: a diff of two reports then shows findings, not braces. */
function* list(items: readonly (Finding | RuleChange | string)[]): Generator<string> {
  let piece = '[';
  for (const [index, item] of items.entries()) {
    piece += `${index === 0 ? '' : ','}\n    ${inertJson(item instanceof StoredFinding ? item.json : JSON.stringify(item))}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield items.length === 0 ? '[]' : `${piece}\n  ]`;
}
