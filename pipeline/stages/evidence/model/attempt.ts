import type { CompleteRecord } from '../../../record/complete-record.ts';
import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import { readSource, type Source } from '../items/source-url.ts';

/** Something that people try, with the rate at which the record claims that it works. */
export interface Attempt {
  readonly kind: 'workaround' | 'dead end';
  /** Position among its kind, from 0. */
  readonly index: number;
  readonly pointer: string;
  readonly action: string;
  /** The claimed rate of success, 0 to 1: of a dead end, 1 − `fail_rate`; null where nobody claims one. */
  readonly rate: number | null;
  /** The distinct pages that it cites, in the order of their addresses. */
  readonly sources: readonly Source[];
}

/**
 * The attempts that the verdict is about: the workarounds, and where the verdict says that nothing works, the dead ends
 * too. `outcomes[].workaround` is a position in this list, so that a dead end of an unsolvable error can be reported on.
 */
export function attemptsOf(
  record: Pick<CompleteRecord, 'resolvable' | 'workarounds' | 'dead_ends'>,
  policy: EvidencePolicy,
): Attempt[] {
  const workarounds = record.workarounds.map((workaround, index): Attempt => ({
    kind: 'workaround',
    index,
    pointer: `/workarounds/${index}`,
    action: workaround.action,
    rate: workaround.success_rate,
    sources: distinctSources(workaround.sources, policy),
  }));
  if (record.resolvable !== 'false') return workarounds;
  const deadEnds = record.dead_ends.map((deadEnd, index): Attempt => ({
    kind: 'dead end',
    index,
    pointer: `/dead_ends/${index}`,
    action: deadEnd.action,
    rate: deadEnd.fail_rate === null ? null : 1 - deadEnd.fail_rate,
    sources: distinctSources(deadEnd.sources, policy),
  }));
  return [...workarounds, ...deadEnds];
}

/** The pages behind some addresses, each once, ordered; addresses that no reader could open are left out. */
export function distinctSources(addresses: readonly string[], policy: EvidencePolicy): Source[] {
  const sources = new Map<string, Source>();
  for (const address of addresses) {
    const source = readSource(address, policy);
    if (source) sources.set(source.url, source);
  }
  return [...sources.values()].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
