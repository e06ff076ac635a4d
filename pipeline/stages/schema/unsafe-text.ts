import { defineFileRule } from '../../rule/rule.ts';
import type { Json } from '../../json.ts';
import { childPointer } from '../../pointer.ts';
import type { Problem } from '../../rule/finding.ts';
import { statedIds } from '../../record/shape.ts';
import { codePoint, foreignCharacter, isHomoglyphId } from './id-characters.ts';

/**
 * Characters that nobody sees and that change what others see: controls but tab and line ends, zero-width and bidi
 * controls, invisible fillers, language tags, lone surrogates, noncharacters.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5|\p{Surrogate}/u;

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

export const unsafeText = defineFileRule({
  id: 'schema/unsafe-text',
  severity: 'error',
  summary: 'Bidi or zero-width controls, NUL, lone surrogates; homoglyphs in an id',
  *check({ file }) {
    const { text, value } = file;
    if (text === null || value === undefined) return;
    // A character stands in the text as itself or as an escape; most files have neither.
    if (UNSAFE.test(text) || text.includes('\\u') || text.includes('\\b') || text.includes('\\f'))
      yield* unsafeStrings(value, '');
    if (!file.record) return;
    for (const { pointer, id } of statedIds(value as { [key: string]: Json })) {
      if (!isHomoglyphId(id) || UNSAFE.test(id)) continue;
      const { character, code } = foreignCharacter(id);
      yield {
        pointer,
        message: `The id holds \`${character}\` (${code}), a character outside ASCII that may look like another one: two ids could look the same and be different. Type the id anew.`,
      };
    }
  },
});

function* unsafeStrings(value: Json, pointer: string): Iterable<Problem> {
  if (typeof value === 'string') {
    const found = UNSAFE.exec(value);
    if (found) yield { pointer, message: messageFor(found[0]) };
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      const child = childPointer(pointer, key);
      const found = UNSAFE.exec(key);
      if (found) yield { pointer: child, at: 'key', message: messageFor(found[0]) };
      yield* unsafeStrings(member, child);
    }
  }
}

function messageFor(character: string): string {
  const what =
    NAMES.find(([pattern]) => pattern.test(character))?.[1] ??
    'an invisible character, which makes two texts that look the same differ';
  return `The text holds ${codePoint(character)}, ${what}. Take it out.`;
}
