import {
  isCollection,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';

/** Where something stands in a text, from 1. */
interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** What a YAML text says, or why it says nothing. */
export type YamlText =
  | { readonly mistakes: readonly (YamlPlace & { readonly message: string })[] }
  | {
      readonly value: Json;
      /** The place of a value, or of the key it stands under; of its nearest ancestor where it is absent. */
      readonly placeOf: (pointer: string, at: 'key' | 'value') => YamlPlace;
    };

/** Reads a YAML text, whatever a stranger has written into it: it costs no more than its length. An empty one is `{}`. */
export function readYaml(text: string): YamlText {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return { mistakes: [{ ...deep, message: 'This is nested deeper than any policy needs. Flatten it.' }] };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    // Compares each key with every other one; `repeatedKeys` looks at each once.
    uniqueKeys: false,
  });
  const place = (offset: number): YamlPlace => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message })),
    ...repeatedKeys(document),
  ];
  if (mistakes.length > 0) {
    return {
      mistakes: mistakes.map(({ offset, message }) => ({
        ...place(offset),
        message: `This is not valid YAML: ${message}`,
      })),
    };
  }
  try {
    return {
      value: (document.toJS() ?? {}) as Json,
      placeOf: (pointer, at) => place(offsetOf(document, pointer, at)),
    };
  } catch (error) {
    // An alias of nothing, or a few aliases that stand for more values than fit into memory.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The aliases here cannot be followed: ${reason}. Write out what they stand for.`;
    return { mistakes: [{ line: 1, column: 1, message }] };
  }
}

/** Levels of lists and mappings, and columns of indentation, that no policy has; parsing needs stack for each. */
const MAX_LEVELS = 32;
const MAX_INDENTATION = 200;

/** Where a text nests too deep to be parsed: seen from its tokens, for which no stack is needed. */
function tooDeepAt(text: string): YamlPlace | null {
  let line = 1;
  let column = 1;
  let flow = 0;
  let blocks = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer marks documents, scalars and errors by control characters that are not in the text.
    if (/^[\u0002\u0018\u001f]$/.test(token)) continue;
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?') blocks++;
    const indentation = column === 1 && /^ +$/.test(token) ? token.length : 0;
    if (flow > MAX_LEVELS || blocks > MAX_LEVELS || indentation > MAX_INDENTATION) return { line, column };
    const breaks = token.split('\n').length - 1;
    if (breaks > 0) blocks = 0;
    line += breaks;
    column = breaks > 0 ? token.length - token.lastIndexOf('\n') : column + token.length;
  }
  return null;
}

function repeatedKeys(document: Document): { offset: number; message: string }[] {
  const repeated: { offset: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          repeated.push({ offset: nodeOffset(key) ?? 0, message: `The key ${name} stands twice.` });
        seen.add(name);
      }
    },
  });
  return repeated;
}

/** Offset of the value at a pointer, or of its key; of the nearest ancestor where it is absent. */
function offsetOf(document: Document, pointer: string, at: 'key' | 'value'): number {
  const parts = pointerParts(pointer);
  for (let length = parts.length; length > 0; length--) {
    const path = parts.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const offset =
      at === 'key' && length === parts.length
        ? keyOffset(document, path)
        : nodeOffset(document.getIn(path, true) as Node | undefined);
    if (offset !== undefined) return offset;
  }
  return nodeOffset(document.contents as Node | undefined) ?? 0;
}

function nodeOffset(node: Node | undefined): number | undefined {
  return node?.range?.[0];
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(parent)) return undefined;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
      return item.key.range?.[0];
  }
  return undefined;
}
