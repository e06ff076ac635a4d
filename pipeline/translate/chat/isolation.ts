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
 * Finds the string for whose sake a request brought nothing, by halves. What stands outside of a half that brought nothing is
 * cleared, since most often it is one string; it travels on with the next test, so that a test that succeeds brings all of it.
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
  // The last one is asked for alone where it may have been chance: nobody says that it is for a string's sake, or nothing failed again.
  let hasFailed = false;
  const isFound = (): boolean => suspects.length === 0 || (suspects.length === 1 && isRefused && hasFailed);
  for (let left = most; left > 0 && !isFound(); left -= 1) {
    // The last request is for those that are cleared, and so is one beside the one that is left.
    if (cleared.length > 0 && (left === 1 || suspects.length === 1)) break;
    if (!spare.take()) break;
    const half = Math.ceil(suspects.length / 2);
    const [tested, others] = [suspects.slice(0, half), suspects.slice(half)];
    const result = await ask([...cleared, ...tested]);
    if (result.kind === 'settled') {
      again.push(...result.again);
      [suspects, cleared] = [others, []];
      continue;
    }
    if (suspects.length === 1) break;
    hasFailed = true;
    // An answer that a filter ended may hold some of them.
    const open = new Set(result.strings.map(({ hash }) => hash));
    const isOpen = ({ hash }: TranslationUnit): boolean => open.has(hash);
    cleared = [...cleared.filter(isOpen), ...others];
    suspects = tested.filter(isOpen);
  }
  return { suspects, cleared, again };
}
