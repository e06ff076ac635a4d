import { idOfFile, type ValueAt } from './finding-change.ts';

/** A rung of the ladder of verification; `stated` where no evidence gives it, but a person who looked and says so. */
interface Rung {
  readonly tier: string;
  readonly stated?: boolean;
}

/**
 * Records that a change lifts to a tier which only a person may state, from a lower one or from one that evidence gave, in
 * the order of their files. A program, or the
 * author of a record, can write the word as easily as anyone: that it is true, a code owner has to say.
 *
 * @param rungs the ladder, lowest first
 * @param touched files that the change adds or alters, as findings name them
 * @param renamed new file by old file
 */
export function raisedTiers(
  rungs: readonly Rung[],
  touched: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
  valueInBase: ValueAt,
  valueInHead: ValueAt,
): string[] {
  const old = new Map([...renamed].map(([from, to]) => [to, from]));
  return [...touched].toSorted().flatMap((file) => {
    const tier = valueInHead(file, '/verification_tier');
    const rung = rungs.findIndex((each) => each.tier === tier);
    if (rungs[rung]?.stated !== true) return [];
    const before = valueInBase(old.get(file) ?? file, '/verification_tier');
    // A higher rung that evidence gave says of nobody that they have looked.
    const isStatedBefore = rungs.some(
      (each, index) => index >= rung && each.stated === true && each.tier === before,
    );
    return isStatedBefore ? [] : [idOfFile(file)];
  });
}
