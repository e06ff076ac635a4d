/** The same mistake at every place of a record that has every key: no place may be blind, and none may cry twice. */
import { expect, test } from 'vitest';
import { TEST_DAY } from '../../rule/testing/rule-run.ts';
import { BASE_RECORD, fileOf, findingsIn } from '../../rule/testing/rule-tester.ts';
import { schemaRules } from './index.ts';

const DATE = '2024-01-01';
const URL = 'https://nodejs.org/a';
const FINGERPRINT = '0'.repeat(64);

const RECORD = {
  id: BASE_RECORD.id,
  signature: BASE_RECORD.signature,
  signature_zh: BASE_RECORD.signature_zh,
  regex: BASE_RECORD.regex,
  domain: BASE_RECORD.domain,
  category: BASE_RECORD.category,
  subcategory: 'resolution',
  root_cause: BASE_RECORD.root_cause,
  root_cause_type: 'generic',
  root_cause_zh: BASE_RECORD.root_cause_zh,
  versions: [
    {
      version: 'Node.js 18',
      introduced: '0.1',
      deprecated: 'no',
      removed: 'no',
      behavior_change: 'none',
      status: 'active',
    },
  ],
  os_specific: { linux: 'Names differ by case.' },
  dead_ends: [
    {
      action: 'Restart',
      why_fails: 'It changes nothing.',
      fail_rate: 0.95,
      condition: 'always',
      sources: [URL, URL],
    },
  ],
  workarounds: [
    { action: 'Install it', success_rate: 0.9, how: 'npm ci', condition: 'online', sources: [URL] },
  ],
  workarounds_zh: ['安装它：运行 `npm ci`。'],
  transition_graph: {
    leads_to: [{ error_id: 'node/other', probability: 0.25, condition: 'at times', typical_delay: 'none' }],
    preceded_by: [{ error_id: 'npm/other', probability: 0.5, condition: 'at times', typical_delay: 'none' }],
    frequently_confused_with: [{ error_id: 'node/third', distinction: 'It says so.', probability: 0.5 }],
  },
  official_doc_url: URL,
  official_doc_section: 'Modules',
  error_code: 'MODULE_NOT_FOUND',
  verification_tier: 'ai_generated',
  confidence: 0.5,
  fix_success_rate: 0.5,
  resolvable: 'true',
  first_seen: DATE,
  last_confirmed: DATE,
  last_updated: DATE,
  evidence_count: 3,
  tags: ['module'],
  locale: 'en',
  aliases: ['MODULE_NOT_FOUND'],
  examples: [
    {
      text: "Cannot find module 'x'",
      tool: 'node',
      version: '22',
      command: 'node x',
      os: 'Debian 12',
      captured: DATE,
    },
  ],
  counter_examples: ['Cannot find package'],
  outcomes: [{ workaround: 0, succeeded: 1, failed: 2, source: URL, date: DATE }],
  translation: {
    zh: { '/root_cause_zh': { source: FINGERPRINT, target: FINGERPRINT, engine: 'person', date: DATE } },
  },
  former_ids: ['node/older'],
};

const TEXT = `${JSON.stringify(RECORD, null, 2)}\n`;
const LINES = TEXT.split('\n');

async function found(text: string): Promise<string[]> {
  const findings = await findingsIn([fileOf('node/module-not-found.json', text)], schemaRules, {}, TEST_DAY);
  return findings.map(({ rule, line }) => `${rule} ${line}`);
}

/** What is found with a line changed, for every line that the change applies to; what was expected is left out. */
async function astray(
  change: (line: string) => string,
  expected: (at: number, before: string) => string,
): Promise<unknown[]> {
  const wrong: unknown[] = [];
  let changed = 0;
  for (const [index, line] of LINES.entries()) {
    const next = change(line);
    if (next === line) continue;
    changed++;
    const findings = await found(LINES.with(index, next).join('\n'));
    const wanted = expected(index + 1, line);
    if (findings.length !== 1 || findings[0] !== wanted) wrong.push({ next, wanted, findings });
  }
  expect(changed).toBeGreaterThan(4);
  return wrong;
}

const FREE = /^ +"(?:linux|\/root_cause_zh)"/;

test('the record with every key is good', async () => {
  expect(await found(TEXT)).toEqual([]);
});

