import { isObject, parsedOrUndefined } from '../../json.ts';

/** One entry of an answer: whose translation it says it is, how it proves that, and the translation. */
export interface FoundEntry {
  readonly id: string;
  /** The opening words of its source; null where it has none. */
  readonly head: string | null;
  readonly text: string;
}

/**
 * The entries in a model's words, however it wraps them: within a thought that was spoken aloud, a fence, talk, or a second layer
 * of JSON; as a list, or as a map from id to text or entry.
 *
 * @returns the entries, and whether the words are whole: a torn answer gives the entries that it has whole
 */
export function entriesIn(content: string): {
  readonly entries: readonly FoundEntry[];
  readonly whole: boolean;
} {
  const bare = unwrapped(content);
  const listed = listOf(parsedOrUndefined(bare));
  if (listed !== null) return { entries: listed, whole: true };
  // Around the outermost braces there may be talk; without them, each line may hold an entry.
  const within = listOf(parsedOrUndefined(bare.slice(bare.indexOf('{'), bare.lastIndexOf('}') + 1)));
  if (within !== null && within.length > 0) return { entries: within, whole: true };
  return { entries: objectsIn(bare).flatMap((text) => entryOf(parsedOrUndefined(text))), whole: false };
}

/** The JSON object in a model's words, however it wraps it; undefined where there is none. */
export function objectIn(content: string): unknown {
  const bare = unwrapped(content);
  const value =
    parsedOrUndefined(bare) ?? parsedOrUndefined(bare.slice(bare.indexOf('{'), bare.lastIndexOf('}') + 1));
  return typeof value === 'string' ? parsedOrUndefined(value) : value;
}

/** The entries of a value, through a second layer of encoding and under no or another name; null where it holds none. */
function listOf(value: unknown): FoundEntry[] | null {
  if (typeof value === 'string') return listOf(parsedOrUndefined(unwrapped(value)));
  if (Array.isArray(value)) return value.flatMap(entryOf);
  const object = record(value);
  const named = object['translations'];
  if (named !== undefined) return listOf(named);
  const entries = Object.entries(object);
  if (entries.length === 0) return null;
  const own = entryOf(value);
  if (own.length > 0) return own;
  const mapped = entries.flatMap(([id, each]) =>
    typeof each === 'string' ? [{ id, head: null, text: each }] : entryOf({ id, ...record(each) }),
  );
  return mapped.length === entries.length ? mapped : null;
}

function entryOf(value: unknown): FoundEntry[] {
  const { id, head, text } = record(value);
  if (typeof id !== 'string' || typeof text !== 'string') return [];
  return [{ id, head: typeof head === 'string' && head !== '' ? head : null, text }];
}

/** Without what the model thought aloud, and without the fence around the JSON. */
function unwrapped(content: string): string {
  const said = content.trim();
  // The beginning of the thought may stand in the prompt, so that its end alone is seen.
  const end = /^[{["`]/.test(said) ? -1 : said.indexOf('</think>');
  const spoken = end < 0 ? said : said.slice(end + '</think>'.length).trim();
  return /^```[a-z]*\s*\n([^]*?)\n?```$/.exec(spoken)?.[1] ?? spoken;
}

/** Every innermost `{…}` of a text, strings respected: one pass. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  const open: { start: number; innermost: boolean }[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = open.length > 0;
    else if (character === '{') open.push({ start: index, innermost: true });
    else if (character === '}') {
      const closed = open.pop();
      if (closed?.innermost) found.push(text.slice(closed.start, index + 1));
      const around = open.at(-1);
      if (around) around.innermost = false;
    }
  }
  return found;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
