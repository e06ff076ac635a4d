import { defineFileRule } from '../../rule/rule.ts';
import { lookalikeIn, withoutLookalikes } from '../../corpus/lookalikes.ts';
import type { Json } from '../../json.ts';
import { childPointer } from '../../pointer.ts';
import type { Edit, Finding, Problem } from '../../rule/finding.ts';
import { capProblems } from '../../record/problem-cap.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { isAscii } from '../../record/ascii.ts';
import { withoutControlSequences } from '../../record/json/repaired-text.ts';
import { statedIds } from '../../record/shape.ts';
import { codePointOf, unsafeCharacter, unsafeCharacters } from '../../record/unsafe-character.ts';
import { nonAsciiCharacter, isHomoglyphId } from './texts/id-characters.ts';
import { textsIn } from './texts/texts.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    'a control that reverses the direction of writing, so that readers see another text than programs do',
  ],
  [
    /\u001b/,
    'an escape character, which commands the terminal of whoever prints it: paste output without its colours',
  ],
  [/[\u0000-\u001f\u007f-\u009f]/, 'a control character, which terminals and editors act upon'],
  [/\p{Surrogate}/u, 'half of a character, which no file can hold'],
  [/[\u2028\u2029]/, 'a line separator that some programs take for the end of a line'],
];

export const unsafeTextRule = defineFileRule({
  id: 'schema/unsafe-text',
  severity: 'error',
  identity: unsafeParts,
  summary: 'Bidi or zero-width controls, NUL, lone surrogates; letters that only look like the ones meant',
  check: ({ file }) => capProblems(problemsOf(file)),
});

function* problemsOf({ text, value, record }: RecordFile): Iterable<Problem> {
  if (text === null || value === undefined) return;
  // A character stands in the text as itself or as an escape; most files have neither.
  const isEscaped = text.includes('\\u');
  if (unsafeCharacter(text) !== null || isEscaped || text.includes('\\b') || text.includes('\\f'))
    yield* unsafeStrings(value, '');
  if (!record || (!isEscaped && isAscii(text))) return;
  yield* lookalikesIn(value);
  for (const { pointer, id } of statedIds(value as { [key: string]: Json })) {
    if (!isHomoglyphId(id) || unsafeCharacter(id) !== null) continue;
    const { character, code } = nonAsciiCharacter(id);
    yield {
      pointer,
      message: `The id holds \`${character}\` (${code}), a character outside ASCII that may look like another one: two ids could look the same and be different. Type the id anew.`,
    };
  }
}

/** Where a letter that only looks like another one hides the record from whoever types or pastes the word. */
const SEARCHED =
  /^\/(?:signature|regex|error_code|aliases\/\d+|examples\/\d+\/text|counter_examples\/\d+|tags\/\d+)$/;

function* lookalikesIn(value: Json): Iterable<Problem> {
  for (const { pointer, text } of textsIn(value)) {
    const found = SEARCHED.test(pointer) && unsafeCharacter(text) === null ? lookalikeIn(text) : null;
    if (!found) continue;
    const { word, letter, latin } = found;
    yield {
      pointer,
      message:
        `The word \`${word}\` holds \`${letter}\` (${codePointOf(letter)}), a letter of another script that looks like \`${latin}\`: no text that holds ` +
        'the real word is found by it. Type the word anew.',
      ...(pointer === '/regex' || pointer === '/signature' || pointer.startsWith('/aliases')
        ? { fix: [{ op: 'replace', pointer, value: withoutLookalikes(text) }] }
        : {}),
    };
  }
}

function* unsafeStrings(value: Json, pointer: string): Iterable<Problem> {
  if (typeof value === 'string') {
    const found = unsafeCharacter(value);
    if (found !== null)
      yield { pointer, message: messageFor(found, value), ...withoutColours(pointer, value) };
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      const child = childPointer(pointer, key);
      const found = unsafeCharacter(key);
      if (found !== null) yield { pointer: child, at: 'key', message: messageFor(found, key) };
      yield* unsafeStrings(member, child);
    }
  }
}

/** The characters that it holds, not the first alone: another kind that comes in behind an old one is another mistake. */
function unsafeParts({ message }: Finding, value: Json | undefined): string[] {
  const characters = typeof value === 'string' ? unsafeCharacters(value).map(codePointOf) : [];
  return [...new Set([...(message.match(/U\+[0-9A-F]+/g) ?? []), ...characters])];
}

/** The colours of a terminal may go; what else is hidden is for a person to look at. */
function withoutColours(pointer: string, text: string): { fix?: readonly Edit[] } {
  const plain = withoutControlSequences(text);
  const isCertain = plain !== text && unsafeCharacter(plain) === null;
  return isCertain ? { fix: [{ op: 'replace', pointer, value: plain }] } : {};
}

/** What stands before a character that nobody sees: the last words, by which it can be found. */
function placeOf(character: string, text: string): string {
  const before = text.slice(0, text.indexOf(character));
  const words = /[\p{Letter}\p{Number}_./-]+(?: +[\p{Letter}\p{Number}_./-]+)? *$/u
    .exec(before.slice(-60))?.[0]
    .trim();
  if (words !== undefined) return `behind \`${words}\``;
  return before === '' ? 'at the beginning' : `as character ${[...before].length + 1}`;
}

function messageFor(character: string, text: string): string {
  const what =
    NAMES.find(([pattern]) => pattern.test(character))?.[1] ??
    'an invisible character, which makes two texts that look the same differ';
  return `The text holds ${codePointOf(character)} ${placeOf(character, text)}, ${what}. Take it out.`;
}
