import { expect, test } from 'vitest';
import { SentRequests } from './sent-requests.ts';
import { ReadingTiming } from './reading-timing.ts';

/** Ten requests, one each hundred milliseconds, each answered after a second; hears of the first five. */
function heard(usedBy: (index: number) => number): ReadingTiming {
  const [log, timing] = [new SentRequests(), new ReadingTiming()];
  const sent = Array.from({ length: 20 }, (_, index) => log.add(index, 1, 100 * index));
  for (const each of sent.slice(0, 5)) {
    each.overAt = each.at + 1000;
    timing.note(usedBy(each.permitNumber), 1, each, log);
  }
  return timing;
}

test('a rest that lacks only what was sent before is of the time when the request came', () => {
  const timing = heard((index) => index + 1);
  expect([timing.isEarly, timing.isLate]).toEqual([true, false]);
});

test('a rest that lacks what was sent meanwhile is of the time when the answer went', () => {
  const timing = heard((index) => index + 10);
  expect([timing.isEarly, timing.isLate]).toEqual([false, true]);
});