test('every key, misspelt', async () => {
  const misspell = (line: string): string =>
    FREE.test(line) ? line : line.replace(/^( +")(\w)(\w+)":/, '$1x$2$3":');
  expect(await astray(misspell, (at) => `schema/record ${at}`)).toEqual([]);
});

test('every key, twice', async () => {
  const twice = (line: string): string => line.replace(/^( +"\w+": )("[^[{]*"|[\d.]+)(,?)$/, '$1$2,\n$1$2$3');
  expect(await astray(twice, (at) => `schema/duplicate-key ${at + 1}`)).toEqual([]);
});

test('every string, a number', async () => {
  const number = (line: string): string => line.replace(/^( +(?:"\w+": )?)".*"(,?)$/, '$17$2');
  expect(await astray(number, (at) => `schema/record ${at}`)).toEqual([]);
});

test('every string, null, where null says nothing', async () => {
  const nothing = (line: string): string =>
    /"(?:signature_zh|subcategory|root_cause_zh|introduced|deprecated|removed|behavior_change|official_doc_url|official_doc_section|error_code)"/.test(
      line,
    )
      ? line
      : line.replace(/^( +(?:"\w+": )?)".*"(,?)$/, '$1null$2');
  expect(await astray(nothing, (at) => `schema/record ${at}`)).toEqual([]);
});

test('every string, an object', async () => {
  const object = (line: string): string => line.replace(/^( +(?:"\w+": )?)".*"(,?)$/, '$1{}$2');
  expect(await astray(object, (at) => `schema/record ${at}`)).toEqual([]);
});

test('every number, a string', async () => {
  const string = (line: string): string => line.replace(/: ([\d.]+)(,?)$/, ': "$1"$2');
  expect(await astray(string, (at) => `schema/record ${at}`)).toEqual([]);
});

test.each(['-1', '1.5', '7000.5'])('every number, %s', async (number) => {
  const replace = (line: string): string => line.replace(/: [\d.]+(,?)$/, `: ${number}$1`);
  expect(await astray(replace, (at) => `schema/record ${at}`)).toEqual([]);
});

test.each(['1e999', '-0', '0.1e-400', '12345678901234567890'])('every number, %s', async (number) => {
  const replace = (line: string): string => line.replace(/: [\d.]+(,?)$/, `: ${number}$1`);
  expect(await astray(replace, (at) => `schema/json ${at}`)).toEqual([]);
});

test.each(['\u202e', '\u200b', String.raw`\u0000`, String.raw`\ud800`])(
  'every string with %j',
  async (character) => {
    const hide = (line: string): string =>
      line.replace(
        /^( +(?:"\w+": )?".)(.*"),?$/,
        (whole, a: string, b: string) => `${a}${character}${b}${whole.endsWith(',') ? ',' : ''}`,
      );
    expect(await astray(hide, (at) => `schema/unsafe-text ${at}`)).toEqual([]);
  },
);

test.each(['\u202e', String.raw`\u200b`])('every key with %j', async (character) => {
  const hide = (line: string): string => line.replace(/^( +".)([^"]+":)/, `$1${character}$2`);
  expect(await astray(hide, (at) => `schema/unsafe-text ${at}`)).toEqual([]);
});

test('every string, too long', async () => {
  const lengthen = (line: string): string =>
    line.replace(/^( +(?:"\w+": )?").*("[,]?)$/, `$1${'x'.repeat(20_000)}$2`);
  expect(await astray(lengthen, (at) => `schema/limits ${at}`)).toEqual([]);
});

test.each(['2024-02-30', '2999-01-01', 'yesterday', ''])('every date, %j', async (date) => {
  const replace = (line: string): string => line.replace(DATE, date);
  expect(await astray(replace, (at) => `schema/date-order ${at}`)).toEqual([]);
});

test('every address, http', async () => {
  expect(
    await astray(
      (line) => line.replace('https:', 'http:'),
      (at) => `schema/url ${at}`,
    ),
  ).toEqual([]);
});

test('every id, with a foreign letter', async () => {
  const replace = (line: string): string =>
    line
      .replace(/^( +"(?:id|error_id|domain)": "n)(?=.)/, '$1\u043e')
      .replace('"node/older"', '"n\u043ede/older"');
  expect(await astray(replace, (at) => `schema/unsafe-text ${at}`)).toEqual([]);
});

test('every line, indented more', async () => {
  const indent = (line: string): string => line.replace(/^ +/, '$& ');
  expect(await astray(indent, (at) => `schema/format ${at}`)).toEqual([]);
});

test('every comma, taken away', async () => {
  expect(
    await astray(
      (line) => line.replace(/,$/, ''),
      (at) => `schema/json ${at}`,
    ),
  ).toEqual([]);
});

test('every last member, with a comma', async () => {
  const wrong: unknown[] = [];
  for (const [index, line] of LINES.entries()) {
    if (!/^ *[\]}],?$/.test(LINES[index + 1] ?? '') || line === '') continue;
    const findings = await found(LINES.with(index, `${line},`).join('\n'));
    if (findings.length !== 1 || findings[0] !== `schema/json ${index + 1}`) wrong.push({ line, findings });
  }
  expect(wrong).toEqual([]);
});
