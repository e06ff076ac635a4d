import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkPolicy } from '../policy/evidence-policy.ts';
import { afterVisit, isDead, type LinkState, type VisitResult } from './link-state.ts';

const POLICY: LinkPolicy = {
  pauseMilliseconds: 1000,
  timeoutMilliseconds: 10_000,
  redirects: 5,
  deadAfterFailures: 3,
  deadAfterDays: 7,
  revisitDays: 30,
};

function seen(outcome: VisitResult['outcome'], etag?: string): VisitResult {
  return {
    outcome,
    reason: 'it answers 404',
    answered: true,
    leaveAlone: false,
    ...(etag === undefined ? {} : { etag }),
  };
}

function visits(...days: [string, VisitResult['outcome']][]): LinkState | undefined {
  return days.reduce<LinkState | undefined>(
    (state, [day, outcome]) => afterVisit(state, seen(outcome), day),
    undefined,
  );
}

test.each<[string, boolean, [string, VisitResult['outcome']][]]>([
  ['never visited', false, []],
  [
    'two failures over a month',
    false,
    [
      ['2024-01-01', 'failed'],
      ['2024-02-01', 'failed'],
    ],
  ],
  [
    'three failures in three days',
    false,
    [
      ['2024-01-01', 'failed'],
      ['2024-01-02', 'failed'],
      ['2024-01-03', 'failed'],
    ],
  ],
  [
    'three failures over a week',
    true,
    [
      ['2024-01-01', 'failed'],
      ['2024-01-04', 'failed'],
      ['2024-01-08', 'failed'],
    ],
  ],
  [
    'the same, with answers that tell nothing',
    true,
    [
      ['2024-01-01', 'failed'],
      ['2024-01-02', 'unknown'],
      ['2024-01-04', 'failed'],
      ['2024-01-08', 'failed'],
      ['2024-01-09', 'unknown'],
    ],
  ],
  [
    'up again in between',
    false,
    [
      ['2024-01-01', 'failed'],
      ['2024-01-04', 'alive'],
      ['2024-01-08', 'failed'],
      ['2024-01-09', 'failed'],
    ],
  ],
  [
    'up again after it was dead',
    false,
    [
      ['2024-01-01', 'failed'],
      ['2024-01-04', 'failed'],
      ['2024-01-08', 'failed'],
      ['2024-01-09', 'alive'],
    ],
  ],
  [
    'only answers that tell nothing',
    false,
    [
      ['2024-01-01', 'unknown'],
      ['2024-02-01', 'unknown'],
      ['2024-03-01', 'unknown'],
    ],
  ],
])('%s: dead %s', (_, dead, days) => {
  expect(isDead(visits(...days), POLICY)).toBe(dead);
});

test('the first failure, their number and the last reason are remembered', () => {
  expect(visits(['2024-01-01', 'failed'], ['2024-01-04', 'failed'])).toEqual({
    visited: '2024-01-04',
    failures: { first: '2024-01-01', last: '2024-01-04', count: 2, reason: 'it answers 404' },
  });
});

test('what a page is called is kept while it lives', () => {
  expect(afterVisit(undefined, seen('alive', '"v1"'), '2024-01-01')).toEqual({
    visited: '2024-01-01',
    etag: '"v1"',
  });
  expect(
    afterVisit({ visited: '2024-01-01', etag: '"v1"' }, seen('failed'), '2024-02-01'),
  ).not.toHaveProperty('etag');
});

test('nothing but failures makes a link dead', () => {
  const outcomes = fc.array(fc.constantFrom<VisitResult['outcome'][]>('alive', 'unknown'));
  fc.assert(
    fc.property(outcomes, (all) => {
      const days = all.map((outcome, index): [string, VisitResult['outcome']] => [
        `20${10 + index}-01-01`,
        outcome,
      ]);
      expect(isDead(visits(...days), POLICY)).toBe(false);
    }),
  );
});
