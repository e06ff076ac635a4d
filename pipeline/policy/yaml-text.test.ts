import { expect, test } from 'vitest';
import { readYaml } from './yaml-text.ts';

/** The value, or the first mistake as line:column: message. */
function read(text: string): unknown {
  const yaml = readYaml(text);
  if ('value' in yaml) return yaml.value;
  return yaml.mistakes.map(({ line, column, message }) => `${line}:${column}: ${message}`)[0];
}

test('what YAML says, as JSON', () => {
  expect(read('a: 1\nb: [x, "y"]\nc:\n  - d: null # why\n')).toEqual({
    a: 1,
    b: ['x', 'y'],
    c: [{ d: null }],
  });
  expect(read('')).toEqual({});
  expect(read('# nothing\n')).toEqual({});
  expect(read('until: 2024-01-01')).toEqual({ until: '2024-01-01' });
});

test.each([
  ['a: 1\na: 2', '2:1: This is not valid YAML: The key a stands twice.'],
  ['a:\n\tb: 1', '2:1: This is not valid YAML: Tabs'],
  ['a: [1', '1:'],
  ['a: "x', '1:'],
  ['a: 1\n---\nb: 2', '2:1: This is not valid YAML'],
  ['a: !!js/function x', '1:4: This is not valid YAML'],
  ['a: *nothing', '1:1: The aliases here cannot be followed'],
])('%j', (text, beginning) => {
  expect(String(read(text)).startsWith(beginning)).toBe(true);
});

test.each([
  ['flow lists', '['.repeat(100_000)],
  ['flow mappings', '{a: '.repeat(100_000)],
  ['lists in lists', '- '.repeat(100_000)],
  ['keys of keys', '? '.repeat(100_000)],
  ['indentation', Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
])('%s nested without end', (_, text) => {
  expect(read(text)).toContain('nested deeper');
});

test('aliases that would fill the memory are not followed', () => {
  const lines = [...'bcdefghij'].map((name, index) => {
    const before = `*${'abcdefghi'[index] ?? ''}`;
    return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
  });
  expect(read(`a: &a [x, x, x, x, x, x, x, x, x]\n${lines.join('\n')}`)).toContain('cannot be followed');
});

test('five thousand keys take one look each', () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n');
  expect(Object.keys(read(text) as object)).toHaveLength(5_000);
});

test('"__proto__" is a key like any other', () => {
  expect(Object.keys(read('__proto__: {polluted: 1}') as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a pointer has a place; an absent one that of its nearest ancestor', () => {
  const yaml = readYaml('a:\n  - b: 1\n    c: [x, y]\n"d/e": 2\n');
  expect('placeOf' in yaml).toBe(true);
  if (!('placeOf' in yaml)) return;
  const places = [
    yaml.placeOf('/a/0/b', 'value'),
    yaml.placeOf('/a/0/b', 'key'),
    yaml.placeOf('/a/0/c/1', 'value'),
    yaml.placeOf('/d~1e', 'key'),
    yaml.placeOf('/a/0/absent', 'value'),
    yaml.placeOf('', 'value'),
  ];
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '2:8',
    '2:5',
    '3:12',
    '4:1',
    '2:5',
    '1:1',
  ]);
});
