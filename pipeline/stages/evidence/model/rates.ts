import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import { readSource } from '../items/source-url.ts';

/** A claimed rate, and whether anything a reader can look at bears it out. */
export interface ClaimedRate {
  readonly kind: 'workaround' | 'dead end';
  /** Of the rate itself. */
  readonly pointer: string;
  readonly rate: number;
  readonly supported: boolean;
}

/**
 * The rates that a record claims. One is supported by a source that it cites; a workaround's also by a report of its
 * being tried, which is where a rate comes from in the first place.
 */
export function claimedRates(
  record: Pick<CompleteRecord, 'workarounds' | 'dead_ends' | 'outcomes'>,
  policy: EvidencePolicy,
): ClaimedRate[] {
  const isSource = (address: string): boolean => readSource(address, policy) !== null;
  const tried = new Set(
    record.outcomes
      .filter(({ source, succeeded, failed }) => succeeded + failed > 0 && isSource(source))
      .map(({ workaround }) => workaround),
  );
  const workarounds = record.workarounds.flatMap(({ success_rate: rate, sources }, index): ClaimedRate[] =>
    rate === null
      ? []
      : [
          {
            kind: 'workaround',
            pointer: `/workarounds/${index}/success_rate`,
            rate,
            supported: tried.has(index) || sources.some(isSource),
          },
        ],
  );
  const deadEnds = record.dead_ends.flatMap(({ fail_rate: rate, sources }, index): ClaimedRate[] =>
    rate === null
      ? []
      : [
          {
            kind: 'dead end',
            pointer: `/dead_ends/${index}/fail_rate`,
            rate,
            supported: sources.some(isSource),
          },
        ],
  );
  return [...workarounds, ...deadEnds];
}

/** How many rates a record claims, and how many of them are supported. */
export function supportedRates(
  record: Pick<CompleteRecord, 'workarounds' | 'dead_ends' | 'outcomes'>,
  policy: EvidencePolicy,
): { rates: number; sourced: number } {
  const rates = claimedRates(record, policy);
  return { rates: rates.length, sourced: rates.filter(({ supported }) => supported).length };
}
