import { expect, test } from 'vitest';
import { lookalikeIn, withoutLookalikes } from './lookalikes.ts';

test.each([
  ['\u0421annot find module', '\u0421', 'Cannot find module'],
  ['Cann\u043et find module', '\u043e', 'Cannot find module'],
  ['Type\u0395rror: x', '\u0395', 'TypeError: x'],
  ['error \u0421\u041e\u041c is not open', '\u0421', 'error COM is not open'],
  ['\uff25rror 404', '\uff25', 'Error 404'],
  ['c[\u043e\u0430] error', '\u043e', 'c[oa] error'],
])('%s', (text, letter, plain) => {
  expect(lookalikeIn(text)?.letter).toBe(letter);
  expect(withoutLookalikes(text)).toBe(plain);
});

test.each([
  'Cannot find module',
  '\u041d\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044f \u043d\u0430\u0439\u0442\u0438 \u043c\u043e\u0434\u0443\u043b\u044c node',
  'took 3 \u03bcs, \u0394t = 2',
  '\u9519\u8bef\uff1a\u627e\u4e0d\u5230\u6a21\u5757 \u201cnode\u201d',
  'na\u00efve caf\u00e9',
])('%s is what it looks like', (text) => {
  expect(lookalikeIn(text)).toBeNull();
  expect(withoutLookalikes(text)).toBe(text);
});
