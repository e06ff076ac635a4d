/**
 * What two forms of an English word have in common ("resource", "resources"; "expect", "expected"), roughly: plural and
 * verb endings are cut off words that leave four letters or more. Names with digits or underscores stay whole.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate));
  const root =
    ending !== undefined && word.length - ending.length >= 4 ? word.slice(0, -ending.length) : word;
  return root.endsWith('e') ? root.slice(0, -1) : root;
}

const ENDINGS = ['ing', 'ed', 'es', 's'];
