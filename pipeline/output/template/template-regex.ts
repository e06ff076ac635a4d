import { escapeText } from '../escaped-text.ts';
import { isAmplyDistinctive, isDistinctive } from './distinctive.ts';
import { clipped, trimBlanks, trimSlots, withoutAnyLabel, withoutLabels } from './trimmed.ts';
import { lengthWithoutTail } from './tails.ts';
import { STATES } from './names.ts';
import type { Part, SlotKind, Template } from './part.ts';

/** UTF-16 units of the message that a regex is made of: what stands behind them tells no errors apart. */
const MESSAGE_UNITS = 160;
/** Letters that a regex should rest on; where there are fewer, the slots at its ends stay. */
const ENOUGH_LETTERS = 14;

/** What may stand in a slot: any run without blanks, but for numbers and times. The second is its longest. */
const CONTENT: Readonly<Partial<Record<SlotKind, readonly [string, number]>>> = {
  number: ['\\S', 24],
  line: ['\\S', 12],
  port: ['\\S', 8],
  text: ['[^\\n]', 500],
};
const USUAL: readonly [string, number] = ['\\S', 200];

export interface RegexOptions {
  /** Whether the program also quotes in the manner of typographers, as GNU programs do by locale. */
  readonly isCurly?: boolean;
  /** Whether the message ran over several lines, so that any blank in it may be the end of one. */
  readonly isFolded?: boolean;
  /** Whether it should rest on all of the message, where its beginning does not tell two errors apart. */
  readonly isWhole?: boolean;
}

/**
 * A regex that finds the message of a template whatever stands in its slots. Every repetition is bounded, each slot ends at
 * the character that follows it, and nothing is used that JavaScript, Python and RE2 do not read alike.
 */
export function regexOf(template: Template, options: RegexOptions = {}): string {
  const essential = essentialParts(template);
  const parts = options.isWhole ? essential : untilKnown(essential);
  return parts
    .map((part, index) =>
      part.kind === null
        ? literal(part.text, options, parts[index - 1]?.kind === 'number')
        : slot(part, parts[index + 1]?.text[0] ?? '', options.isCurly ?? false),
    )
    .join('');
}

/**
 * The parts that a regex is made of: without the ends of a message that say where, without the labels in front of it where
 * the rest is known by itself, and without slots at its ends.
 */
export function essentialParts(template: Template): Part[] {
  return withoutLabels(endedParts(template));
}

/** Twice what a message needs to be known: what follows a slot behind so much differs by version more than by error. */
const PLENTY = { words: 4, letters: 24 };

/** The parts up to the first slot in front of which there is plenty. */
function untilKnown(parts: Part[]): Part[] {
  const end = parts.findIndex(({ kind }, at) => kind !== null && isDistinctive(parts.slice(0, at), PLENTY));
  return end < 0 ? parts : trimSlots(parts.slice(0, end));
}

function endedParts({ text, parts }: Template): Part[] {
  const end = lengthWithoutMethods(text, lengthWithoutTail(text));
  for (const { at, isSentence } of clauseEnds(parts)) {
    if (at >= end) break;
    const first = trimSlots(parts.flatMap((part) => clipped(part, at)));
    const own = withoutAnyLabel(withoutLabels(first));
    if (isSentence ? isDistinctive(own) : isAmplyDistinctive(own)) return first;
  }
  const kept =
    end <= MESSAGE_UNITS ? parts.flatMap((part) => clipped(part, end)) : headAndEnd(text, parts, end);
  const trimmed = withoutDetail(trimSlots(kept));
  if (lettersOf(trimmed) >= ENOUGH_LETTERS) return trimmed;
  // A short message needs all that stands around it.
  return text.length <= MESSAGE_UNITS ? trimBlanks(parts) : trimBlanks(kept);
}

/** The last word of a message, behind a colon or in brackets: of what is known without it, it says which one it was. */
const DETAIL = new RegExp(
  String.raw`(?:[:：] ?| [([])(?!\d+\b|E[A-Z]{3,}\b|(?:${STATES})\b)[^\s:()[\]]{2,60}[)\]]?\.?$`,
);

function withoutDetail(parts: Part[]): Part[] {
  const text = parts.map((part) => part.text).join('');
  const detail = DETAIL.exec(text);
  if (detail === null) return parts;
  const end = (parts[0]?.start ?? 0) + detail.index;
  const rest = trimSlots(parts.flatMap((part) => clipped(part, end)));
  return isDistinctive(withoutAnyLabel(rest)) ? rest : parts;
}

/** Which ways of logging in were tried differs by server; that keys were is what it is about. */
function lengthWithoutMethods(text: string, end: number): number {
  const methods = /(?<=\(publickey)[,)]/.exec(text.slice(0, end));
  return methods === null ? end : methods.index;
}

