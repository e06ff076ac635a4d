import { fold } from '../engine/fold.ts';
import groups from './ordinary-lines.json' with { type: 'json' };

/**
 * Lines in which nothing is wrong: healthy logs, tools at work, configuration, code, and everyday prose that holds
 * the words of error messages (found, failed, denied, memory) in their everyday sense. A regex that matches one of
 * them does not tell an error from anything else. No line may hold what a good regex would look for.
 */
export const ORDINARY_LINES: readonly string[] = Object.values(groups).flat();

/** The same lines, folded for the search of literals. */
export const FOLDED_LINES: readonly string[] = ORDINARY_LINES.map(fold);

/** All of them in one text, a line each. */
export const FOLDED_TEXT: string = FOLDED_LINES.join('\n');
