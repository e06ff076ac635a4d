import { expect, test } from 'vitest';
import { BASE_RECORD, fileOf, findingsIn } from '../../rule/testing/rule-tester.ts';
import { jsonRule } from './json.ts';

const TEXT = `${JSON.stringify(BASE_RECORD, null, 2)}\n`;

/** Places of the findings in a file with this content, as line:column. */
async function found(content: string | Uint8Array): Promise<string[]> {
  const findings = await findingsIn([fileOf('node/module-not-found.json', content)], [jsonRule]);
  return findings.map(({ line, column }) => `${line}:${column}`);
}

test('valid JSON is no finding', async () => {
  expect(await found(TEXT)).toEqual([]);
});

test.each([
  ['a comma too many', TEXT.replace(/\n\}\n$/, ',\n}\n'), '36:31'],
  ['a comma too few', TEXT.replace('"domain": "node",', '"domain": "node"'), '6:18'],
  ['a number that begins with a zero', TEXT.replace('0.95', '00.95'), '15:20'],
  ['a number beyond every double', TEXT.replace('0.95', '1e999'), '15:20'],
  ['a byte-order mark', `\ufeff${TEXT}`, '1:1'],
  ['a comment', TEXT.replace('"regex"', '// why\n  "regex"'), '5:3'],
  ['single quotes', TEXT.replace('"node"', "'node'"), '6:13'],
  ['two records', `${TEXT}{}`, '38:1'],
  ['nothing', '', '1:1'],
])('%s', async (_, content, place) => {
  expect(await found(content)).toEqual([place]);
});

test('bytes that are not UTF-8', async () => {
  const [before = '', after = ''] = TEXT.split('module_error');
  const content = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);
  expect(await found(content)).toEqual(['7:16']);
});
