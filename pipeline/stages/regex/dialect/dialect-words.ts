import type { DialectKind } from './dialect-form.ts';

/** How engines differ over each kind of form: what follows the form itself in a sentence. */
export const DIALECT_WORDS: Readonly<Record<DialectKind, string>> = {
  flags:
    'sets a flag inside the regex, which JavaScript does not take and RE2 and Python take in part. `i` is always on here and need not be said; say the others by what they mean (`[\\s\\S]` for a `.` that crosses lines)',
  'named group':
    'names a group, which is spelt `(?<x>` in JavaScript and `(?P<x>` in Python and older Go. Nothing here uses the name, so a plain `(` does',
  'named reference':
    'refers to a group by name, which each engine spells differently and RE2 does not have at all',
  'look-around':
    'looks around, which RE2 (hence Go and Rust) cannot do. Say what must stand there instead, or do without',
  'back-reference':
    'refers back to a group, which RE2 (hence Go and Rust) cannot do. Say what must stand there instead',
  'start anchor':
    'is the start of the text in Python and RE2, but the letter `A` in JavaScript. `^` means the start in all three',
  'end anchor':
    'is the end of the text in Python or RE2, but a plain letter in JavaScript. `$` does in all three',
  'superfluous escape':
    'has a backslash that does nothing, which JavaScript rejects with the flag `u` or `v` (as in an HTML `pattern`). Leave the backslash out',
  'letter escape':
    'has a backslash before a letter that means nothing: JavaScript ignores it, Python and RE2 reject the regex. Leave the backslash out',
  'foreign escape':
    'is a special escape in other engines, but in JavaScript just the letter. Spell out the characters that are meant',
  'code point escape':
    'gives a character by its code, which RE2 does not take in this spelling. Write the character itself where it can be seen',
  'octal escape':
    'is a character by its octal code in JavaScript, while Python and RE2 look for a group of that number and reject the regex. Use `\\x` and two hexadecimal digits',
  'control escape': 'is a control character in JavaScript only. Use `\\x` and two hexadecimal digits',
  'POSIX class':
    'is a class of characters in RE2, but in JavaScript and Python just these characters and a stray `]`. Write the range, such as `0-9`',
  'empty class':
    'is a class without members, which only JavaScript takes. `[\\s\\S]` is any character in all three',
  'open braces':
    'means "at most so often" in Python, but these very characters in JavaScript and RE2. Begin it with a 0, or escape the brace',
  'long repetition':
    'repeats more than 1,000 times, which RE2 rejects. A line of a log is seldom that long: use fewer',
  comment: 'is a comment, which JavaScript and RE2 do not take. Leave it out',
  'atomic group':
    'is a group that never gives back, which JavaScript and RE2 do not have. Use `(?:` and make the parts exclude each other',
  'possessive repetition':
    'makes the repetition before it never give back, which JavaScript and RE2 do not have. Leave the `+` out',
  'special group': 'begins a group that only some engines know. Use `(?:`',
  'word boundary':
    'is a word boundary beside a letter outside ASCII. JavaScript and RE2 take such letters for no part of a word, so that it holds where Python says it does not. Leave it out there',
};
