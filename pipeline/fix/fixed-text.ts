import { parsedOrUndefined } from '../json.ts';
import { duplicateKeys } from '../record/json/duplicate-keys.ts';
import { readDocument, writeDocument } from '../record/json/document.ts';
import { repairedText } from '../record/json/repaired-text.ts';
import type { Edit, Finding } from '../rule/finding.ts';
import { applyEdits, EditError } from './apply.ts';

/** Findings after which a file is left as it is: writing it anew could lose what it says. */
const UNTOUCHED: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key', 'schema/limits']);

/**
 * The text of a record with its certain fixes applied, in canonical layout; null where the file must not be touched.
 * The same text comes back where there is nothing to fix. Fixing twice is fixing once.
 *
 * @param findings those of this file
 * @param computed edits besides those of the findings, such as computed fields that the file leaves out
 */
export function fixedText(
  text: string,
  findings: readonly Finding[],
  computed: readonly Edit[] = [],
): string | null {
  const isHarmed = findings.some((finding) => UNTOUCHED.has(finding.rule));
  const repaired = isHarmed && findings.every(isRepairable) ? repairedText(text) : null;
  // The next round judges what could not be read before.
  if (repaired !== null) return isSettled(repaired) ? writeDocument(readDocument(repaired)) : null;
  if (isHarmed || !isSettled(text)) return null;
  const groups = [...findings.map((finding) => finding.fix), computed].filter((edits) => edits.length > 0);
  return (
    edited(text, groups) ??
    edited(
      text,
      groups.filter((edits) => edited(text, [edits]) !== null),
    )
  );
}

/** Whether a finding leaves the text one that may be repaired: it is sound, or only not quite JSON. */
function isRepairable({ rule }: Finding): boolean {
  return rule === 'schema/json' || !UNTOUCHED.has(rule);
}

/** null where an edit does not fit. */
function edited(text: string, groups: readonly (readonly Edit[])[]): string | null {
  try {
    return writeDocument(applyEdits(readDocument(text), inSafeOrder(groups)));
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** Whether the text says one thing only, whichever findings the policy silences. */
function isSettled(text: string): boolean {
  return parsedOrUndefined(text) !== undefined && duplicateKeys(text).length === 0;
}

/**
 * Two fixes may touch the same place; the first one wins, and the next run looks again. Elements are taken out from the
 * end of a list, so that no edit moves the place of another.
 */
function inSafeOrder(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken = new Set<string>();
  const chosen: Edit[] = [];
  for (const edits of groups) {
    if (edits.some((edit) => edit.op !== 'add' && taken.has(edit.pointer))) continue;
    for (const edit of edits) taken.add(edit.pointer);
    chosen.push(...edits);
  }
  const removals = chosen.filter((edit) => edit.op === 'remove');
  const others = chosen.filter((edit) => edit.op !== 'remove');
  return [...others, ...removals.sort((a, b) => comparePointers(b.pointer, a.pointer))];
}

function comparePointers(a: string, b: string): number {
  const partsA = a.split('/');
  const partsB = b.split('/');
  for (const [index, part] of partsA.entries()) {
    const other = partsB[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const numeric = /^\d+$/.test(part) && /^\d+$/.test(other);
    return numeric ? Number(part) - Number(other) : part < other ? -1 : 1;
  }
  return partsA.length - partsB.length;
}
