import { insertBehind, lineOfKey, restate, swap, takeOut, type PlantedKind, type Planted } from './plant.ts';

const RATE = /"(fail_rate|success_rate)": [\d.]+/;
const SOURCE = /("sources": \[\n +)"[^"]*"/;

const TEXTS = ['signature', 'regex', 'root_cause'] as const;
const HIDDEN = [
  ['a bidi control', '\u202e'],
  ['a zero-width space', '\u200b'],
  ['an escaped bidi control', String.raw`\u2066`],
  ['an escaped NUL', String.raw`\u0000`],
  ['an escape character', String.raw`\u001b`],
  ['half a character', String.raw`\ud800`],
  ['a tag character', '\u{e0041}'],
] as const;

/** Mistakes in what a record says: its keys, values, ids, dates, addresses, letters and words. */
export const meaningKinds: readonly PlantedKind[] = [
  {
    name: 'an unknown key',
    rule: 'schema/record',
    plant: insertBehind(/^ {2}"category"/, '  "severity": "high",'),
  },
  ...[
    'signature',
    'regex',
    'domain',
    'category',
    'root_cause',
    'versions',
    'dead_ends',
    'workarounds',
    'official_doc_url',
    'resolvable',
  ].map((key): PlantedKind => ({
    name: `"${key}" misspelt`,
    rule: 'schema/record',
    plant: swap(new RegExp(`\\n  "${key}"`), `\n  "${misspelt(key)}"`),
  })),
  { name: 'a key within misspelt', rule: 'schema/record', plant: swap(/"why_fails"/, '"why_fail"') },
  { name: 'a rate misspelt', rule: 'schema/record', plant: swap(/"success_rate"/, '"sucess_rate"') },
  {
    name: 'an unknown key within',
    rule: 'schema/record',
    plant: insertBehind(/^ +"why_fails"/, '      "priority": 1,'),
  },
  {
    name: '"__proto__"',
    rule: 'schema/record',
    plant: insertBehind(/^ {2}"category"/, '  "__proto__": {},'),
  },
  {
    name: '"constructor"',
    rule: 'schema/record',
    plant: insertBehind(/^ {2}"category"/, '  "constructor": null,'),
  },
  ...['signature', 'regex', 'domain', 'category', 'root_cause'].map((key): PlantedKind => ({
    name: `no "${key}"`,
    rule: 'schema/record',
    plant: takeOut(key),
  })),
  { name: 'a number for a string', rule: 'schema/record', plant: restate('root_cause', 42) },
  { name: 'an object for a string', rule: 'schema/record', plant: restate('signature', {}) },
  { name: 'null for a string', rule: 'schema/record', plant: restate('regex', null) },
  { name: 'an empty string', rule: 'schema/record', plant: restate('signature', '') },
  { name: 'a string for a list', rule: 'schema/record', plant: restate('aliases', 'one') },
  { name: 'a string for an object', rule: 'schema/record', plant: restate('os_specific', 'linux') },
  { name: 'a string for a number', rule: 'schema/record', plant: swap(RATE, '"$1": "0.9"') },
  { name: 'a list for a number', rule: 'schema/record', plant: swap(RATE, '"$1": []') },
  { name: 'a rate above one', rule: 'schema/record', plant: swap(RATE, '"$1": 1.5') },
  { name: 'a rate in per cent', rule: 'schema/record', plant: swap(RATE, '"$1": 85') },
  { name: 'a rate below zero', rule: 'schema/record', plant: swap(RATE, '"$1": -0.25') },
  { name: 'a count that is not whole', rule: 'schema/record', plant: restate('evidence_count', 1.5) },
  { name: 'a verdict misspelt', rule: 'schema/record', plant: restate('resolvable', 'partail') },
  { name: 'a verdict without quotes', rule: 'schema/record', plant: restate('resolvable', true) },
  {
    name: 'a tier that does not exist',
    rule: 'schema/record',
    plant: restate('verification_tier', 'verified'),
  },
  {
    name: 'a kind of cause that does not exist',
    rule: 'schema/record',
    plant: restate('root_cause_type', 'unknown'),
  },
  {
    name: 'a signature of two lines',
    rule: 'schema/record',
    plant: swap(/("signature": ")/, String.raw`$1first\n`),
  },
  { name: 'a locale in words', rule: 'schema/record', plant: restate('locale', 'English') },
  { name: 'an outcome of no workaround', rule: 'schema/record', plant: (text) => addOutcome(text, 99, 1) },
  {
    name: 'an outcome of a negative workaround',
    rule: 'schema/record',
    plant: (text) => addOutcome(text, -1, 1),
  },

  { name: 'another slug in the id', rule: 'schema/id-path', plant: swap(/("id": "[^"]*)"/, '$1-x"') },
  { name: 'capitals in the id', rule: 'schema/id-path', plant: swap(/("id": ")[a-z]/, '$1X') },
  {
    name: 'an id that leads out of the folder',
    rule: 'schema/id-path',
    plant: swap(/("id": ")/, '$1../../'),
  },
  {
    name: 'another domain',
    rule: 'schema/id-path',
    plant: (text) => restate('domain', text.includes('"domain": "git"') ? 'node' : 'git')(text),
  },
  {
    name: 'a file in another folder',
    rule: 'schema/id-path',
    plant: (text) => ({ content: text, line: lineOfKey(text, 'id'), path: 'zig/elsewhere.json' }),
  },

  {
    name: 'a day that does not exist',
    rule: 'schema/date-order',
    plant: restate('first_seen', '2023-02-29'),
  },
  {
    name: 'a month that does not exist',
    rule: 'schema/date-order',
    plant: restate('last_confirmed', '2023-13-01'),
  },
  { name: 'first seen in the future', rule: 'schema/date-order', plant: restate('first_seen', '2999-01-01') },
  { name: 'updated in the future', rule: 'schema/date-order', plant: restate('last_updated', '2999-01-01') },
  {
    name: 'first seen after all else',
    rule: 'schema/date-order',
    plant: (text) => restate('first_seen', dayAfter(text))(text),
  },
  {
    name: 'confirmed before it was seen',
    rule: 'schema/date-order',
    plant: restate('last_confirmed', '1999-01-01'),
  },
  {
    name: 'updated before it was seen',
    rule: 'schema/date-order',
    plant: restate('last_updated', '1999-01-01'),
  },

  ...[
    'http://example.com/a',
    'javascript:alert(1)',
    'https://169.254.169.254/',
    'https://user:pass@example.com/',
    'https://localhost/',
    'https://[::1]/',
    'https://0x7f.1/',
  ].flatMap((address): PlantedKind[] => [
    { name: `the source ${address}`, rule: 'schema/url', plant: swap(SOURCE, `$1"${address}"`) },
    { name: `the documentation ${address}`, rule: 'schema/url', plant: restate('official_doc_url', address) },
  ]),

  ...HIDDEN.flatMap(([name, character]) =>
    TEXTS.map((key): PlantedKind => ({
      name: `${name} in ${key}`,
      rule: 'schema/unsafe-text',
      plant: swap(new RegExp(`("${key}": "\\w)`), `$1${character}`),
    })),
  ),
  ...HIDDEN.map(([name, character]): PlantedKind => ({
    name: `${name} in a source`,
    rule: 'schema/unsafe-text',
    plant: swap(/("sources": \[\n +"https:\/\/[^"/]+\/)/, `$1${character}`),
  })),
  ...HIDDEN.map(([name, character]): PlantedKind => ({
    name: `${name} in the id`,
    rule: 'schema/unsafe-text',
    plant: swap(/("id": "[^"/]*\/)/, `$1${character}`),
  })),
  ...HIDDEN.map(([name, character]): PlantedKind => ({
    name: `${name} in a key`,
    rule: 'schema/unsafe-text',
    plant: (text) => {
      const planted = swap(
        /"os_specific": \{\}/,
        `"os_specific": {\n    "li${character}nux": "x"\n  }`,
      )(text);
      return planted && { ...planted, line: planted.line + 1 };
    },
  })),
  {
    name: 'Cyrillic in the id',
    rule: 'schema/unsafe-text',
    plant: swap(/("id": "[^"/]*\/[^"]*?)[aeo]/, '$1\u0430'),
  },
  {
    name: 'Cyrillic in the domain',
    rule: 'schema/unsafe-text',
    plant: swap(/("domain": "[^"]*?)[aeo]/, '$1\u0430'),
  },

  {
    name: 'a category misspelt',
    rule: 'schema/vocabulary',
    plant: swap(/("category": "\w)(\w+)_error"/, '$1x$2_error"'),
  },
  { name: 'a category of nobody', rule: 'schema/vocabulary', plant: restate('category', 'mystery') },
];

function misspelt(key: string): string {
  return `${key.slice(0, 2)}${key.slice(3, 4)}${key.slice(2, 3)}${key.slice(4)}`;
}

function addOutcome(text: string, workaround: number, succeeded: number): Planted {
  const outcome = {
    workaround,
    succeeded,
    failed: 0,
    source: 'https://example.com/report',
    date: '2020-01-01',
  };
  const record = JSON.parse(text) as Record<string, unknown>;
  const content = `${JSON.stringify({ ...record, outcomes: [outcome] }, null, 2)}\n`;
  return { content, line: content.split('\n').findIndex((line) => line.includes('"workaround":')) + 1 };
}

function dayAfter(text: string): string {
  const { last_updated: updated } = JSON.parse(text) as { last_updated: string };
  return new Date(Date.parse(updated) + 86_400_000).toISOString().slice(0, 10);
}
