import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** Perl: "message at a.pl line 3." The first one counts; what follows was given up on its account. */
export const perl = lineFormat('perl', 'perl', [
  {
    pattern:
      /^(?<message>(?!BEGIN failed|Compilation failed|Execution of|.* had compilation errors).{4,2000}? at \S+ line \d+(?:, (?:<[\w$]*> (?:line|chunk) \d+|near ".*|at end of line|at EOF|within .*))?\.?)$/,
    weight: WEIGHT.error,
  },
]);
