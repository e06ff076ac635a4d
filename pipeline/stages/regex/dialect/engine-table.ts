import type { DialectKind } from './dialect-form.ts';

/** The engines that the regexes of a knowledge base are given to: RE2 is Go's and Google's, Rust's is ripgrep's. */
export type Engine = 'JavaScript' | 'Python' | 'RE2' | 'Rust';

/**
 * What an engine makes of a form.
 *
 * - `means`: what was meant, which is what the engine that brought the form makes of it
 * - `other`: something else, often just the characters
 * - `rejects`: it does not compile the regex
 */
export type EngineReading = 'means' | 'other' | 'rejects';

type Readings = readonly [
  javascript: EngineReading,
  python: EngineReading,
  re2: EngineReading,
  rust: EngineReading,
];

/**
 * How each engine reads each kind of form. A test asks the engines themselves about the samples, of which each shows its
 * kind alone; it compares what they take and what they match.
 */
export const ENGINE_TABLE: Readonly<Record<DialectKind, { readings: Readings; samples: readonly string[] }>> =
  {
    flags: { readings: ['rejects', 'means', 'means', 'means'], samples: ['(?i)a', '(?s)a.b', '(?m)^a'] },
    'named group': {
      readings: ['means', 'rejects', 'means', 'means'],
      samples: ['(?<x>a)', '(?<code>\\d+) failed'],
    },
    'named reference': {
      readings: ['means', 'rejects', 'rejects', 'rejects'],
      samples: ['(?<x>a)\\k<x>'],
    },
    'look-around': {
      readings: ['means', 'means', 'rejects', 'rejects'],
      samples: ['a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b'],
    },
    'back-reference': {
      readings: ['means', 'means', 'rejects', 'rejects'],
      samples: ['(a)\\1', '(a)(b)\\2'],
    },
    'start anchor': { readings: ['other', 'means', 'means', 'means'], samples: ['\\Aa', 'b|\\Aa'] },
    'end anchor': { readings: ['other', 'rejects', 'means', 'means'], samples: ['a\\z', '(a\\z)|b'] },
    'last end anchor': { readings: ['other', 'means', 'rejects', 'rejects'], samples: ['a\\Z', '(a\\Z)|b'] },
    'superfluous escape': {
      readings: ['means', 'means', 'means', 'means'],
      samples: ['\\ ', '\\"', '\\:', '\\!', '[\\#]', "\\'"],
    },
    'letter escape': {
      readings: ['other', 'rejects', 'rejects', 'rejects'],
      samples: ['\\y', '\\i', '\\j', '\\x4', '\\u12'],
    },
    'foreign escape': {
      readings: ['other', 'rejects', 'rejects', 'rejects'],
      samples: ['\\h', '\\R', '\\G', '\\K', '\\X', '\\e', '\\N'],
    },
    'property escape': {
      readings: ['other', 'rejects', 'means', 'means'],
      samples: ['\\p{L}', '\\pL', '[\\p{Lu}]', '\\P{L}'],
    },
    'bell escape': { readings: ['other', 'means', 'means', 'means'], samples: ['\\a', '[\\a]'] },
    quotation: { readings: ['other', 'rejects', 'means', 'rejects'], samples: ['\\Qa.b\\E', '\\Qab'] },
    'angle escape': { readings: ['means', 'means', 'means', 'other'], samples: ['\\<a', 'a\\>'] },
    'code point escape': {
      readings: ['means', 'means', 'rejects', 'means'],
      samples: ['\\u0041', '[\\u0041-\\u0043]'],
    },
    'braced code': { readings: ['other', 'rejects', 'means', 'means'], samples: ['\\x{41}', '\\x{7a}'] },
    'braced code point': {
      readings: ['other', 'rejects', 'rejects', 'means'],
      samples: ['\\u{41}', '\\u{7a}'],
    },
    'octal code': {
      readings: ['means', 'means', 'means', 'rejects'],
      samples: ['\\101', '\\012', '\\01', '[\\141]'],
    },
    'octal escape': { readings: ['means', 'rejects', 'means', 'rejects'], samples: ['\\12', '\\41'] },
    'missing group': {
      readings: ['other', 'rejects', 'rejects', 'rejects'],
      samples: ['(a)\\7', '\\1', '\\9'],
    },
    'NUL escape': { readings: ['means', 'means', 'means', 'rejects'], samples: ['\\0', '[\\0a]'] },
    'control escape': { readings: ['other', 'rejects', 'rejects', 'rejects'], samples: ['\\cJ', '[\\cA]'] },
    'backspace in a class': {
      readings: ['means', 'means', 'rejects', 'rejects'],
      samples: ['[\\b ]', '[a\\b]'],
    },
    'POSIX class': {
      readings: ['other', 'other', 'means', 'means'],
      samples: ['[[:digit:]]', 'x[[:alpha:]]'],
    },
    'empty class': { readings: ['means', 'rejects', 'rejects', 'rejects'], samples: ['[^]', 'a[]', 'a[^]b'] },
    'range from a class': {
      readings: ['means', 'rejects', 'means', 'rejects'],
      samples: ['[\\w-z]', '[\\s-a]'],
    },
    'range to a class': {
      readings: ['means', 'rejects', 'rejects', 'rejects'],
      samples: ['[a-\\d]', '[.-\\w]', '[!-\\s]'],
    },
    'bracket in a class': {
      readings: ['means', 'means', 'means', 'rejects'],
      samples: ['[[]', '[^[]', '[a[b]', '[(\\[[]'],
    },
    'set operation': {
      readings: ['means', 'means', 'means', 'other'],
      samples: ['[a&&b]', '[b~~b]', '[&&]'],
    },
    'literal brace': {
      readings: ['means', 'means', 'means', 'rejects'],
      samples: ['{"error":', '^{', '${HOME}', 'a{', 'a{x}', '{a}', 'a{1', 'a{1,x}'],
    },
    'open braces': { readings: ['other', 'means', 'other', 'rejects'], samples: ['a{,3}', 'xa{,1}y'] },
    'long repetition': {
      readings: ['means', 'means', 'rejects', 'means'],
      samples: ['x{1001}', 'x{2,1500}', '(?:x{100}){20}'],
    },
    comment: { readings: ['rejects', 'means', 'rejects', 'rejects'], samples: ['a(?#why)b'] },
    recursion: {
      readings: ['rejects', 'rejects', 'rejects', 'rejects'],
      samples: ['(?0)', '(a)(?1)', '(?&x)', '(?P>x)', 'a(?+1)'],
    },
    'atomic group': { readings: ['rejects', 'means', 'rejects', 'rejects'], samples: ['(?>a)b'] },
    'possessive repetition': {
      readings: ['rejects', 'means', 'rejects', 'other'],
      samples: ['a++a', 'ab*+b'],
    },
    'special group': {
      readings: ['rejects', 'rejects', 'rejects', 'rejects'],
      samples: ['(?|a)', "(?'x'a)", '(?@a)'],
    },
    'astral character': {
      readings: ['other', 'means', 'means', 'means'],
      samples: ['^[😀x]$', '^😀+$', '^[^😀]$'],
    },
    'word boundary': { readings: ['means', 'other', 'means', 'other'], samples: ['a\\bé', '\\bé'] },
  };

export const ENGINES: readonly Engine[] = ['JavaScript', 'Python', 'RE2', 'Rust'];

/** The engines that read a kind in a certain way. */
export function enginesThat(kind: DialectKind, reading: EngineReading): Engine[] {
  return ENGINES.filter((_, at) => ENGINE_TABLE[kind].readings[at] === reading);
}
