import type { CompleteRecord } from '../../../record/complete-record.ts';

type Example = CompleteRecord['examples'][number];

/** Tells whether a regex matches a text; must be safe with any regex. */
export type TextMatcher = (regex: string, text: string) => boolean;

/** The distinct examples, ordered: one output of one version of one tool counts once, at its best. */
export function distinctExamples(examples: readonly Example[]): Example[] {
  const best = new Map<string, Example>();
  for (const example of examples) {
    const key = JSON.stringify([example.tool, example.version, example.text.trim()]);
    const other = best.get(key);
    if (!other || isBetter(example, other)) best.set(key, example);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, example]) => example);
}

function isBetter(one: Example, other: Example): boolean {
  if ((one.command === undefined) !== (other.command === undefined)) return one.command !== undefined;
  return one.captured > other.captured;
}

/** Examples that are tried on the regex: enough for any rung, and few enough that a hostile record costs little. */
const TRIED = 20;

/**
 * How many examples anyone can repeat, and are of this error: with a command, and matched by the record's regex.
 *
 * @param examples the distinct ones
 */
export function repeatableExamples(
  examples: readonly Example[],
  regex: string,
  matches: TextMatcher,
): number {
  return examples
    .filter(({ command }) => command !== undefined)
    .slice(0, TRIED)
    .filter(({ text }) => matches(regex, text)).length;
}
