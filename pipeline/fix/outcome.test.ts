import { expect, test } from 'vitest';
import type { Policy } from '../policy/policy.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import { outcomeEdits } from './outcome.ts';

const policy = (shipped.policy as unknown as Policy).evidence;
const OUTCOME = {
  workaround: 0,
  succeeded: 2,
  failed: 1,
  source: 'https://example.org/issues/1',
  date: '2026-03-01',
};
const RECORD = { outcomes: [OUTCOME], last_updated: '2026-03-05', last_confirmed: '2026-02-01' };
const STATED = new Set(['outcomes', 'last_updated', 'last_confirmed']);

function edits(
  report: Partial<typeof OUTCOME>,
  { record = RECORD, stated = STATED, confirms = false }: Partial<Options> = {},
) {
  return outcomeEdits(record, stated, { ...OUTCOME, ...report }, { policy, confirms });
}

interface Options {
  readonly record: Parameters<typeof outcomeEdits>[0];
  readonly stated: ReadonlySet<string>;
  readonly confirms: boolean;
}

test('a report from another page, of another attempt or another day is a new one', () => {
  for (const report of [
    { source: 'https://example.org/issues/2' },
    { workaround: 1 },
    { date: '2026-03-02' },
  ])
    expect(edits(report)).toEqual([
      { op: 'replace', pointer: '/outcomes', value: [OUTCOME, { ...OUTCOME, ...report }] },
    ]);
});

test('the same page on the same day adds its tries to what is there, however its address is written', () => {
  for (const source of [OUTCOME.source, 'https://EXAMPLE.org/issues/1/#comment', 'no address']) {
    const known = { ...OUTCOME, source: source === 'no address' ? source : OUTCOME.source };
    const record = { ...RECORD, outcomes: [{ ...OUTCOME, workaround: 5 }, known] };
    expect(edits({ source, succeeded: 10, failed: 20 }, { record })).toEqual([
      {
        op: 'replace',
        pointer: '/outcomes',
        value: [
          { ...OUTCOME, workaround: 5 },
          { ...known, succeeded: 12, failed: 21 },
        ],
      },
    ]);
  }
});

test('what the file does not state is added', () => {
  const [edit] = edits({}, { stated: new Set() });
  expect(edit?.op).toBe('add');
});

test('the dates go with a later report, and confirmation only where it is meant', () => {
  const later = { date: '2026-03-06' };
  const dates = (options: Partial<Options>): string[] =>
    edits(later, options).flatMap(({ pointer, value }) =>
      pointer === '/outcomes' ? [] : [`${pointer} ${String(value)}`],
    );
  expect(dates({})).toEqual(['/last_updated 2026-03-06']);
  expect(dates({ confirms: true })).toEqual(['/last_confirmed 2026-03-06', '/last_updated 2026-03-06']);
  const early = { ...RECORD, last_updated: null, last_confirmed: null } as unknown as Options['record'];
  expect(dates({ record: early, confirms: true })).toEqual([
    '/last_confirmed 2026-03-06',
    '/last_updated 2026-03-06',
  ]);
  const same = { ...RECORD, last_updated: '2026-03-06', last_confirmed: '2026-03-07' };
  expect(dates({ record: same, confirms: true })).toEqual([]);
});
