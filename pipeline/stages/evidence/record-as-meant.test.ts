import { expect, test } from 'vitest';
import { recordAsMeant as asMeantOn } from './record-as-meant.ts';
import { deadEnd, testRecord, workaround } from './testing/test-record.ts';

const recordAsMeant = (record: Parameters<typeof asMeantOn>[0]): ReturnType<typeof asMeantOn> =>
  asMeantOn(record, '2024-07-01');

const PAGE = 'https://a.net/x';

test('a record whose sources are addresses and whose dates are in order is read as it stands', () => {
  const sources = [PAGE];
  expect(
    recordAsMeant(testRecord({ workarounds: [workaround({ sources })], dead_ends: [deadEnd({ sources })] })),
  ).toBeNull();
  expect(
    recordAsMeant(testRecord({ first_seen: null, last_confirmed: null, last_updated: null })),
  ).toBeNull();
  expect(recordAsMeant(testRecord({ last_confirmed: '2024-06-01', last_updated: '2024-06-01' }))).toBeNull();
});

test('each text that is no address is read as a page of a site of its own, the addresses as they are', () => {
  const reading = recordAsMeant(
    testRecord({
      workarounds: [
        workaround({ sources: [PAGE, 'Stack Overflow'] }),
        workaround({ sources: ['the manual'] }),
      ],
      dead_ends: [deadEnd({ sources: ['experience'], action: 'Push it.' })],
    }),
  );
  const read = [...(reading?.workarounds ?? []), ...(reading?.dead_ends ?? [])].flatMap(
    ({ sources }) => sources,
  );
  expect(read).toHaveLength(4);
  expect(new Set(read.map((address) => new URL(address).host)).size).toBe(4);
  expect(read[0]).toBe(PAGE);
  expect(reading?.dead_ends[0]?.action).toBe('Push it.');
  expect(reading?.last_confirmed).toBe('2024-06-01');
});

test.each([
  ['a workaround', { workarounds: [workaround(), workaround({ sources: [PAGE, 'x'] })] }],
  ['a dead end', { dead_ends: [deadEnd({ sources: [PAGE, 'x'] })] }],
])('one source of %s that is no address is enough', (_, different) => {
  expect(recordAsMeant(testRecord(different))).not.toBeNull();
});

test.each([
  ['2024-02-01', '2024-01-01', '2024-03-01', '2024-03-01'],
  ['2024-01-01', '2024-03-01', '2024-02-01', '2024-03-01'],
  ['2024-03-01', null, '2024-02-01', '2024-03-01'],
  ['2024-03-01', '2024-02-01', null, '2024-03-01'],
])('dates out of order are read as one day: %s, %s, %s', (first_seen, last_confirmed, last_updated, day) => {
  const reading = recordAsMeant(testRecord({ first_seen, last_confirmed, last_updated }));
  expect(reading).toMatchObject({ last_confirmed: day, last_updated: day, first_seen });
});

test('where only dates are out of order, the sources stay', () => {
  const workarounds = [workaround({ sources: [PAGE] })];
  expect(recordAsMeant(testRecord({ workarounds, first_seen: '2030-01-01' }))).toMatchObject({
    workarounds,
  });
});

test.each([
  ['2024-01-01', '2024-02-01', '2030-01-01', '2024-02-01'],
  ['2024-01-01', '2030-01-01', '2030-01-01', '2024-01-01'],
  ['2030-01-01', null, null, '2024-07-01'],
])(
  'a day that has not come is read as the last that has: %s, %s, %s',
  (first_seen, last_confirmed, last_updated, day) => {
    const reading = recordAsMeant(testRecord({ first_seen, last_confirmed, last_updated }));
    expect(reading).toMatchObject({ last_confirmed: day, last_updated: day });
  },
);

test('a link of Markdown is read as the address in it', () => {
  const sources = [`<${PAGE}>`, `[the page](${PAGE})`];
  const reading = recordAsMeant(testRecord({ workarounds: [workaround({ sources })] }));
  expect(reading?.workarounds[0]?.sources).toEqual([PAGE, PAGE]);
});
