import { wordSet } from '../corpus/normal-form.ts';
import type { Json } from '../json.ts';
import { MARKS, markOf } from './renames.ts';

/**
 * Whether a record tells of another error than it did: its signature, regex and cause are all new, and signature and cause
 * have too few words in common with the old ones. What it told before is then gone, though a file of its name is there.
 *
 * @param floor the least share of the shorter text's words that the other one has, where both are about one error
 */
export function isOtherError(before: Json | undefined, after: Json | undefined, floor: number): boolean {
  const [old, now] = [before, after].map((value) => MARKS.map((mark) => markOf(value, mark)));
  if (!old || !now || old.some((mark, index) => mark === null || mark === now[index])) return false;
  return sharedWords(wordsOf(before), wordsOf(after)) < floor;
}

function wordsOf(value: Json | undefined): ReadonlySet<string> {
  return wordSet((['signature', 'root_cause'] as const).map((mark) => markOf(value, mark) ?? '').join('\n'));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
