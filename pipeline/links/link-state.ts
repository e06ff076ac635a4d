import type { LinkPolicy } from '../policy/evidence-policy.ts';

/** What is remembered of a link between runs. Days are YYYY-MM-DD. */
export interface LinkState {
  /** The day of the last visit that told anything. */
  readonly visited: string;
  /** What the server calls the version it showed, to ask only for a newer one. */
  readonly etag?: string;
  /** Visits that failed, with no successful one since. */
  readonly failures?: {
    readonly first: string;
    readonly last: string;
    readonly count: number;
    /** What the last one met, as a clause: "it answers 404". */
    readonly reason: string;
  };
}

/** By address, without fragments. */
export type LinkStates = ReadonlyMap<string, LinkState>;

/** What a visit has shown. */
export interface VisitResult {
  /**
   * "alive": a page is there. "failed": there is none, or nobody answers. "unknown": the server answers, but not to us or
   * not now, or the fault may be on our side; that says nothing about the link.
   */
  readonly outcome: 'alive' | 'failed' | 'unknown';
  /** As a clause: "it answers 404". */
  readonly reason: string;
  readonly etag?: string;
  /** Whether a server answered at all: if none does, it is our own network that is down. */
  readonly answered: boolean;
  /** Whether the server has asked to be left alone for a while. */
  readonly leaveAlone: boolean;
}

/** The state of a link after a visit. What a visit leaves unknown changes nothing. */
export function afterVisit(
  state: LinkState | undefined,
  visit: VisitResult,
  today: string,
): LinkState | undefined {
  if (visit.outcome === 'unknown') return state;
  if (visit.outcome === 'alive')
    return { visited: today, ...(visit.etag === undefined ? {} : { etag: visit.etag }) };
  const failures = state?.failures;
  return {
    visited: today,
    failures: {
      first: failures?.first ?? today,
      last: today,
      count: (failures?.count ?? 0) + 1,
      reason: visit.reason,
    },
  };
}

/** Whether a link is to be called dead: it has failed often enough, over long enough. */
export function isDead(state: LinkState | undefined, policy: LinkPolicy): boolean {
  const failures = state?.failures;
  return (
    failures !== undefined &&
    failures.count >= policy.deadAfterFailures &&
    daysBetween(failures.first, failures.last) >= policy.deadAfterDays
  );
}

/** @param from YYYY-MM-DD @param to YYYY-MM-DD */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
