import { expect, test } from 'vitest';
import { losesChinese } from './lost-chinese.ts';

const BEFORE = {
  signature: 'disk full',
  signature_zh: '磁盘已满',
  root_cause: 'Nothing is left on the disk.',
  root_cause_zh: '磁盘上没有剩余空间。',
  workarounds: [{ action: 'Delete logs' }],
  workarounds_zh: ['删除日志'],
};

test.each([
  ['nothing changes', {}, false],
  [
    'a workaround is added',
    { workarounds: [{ action: 'Buy a disk' }, { action: 'Delete logs' }], workarounds_zh: ['', '删除日志'] },
    false,
  ],
  [
    'a text is rewritten and has no Chinese yet',
    { root_cause: 'The disk is full.', root_cause_zh: null },
    false,
  ],
  ['a workaround and its Chinese are taken away', { workarounds: [], workarounds_zh: [] }, false],
  ['Chinese is taken away', { signature_zh: null }, true],
  ['all Chinese of workarounds is taken away', { workarounds_zh: [] }, true],
  ['the Chinese becomes blank', { root_cause_zh: ' ' }, true],
  ['the Chinese becomes a number', { root_cause_zh: 1 }, true],
])('%s', (_, edit, loses) => {
  expect(losesChinese(BEFORE, { ...BEFORE, ...edit })).toBe(loses);
});

test('what had no Chinese loses none, and what can be read no more is no matter of Chinese', () => {
  expect(losesChinese({ ...BEFORE, signature_zh: null }, { ...BEFORE, signature_zh: null })).toBe(false);
  expect(losesChinese(BEFORE, undefined)).toBe(false);
});
