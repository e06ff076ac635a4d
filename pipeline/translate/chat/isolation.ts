import type { Barren, ChatResult } from './chat-step.ts';
import type { SpareRequests } from '../request/spare-requests.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { Chunk } from '../request/chunk.ts';

/** What a search for the string at fault came to. */
export interface Isolated {
  /** Those at fault, as far as the search came. */
  readonly suspects: Chunk;
  /** Those that are not, and were not answered yet. */
  readonly cleared: Chunk;
  /** Those that were answered, and are to be asked for again. */
  readonly again: Chunk;
}

/**
 * Finds the string for whose sake a request brought nothing, by halves. What stands outside of a half that brought nothing travels
 * on with the next test: most often it is one string, and so a test that succeeds brings all of that.
 *
 * @param most requests that this may take
 */
export async function isolate(
  { strings, isRefused }: Barren,
  ask: (chunk: Chunk) => Promise<ChatResult>,
  spare: SpareRequests,
  most: number,
): Promise<Isolated> {
  let suspects = strings;
  let cleared: Chunk = [];
  const again: TranslationUnit[] = [];
  // Where nobody said that it is for a string's sake, a test that succeeds makes it look like chance: then all others are asked for.
  let [isChance, hasFailed] = [false, false];
  // One alone was asked for already, or was among those that brought nothing again.
  const isFound = (): boolean =>
    suspects.length === 0 || (suspects.length === 1 && (strings.length === 1 || (isRefused && hasFailed)));
  for (let left = most; left > 0 && !isFound(); left -= 1) {
    // The last one is for those that are cleared.
    if (left === 1 && cleared.length > 0) break;
    if (!spare.take()) break;
    // With the last request, all once more bring more than half of them, unless chance is the less likely by far.
    const isWhole = isChance || (left === 1 && !isRefused && !hasFailed);
    const half = isWhole ? suspects.length : Math.ceil(suspects.length / 2);
    const [tested, others] = [suspects.slice(0, half), suspects.slice(half)];
    const result = await ask([...cleared, ...tested]);
    if (result.kind === 'barren') {
      // An answer that a filter ended may hold some of them.
      const open = new Set(result.strings.map(({ hash }) => hash));
      const isOpen = ({ hash }: TranslationUnit): boolean => open.has(hash);
      const isLast = suspects.length === 1;
      cleared = [...cleared.filter(isOpen), ...others];
      suspects = tested.filter(isOpen);
      [isChance, hasFailed] = [false, true];
      if (isLast) break;
    } else {
      again.push(...result.again);
      [suspects, cleared] = [others, []];
      isChance = !isRefused && !hasFailed;
    }
  }
  return { suspects, cleared, again };
}
