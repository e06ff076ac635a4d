import { expect, test } from 'vitest';
import { englishOf, translationsOf, unalignedTranslationsOf } from './english.ts';

const workaround = { success_rate: 0.5, condition: '', trial: '', sources: [] };

const record = {
  signature: 'Port in use',
  signature_zh: '端口已被占用',
  root_cause: 'Another process listens.',
  root_cause_zh: null,
  workarounds: [
    { ...workaround, action: 'Stop it', how: 'Run `kill 1`' },
    { ...workaround, action: 'Wait', how: 'Wait' },
  ],
  workarounds_zh: ['停止它', ''],
};

test('every Chinese text has one English', () => {
  expect(englishOf(record, '/signature_zh')).toBe('Port in use');
  expect(englishOf(record, '/root_cause_zh')).toBe('Another process listens.');
  expect(englishOf(record, '/workarounds_zh/1')).toBe('Wait');
  expect(englishOf(record, '/workarounds_zh/2')).toBeNull();
  expect(englishOf(record, '/workarounds_zh/01')).toBeNull();
  expect(englishOf(record, '/signature')).toBeNull();
});

test('lists every place where Chinese belongs', () => {
  expect(translationsOf(record)).toEqual([
    { field: 'signature_zh', pointer: '/signature_zh', source: 'Port in use', target: '端口已被占用' },
    { field: 'root_cause_zh', pointer: '/root_cause_zh', source: 'Another process listens.', target: '' },
    {
      field: 'workarounds_zh',
      pointer: '/workarounds_zh/0',
      source: 'Stop it',
      target: '停止它',
      context: 'Run `kill 1`',
    },
    { field: 'workarounds_zh', pointer: '/workarounds_zh/1', source: 'Wait', target: '' },
  ]);
  expect(unalignedTranslationsOf(record)).toEqual([]);
});

test('texts that differ in number belong to no workaround', () => {
  const misaligned = { ...record, workarounds_zh: ['停止它'] };
  expect(translationsOf(misaligned).map(({ pointer }) => pointer)).toEqual([
    '/signature_zh',
    '/root_cause_zh',
  ]);
  expect(unalignedTranslationsOf(misaligned).map(({ target }) => target)).toEqual(['停止它']);
});
