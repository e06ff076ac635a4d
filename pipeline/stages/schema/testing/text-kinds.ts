import { insertBehind, lineOfKey, swap, type PlantedKind } from './plant.ts';

/** Mistakes in the text of a file: its encoding, its syntax, its size, its layout, its name. */
export const textKinds: readonly PlantedKind[] = [
  { name: 'a comma behind the last member', rule: 'schema/json', plant: swap(/\n\}\n$/, ',\n}\n') },
  { name: 'a comma behind the last element', rule: 'schema/json', plant: swap(/\n( +)\](,?\n)/, ',\n$1]$2') },
  { name: 'no comma between members', rule: 'schema/json', plant: swap(/("domain": "[^"]*"),/, '$1') },
  { name: 'single quotes', rule: 'schema/json', plant: swap(/"domain": "([^"]*)"/, `"domain": '$1'`) },
  { name: 'a key without quotes', rule: 'schema/json', plant: swap(/"category":/, 'category:') },
  { name: 'a comment', rule: 'schema/json', plant: swap(/("category": "[^"]*",)/, '$1 // why') },
  {
    name: 'a number that begins with a zero',
    rule: 'schema/json',
    plant: swap(/"(fail_rate|success_rate)": 0\./, '"$1": 00.'),
  },
  {
    name: 'a number beyond every double',
    rule: 'schema/json',
    plant: swap(/"(fail_rate|success_rate)": [\d.]+/, '"$1": 1e999'),
  },
  {
    name: 'a number with too many digits',
    rule: 'schema/json',
    plant: swap(/"(fail_rate|success_rate)": [\d.]+/, '"$1": 0.12345678901234567890123'),
  },
  { name: 'minus zero', rule: 'schema/json', plant: swap(/"(fail_rate|success_rate)": [\d.]+/, '"$1": -0') },
  { name: 'NaN', rule: 'schema/json', plant: swap(/"(fail_rate|success_rate)": [\d.]+/, '"$1": NaN') },
  { name: 'a string that does not end', rule: 'schema/json', plant: swap(/("domain": "[^"]*)",/, '$1,') },
  { name: 'a line break in a string', rule: 'schema/json', plant: swap(/("root_cause": "\w+) /, '$1\n') },
  { name: 'a tab in a string', rule: 'schema/json', plant: swap(/("root_cause": "\w+) /, '$1\t') },
  {
    name: 'a backslash that escapes nothing',
    rule: 'schema/json',
    plant: swap(/("root_cause": "\w+) /, String.raw`$1\d`),
  },
  {
    name: 'a byte-order mark',
    rule: 'schema/json',
    plant: (text) => ({ content: `\ufeff${text}`, line: 1 }),
  },
  {
    name: 'a byte that is not UTF-8',
    rule: 'schema/json',
    plant: (text) => badByte(text, 'root_cause', [0xe9]),
  },
  { name: 'an overlong form', rule: 'schema/json', plant: (text) => badByte(text, 'regex', [0xc0, 0xaf]) },
  {
    name: 'text behind the record',
    rule: 'schema/json',
    plant: (text) => ({ content: `${text}{}\n`, line: text.split('\n').length }),
  },
  { name: 'a file cut off in a string', rule: 'schema/json', plant: cutOff },

  {
    name: 'a string that is too long',
    rule: 'schema/limits',
    plant: swap(/("root_cause": ")/, `$1${'long '.repeat(4_000)}`),
  },
  {
    name: 'a regex that is too long',
    rule: 'schema/limits',
    plant: swap(/("regex": ")/, `$1${'a'.repeat(2_000)}|`),
  },
  {
    name: 'forty levels',
    rule: 'schema/limits',
    plant: swap(/"os_specific": \{\}/, `"os_specific": ${'{"a":'.repeat(40)}1${'}'.repeat(40)}`),
  },
  {
    name: 'a file that is too large',
    rule: 'schema/limits',
    plant: (text) => ({ content: `${text}${' '.repeat(300 * 1024)}`, line: 1 }),
  },
  ...[
    'node/A.json',
    'node/a\nb.json',
    'node/a b.json',
    'node/con.json',
    'node/a_b.json',
    'a.json',
    'node/b/a.json',
    'node/caf\u00e9.json',
  ].map((path): PlantedKind => ({
    name: `the name ${JSON.stringify(path)}`,
    rule: 'schema/limits',
    plant: (text) => ({ content: text, line: 1, path }),
  })),

  {
    name: 'two keys that have changed places',
    rule: 'schema/format',
    plant: swap(/( {2}"domain": .*\n)( {2}"category": .*\n)/, '$2$1'),
  },
  {
    name: 'keys within that have changed places',
    rule: 'schema/format',
    plant: swap(/( +"action": .*\n)( +"(?:why_fails|success_rate)": .*\n)/, '$2$1'),
  },
  {
    name: 'an indentation of four',
    rule: 'schema/format',
    plant: swap(/\n {2}"category"/, '\n    "category"'),
  },
  {
    name: 'a tab for an indentation',
    rule: 'schema/format',
    plant: swap(/\n {2}"category"/, '\n\t"category"'),
  },
  { name: 'a space at the end of a line', rule: 'schema/format', plant: swap(/("category": .*)\n/, '$1 \n') },
  { name: 'an empty line', rule: 'schema/format', plant: insertBehind(/^ {2}"category"/, '') },
  {
    name: 'line ends of Windows',
    rule: 'schema/format',
    plant: (text) => ({ content: text.replaceAll('\n', '\r\n'), line: 1 }),
  },
  {
    name: 'no newline at the end',
    rule: 'schema/format',
    plant: (text) => ({ content: text.trimEnd(), line: text.split('\n').length - 1 }),
  },
  {
    name: 'an escape without need',
    rule: 'schema/format',
    plant: swap(/("root_cause": ")T/, String.raw`$1\u0054`),
  },

  {
    name: 'a key that stands twice',
    rule: 'schema/duplicate-key',
    plant: insertBehind(/^ {2}"category"/, '  "category": "other_error",'),
  },
  {
    name: 'a key that stands twice, escaped',
    rule: 'schema/duplicate-key',
    plant: insertBehind(/^ {2}"id"/, String.raw`  "\u0069d": "a/b",`),
  },
  {
    name: 'a key that stands twice, of another type',
    rule: 'schema/duplicate-key',
    plant: insertBehind(/^ {2}"signature"/, '  "signature": 7,'),
  },
  {
    name: 'a key within that stands twice',
    rule: 'schema/duplicate-key',
    plant: insertBehind(/^ +"why_fails"/, '      "why_fails": "again",'),
  },
];

function badByte(text: string, key: string, bytes: readonly number[]): { content: Uint8Array; line: number } {
  const line = lineOfKey(text, key);
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + `\n  "${key}": "`.length;
  return {
    content: Buffer.concat([
      Buffer.from(text.slice(0, start)),
      Buffer.from(bytes),
      Buffer.from(text.slice(start)),
    ]),
    line,
  };
}

function cutOff(text: string): { content: string; line: number } {
  const at = text.indexOf('"root_cause": "') + 20;
  return { content: text.slice(0, at), line: lineOfKey(text, 'root_cause') };
}
