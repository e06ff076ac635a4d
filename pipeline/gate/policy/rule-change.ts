/** What a change does to a file that decides how records are judged. */
export interface RuleChange {
  /** From the repository's root. */
  readonly file: string;
  /** Whether something may pass by it that would have been held before. */
  readonly loosens: boolean;
  /** What changes, in words, with keys and values in backticks. */
  readonly message: string;
}

/** Differences of one file that a reason names before it counts. */
const NAMED = 4;

/** Why a change of what judges needs a code owner, a sentence for each file that it loosens. */
export function looseningReasons(changes: readonly RuleChange[]): string[] {
  const loosened = Map.groupBy(
    changes.filter(({ loosens }) => loosens),
    ({ file }) => file,
  );
  return [...loosened].map(([file, own]) => {
    const named = own.slice(0, NAMED).map(({ message }) => message);
    const more = own.length > NAMED ? `; and ${own.length - NAMED} more` : '';
    return `the change loosens \`${file}\` (${named.join('; ')}${more}): a code owner has to approve it`;
  });
}
