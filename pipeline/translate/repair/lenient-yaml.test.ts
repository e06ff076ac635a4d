import { expect, test } from 'vitest';
import { yamlIn } from './lenient-yaml.ts';

const ENTRY = { id: 's123456', head: 'Run it', text: '错误：a: b #1' };

test.each([
  [
    'in a fence',
    '好的：\n```yaml\ntranslations:\n  - id: s123456\n    head: Run it\n    text: "错误：a: b #1"\n```\n完成',
  ],
  ['without quotation marks', 'translations:\n- id: s123456\n  head: Run it\n  text: 错误：a: b #1'],
  ['in blocks', 'translations:\n- id: s123456\n  head: |-\n    Run it\n  text: >-\n    错误：a: b #1\n'],
])('reads YAML %s', (_, content) => {
  expect(yamlIn(content)).toEqual({ translations: [ENTRY] });
});

test('a key within a block is part of the text', () => {
  expect(yamlIn('s123456: |-\n  curl: (3) 地址有误\n')).toEqual({ s123456: 'curl: (3) 地址有误' });
});

test('of what is no YAML nothing is made', () => {
  expect(yamlIn('- a\nb: [')).toBeUndefined();
  expect(yamlIn(`a: ${'x'.repeat(200_000)}`)).toBeUndefined();
});
