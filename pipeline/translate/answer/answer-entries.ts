import { isObject, parsedOrUndefined } from '../../json.ts';
import { escapedInnerQuotes } from '../repair/inner-quotes.ts';
import { jsonSpans } from '../repair/json-spans.ts';
import { asciiPunctuation, lenientJson } from '../repair/lenient-json.ts';
import { originalEncoding } from '../repair/original-encoding.ts';
import { entriesInLines } from './entries-in-lines.ts';
import type { FoundEntry } from './found-entry.ts';
import { yamlIn } from '../repair/lenient-yaml.ts';

/**
 * The entries in a model's words, however it wraps them: within a thought that was spoken aloud, a fence, talk, or a second layer
 * of JSON; as a list, or as a map from id to text or entry; under other names; in YAML.
 *
 * @returns the entries, and whether the words are whole: a torn answer gives the entries that it has whole
 */
export function entriesIn(content: string): {
  readonly entries: readonly FoundEntry[];
  readonly whole: boolean;
  /** Whether the words end with the last text, and nothing shows that it is whole. */
  readonly isLastOpen: boolean;
} {
  const { entries, whole, isClosed } = foundIn(content);
  return { entries, whole, isLastOpen: !isClosed && isAtEnd(entries.at(-1)?.text, content) };
}

/** Whether the words end with a text: neither a mark that closes it nor the beginning of another stands behind it. */
function isAtEnd(text: string | undefined, content: string): boolean {
  return text !== undefined && content.trimEnd().endsWith(text.trimEnd().slice(-2));
}

/** Entries, whether they are all that was said, and whether each ends with a mark of its own, as JSON does. */
interface Found {
  readonly entries: readonly FoundEntry[];
  readonly whole: boolean;
  readonly isClosed: boolean;
}

function foundIn(content: string): Found {
  const bare = unwrapped(originalEncoding(content));
  const strict = entriesOf(parsedOrUndefined(bare));
  if (strict.length > 0) return { entries: strict, whole: true, isClosed: true };
  const requoted = entriesOf(parsedOrUndefined(escapedInnerQuotes(bare)));
  if (requoted.length > 0) return { entries: requoted, whole: true, isClosed: true };
  // A fence with talk around it, where the JSON may be encoded once more.
  for (const [, fenced = ''] of [...bare.matchAll(FENCE)].toReversed()) {
    const inside = entriesOf(parsedOrUndefined(fenced));
    if (inside.length > 0) return { entries: inside, whole: true, isClosed: true };
  }
  // Punctuation is made JSON's own where nothing can be read without: it may be that of a text.
  for (const words of new Set([bare, asciiPunctuation(bare)])) {
    const found = entriesAmong(words);
    if (found.entries.length > 0) return found;
  }
  const inYaml = entriesOf(yamlIn(bare));
  return { entries: inYaml.length > 0 ? inYaml : entriesInLines(bare), whole: false, isClosed: false };
}

/** A fence with its content, anywhere. */
const FENCE = /```[a-z]*\s*\n([^]*?)\n?```/g;

/** The entries in the JSON that stands among words. */
function entriesAmong(words: string): Found {
  const { outermost, innermost } = jsonSpans(words);
  // What is said last counts: before it may stand a draft, or an example; but also the first part of the list. Each line may hold one.
  const single: FoundEntry[] = [];
  const listed: FoundEntry[] = [];
  for (const span of outermost.toReversed()) {
    const value = lenientJson(span);
    const own = entryOf(value);
    const known = new Set(listed.map(({ id }) => id));
    if (own !== null) single.unshift(own);
    else if (single.length === 0) listed.unshift(...entriesOf(value).filter(({ id }) => !known.has(id)));
  }
  if (listed.length > 0) return { entries: listed, whole: true, isClosed: true };
  if (single.length > 0) return { entries: single, whole: false, isClosed: true };
  const entries = innermost.flatMap((text) => entryOf(lenientJson(text)) ?? []);
  return { entries, whole: false, isClosed: true };
}

/** The JSON object in a model's words, however it wraps it; undefined where there is none. */
export function objectIn(content: string): unknown {
  const bare = unwrapped(content);
  const value = parsedOrUndefined(bare);
  if (typeof value === 'string') return lenientJson(value);
  if (value !== undefined) return value;
  return jsonSpans(asciiPunctuation(bare))
    .outermost.map((span) => lenientJson(span))
    .findLast(isObject);
}

