import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Json } from '../../json.ts';
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
    const harmless = trailing.tree !== undefined && trailing.errors.length === 0;
    const { range, advice } = mistakeAt(strict.errors[0], text, harmless, error);
    return {
      ok: false,
      range,
      message: `The file is not valid JSON, so no program can read it: ${advice}`,
      recovered: harmless && trailing.tree ? plainValue(trailing.tree) : undefined,
    };
  }
}

function parseErrors(
  text: string,
  options: { allowTrailingComma?: boolean; disallowComments?: boolean },
): { tree: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  return { tree: parseTree(text, errors, options), errors };
}

/** Where the tolerant parser has no objection, `JSON.parse` itself says the offset. */
function positionIn(error: unknown, text: string): TextRange {
  const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const start = Math.min(offset === undefined ? text.length : Number(offset), text.length);
  return [start, Math.min(start + 1, text.length)];
}

interface Mistake {
  readonly range: TextRange;
  readonly advice: string;
}

/** The place where a person has to change something, which is not always where a parser stops. */
function mistakeAt(error: ParseError | undefined, text: string, harmless: boolean, thrown: unknown): Mistake {
  if (text.trim() === '')
    return { range: [0, 0], advice: 'it is empty. Write a record into it, or delete it.' };
  if (!error) {
    const advice =
      'a character that JSON does not allow stands here, such as a line break or a tab within a string. Write it as `\\n` or `\\t`.';
    return { range: positionIn(thrown, text), advice };
  }
  // An open comment is one unit longer than the text.
  const range: TextRange = [error.offset, Math.min(error.offset + error.length, text.length)];
  const code = printParseErrorCode(error.error);
  const before = text.slice(0, error.offset).trimEnd();
  if (code === 'InvalidCommentToken')
    return { range, advice: 'it holds a comment. JSON has none: take it out.' };
  if (harmless && before.endsWith(',')) {
    const advice = 'a comma stands behind the last member. Take it out.';
    return { range: [before.length - 1, before.length], advice };
  }
  const number = /(?:^|[\s:[,])(-?0\d[\d.eE+-]*)$/.exec(text.slice(0, range[1]).slice(-40))?.[1];
  if (number !== undefined) {
    const advice = `the number ${number} begins with a zero. Write it without.`;
    return { range: [range[1] - number.length, range[1]], advice };
  }
  const advice =
    typedAdvice(text, range[0]) ??
    adviceFromBefore(text, range[0]) ??
    ADVICE.get(code) ??
    'something here is out of place.';
  // What is missing belongs behind what stands before, which may be lines above.
  return { range: BEHIND.has(code) ? [before.length - 1, before.length] : range, advice };
}

/** Signs and words that other programs, languages and input methods put where JSON has its own. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:<{7}|={7}|>{7})(?:\s|$)/,
    'git has left a conflict here: the lines from `<<<<<<<` to `=======` are the one side, those from there to `>>>>>>>` the other. Keep what is right of both, and take out the three lines of signs.',
  ],
  [
    /^[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019]/,
    'a curly quotation mark stands here, as word processors write it. JSON knows the straight one only: `"`.',
  ],
  [
    /^[\uff1a\uff0c\uff5b\uff5d\uff3b\uff3d\uff02\u3001\u300c\u300d\u3000]/,
    'a full-width sign stands here, as an input method for Chinese or Japanese writes it. JSON knows the half-width ones only: `" : , { } [ ]`.',
  ],
  [/^#/, 'it holds a comment. JSON has none: take it out.'],
  [/^`/, 'a backtick stands here. Strings and keys of JSON stand in double quotation marks: `"`.'],
  [/^<[!?a-z]/i, 'this is HTML or XML. Was a page saved in place of the file itself?'],
  [/^'/, 'a single quotation mark stands here. Strings and keys of JSON stand in double ones: `"`.'],
  [/^(?:True|False|None)\b/, 'this is Python. In JSON it is `true`, `false` or `null`.'],
  [
    /^(?:undefined|NaN|-?Infinity|nil|Null|NULL|TRUE|FALSE)\b/,
    'this is nothing that JSON knows. It has `true`, `false` and `null`, in small letters.',
  ],
  [
    /^[A-Za-z_$][\w$-]*\s*:/,
    'a key stands here without its quotation marks. Write it in double ones: `"key":`.',
  ],
];

function typedAdvice(text: string, offset: number): string | undefined {
  const rest = text.slice(offset, offset + 60);
  return TYPED.find(([pattern]) => pattern.test(rest))?.[1];
}

/** What went wrong before a place: what stands there would be right, had it not ended a value too early. */
function adviceFromBefore(text: string, offset: number): string | undefined {
  if (/^[\w\p{Letter}]/u.test(text.slice(offset, offset + 2)) && text[offset - 1] === '"')
    return 'the string ends at the quotation mark before this. Within a string, a quotation mark is written `\\"`.';
  if (text[offset] === ',' && text.slice(0, offset).trimEnd().endsWith(','))
    return 'two commas stand here, with nothing between them. Take one out.';
  const [, whole] = /(?:^|[\s:[])(-?\d+),$/.exec(text.slice(Math.max(0, offset - 20), offset)) ?? [];
  const [fraction] = /^\d+/.exec(text.slice(offset, offset + 20)) ?? [];
  return whole === undefined || fraction === undefined
    ? undefined
    : `a number has a point and no comma: write ${whole}.${fraction}.`;
}

const BEHIND: ReadonlySet<string> = new Set(['CommaExpected', 'CloseBraceExpected', 'CloseBracketExpected']);

const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    'InvalidSymbol',
    'this is nothing that JSON knows. Strings stand in double quotes, numbers look like 0.85, and true, false and null are in small letters.',
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
