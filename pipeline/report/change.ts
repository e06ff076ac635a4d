import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import type { Finding } from '../rule/finding.ts';

/** What a change does to the findings of a knowledge base. */
export interface Change {
  /** Findings of the head that the base does not have. */
  readonly introduced: ReadonlySet<Finding>;
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/** Looks up what stands at a pointer of a file; undefined where nothing does. */
export type ValueAt = (file: string, pointer: string) => Json | undefined;

/**
 * Compares findings by what they mean, never by where they stand or how they are worded: first by rule, records and
 * pointer; then, for what is left, by rule, records and the text that the pointer leads to, since an element that is put
 * into a list moves all that come after it.
 */
export function compareJudgements(
  base: readonly Finding[],
  head: readonly Finding[],
  valueInBase: ValueAt,
  valueInHead: ValueAt,
): Change {
  const byPointer = match(base, head, keyOf, keyOf);
  const byValue = match(
    byPointer.base,
    byPointer.head,
    (finding) => contentKey(finding, valueInBase),
    (finding) => contentKey(finding, valueInHead),
  );
  return { introduced: new Set(byValue.head), fixed: byValue.base };
}

/** Takes out the pairs that have the same key, as often as both sides have it. */
function match(
  base: readonly Finding[],
  head: readonly Finding[],
  keyInBase: (finding: Finding) => string,
  keyInHead: (finding: Finding) => string,
): { base: Finding[]; head: Finding[] } {
  const open = Map.groupBy(base, keyInBase);
  const unmatched = head.filter((finding) => open.get(keyInHead(finding))?.pop() === undefined);
  const left = new Set([...open.values()].flat());
  return { base: base.filter((finding) => left.has(finding)), head: unmatched };
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.file, finding.pointer, finding.related.toSorted()]);
}

function contentKey(finding: Finding, valueAt: ValueAt): string {
  const general = pointerParts(finding.pointer).map((part) => (/^\d+$/.test(part) ? '*' : part));
  const value = valueAt(finding.file, finding.pointer);
  return JSON.stringify([finding.rule, finding.file, general, finding.related.toSorted(), value ?? null]);
}
