import { isObject, parsedOrUndefined, type Json } from '../json.ts';
import { childPointer } from '../pointer.ts';
import { repairedText } from '../record/json/repaired-text.ts';

/** Units of a value that are shown. */
const SHOWN = 60;

/**
 * What fixing a file changed, a line for each key: "resolvable: true → "true"". Nothing for a change of the layout alone.
 */
export function changedKeys(before: string, after: string): string[] {
  const old = parsedOrUndefined(before);
  const repaired = old === undefined ? repairedText(before) : null;
  const lines = repaired === null ? [] : ['made valid JSON: what it says is as it was'];
  return [...lines, ...differences(old ?? parsedOrUndefined(repaired ?? ''), parsedOrUndefined(after), '')];
}

function differences(old: Json | undefined, now: Json | undefined, pointer: string): string[] {
  if (isObject(old) && isObject(now)) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      differences(
        Object.hasOwn(old, key) ? old[key] : undefined,
        Object.hasOwn(now, key) ? now[key] : undefined,
        childPointer(pointer, key),
      ),
    );
  }
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length)
    return now.flatMap((element, index) => differences(old[index], element, `${pointer}/${index}`));
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const name = pointer.slice(1);
  if (old === undefined) return [`${name}: added, ${shown(now)}`];
  if (now === undefined) return [`${name}: taken out`];
  return [`${name}: ${shown(old)} → ${shown(now)}`];
}

function shown(value: Json | undefined): string {
  const text = JSON.stringify(value ?? null);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
