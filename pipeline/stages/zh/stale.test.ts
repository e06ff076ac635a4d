import { expect, test } from 'vitest';
import { BASE_RECORD, findingsWith } from '../../rule/testing/rule-tester.ts';
import { textHash } from '../../record/text-hash.ts';
import { staleTranslation } from './stale.ts';

/** What the record says its Chinese root cause was made from, and what was written then. */
function provenance(source: string, target: string = BASE_RECORD.root_cause_zh) {
  const entry = { source: textHash(source), target: textHash(target), engine: 'test', date: '2024-05-01' };
  return { zh: { '/root_cause_zh': entry } };
}

test('reports a text whose English has changed since', async () => {
  const findings = await findingsWith(staleTranslation, { translation: provenance('Another root cause.') });
  expect(findings.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual([
    { rule: 'zh/stale', pointer: '/root_cause_zh' },
  ]);
});

test('reports a stale text that a person has edited too', async () => {
  const translation = provenance('Another root cause.', '另一段文字。');
  expect(await findingsWith(staleTranslation, { translation })).toHaveLength(1);
});

test('finds nothing where the English is as it was, or nobody knows what it was', async () => {
  expect(await findingsWith(staleTranslation, { translation: provenance(BASE_RECORD.root_cause) })).toEqual(
    [],
  );
  expect(await findingsWith(staleTranslation, {})).toEqual([]);
});
