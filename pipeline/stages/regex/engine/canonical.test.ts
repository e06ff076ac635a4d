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
