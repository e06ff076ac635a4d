/** Articles, conjunctions and short prepositions: what an English title writes small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for in of on or the to with'.split(' '),
);

/** Words that say nothing of what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_WORDS,
  ...(
    'about after all also any are be because been before being but can cannot could did do does doing done each either ' +
    'from had has have having how if into is it its may might more most must no nor not once only other our out over own ' +
    'same should so some such t s than that their them then there these they this those through too under until up use ' +
    'used uses using via very was were what when where which while who whose why will within without would you your ' +
    // What every error message says, and the names that stand for a value in a quoted one.
    'err error errors fatal info warn warning n x y z'
  ).split(' '),
]);
