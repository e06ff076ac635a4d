import { expect, test } from 'vitest';
import { BASE_RECORD, fileOf, findingsIn } from '../../rule/testing/rule-tester.ts';
import { formatRule } from './format.ts';
import { schemaRules } from './index.ts';

const TEXT = `${JSON.stringify(BASE_RECORD, null, 2)}\n`;
const LINES = TEXT.split('\n').length;

async function found(text: string): Promise<string[]> {
  const findings = await findingsIn([fileOf('node/module-not-found.json', text)], [formatRule]);
  return findings.map(({ line, column }) => `${line}:${column}`);
}

test('the canonical layout is no finding', async () => {
  expect(await found(TEXT)).toEqual([]);
});

test.each([
  ['an indentation of four', TEXT.replace('  "regex"', '    "regex"'), '5:3'],
  ['a tab', TEXT.replace('  "regex"', '\t"regex"'), '5:1'],
  [
    'two keys that have changed places',
    TEXT.replace(/( {2}"signature": .*\n)( {2}"signature_zh": .*\n)/, '$2$1'),
    '3:13',
  ],
  [
    'keys within that have changed places',
    TEXT.replace(/( +"action": "Restart.*\n)( +"why_fails".*\n)/, '$2$1'),
    '13:8',
  ],
  ['line ends of Windows', TEXT.replaceAll('\n', '\r\n'), '1:2'],
  ['no newline at the end', TEXT.trimEnd(), `${LINES - 1}:2`],
  ['two newlines at the end', `${TEXT}\n`, `${LINES}:1`],
  ['a space at the end of a line', TEXT.replace('"node",', '"node", '), '6:20'],
  ['everything on one line', JSON.stringify(BASE_RECORD), '1:2'],
  ['an escape without need', TEXT.replace('left-pad', String.raw`left\u002dpad`), '3:48'],
  ['a space before a colon', TEXT.replace('"regex":', '"regex" :'), '5:10'],
])('%s is one finding, where it begins', async (_, text, place) => {
  expect(await found(text)).toEqual([place]);
});

test('numbers may be spelt in any way', async () => {
  expect(await found(TEXT.replace('0.9,', '0.900,'))).toEqual([]);
});

test.each([
  ['an unknown key', TEXT.replace('"root_cause"', '"root_casue"'), ['schema/record']],
  [
    'a key that stands twice',
    TEXT.replace('  "regex"', '  "id": "node/module-not-found",\n  "regex"'),
    ['schema/duplicate-key'],
  ],
  ['a comma too many', TEXT.replace(/\n\}\n$/, ',\n}\n'), ['schema/json']],
  ['a byte-order mark', `\ufeff${TEXT}`, ['schema/json']],
])('%s is no matter of layout', async (_, text, rules) => {
  const findings = await findingsIn([fileOf('node/module-not-found.json', text)], schemaRules);
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});
