import { fold } from '../engine/units/fold.ts';
import { LineSet } from './line-set.ts';
import boilerplate from './boilerplate.json' with { type: 'json' };
import healthyRuns from './healthy-runs.json' with { type: 'json' };
import prose from './prose.json' with { type: 'json' };
import written from './ordinary-lines.json' with { type: 'json' };

/**
 * Lines in which nothing is wrong: what some eighty tools printed while all was well, their warnings among it, and
 * prose; configuration, code and logs written for the purpose, and everyday sentences that hold the words of error
 * messages (found, failed, denied, memory) in their everyday sense. A regex that matches one of them does not tell an error
 * from anything else. No line may hold what a good regex would look for.
 */
export const ORDINARY_LINES = new LineSet({ ...written, ...healthyRuns, ...prose });

/**
 * What every error of its kind has, whichever it is: frames, headings, closing lines, and messages of errors that do not
 * exist. A regex that matches one of them finds every error of a language or tool.
 */
export const BOILERPLATE = new LineSet(boilerplate);

const WRITTEN_LINES: readonly string[] = Object.values(written).flat();

/** The lines written for the purpose, folded for the search of literals: they stand for logs of all kinds in even shares. */
export const FOLDED_LINES: readonly string[] = WRITTEN_LINES.map(fold);
/** All of them in one text, a line each. */
export const FOLDED_TEXT: string = FOLDED_LINES.join('\n');
