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
    'is the start of the text in Python, RE2 and Rust, but the letter `A` in JavaScript. `^` means the start in all of them',
  'end anchor':
    'is the end of the text in RE2 and Rust, but the letter `z` in JavaScript, and Python rejects it. `$` means the end in all of them',
  'last end anchor':
    'is the end of the text in Python, but the letter `Z` in JavaScript, and RE2 and Rust reject it. `$` means the end in all of them',
  'superfluous escape':
    'has a backslash that does nothing, which JavaScript rejects with the flag `u` or `v` (as in an HTML `pattern`), and Rust before 2023. Leave the backslash out',
  'letter escape':
    'has a backslash before a letter that means nothing: JavaScript ignores it, the other engines reject the regex. Leave the backslash out',
  'foreign escape':
    'is an escape of other engines, such as Perl and PCRE, but in JavaScript just the letter, and Python, RE2 and Rust reject it. Spell out the characters that are meant',
  'property escape':
    'is a property of characters in RE2 and Rust, but in JavaScript, without the flag `u`, the letter `p` and what follows it, and Python rejects it. Write the range of characters, such as `a-zA-Z`',
  'bell escape':
    'is the bell character in Python, RE2 and Rust, but the letter `a` in JavaScript. Write `\\x07` for the one, `a` for the other',
  quotation:
    'quotes what stands up to `\\E` in RE2, but begins with the letter `Q` in JavaScript, and Python and Rust reject it. Escape each character that needs it',
  'angle escape':
    'is the sign itself in JavaScript, Python and RE2, but the edge of a word in Rust. Leave the backslash out',
  'code point escape':
    'gives a character by its code, which RE2 does not take in this spelling. Write the character itself where it can be seen',
  'braced code':
    'is a character by its code in RE2 and Rust, but the letter `x` so many times in JavaScript, and Python rejects it. Write `\\x41`, without braces',
  'braced code point':
    'is a character by its code in Rust, and in JavaScript only with the flag `u`: without it, the letter `u` so many times. Python and RE2 reject it. Write the character itself',
  'octal code': 'is a character by its octal code, which Rust rejects. Use `\\x` and two hexadecimal digits',
  'octal escape':
    'is a character by its octal code in JavaScript and RE2, while Python and Rust look for a group of that number and reject the regex. Use `\\x` and two hexadecimal digits',
  'missing group':
    'refers back to a group that does not exist: JavaScript takes it for a character, the other engines reject the regex. Is a group missing, or a backslash too many?',
  'NUL escape': 'is the character NUL, which Rust rejects in this spelling. Write `\\x00`',
  'control escape':
    'is a control character in JavaScript only, and the others reject it. Use `\\x` and two hexadecimal digits',
  'POSIX class':
    'is a class of characters in RE2 and Rust, but in JavaScript and Python just these characters and a stray `]`. Write the range, such as `0-9`',
  'backspace in a class':
    'is the backspace character in JavaScript and Python, never a word boundary, and RE2 and Rust reject it. Put `\\b` outside the brackets, or write `\\x08` if a backspace is meant',
  'range to a class':
    'stands between a character and a class such as `\\d`, so that it is no range: JavaScript takes it for a plain hyphen, the other engines reject the regex. Escape it, or put it last',
  'range from a class':
    'stands between a class such as `\\w` and a character, so that it is no range: JavaScript and RE2 take it for a plain hyphen, Python and Rust reject the regex. Escape it, or put it last',
  'bracket in a class':
    'opens a class within the class in Rust, and Python warns that it may one day. Escape it where the bracket itself is meant',
  'set operation':
    'is an operation on two classes in Rust (`&&` what both have, `--` what only the first has, `~~` what one of them has), but just these characters in the other engines. Write each character once',
  'empty class':
    'is a class without members, which only JavaScript takes. `[\\s\\S]` is any character in all of them',
  'literal brace': 'counts no repetitions, so that it is meant as the character: Rust rejects it. Escape it',
  'open braces':
    'means "at most so often" in Python, but these very characters in JavaScript and RE2, and Rust rejects it. Begin it with a 0, or escape the brace',
  'long repetition':
    'repeats more than 1,000 times, which RE2 rejects. A line of a log is seldom that long: use fewer',
  comment: 'is a comment, which JavaScript and RE2 do not take. Leave it out',
  recursion:
    'repeats the regex or a group of it within itself, which is of Perl and PCRE and none of the engines here has. Say how deep it may go and write it out',
  'atomic group':
    'is a group that never gives back, which JavaScript and RE2 do not have. Use `(?:` and make the parts exclude each other',
  'possessive repetition':
    'makes the repetition before it never give back, which JavaScript and RE2 do not have, and Rust reads as another repetition. Leave the `+` out',
  'special group': 'begins a group that only some engines know. Use `(?:`',
  'astral character':
    'is two halves of a character in JavaScript, each of which counts alone in a class and under a repetition, but one character elsewhere. Put it outside the class, as an alternative, and in a group before a repetition',
  'word boundary':
    'is a word boundary beside a letter outside ASCII. JavaScript and RE2 take such letters for no part of a word, so that it holds where Python and Rust say it does not. Leave it out there',
};
