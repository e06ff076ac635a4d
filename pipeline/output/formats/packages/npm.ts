import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const PREFIX = /^npm (?:ERR!|error) ?/;
/** What npm prints beside the error itself. */
const ROUTINE =
  /^(?:code |file |errno |syscall |path |dest |command |signal |workspace |location |cwd |A complete log|Log files|This is (?:probably not|related)|There is likely|The operation was rejected|It is likely|\s|in \/|Lifecycle script|command failed|Exit status|Failed at the|peer |node_modules|Found:|Could not resolve dependency|Conflicting peer|Fix the upstream|this command with|to accept an incorrect|See \/|For a full report|While resolving|\S+@\S+ \w+: `|Did you mean|To see a list|npm run|\{|\}|404 (?: | Note| You| This| '|$)|If you |enoent This is|$)/;

const others = lineFormat('npm', 'npm', [
  { pattern: /^(?:npm )?(?:WARN|warn) (?<message>.*)$/, weight: WEIGHT.warning },
  { pattern: /^\s*(?<message>ERR_PNPM_\w+ .*)$/, weight: WEIGHT.cause },
  {
    pattern: /^error (?<message>(?!Command failed|An unexpected).*)$/,
    weight: WEIGHT.error,
    beside: /yarn|^info (?:Visit|If you think)/,
  },
  {
    pattern: /^error (?<message>An unexpected error occurred: .*)$/,
    weight: WEIGHT.error,
    beside: /yarn|^info (?:Visit|If you think)/,
  },
  {
    pattern:
      /^➤ YN\d{4}: ?[│┌└]? ?(?<message>.*(?:not found|Error|failed|doesn't|can't|No candidates|isn't).*)$/,
    weight: WEIGHT.error,
  },
]);

/** npm, pnpm, Yarn. Of npm's lines, the first that says what is wrong. */
export const npm: Format = {
  name: 'npm',
  read(lines) {
    let count = 0;
    const own = lines.flatMap(({ text }, line) => {
      if (!PREFIX.test(text)) return [];
      const message = text.replace(PREFIX, '');
      if (ROUTINE.test(message) || /^(?:E[A-Z]+|gyp ERR!|npm) *$/.test(message)) return [];
      const own = message.replace(/^gyp ERR! (?:stack )?/, '');
      const isGyp = message.startsWith('gyp ');
      const weight =
        isGyp && !/^gyp ERR! (?:stack Error|find )/.test(message)
          ? WEIGHT.echo
          : WEIGHT.cause - 2 - Math.min(10, count++);
      return [
        tellingOf(lines, {
          line,
          text: isGyp ? own : text,
          // The prefix is another one in each version.
          core: own,
          weight,
          format: 'npm',
          tool: 'npm',
        }),
      ];
    });
    return [...own, ...others.read(lines)];
  },
};
