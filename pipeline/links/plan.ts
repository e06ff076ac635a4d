import type { LinkPolicy } from '../policy/evidence-policy.ts';
import { daysBetween, type LinkStates } from './link-state.ts';

/** The addresses to visit, host by host: each host is visited by one visitor at a time. */
export type VisitPlan = ReadonlyMap<string, readonly string[]>;

/** The address that is visited for a cited one: without its fragment, which no server sees. null for no address. */
export function visitedAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

/**
 * Which links are due for a visit: those never visited first, then those that failed, then those visited longest ago, by up
 * to `limit`. A link that answered is left alone for a while, and no link is visited twice on one day.
 *
 * @param addresses as `visitedAddress` gives them
 * @param today YYYY-MM-DD
 */
export function planVisits(
  addresses: ReadonlySet<string>,
  states: LinkStates,
  policy: LinkPolicy,
  today: string,
  limit = Infinity,
): VisitPlan {
  const due = [...addresses]
    .map((address) => ({ address, state: states.get(address) }))
    .filter(({ state }) => {
      if (!state) return true;
      const days = daysBetween(state.visited, today);
      return state.failures ? days >= 1 : days >= policy.revisitDays;
    })
    .map(({ address, state }) => ({
      address,
      key: !state ? '0' : state.failures ? `1 ${state.visited}` : `2 ${state.visited}`,
    }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.address, b.address))
    .slice(0, limit)
    .map(({ address }) => address);
  return Map.groupBy(due, (address) => new URL(address).host);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
