import { expect, test } from 'vitest';
import { completeRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import { CachedChecker } from './cached-checker.ts';
import { translationEdits } from './edits.ts';
import type { TranslationIssue, TranslationChecker } from './translation-checker.ts';
import { TranslationMemory } from './memory.ts';
import { translatableFields } from './translatable-fields.ts';
import { textHash } from '../../record/text-hash.ts';

/** Chinese is what begins with 中, and 坏 is what the rules refuse. */
const RULES: TranslationChecker = {
  version: '1',
  check: ({ target }): TranslationIssue[] =>
    target.startsWith('中')
      ? target.includes('坏')
        ? [{ rule: 'zh/length', message: 'bad' }]
        : []
      : [{ rule: 'zh/untranslated', message: 'not Chinese' }],
  isUntranslated: ({ target }) => !target.startsWith('中'),
  keep: () => [],
  glossary: () => ({}),
  englishOf: (record, pointer) =>
    pointer === '/signature_zh'
      ? record.signature
      : pointer === '/root_cause_zh'
        ? record.root_cause
        : (record.workarounds[Number(pointer.split('/')[2])]?.action ?? null),
};

function needs(stated: Partial<ErrorRecord>, broken: string[] = []): Record<string, string> {
  const record = completeRecord(
    { signature: 'S', root_cause: 'R', ...stated } as Partial<ErrorRecord>,
    'a/b',
  );
  const checker = new CachedChecker(RULES, [], new Set(), 100);
  const fields = translatableFields(
    { id: 'a/b', record, broken: new Set(broken) },
    checker,
    new TranslationMemory(checker, () => null),
  );
  return Object.fromEntries(fields.map(({ pointer, need }) => [pointer, need]));
}

const by = (
  source: string,
  target: string,
): NonNullable<NonNullable<ErrorRecord['translation']>['zh']>[string] => ({
  source: textHash(source),
  target: textHash(target),
  engine: 'm',
  date: '2025-01-01',
});

test.each([
  [null, undefined, 'missing'],
  ['  ', undefined, 'missing'],
  ['中文', undefined, 'none'],
  ['中文坏', undefined, 'none'],
  ['S', undefined, 'copy'],
  ['中文', by('S', '中文'), 'none'],
  ['中文', by('old', '中文'), 'stale'],
  ['中文坏', by('S', '中文坏'), 'faulty'],
  ['中文坏', by('S', '中文'), 'none'],
  ['中文', by('old', '中别的'), 'none'],
  ['S', by('S', 'S'), 'faulty'],
])('%o with %o: %s', (signature_zh, provenance, need) => {
  const translation = provenance ? { zh: { '/signature_zh': provenance } } : {};
  expect(needs({ signature_zh, translation })['/signature_zh']).toBe(need);
});

test('what has no shape, no text or no English is left alone', () => {
  expect(needs({}, ['signature_zh'])).toEqual({ '/root_cause_zh': 'missing' });
  expect(needs({}, ['translation'])).toEqual({});
  expect(needs({ signature: ' ', root_cause: '\ud800' })).toEqual({});
  expect(needs({ locale: 'zh-CN' })).toEqual({});
});

const two = [
  { action: 'A', success_rate: 1 },
  { action: 'B', success_rate: 1 },
];

test('a list that does not fit keeps what is known, and a person’s text stops it', () => {
  const moved = {
    workarounds: two,
    workarounds_zh: ['中b'],
    translation: { zh: { '/workarounds_zh/0': by('B', '中b') } },
  };
  expect(needs(moved)).toMatchObject({ '/workarounds_zh/0': 'missing', '/workarounds_zh/1': 'moved' });
  expect(needs({ workarounds: two, workarounds_zh: ['中人写的'] })).not.toHaveProperty('/workarounds_zh/0');
  expect(needs({ workarounds: two, workarounds_zh: ['A', 'B', 'C'] })).toMatchObject({
    '/workarounds_zh/1': 'missing',
  });
});

function edited(
  stated: Partial<ErrorRecord>,
  known: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const record = completeRecord(
    { signature: 'S', root_cause: 'R', ...stated } as Partial<ErrorRecord>,
    'a/b',
  );
  const checker = new CachedChecker(RULES, [], new Set(), 100);
  const fields = translatableFields(
    { id: 'a/b', record, broken: new Set() },
    checker,
    new TranslationMemory(checker, () => null),
  );
  const edits = translationEdits(
    record,
    fields,
    ({ source }) => {
      const target = known[source];
      return target === undefined ? null : { target, engine: 'new', doubts: [] };
    },
    '2026-01-02',
  );
  return Object.fromEntries(edits.map(({ pointer, value }) => [pointer, value]));
}

test('edits hold the Chinese and where it is from, in the order of the record, and nothing else', () => {
  const edits = edited({ workarounds: two }, { R: '中r', B: '中b' });
  expect(edits).toEqual({
    '/root_cause_zh': '中r',
    '/workarounds_zh': ['', '中b'],
    '/translation': {
      zh: {
        '/root_cause_zh': { ...by('R', '中r'), engine: 'new', date: '2026-01-02' },
        '/workarounds_zh/1': { ...by('B', '中b'), engine: 'new', date: '2026-01-02' },
      },
    },
  });
  expect(edited({ workarounds: two }, {})).toEqual({});
});

test('a text that moves takes its provenance along, and a place that it leaves has none', () => {
  const moved = {
    workarounds: two,
    workarounds_zh: ['中b'],
    translation: { zh: { '/workarounds_zh/0': by('B', '中b') } },
  };
  expect(edited(moved, {})).toEqual({
    '/workarounds_zh': ['', '中b'],
    '/translation': { zh: { '/workarounds_zh/1': by('B', '中b') } },
  });
});
