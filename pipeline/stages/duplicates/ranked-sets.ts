/**
 * Sets of words as ascending numbers, in which the rarer word has the smaller number; words that are equally rare stand
 * in the order in which they first come. The same lists give the same numbers.
 *
 * @param lists the words of each set, without repeats
 */
export function rankedSets(lists: readonly (readonly string[])[]): Int32Array[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbered = lists.map((words) =>
    Int32Array.from(words, (word) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = counts.length;
        numbers.set(word, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    }),
  );
  const ranks = new Int32Array(counts.length);
  const byRarity = Int32Array.from(counts.keys()).sort(
    (a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b,
  );
  for (const [rank, number] of byRarity.entries()) ranks[number] = rank;
  return numbered.map((set) => set.map((number) => ranks[number] ?? 0).sort());
}
