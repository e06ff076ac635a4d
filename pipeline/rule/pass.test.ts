import { expect, test } from 'vitest';
import { Facts, type Pass } from './pass.ts';

function passNamed(name: string): Pass<string> {
  return { name, version: '1', reads: [], questions: () => [], answer: () => '', unanswered: '' };
}

test('facts are known by their pass and their question', () => {
  const facts = new Facts();
  const [length, weight] = [passNamed('length'), passNamed('weight')];
  facts.set(length, 'a', 1);
  facts.set(length, 'b', null);
  facts.set(weight, 'a', 'heavy');
  expect([facts.get(length, 'a'), facts.get(length, 'b'), facts.get(weight, 'a')]).toEqual([
    1,
    null,
    'heavy',
  ]);
  expect(facts.has(length, 'b')).toBe(true);
  expect(facts.has(weight, 'b')).toBe(false);
});

test('a question that was never asked is a mistake of the rule', () => {
  const facts = new Facts();
  const pass = passNamed('length');
  expect(facts.has(pass, 'a')).toBe(false);
  expect(() => facts.get(pass, 'a')).toThrow('pass length was not asked about "a"');
  facts.set(pass, 'a', 1);
  expect(() => facts.get(pass, 'b')).toThrow('pass length was not asked about "b"');
});
