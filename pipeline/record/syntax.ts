import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Json } from '../json.ts';
import type { TextRange } from './scan.ts';

/** The verdict of `JSON.parse` on a text, with a place and an advice that a newcomer understands. */
export type Syntax =
  | { readonly ok: true; readonly value: Json }
  | {
      readonly ok: false;
      readonly range: TextRange;
      readonly message: string;
      /** What the text means all the same, where its only mistakes are such as leave no doubt: commas too many, comments. */
      readonly recovered: Json | undefined;
    };

/** Parses a text of bounded depth. `JSON.parse` decides; the tolerant parser only finds the place. */
export function parseJson(text: string): Syntax {
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch (error) {
    const trailing = parseErrors(text, { allowTrailingComma: true });
    const strict = parseErrors(text, { disallowComments: true });
    const first = strict.errors[0];
    const range: TextRange = first ? [first.offset, first.offset + first.length] : positionIn(error, text);
    const harmless = trailing.tree !== undefined && trailing.errors.length === 0;
    return {
      ok: false,
      range,
      message: adviceFor(first, text, harmless),
      recovered: harmless && trailing.tree ? plainValue(trailing.tree) : undefined,
    };
  }
}

function parseErrors(
  text: string,
  options: { allowTrailingComma?: boolean; disallowComments?: boolean },
): { tree: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, options);
  return { tree, errors };
}

/** Where the tolerant parser has no objection, `JSON.parse` itself says the offset. */
function positionIn(error: unknown, text: string): TextRange {
  const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const start = Math.min(offset === undefined ? text.length : Number(offset), text.length);
  return [start, Math.min(start + 1, text.length)];
}

function adviceFor(error: ParseError | undefined, text: string, harmless: boolean): string {
  const head = 'The file is not valid JSON, so no program can read it: ';
  if (text.trim() === '') return `${head}it is empty. Write a record into it, or delete it.`;
  if (!error)
    return `${head}a character that JSON does not allow stands here, such as a line break or a tab within a string. Write it as \`\\n\` or \`\\t\`.`;
  if (printParseErrorCode(error.error) === 'InvalidCommentToken')
    return `${head}it holds a comment. JSON has none: take it out.`;
  const before = text.slice(0, error.offset).trimEnd();
  if (harmless && before.endsWith(',')) return `${head}a comma stands behind the last member. Take it out.`;
  const leadingZero = /(?:^|[\s:[,])(-?0\d+(?:\.\d+)?)$/.exec(
    text.slice(0, error.offset + error.length).slice(-40),
  );
  if (leadingZero) return `${head}the number ${leadingZero[1]} begins with a zero. Write it without.`;
  return `${head}${ADVICE.get(printParseErrorCode(error.error)) ?? 'something here is out of place.'}`;
}

const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    'InvalidSymbol',
    'this word is none that JSON knows. Strings stand in double quotes; true, false and null in small letters.',
  ],
  ['InvalidNumberFormat', 'this number is not written as JSON demands, such as 0.85.'],
  ['PropertyNameExpected', 'a key in double quotes belongs here.'],
  ['ValueExpected', 'a value belongs here. Is there a comma too many before it, or a value missing?'],
  ['ColonExpected', 'a colon belongs between key and value.'],
  [
    'CommaExpected',
    'a comma belongs between two members. Is there a quote missing, or one too many, before this place?',
  ],
  ['CloseBraceExpected', 'a brace `}` is missing. Does every `{` have its `}`?'],
  ['CloseBracketExpected', 'a bracket `]` is missing. Does every `[` have its `]`?'],
  ['EndOfFileExpected', 'something stands behind the end of the record. Is there a brace `}` too many?'],
  [
    'UnexpectedEndOfString',
    'the string does not end on its line. Close it with a double quote, and write line breaks as `\\n`.',
  ],
  ['UnexpectedEndOfNumber', 'the number is cut off. Write it as 0.85, for example.'],
  ['InvalidUnicode', 'the escape `\\u` is followed by four hexadecimal digits.'],
  [
    'InvalidEscapeCharacter',
    'a backslash in a string is written twice, `\\\\`, unless it begins an escape such as `\\n`. In a regex, `\\d` becomes `\\\\d`.',
  ],
  ['InvalidCharacter', 'a control character stands in a string. Write it as an escape such as `\\t`.'],
]);

/** The value of a tree as `JSON.parse` would give it: "__proto__" becomes a member like any other. */
function plainValue(node: Node): Json {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value as Json;
  return Object.fromEntries(
    (node.children ?? []).map((member) => {
      const [key, value] = member.children ?? [];
      return [String(key?.value), value ? plainValue(value) : null];
    }),
  );
}
