import { foldCase } from './fold-case.ts';
import { withSingleSpaces } from './single-spaces.ts';

/**
 * A text word for word and sign for sign, but without regard to case, spaces, quotes and the full stop at its end. Where
 * `normalForm` forgets what changes from one occurrence of an error to the next, nothing of what a person wrote may be
 * forgotten here: a command is nothing but its signs.
 */
export function plainForm(text: string): string {
  return withSingleSpaces(foldCase(text).replaceAll(/["'`´‘’‚“”„«»「」『』]/gu, ''))
    .trim()
    .replace(/[.!。！]$/u, '');
}
