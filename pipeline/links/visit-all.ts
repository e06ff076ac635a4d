import { afterVisit, type LinkState, type LinkStates } from './link-state.ts';
import type { VisitPlan } from './plan.ts';
import { visitPage, type VisitContext } from './visit.ts';

/** Hosts that are visited at the same time. */
const VISITORS = 8;

/** So many hosts must have been silent before silence is taken for a fault of our own network. */
const SILENT_HOSTS = 3;

/** What a round of visits has found out. */
export interface VisitRound {
  /** The states of all links, visited or not. */
  readonly states: LinkStates;
  readonly visited: number;
  /** Links of hosts that asked to be left alone, left for the next round. */
  readonly left: number;
  /** No server answered at all: the network is down, and nothing was noted. */
  readonly offline: boolean;
}

/**
 * Visits the links of a plan, several hosts at a time, one link of a host after the other. What has been found out is kept
 * when the round is interrupted.
 *
 * @param today YYYY-MM-DD
 */
export async function visitAll(
  plan: VisitPlan,
  states: LinkStates,
  kit: VisitContext,
  today: string,
  onProgress: (visited: number) => void = () => {},
): Promise<VisitRound> {
  const found = new Map<string, LinkState | undefined>();
  let visited = 0;
  let left = 0;
  let answered = false;
  const visitHost = async (addresses: readonly string[]): Promise<void> => {
    for (const [index, address] of addresses.entries()) {
      if (kit.signal.aborted) return;
      const state = states.get(address);
      const result = await visitPage(address, state?.failures ? undefined : state?.etag, kit);
      found.set(address, afterVisit(state, result, today));
      answered ||= result.answered;
      onProgress(++visited);
      if (!result.leaveAlone) continue;
      left += addresses.length - index - 1;
      return;
    }
  };
  const hosts = plan.values();
  const visitor = async (): Promise<void> => {
    // The visitors take turns at one iterator, so that each host is taken once.
    for (const addresses of hosts) await visitHost(addresses).catch(unlessAborted(kit.signal));
  };
  await Promise.all(Array.from({ length: VISITORS }, visitor));
  const offline = !answered && plan.size >= SILENT_HOSTS && visited > 0;
  return { states: offline ? states : merged(states, found), visited, left, offline };
}

function unlessAborted(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}

function merged(states: LinkStates, found: ReadonlyMap<string, LinkState | undefined>): LinkStates {
  const all = new Map(states);
  for (const [address, state] of found) if (state) all.set(address, state);
  return all;
}
