import type { Line } from '../../clean/line.ts';
import type { Format, Telling } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const BESIDE =
  /^\s*at .*(?:\(|node:|file:|\.[cm]?[jt]sx?:\d)|^node:|^Node\.js v\d|^Require stack:|^\s*code: '/;
const ERROR =
  /^(?:> )?(?:Uncaught (?:\(in promise\) )?|\[?(?:UnhandledPromiseRejection|unhandledRejection)\]?:? |ERROR in )?(?<message>(?:[A-Z][\w$]*)?(?:Error|Exception)(?: \[\w+\])?: .*)$/;
const CAUSE =
  /^\s*(?:\[cause\]|\[errors\]|Caused by|originalError): (?:\[?)(?<message>(?:[A-Z][\w$]*)?(?:Error|Exception)(?: \[\w+\])?: .*?)(?: \{)?$/;

const own = lineFormat('node', 'node', [
  { pattern: /FATAL ERROR: .*?(?<message>Allocation failed - .*)$/, weight: WEIGHT.cause },
  { pattern: /(?<message>FATAL ERROR: .*)$/, weight: WEIGHT.cause },
  { pattern: /^node: (?<message>(?!internal|events|fs).*)$/, weight: WEIGHT.error },
  { pattern: /^\(node:\d+\) (?<message>.*)$/, weight: WEIGHT.warning },
  {
    pattern: /(?<message>Access to \S+ at '.*' from origin '.*' has been blocked by CORS policy.*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>(?:GET|POST|PUT|DELETE|PATCH) \S+ net::ERR_\w+.*)$/ },
  { pattern: /^(?<message>.*\bRejection.* reason ".*)$/, weight: WEIGHT.outer },
]);

/** Node and browsers: an error with its stack, and the cause printed within it. */
export const node: Format = {
  name: 'node',
  read(lines) {
    const isNode = lines.some(({ text }) => BESIDE.test(text));
    const errors = lines.flatMap(({ text }, line) => errorsAt(lines, text, line, isNode));
    const hasCause = errors.some(({ weight }) => weight > WEIGHT.cause);
    return [
      ...own.read(lines),
      ...errors.map((each, depth) => ({ ...each, depth: hasCause ? depth : null })),
    ];
  },
};

function errorsAt(lines: readonly Line[], text: string, line: number, isNode: boolean): Telling[] {
  const cause = CAUSE.exec(text)?.groups?.['message'];
  const message = cause ?? (/^(?:> )?[A-Z[]/.test(text) ? ERROR.exec(text)?.groups?.['message'] : undefined);
  if (message === undefined) return [];
  // "fetch failed" says nothing; what caused it does.
  const weight = cause === undefined ? (isNode ? WEIGHT.cause - 1 : WEIGHT.error - 1) : WEIGHT.cause + 1;
  const clean = message.replace(/ \{$/, '').replace(/^AggregateError(?: \[\w+\])?: *$/, message);
  return [tellingOf(lines, { line, text: clean, weight, format: 'node', tool: isNode ? 'node' : null })];
}
