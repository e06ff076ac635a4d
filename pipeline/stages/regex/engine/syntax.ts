import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';

export type { AST };

/** Where and why a text is no regex of our dialect. */
export interface SyntaxFault {
  /** What is wrong, lower case, without a full stop. */
  readonly reason: string;
  /** UTF-16 offset into the regex. */
  readonly offset: number;
}

export type ParsedRegex =
  | { readonly pattern: AST.Pattern; readonly fault?: never }
  | { readonly pattern?: never; readonly fault: SyntaxFault };

/**
 * What a regex may be at most, whatever the policy allows. V8 compiles recursively and ends the whole process, which
 * nothing can catch, when a regex takes it to the end of its stack or its memory; these bounds keep it far from both.
 */
export const REGEX_BOUNDS = {
  /** UTF-16 units of the source. */
  characters: 4096,
  /** Groups within groups. */
  depth: 30,
  /** Characters, classes and assertions, with each counted repetition written out as often as it may be repeated. */
  parts: 20_000,
} as const;

// 2024 is what Node 22 and Node 24 agree on: later editions add `(?i:…)`, which the older of them rejects.
const parser = new RegExpParser({ ecmaVersion: 2024 });
const GROUP_EDGES = /\\.|\[(?:\\.|[^\\\]])*\]?|[()]/gs;

/**
 * Reads a regex as ECMAScript 2024 does without the flags `u` and `v`. The only user of the parser. Never throws.
 *
 * @param source any text, of a stranger's writing
 */
export function parseRegex(source: string): ParsedRegex {
  const fault = tooMuch(source);
  if (fault) return { fault };
  try {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: false, unicodeSets: false });
    const parts = partsOfAlternatives(pattern.alternatives);
    if (parts <= REGEX_BOUNDS.parts) return { pattern };
    const reason = `its repetitions come to ${parts > 1e9 ? 'more than a billion' : parts} parts when written out; the most is ${REGEX_BOUNDS.parts}`;
    return { fault: { reason, offset: 0 } };
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    return { fault: { reason: plainReason(error.message), offset: Math.min(error.index, source.length) } };
  }
}

/** Bounds length and depth by a flat scan, since the parser is recursive. */
function tooMuch(source: string): SyntaxFault | null {
  if (source.length > REGEX_BOUNDS.characters)
    return {
      reason: `it has ${source.length} characters; the most is ${REGEX_BOUNDS.characters}`,
      offset: REGEX_BOUNDS.characters,
    };
  let depth = 0;
  for (const match of source.matchAll(GROUP_EDGES)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    if (depth > REGEX_BOUNDS.depth)
      return {
        reason: `its groups are nested more than ${REGEX_BOUNDS.depth} deep`,
        offset: match.index,
      };
  }
  return null;
}

/** "Invalid regular expression: /a(/: Unterminated group" says too much. */
function plainReason(message: string): string {
  const reason = message.slice(message.lastIndexOf(': ') + 2);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

function partsOfAlternatives(alternatives: readonly AST.Alternative[]): number {
  let parts = 0;
  for (const alternative of alternatives) {
    parts += 1;
    for (const element of alternative.elements) parts += partsOf(element);
  }
  return parts;
}

/** How many parts an element has with its counted repetitions written out; an unbounded one counts once more. */
function partsOf(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return partsOfAlternatives(element.alternatives);
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind'
        ? partsOfAlternatives(element.alternatives)
        : 1;
    case 'Quantifier': {
      const times = element.max === Number.POSITIVE_INFINITY ? element.min + 1 : element.max;
      return Math.max(1, times) * partsOf(element.element);
    }
    default:
      return 1;
  }
}
