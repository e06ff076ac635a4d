import { amountsInBoth } from './amounts.ts';

/** Signs of units and of money. */
const MEASURE =
  /(?<![A-Za-z])(?:k?m\/[hs]|[KMGT]i?B|[kMG]?Hz|[KMG]bps|ms|km|kg|mg|mL|cm|mm|k?Wh?|m[AV]|[pnuµm]?F|[nuµm]H|[kM]?Ω)(?![A-Za-z])|[€£¥₩₹$](?=\d)/g;

/** A unit of the Chinese that the English does not have, where the Chinese lacks one that it has: "KB" for "MB". Linear. */
export function addedMeasure(source: string, target: string): string | null {
  // "MiB" and "MB" are used alike.
  const measuresOf = (text: string) => (text.match(MEASURE) ?? []).map((unit) => unit.replace('i', ''));
  const chinese = measuresOf(target);
  if (chinese.length === 0) return null;
  const english = measuresOf(source);
  if (english.every((unit) => chinese.includes(unit))) return null;
  const added = chinese.find((unit) => !english.includes(unit));
  if (added === undefined || amountsInBoth(source, target).some(({ text }) => text.endsWith(added)))
    return null;
  return added;
}
