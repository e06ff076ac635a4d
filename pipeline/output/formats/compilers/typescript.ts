import { lineFormat } from '../line-format.ts';

/** tsc, plain and pretty, and what wraps it. */
export const typescript = lineFormat('typescript', 'typescript', [
  { pattern: /(?:^|[\s:)-])(?<message>(?:error )?TS\d{4,5}: .*)$/ },
]);
