import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** pip, uv, Poetry, conda. */
export const pip = lineFormat('pip', 'pip', [
  {
    pattern:
      /^(?<message>ERROR: (?!Exception:?$|Failed building wheel|Command errored|Failed to build|Could not build wheels|To fix this|subprocess-|Getting requirements|For ).*)$/,
  },
  {
    pattern:
      /^(?<message>error: (?:externally-managed-environment|invalid command '.*'|Microsoft Visual C\+\+ .*))$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^(?<message>(?:PackagesNotFoundError|UnsatisfiableError|CondaHTTPError|ResolutionImpossible|SolverProblemError|LibMambaUnsatisfiableError|SolveError)\b.*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^\s*(?:×|╰─▶|╰─>) (?<message>(?:No solution found|Because |Failed to|No matching).*)$/ },
  { pattern: /^(?:WARNING|DEPRECATION): (?<message>.*)$/, weight: WEIGHT.warning },
]);
