import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** PHP, in a terminal, a log or a page; Composer's and Laravel's exceptions. */
export const php = lineFormat('php', 'php', [
  {
    pattern:
      /^(?:<br \/>)?(?:PHP )?(?:<b>)?(?<message>(?:Fatal|Parse|Recoverable fatal|Catchable fatal|Compile) error(?:<\/b>)?: .*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern:
      /^(?:<br \/>)?(?:PHP )?(?:<b>)?(?<message>(?:Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?: {1,2}.*)$/,
    weight: WEIGHT.error - 10,
    beside: /\.php\b|on line \d|PHP /i,
  },
  { pattern: /^(?:In \S+ line \d+: )?(?<message>(?:[A-Z]\w*\\)+\w*Exception:? .*)$/, weight: WEIGHT.cause },
  { pattern: /(?<message>SQLSTATE\[\w+\].*)$/, weight: WEIGHT.error },
]);
