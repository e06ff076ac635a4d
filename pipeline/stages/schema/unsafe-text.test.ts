import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { BASE_RECORD, fileOf, findingsIn, findingsWith } from '../../rule/testing/rule-tester.ts';
import { schemaRules } from './index.ts';
import { unsafeTextRule } from './unsafe-text.ts';

const PATH = 'node/module-not-found.json';

async function found(fields: { [key: string]: Json | undefined }): Promise<string[]> {
  return (await findingsWith(unsafeTextRule, fields)).map(({ pointer }) => pointer);
}

test('text that can be seen is no finding', async () => {
  expect(await found({ root_cause: 'Tabs\tand\nlines, naïve “quotes”, 中文，😀 ❤️' })).toEqual([]);
});

test.each([
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\u{e0041}',
  '\u2028',
  '\u00ad',
  '\ufdd0',
  '\b',
  '\f',
])('%j is found in every text, once for each', async (character) => {
  const text = `a${character}b${character}c`;
  expect(await found({ signature: text })).toEqual(['/signature']);
  expect(await found({ tags: ['x', text] })).toEqual(['/tags/1']);
  expect(await found({ os_specific: { linux: text } })).toEqual(['/os_specific/linux']);
  expect(await found({ os_specific: { [text]: 'x' } })).toEqual([`/os_specific/${text}`]);
  expect(await found({ dead_ends: [{ action: text, why_fails: 'b', fail_rate: 1 }] })).toEqual([
    '/dead_ends/0/action',
  ]);
});

test.each([
  ['The local\u200b repository', 'U+200B behind `The local`, an invisible'],
  ['\u200bThe local', 'U+200B at the beginning, an invisible'],
  ['(\u{1f600}) \u200b', 'U+200B as character 5, an invisible'],
])('%j: what nobody sees is shown by what stands before it', async (text, words) => {
  const [finding] = await findingsWith(unsafeTextRule, { root_cause: text });
  expect(finding?.message).toContain(words);
});

test('a lone surrogate is found, written as the escape that it can only be', async () => {
  const text = JSON.stringify(BASE_RECORD).replace('Restart', String.raw`Re\ud800start`);
  const findings = await findingsIn([fileOf(PATH, text)], [unsafeTextRule]);
  expect(findings.map(({ pointer, message }) => [pointer, message.includes('U+D800')])).toEqual([
    ['/dead_ends/0/action', true],
  ]);
  const pair = JSON.stringify(BASE_RECORD).replace('Restart', String.raw`\ud83d\ude00`);
  expect(await findingsIn([fileOf(PATH, pair)], [unsafeTextRule])).toEqual([]);
});

test.each([
  [{ id: 'node/m\u043edule-not-found' }, '/id'],
  [{ domain: 'n\u043ede' }, '/domain'],
  [{ former_ids: ['node/\u0430'] }, '/former_ids/0'],
  [
    { transition_graph: { leads_to: [{ error_id: 'n\u043ede/x', probability: 1 }] } },
    '/transition_graph/leads_to/0/error_id',
  ],
])('a foreign letter in an id: %j', async (fields, pointer) => {
  expect(await found(fields)).toEqual([pointer]);
});

test('one character is one finding of the whole stage, raw or escaped, in a value, an id or a key', async () => {
  for (const character of ['\u202e', '\u200b', '\u0000']) {
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    for (const written of character === '\u0000' ? [escaped] : [character, escaped]) {
      for (const [from, to] of [
        ['"signature": "', `"signature": "${written}`],
        ['"id": "node/', `"id": "node/${written}`],
        ['"domain": "node', `"domain": "node${written}`],
        ['"category": "module', `"category": "module${written}`],
        ['https://nodejs', `https://nodejs${written}`],
        ['"first_seen"', `"first_seen${written}"`],
        ['"root_cause"', `"root${written}_cause"`],
      ] as const) {
        const text = `${JSON.stringify(BASE_RECORD, null, 2)}\n`.replace(from, to);
        const findings = await findingsIn([fileOf(PATH, text)], schemaRules);
        expect([to, ...findings.map(({ rule }) => rule)]).toEqual([to, 'schema/unsafe-text']);
      }
    }
  }
});

test.each([
  ['signature', '\u0421annot find module', 'Cannot find module'],
  ['regex', 'Cann\u043et find m\u043edule', 'Cannot find module'],
  ['signature', '\uff23annot find module', 'Cannot find module'],
])('a letter of another script in the %s is one finding, with its fix', async (key, text, fixed) => {
  const found = await findingsWith(unsafeTextRule, { [key]: text });
  expect(found.map(({ pointer, fix }) => [pointer, fix[0]?.value])).toEqual([[`/${key}`, fixed]]);
});

test('a word in another language is none', async () => {
  expect(
    await findingsWith(unsafeTextRule, {
      signature:
        '\u041d\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044f \u043d\u0430\u0439\u0442\u0438 node',
    }),
  ).toEqual([]);
  expect(await findingsWith(unsafeTextRule, { root_cause: '\u0421annot find module' })).toEqual([]);
});
