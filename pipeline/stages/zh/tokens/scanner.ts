import { memoized } from './recent.ts';
import { READERS } from './token-readers.ts';
import type { Token } from './token.ts';

/** Characters that end a URL or a path: Chinese, and the punctuation and quotes of either language. */
const BREAK = '\\s<>"`|\\u2010-\\u2027\\u2e80-\\uffef';

/** Letters with marks, Greek, Cyrillic, Hangul: names of folders have them too. */
const FOREIGN = '\\u00c0-\\u024f\\u0370-\\u052f\\uac00-\\ud7a3';

/**
 * One alternative a kind of token, in the order in which they are tried. Each is linear: no quantifier is nested in
 * another that could share its characters, and where a try may fail late, a look-behind keeps it from being repeated
 * within the same word, or a bound ends it.
 */
const ALTERNATIVES: readonly (readonly [name: string, pattern: string])[] = [
  // `quoted' as GNU programs did: the backtick opens no code span.
  ['gnu', "(?<!`)`(?=[^`'\\n]{1,80}'(?:[\\s.,;:!?)\\]]|$))"],
  [
    'code',
    '(?<!`)(?:`(?!`)[^`]{1,4000}`(?!`)|``(?!`)(?:[^`]|`(?!`)){1,4000}``(?!`)|```(?:[^`]|`{1,2}(?!`)){1,8000}```)',
  ],
  ['url', `(?<![A-Za-z0-9_])[a-z][a-z0-9+.-]{1,20}:\\/\\/[^${BREAK}]+`],
  ['email', '(?<![\\w.+-])[\\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,20}'],
  [
    'brace',
    '\\$\\{[^{}\\s]{1,80}\\}|\\$?\\{\\{[^{}]{1,80}\\}\\}|[%#]\\{[^{}\\s]{1,80}\\}|\\{[\\w.$:,#@|+!*?\\/-]{0,60}\\}',
  ],
  ['variable', '%[A-Za-z_]\\w{1,40}%(?![\\w%(])'],
  [
    'printf',
    "%(?:\\d{1,2}\\$|\\[\\d{1,2}\\])?[-+#0']{0,4}(?:\\d{1,4}|\\*(?:\\d{1,2}\\$)?)?(?:\\.(?:\\d{1,4}|\\*(?:\\d{1,2}\\$)?)?)?(?:hh|h|ll|l|L|q|j|z|t|w|I64|I32)?[diouxXeEfFgGaAcCsSpmnMYHBbyjkTDRr@]|%(?:\\d{1,2}\\$)?(?:q[+#]{0,2}[A-Za-z]|[LPKVJ](?![A-Za-z])|[+#]?[vwTU](?![A-Za-z]))|%[-_]?l(?=:)",
  ],
  [
    'named',
    '%\\([A-Za-z0-9_.-]{1,60}\\)[#0+-]?\\d{0,3}(?:\\.\\d{1,3})?[diouxXeEfFgGcrsa]|%<\\w{1,40}>\\w?|%L?\\d{1,2}(?![\\d%])%?',
  ],
  ['shell', '\\$[A-Za-z_]\\w*'],
  ['angle', '<(?![\\s=<%-]|\\d+[^\\d>])[^<>\\n%]{1,120}>'],
  [
    'keys',
    '(?<![\\w-])(?:[Cc]trl|CTRL|[Cc]ontrol|[Aa]lt|ALT|[Ss]hift|SHIFT|[Cc]md|CMD|[Cc]ommand|[Mm]eta|META|[Ss]uper|[Oo]ption|[Ww]in)(?: ?\\+ ?|-)(?:(?:[Cc]trl|CTRL|[Aa]lt|ALT|[Ss]hift|SHIFT|[Cc]md|[Mm]eta)(?: ?\\+ ?|-)){0,3}(?:F\\d{1,2}|[A-Za-z0-9]{2,10}|[!-~])',
  ],
  [
    'flag',
    '(?<![\\w\\-)\\]}>*$%\\\\.&])(?<![\\w`.)][\\\'"`”’])(?:--(?:\\[no-\\])?[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*|-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*|-\\?)',
  ],
  ['drive', `(?<![A-Za-z])(?:[A-Za-z]:\\\\|\\\\\\\\)[^${BREAK}',;*?]*`],
  ['escape', '\\\\[^A-Z\\s]'],
  [
    'path',
    `(?<![\\w.~\\/<)\\]}%-])(?<!\\d )(?:~|\\.{1,2})?\\/[\\w.@%+~$*${FOREIGN}-]+(?:\\/[\\w.@%+~$*${FOREIGN}-]+)*\\/?`,
  ],
  // "RM2.50"
  ['money', '(?<![\\w.])(?:RMB|RM|Rs|Rp)(?=\\d)'],
  [
    'number',
    '(?:(?<![\\w.])|(?<=(?<!\\w)(?:RMB|RM|Rs|Rp)))(?:\\d{1,3}\\^\\d{1,3}(?!\\w)|\\d{1,3}(?:,\\d{3})+(?=\\/[a-z]|[-–]\\d|[A-Za-z+])|\\d+(?:[.,]\\d+)*(?![.,]?\\w|[-:\\/]\\w))',
  ],
  ['word', '(?<![\\w])(?:(?<![@#.\\w])[@#.])?\\w+(?:(?:::|->|[-.\\/:+=@&]|\\.\\*)\\w+)*(?:\\(\\)|\\+\\+|#)?'],
];

const NAMES = ALTERNATIVES.map(([name]) => name);
const SCANNER = new RegExp(ALTERNATIVES.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** All tokens of a text, in order. A word that holds several numbers gives a token for each. Linear. */
export const scan: (text: string) => readonly Token[] = memoized((text) => {
  const tokens: Token[] = [];
  const conversion = { next: 1 };
  for (const match of text.matchAll(SCANNER)) {
    // Numbered groups, since objects with their names would be made for every match.
    const name = NAMES[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? '';
    for (const piece of READERS[name]?.(match[0], {
      text,
      start: match.index,
      conversion,
    }) ?? [])
      tokens.push({
        ...piece,
        start: match.index,
        end: match.index + piece.text.length,
      });
  }
  return tokens;
});
