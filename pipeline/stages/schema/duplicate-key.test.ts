import { expect, test } from 'vitest';
import { BASE_RECORD, fileOf, findingsIn } from '../../rule/testing/rule-tester.ts';
import { duplicateKeyRule } from './duplicate-key.ts';
import { schemaRules } from './index.ts';

const TEXT = `${JSON.stringify(BASE_RECORD, null, 2)}\n`;

async function found(text: string, rules = [duplicateKeyRule]): Promise<string[]> {
  const findings = await findingsIn([fileOf('node/module-not-found.json', text)], rules);
  return findings.map(({ rule, line, column, pointer }) => `${rule} ${line}:${column} ${pointer}`);
}

test('no key stands twice in the base record', async () => {
  expect(await found(TEXT)).toEqual([]);
});

test.each([
  ['at the top', TEXT.replace('  "regex"', '  "signature": "other",\n  "regex"'), '5:3 /signature'],
  ['escaped', TEXT.replace('  "regex"', '  "sign\\u0061ture": "other",\n  "regex"'), '5:3 /signature'],
  [
    'within an object',
    TEXT.replace('"fail_rate"', '"action": "again",\n      "fail_rate"'),
    '15:7 /dead_ends/0/action',
  ],
])('a key that stands twice %s is one finding, where it stands again', async (_, text, place) => {
  expect(await found(text)).toEqual([`schema/duplicate-key ${place}`]);
  expect(await found(text, [...schemaRules] as never)).toEqual([`schema/duplicate-key ${place}`]);
});

test('both lines are named', async () => {
  const findings = await findingsIn(
    [fileOf('node/module-not-found.json', TEXT.replace('  "regex"', '  "id": "node/x",\n  "regex"'))],
    [duplicateKeyRule],
  );
  expect(findings[0]?.message).toContain('line 2');
  expect(findings[0]?.line).toBe(5);
});
