import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The share of its runs that a property test carries out, from 0 to 1. */
    propertyShare: number;
  }
}

/**
 * How many cases a property test tries: all in `npm run test:all`, a tenth between two edits. Where one fails, fast-check
 * prints the seed and the path that repeat it.
 */
export function propertyRuns(many: number): number {
  return Math.ceil(many * inject('propertyShare'));
}
