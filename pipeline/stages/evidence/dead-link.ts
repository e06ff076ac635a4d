import { defineRecordRule, type RecordRule } from '../../rule/rule.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';

/** What visiting a source has shown, as far as a reader of a finding needs it. */
export interface DeadLink {
  /** The day of the first visit that failed, and how many have since. */
  readonly since: string;
  readonly failures: number;
  /** What the last visit met, as a clause: "the host answers 404". */
  readonly reason: string;
}

/** Tells whether an address has been found dead; null where it has not, or nobody has looked. */
export type DeadLinks = (address: string) => DeadLink | null;

/**
 * The rule, on what visits have found. Nothing is visited here: without visits it finds nothing, so that an ordinary check
 * is the same with and without a network.
 */
export function deadLinkRule(deadLinks: DeadLinks): RecordRule {
  return defineRecordRule({
    id: 'evidence/dead-link',
    severity: 'warning',
    identity: 'value',
    summary: 'A source that no longer answers (only when links are checked)',
    reads: ['official_doc_url', 'workarounds', 'dead_ends', 'outcomes'],
    *check({ record }) {
      for (const { pointer, address } of addressesOf(record)) {
        const dead = deadLinks(address);
        if (!dead) continue;
        yield {
          pointer,
          message: `This page is gone: ${dead.reason}, at ${dead.failures} visits since ${dead.since}. A reader can no longer check what it bears out. Give its new address or another source; the Internet Archive may hold a copy at https://web.archive.org/web/2*/ followed by the address.`,
        };
      }
    },
  });
}

export const deadLink = deadLinkRule(() => null);

/** Every address that a record cites, with its place. */
export function* addressesOf(
  record: Pick<CompleteRecord, 'official_doc_url' | 'workarounds' | 'dead_ends' | 'outcomes'>,
): Generator<{ readonly pointer: string; readonly address: string }> {
  const { official_doc_url: documentation, workarounds, dead_ends: deadEnds, outcomes } = record;
  if (documentation !== null) yield { pointer: '/official_doc_url', address: documentation };
  for (const [list, attempts] of [
    ['/workarounds', workarounds],
    ['/dead_ends', deadEnds],
  ] as const) {
    for (const [index, { sources }] of attempts.entries()) {
      for (const [position, address] of sources.entries())
        yield { pointer: `${list}/${index}/sources/${position}`, address };
    }
  }
  for (const [index, { source }] of outcomes.entries())
    yield { pointer: `/outcomes/${index}/source`, address: source };
}
