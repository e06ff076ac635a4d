import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dueDay, workPartOf } from './confirmation.ts';

const ids = Array.from({ length: 2000 }, (_, index) => `node/error-${index}`);

test('days are counted over the ends of months and years', () => {
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-03-31', 365)).toBe('2025-03-31');
  expect(addDays('no date', 1)).toBe('9999-12-31');
});

test('every record is in just one part, and the parts are of like size', () => {
  for (const parts of [1, 2, 5, 12]) {
    const sizes = Array.from({ length: parts }, () => 0);
    for (const id of ids) sizes[workPartOf(id, parts) - 1] = (sizes[workPartOf(id, parts) - 1] ?? 0) + 1;
    expect(sizes.reduce((sum, size) => sum + size)).toBe(ids.length);
    expect(Math.max(...sizes)).toBeLessThan((1.3 * ids.length) / parts);
  }
});

test('a record falls due within the spread, before it is stale', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(2000),
      (id, staleAfterDays, spreadDays) => {
        const due = dueDay(id, '2024-01-01', { staleAfterDays, spreadDays });
        expect(due >= addDays('2024-01-01', Math.max(0, staleAfterDays - spreadDays))).toBe(true);
        expect(due <= addDays('2024-01-01', staleAfterDays)).toBe(true);
      },
    ),
  );
});

test('records confirmed on one day fall due on many', () => {
  const days = new Set(ids.map((id) => dueDay(id, '2024-01-01', { staleAfterDays: 730, spreadDays: 180 })));
  expect(days.size).toBe(181);
});
