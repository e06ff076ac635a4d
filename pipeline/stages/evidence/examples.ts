import type { CompleteRecord } from '../../record/complete-record.ts';

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

/** Examples that anyone can repeat, and that are of this error: with a command, and matched by the record's regex. */
export function repeatableExamples(
  record: Pick<CompleteRecord, 'examples' | 'regex'>,
  matches: TextMatcher,
): Example[] {
  return distinctExamples(record.examples).filter(
    ({ command, text }) => command !== undefined && matches(record.regex, text),
  );
}
