import { expect, test } from 'vitest';
import { canonicalUnits } from './canonical.ts';
import { fold } from './fold.ts';

test('folds ASCII to upper case', () => {
  expect(fold('Error: 404 not found')).toBe('ERROR: 404 NOT FOUND');
});

test('leaves units alone whose upper case is longer or would become ASCII', () => {
  expect(fold('straße ſ ı')).toBe('STRAßE ſ ı');
});

test('holds exactly the units equal that a regex with the flag i holds equal', () => {
  // Units that have no other case are equal to themselves alone; the rest is compared with each other, all with all.
  const cased = Array.from({ length: 0x1_00_00 }, (_, unit) => unit).filter((unit) => {
    const text = String.fromCharCode(unit);
    return text.toUpperCase() !== text || text.toLowerCase() !== text;
  });
  const all = cased.map((unit) => String.fromCharCode(unit)).join('');
  const units = canonicalUnits();
  const wrong: number[] = [];
  for (const unit of cased) {
    const escaped = `\\u${unit.toString(16).padStart(4, '0')}`;
    const equal = [...all.matchAll(new RegExp(escaped, 'gi'))].map((match) => match[0].charCodeAt(0));
    const folded = cased.filter((other) => units[other] === units[unit]);
    if (equal.join() !== folded.join()) wrong.push(unit);
  }
  expect(cased.length).toBeGreaterThan(2_000);
  expect(wrong).toEqual([]);
});
