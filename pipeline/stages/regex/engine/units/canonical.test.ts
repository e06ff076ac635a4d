import { expect, test } from 'vitest';
import { canonicalize, canonicalUnits } from './canonical.ts';

test('two units are equal in canonical form just where the engine takes them for the same', () => {
  const canonical = canonicalUnits();
  const letters = [...'aAkKsSßẞſKİıiIµμΜςσΣåÅÅdžDžDŽﬁé中0_'].map((letter) => letter.charCodeAt(0));
  for (const one of letters)
    for (const other of letters) {
      const escaped = `\\u${one.toString(16).padStart(4, '0')}`;
      const same = new RegExp(`^${escaped}$`, 'i').test(String.fromCharCode(other));
      expect([one, other, canonical[one] === canonical[other]]).toEqual([one, other, same]);
    }
});

test('keeps the length of a text, whatever upper case would make of it', () => {
  expect(canonicalize('straße ﬁn')).toHaveLength('straße ﬁn'.length);
  expect([...canonicalize('aZ')]).toEqual([0x41, 0x5a]);
});

test('every unit has the form that ECMAScript prescribes', () => {
  const canonical = canonicalUnits();
  const differing = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => {
    const upper = String.fromCharCode(unit).toUpperCase();
    const isKept = upper.length !== 1 || (unit >= 128 && upper.charCodeAt(0) < 128);
    return canonical[unit] !== (isKept ? unit : upper.charCodeAt(0));
  });
  expect(differing).toEqual([]);
  expect(canonical).toHaveLength(0x10000);
});
