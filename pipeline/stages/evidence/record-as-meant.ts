import type { CompleteRecord } from '../../record/complete-record.ts';
import { addressInLink, addressProblem } from '../../record/address.ts';

type Basis = Pick<
  CompleteRecord,
  'workarounds' | 'dead_ends' | 'first_seen' | 'last_confirmed' | 'last_updated'
>;

/**
 * The record as it may have been meant, where another rule names a mistake in what the computed fields follow from: sources
 * that are no address counted as pages, and dates out of order, or in the future, as one day. Null where there is no such mistake. A stated value
 * that this bears out only repeats the mistake; one that claims more is a mistake of its own.
 */
export function recordAsMeant<Read extends Basis>(record: Read, today: string): Read | null {
  const hasBadSource = [...record.workarounds, ...record.dead_ends].some(({ sources }) =>
    sources.some((address) => addressProblem(address) !== null),
  );
  const dates = [record.first_seen, record.last_confirmed, record.last_updated].filter(
    (date) => date !== null,
  );
  const areMixed = dates.some(
    (date, index) => date > today || (index > 0 && (dates[index - 1] ?? '') > date),
  );
  if (!hasBadSource && !areMixed) return null;
  const latest =
    dates
      .filter((date) => date <= today)
      .toSorted()
      .at(-1) ?? today;
  return {
    ...record,
    workarounds: record.workarounds.map((each, index) => ({
      ...each,
      sources: readable(each.sources, `w${index}`),
    })),
    dead_ends: record.dead_ends.map((each, index) => ({
      ...each,
      sources: readable(each.sources, `d${index}`),
    })),
    ...(areMixed ? { last_confirmed: latest, last_updated: latest } : {}),
  };
}

/** Addresses in place of texts that are none, each of a site of its own. */
function readable(sources: readonly string[], place: string): string[] {
  return sources.map((source, index) => {
    const address = addressInLink(source) ?? source;
    return addressProblem(address) === null ? address : `https://${place}-${index}.example.net/`;
  });
}
