/** A stretch of a text that is balanced in its brackets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where objects and lists stand in a text, around which a model may have talked. */
export interface JsonSpans {
  /** The outermost ones that are closed. */
  readonly outermost: readonly string[];
  /** Every `{…}` that holds no other: what is whole of a text that breaks off. */
  readonly innermost: readonly string[];
}

/** Finds them in one pass; brackets within strings do not count. */
export function jsonSpans(text: string): JsonSpans {
  const closed: Span[] = [];
  const innermost: string[] = [];
  const open: { readonly start: number; readonly mark: string; holdsObject: boolean }[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = open.length > 0;
    else if (character === '{' || character === '[')
      open.push({ start: index, mark: character, holdsObject: false });
    else if (character === '}' || character === ']') {
      const last = open.at(-1);
      if (last?.mark !== (character === '}' ? '{' : '[')) continue;
      open.pop();
      if (character === '}' && !last.holdsObject) innermost.push(text.slice(last.start, index + 1));
      for (const around of open.slice(-2)) around.holdsObject ||= character === '}' || last.holdsObject;
      while ((closed.at(-1)?.start ?? -1) > last.start) closed.pop();
      closed.push({ start: last.start, end: index + 1 });
    }
  }
  // What stands within something that is never closed is part of a torn whole.
  const torn = open.find(({ mark }) => mark === '{')?.start ?? Infinity;
  return {
    outermost: closed.flatMap(({ start, end }) => (start < torn ? [text.slice(start, end)] : [])),
    innermost,
  };
}

/** Whether a text begins an object or a list and ends before that is closed. */
export function isTorn(text: string): boolean {
  const said = text.trim();
  return /^[{[]/.test(said) && !/[}\]]$/.test(said);
}
