import { setMember } from '../record/json/member-text.ts';
import { pointerParts } from '../pointer.ts';
import type { Edit } from '../rule/finding.ts';

/**
 * Adds and replaces top-level members of a record in its text, and leaves every other character as it is, so that a diff
 * shows these members alone, whatever the layout.
 *
 * @param text a JSON object that holds no key twice
 * @param edits each adds or replaces one top-level member
 */
export function editMembers(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { pointer, value } of edits) {
    const [key, ...deeper] = pointerParts(pointer);
    if (key === undefined || deeper.length > 0 || value === undefined)
      throw new Error(`${pointer} is no top-level member with a value`);
    edited = setMember(edited, key, value);
  }
  return edited;
}
