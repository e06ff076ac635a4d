import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { confidencePairs } from './confidence-pairs.ts';
import type { CompleteRecord } from '../pipeline/record/complete-record.ts';
import { completeRecord } from '../pipeline/record/complete-record.ts';
import { renderHistogram } from '../pipeline/report/confidence-histogram.ts';
import { deriveEvidence } from '../pipeline/stages/evidence/model/derive.ts';
import { evidencePolicy, includes, testRecord } from '../pipeline/stages/evidence/testing/test-record.ts';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/evidence.md', root), 'utf8');

const examples = [
  ...page.matchAll(/^### (.+)\n\n```json\n([\s\S]*?)^```\n\n([\s\S]*?)(?=^##|\n\n###)/gm),
].map(([, title = '', json = '', text = '']) => ({
  title,
  fields: JSON.parse(json) as Partial<CompleteRecord>,
  numbers: [...text.matchAll(/\*\*(\d+\.\d+)\*\*/g)].map(([, number]) => number ?? ''),
}));

test('the page has its worked examples', () => {
  expect(examples.map(({ title }) => title)).toHaveLength(8);
});

test.each(examples)('$title: the numbers are those of the model', ({ fields, numbers }) => {
  const complete = completeRecord({ ...testRecord(), ...fields } as never, 'node/x');
  const { fields: computed, ruling, attempts } = deriveEvidence(complete, evidencePolicy, includes);
  const decisive = attempts[ruling.attempt ?? 0]?.posterior;
  // α, β, the fix rate, the confidence: in this order on the page.
  expect(numbers).toEqual([
    decisive?.alpha.toFixed(3),
    decisive?.beta.toFixed(3),
    computed.fix_success_rate.toFixed(2),
    computed.confidence.toFixed(2),
  ]);
});

test('the table of weights is that of the policy', () => {
  const rows = [...page.matchAll(/^\| `([a-zA-Z.]+)` \| ([\d.]+) \|/gm)];
  const stated = Object.fromEntries(rows.map(([, name = '', value]) => [name, Number(value)]));
  const { trials, support, halfLifeDays } = evidencePolicy;
  const expected = Object.entries(trials).map(([name, value]) => [`trials.${name}`, value]);
  expect(stated).toEqual({ ...Object.fromEntries(expected), support, halfLifeDays });
});

const corpus = fileURLToPath(new URL('../shared/corpora/deadends/records', root));

test.skipIf(!existsSync(corpus))('the histogram is that of the records', async () => {
  const drawn = /```histogram\n([\s\S]*?)```/.exec(page)?.[1];
  expect(drawn).toBe(renderHistogram(await confidencePairs(corpus)));
});
