import { expect, test } from 'vitest';
import { canonicalUnits } from './canonical.ts';
import { parseRegex } from '../syntax.ts';
import { type UnitSet, unitsOf } from './unit-set.ts';

function setOf(source: string): UnitSet {
  const element = parseRegex(source).pattern?.alternatives[0]?.elements[0];
  if (element?.type !== 'CharacterClass' && element?.type !== 'CharacterSet' && element?.type !== 'Character')
    throw new Error(`${source} is no single-character atom`);
  return unitsOf(element);
}

const ATOMS = String.raw`. \w \W \d \D \s \S k ſ ß [a-f] [^a-f] [\W_] [^\W] [^\s\S] [À-ÿ] [^ς] [\u0130-\u0140] [] [^] [ſ-\u2130] [\D5]`;

test.each(ATOMS.split(' '))('%s holds exactly the units that the engine matches', (source) => {
  const set = setOf(source);
  const canonical = canonicalUnits();
  const engine = new RegExp(`^${source}$`, 'i');
  const differing: number[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1)
    if (set.has(canonical[unit] ?? 0) !== engine.test(String.fromCharCode(unit))) differing.push(unit);
  expect(differing).toEqual([]);
});

test('a set and its complement do not overlap', () => {
  expect(setOf('\\w').overlaps(setOf('\\W'))).toBe(false);
  expect(setOf('\\w').overlaps(setOf('[^a]'))).toBe(true);
  expect(setOf('[ab]').intersection(setOf('[bc]')).sample()).toBe('b'.charCodeAt(0));
});

test('a sample is a unit that the engine matches, and avoids what it can', () => {
  for (const source of ['[^a-z]', '\\s', '[\\u4e00-\\u4e10]', '[x]'])
    expect(new RegExp(`^${source}$`, 'i').test(String.fromCharCode(setOf(source).sample() ?? 0))).toBe(true);
  expect(setOf('[]').sample()).toBeNull();
  expect(String.fromCharCode(setOf('[ab]').sample(new Set([0x41])) ?? 0)).toBe('b');
  expect(String.fromCharCode(setOf('[a]').sample(new Set([0x41])) ?? 0)).toBe('a');
});
