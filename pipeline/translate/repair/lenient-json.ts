import { jsonrepair } from 'jsonrepair';
import { parsedOrUndefined, type Json } from '../../json.ts';
import { unescapedHtml } from './plain-target.ts';

/**
 * The value that a model meant: of JSON as it should be, or with what small models make of it: commas at the end of lists,
 * quotation marks of Python or of a word processor, line feeds and needless backslashes in texts. What is torn must not
 * come here: it would be closed, and its last text believed.
 *
 * @returns undefined where nothing can be made of it
 */
export function lenientJson(text: string): Json | undefined {
  const strict = parsedOrUndefined(text);
  if (strict !== undefined || text.length > LONGEST) return strict;
  try {
    return parsedOrUndefined(jsonrepair(withoutFalseEscapes(text)));
  } catch {
    // Past repair, or nested so deeply that the repair ran out of stack.
    return undefined;
  }
}

/** Characters; an answer has a tenth of that. */
const LONGEST = 100_000;

/**
 * JSON's own punctuation where a model writes it in full width, and quotation marks that a gateway escaped for HTML. What
 * stands within texts stays.
 */
export function asciiPunctuation(text: string): string {
  const source = /&quot;/.test(text) && !text.includes('"') ? unescapedHtml(text) : text;
  let closing: string | null = null;
  let out = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (closing === null) {
      closing = character === '"' ? '"' : character === '“' ? '”' : null;
      out += HALF_WIDTH[character] ?? character;
      continue;
    }
    out += character;
    if (character === '\\') out += source[(index += 1)] ?? '';
    else if (character === closing) closing = null;
  }
  return out;
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};

/** A backslash before a letter that JSON knows no escape by is one of the text; before a mark, as in Markdown, it is needless. */
function withoutFalseEscapes(text: string): string {
  return text.replace(/\\(u[0-9a-f]{4}|[^])/gi, (escape, after: string) => {
    if (/^(?:u....|["'\\/bfnrt])$/i.test(after)) return escape;
    return /^[a-z0-9]$/i.test(after) ? `\\\\${after}` : after;
  });
}