/** The entries of a value, through a second layer of encoding, and under whatever names it has. */
function entriesOf(value: unknown, depth = 0): FoundEntry[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string')
    return /^\s*[[{`]/.test(value) ? entriesOf(lenientJson(unwrapped(value)), depth + 1) : [];
  if (Array.isArray(value)) return rowOf(value) ?? value.flatMap((each) => entriesOf(each, depth + 1));
  if (!isObject(value)) return [];
  // What was asked for comes before whatever stands beside it.
  const named = entriesOf(value['translations'], depth + 1);
  if (named.length > 0) return named;
  const own = entryOf(value);
  if (own !== null) return [own];
  return Object.entries(value).flatMap(([key, each]) => {
    if (!ID.test(key)) return entriesOf(each, depth + 1);
    return entryOf(typeof each === 'string' ? { id: key, text: each } : { id: key, ...record(each) }) ?? [];
  });
}

/** Layers around a list; more than any model was seen to put there. */
const DEEPEST = 8;

/** An id as it travelled, or with what a model puts around it. */
const ID = /^[^\p{L}\p{N}]*(?:[a-z]{1,10}[-_: ]{1,2})?s\d+[^\p{L}\p{N}]*$/iu;

/** An entry, also one that calls its parts by other names: the id is known by its form, and the text by its being the Chinese. */
function entryOf(value: unknown): FoundEntry | null {
  const parts = record(value);
  const named = parts['id'];
  const [idKey, id] =
    typeof named === 'string' || typeof named === 'number'
      ? ['id', String(named)]
      : (Object.entries(parts).find((part) => typeof part[1] === 'string' && ID.test(part[1])) ?? []);
  const { head } = parts;
  if (idKey === undefined || typeof id !== 'string') {
    // Without an id it is its opening words that tell whose it is.
    const { text } = parts;
    return typeof head === 'string' && head !== '' && typeof text === 'string'
      ? { id: '', head, text }
      : null;
  }
  const text = textOf(parts, idKey);
  if (text === null) return null;
  return { id, head: typeof head === 'string' && head !== '' ? head : null, text };
}

/** An entry without names: the id first, the text last. */
function rowOf(value: readonly unknown[]): FoundEntry[] | null {
  const [id, text] = [value[0], value.at(-1)];
  if (value.length < 2 || typeof id !== 'string' || typeof text !== 'string' || !ID.test(id)) return null;
  const head = value.length > 2 && typeof value[1] === 'string' ? value[1] : null;
  return [{ id, head, text }];
}

function textOf(parts: Readonly<Record<string, unknown>>, idKey: string): string | null {
  const { text } = parts;
  if (typeof text === 'string' && (HAN.test(text) || !Object.entries(parts).some(isTranslation))) return text;
  if (Array.isArray(text) && text.length > 0 && text.every((line) => typeof line === 'string'))
    return text.join('\n');
  const others = isObject(text)
    ? Object.entries(text)
    : Object.entries(parts)
        .filter(([key]) => key !== idKey && key !== 'head')
        .flatMap(([key, value]) => (isObject(value) ? Object.entries(value) : [[key, value] as const]));
  const chinese = others.filter(
    (part): part is [string, string] => typeof part[1] === 'string' && HAN.test(part[1]),
  );
  if (chinese.length === 1) return chinese[0]?.[1] ?? null;
  return chinese.find(([key]) => TRANSLATION.test(key))?.[1] ?? null;
}

/** Whether a part is the Chinese beside an English that was repeated. */
function isTranslation([key, value]: readonly [string, unknown]): boolean {
  return TRANSLATION.test(key) && typeof value === 'string' && HAN.test(value);
}

const HAN = /\p{Script=Han}/u;
const TRANSLATION = /transl|target|zh|chinese|译|譯/i;

/** Without what the model thought aloud, and without the fence around the JSON. */
function unwrapped(content: string): string {
  const said = content.trim();
  // The beginning of the thought may stand in the prompt, so that its end alone is seen.
  const end = /^[{["`]/.test(said) ? -1 : said.indexOf('</think>');
  const spoken = end < 0 ? said : said.slice(end + '</think>'.length).trim();
  return /^```[a-z]*\s*\n([^]*?)\n?```$/.exec(spoken)?.[1] ?? spoken;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
