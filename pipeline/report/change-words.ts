import { countWords } from './text/number-words.ts';
import type { Report } from './report.ts';

/** Ids and files that a line names before it counts. */
const NAMED = 5;

/**
 * What a change does besides bringing and fixing findings, a sentence each, with names in backticks: records that are
 * gone or have made room for another error, and files that decide how records are judged.
 */
export function changeWords({
  vanished = [],
  replaced = [],
  policyChanges = [],
}: Pick<Report, 'vanished' | 'replaced' | 'policyChanges'>): string[] {
  const gone =
    vanished.length === 0 ? [] : [`${countWords(vanished.length, 'record')} gone: ${named(vanished)}.`];
  const other =
    replaced.length === 0
      ? []
      : [`${countWords(replaced.length, 'record')} replaced by another error: ${named(replaced)}.`];
  const files = Map.groupBy(policyChanges, ({ file }) => file);
  const judging = [...files].map(([file, changes]) => {
    const words = changes.slice(0, NAMED).map(({ message }) => message);
    const more = changes.length > NAMED ? `; and ${changes.length - NAMED} more` : '';
    return `What judges changes in \`${file}\`: ${words.join('; ')}${more}.`;
  });
  return [...gone, ...other, ...judging];
}

function named(ids: readonly string[]): string {
  const names = ids.slice(0, NAMED).map((id) => `\`${id}\``);
  return `${names.join(', ')}${ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''}`;
}