/** Where sentences and clauses of a message end: what follows the first that says enough explains, and differs by version. */
function clauseEnds(parts: readonly Part[]): { at: number; isSentence: boolean }[] {
  return parts.flatMap(({ kind, text, start }) =>
    kind === null
      ? [
          ...text.matchAll(
            /(?<sentence>(?<=\p{Ll}{2}|[)\]"'`]|^)(?:\. (?=\p{Lu}|$)|; (?=\p{L}|$)|。))|, | \(| - /gu,
          ),
        ].map(({ index, groups }) => ({ at: start + index, isSentence: groups?.['sentence'] !== undefined }))
      : [],
  );
}

/**
 * Of a long message its beginning and, where that is a clause of its own, its end: programs that hand an error on put
 * their words before it, so that the last clause is the cause ("…: dial tcp: connect: connection refused").
 */
function headAndEnd(text: string, parts: readonly Part[], end: number): Part[] {
  const headEnd = headOf(text);
  const head = parts.flatMap((part) => clipped(part, headEnd));
  const tail = parts.filter(({ start, end: partEnd }) => start >= headEnd && partEnd <= end);
  const clause = tail.findLastIndex(
    ({ kind, text: words }) => kind === null && /[:：] (?=\p{L})/u.test(words),
  );
  const last = tail[clause];
  if (!last) return head;
  const from = last.start + (last.text.match(/^[\s\S]*[:：] (?=\p{L})/u)?.[0].length ?? 0);
  const cause = [{ ...last, text: text.slice(from, last.end), start: from }, ...tail.slice(clause + 1)];
  // What is known by itself needs none of the words that were put before it.
  if (isDistinctive(cause)) return cause;
  const gap: Part = { kind: 'text', text: text.slice(headEnd, from), start: headEnd, end: from };
  return [...head, gap, ...cause];
}

/** Where the beginning of a long message ends: at the end of a sentence or else of a word. */
function headOf(text: string): number {
  const head = text.slice(0, MESSAGE_UNITS);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '));
  return sentence > MESSAGE_UNITS / 3 ? sentence : Math.max(head.lastIndexOf(' '), MESSAGE_UNITS / 2);
}

function lettersOf(parts: readonly Part[]): number {
  const text = parts.flatMap((part) => (part.kind === null ? [part.text] : [])).join('');
  // A Chinese character says as much as a word of some letters.
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 3 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** "1 argument", "2 arguments". */
const COUNTED =
  /^(\s(?:[a-z]+ )?)(argument|parameter|value|byte|character|element|item|error|warning|line|row|column|file|node|replica|connection|attempt|second|minute|hour|day|time)s?(?![\w-])/;

function literal(text: string, options: RegexOptions, isCounted: boolean): string {
  const counted = isCounted ? COUNTED.exec(text) : null;
  if (!counted) return written(text, options);
  const [whole, between = '', thing = ''] = counted;
  return `${written(between, options)}${thing}s?${written(text.slice(whole.length), options)}`;
}

function written(text: string, { isCurly = false, isFolded = false }: RegexOptions): string {
  return text.replaceAll(/\s+|[^\s]/gu, (piece) => {
    if (/^\s/.test(piece)) return piece !== ' ' || isFolded ? '\\s{1,40}' : ' ';
    return isCurly && piece in CURLY ? (CURLY[piece] ?? piece) : escapeText(piece);
  });
}

const CURLY: Readonly<Record<string, string>> = { "'": "['‘’]", '"': '["“”]' };
const OPENING: Readonly<Record<string, string>> = { "'": "['‘]", '"': '["“]' };
const CLOSING: Readonly<Record<string, string>> = { "'": "['’]", '"': '["”]' };

function slot({ kind, quotes, text }: Part, next: string, isCurly: boolean): string {
  if (quotes) return quoted(quotes, text.slice(1, -1), isCurly);
  const [content, longest] = CONTENT[kind ?? 'name'] ?? USUAL;
  // A slot with blanks in it (a time, a package and its version, a branch and where it goes) may have them again.
  const words = kind === 'text' ? 1 : text.split(/\s+/).length;
  const run = content === '\\S' && ends(next, text) ? `[^\\s${classEscaped(next)}]` : content;
  // What stands between two pieces that outputs have in common may be nothing.
  const least = kind === 'text' ? 0 : 1;
  const piece = `${run}{${least},${longest}}`;
  return words > 1 ? `${piece}(?: ${piece}){0,${words - 1}}` : piece;
}

/** Whether a slot can be said to end where the sign that follows it stands. */
function ends(next: string, text: string): boolean {
  return /[^\s\p{L}\p{N}]/u.test(next) && !text.includes(next);
}

function quoted([open, close]: readonly [string, string], inner: string, isCurly: boolean): string {
  // A quotation within the quotation, in marks of the same kind.
  if (inner.includes(close)) return `${escapeText(open)}[^\\n]{0,200}${escapeText(close)}`;
  if (open === '`' && close === "'") return "[`'‘][^'’\\n]{0,200}['’]";
  if (!isCurly || !(open in OPENING))
    return `${escapeText(open)}[^${classEscaped(close)}\\n]{0,200}${escapeText(close)}`;
  const inside = open === "'" ? "'‘’" : '"“”';
  return `${OPENING[open]}[^${inside}\\n]{0,200}${CLOSING[open]}`;
}

function classEscaped(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}
