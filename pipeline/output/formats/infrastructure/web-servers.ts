import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('web-server', 'nginx', [
  { pattern: /^nginx: \[(?:emerg|alert|crit|error)\] (?<message>.*)$/, weight: WEIGHT.cause },
  { pattern: /^nginx: \[warn\] (?<message>.*)$/, weight: WEIGHT.warning },
  {
    pattern:
      /^(?:\[[\w:]*(?:error|crit|alert|emerg)\] )(?:\[pid [\d:a-z ]+\] )?(?:\[(?:client|remote) [^\]]*\] )?(?<message>.*)$/,
    weight: WEIGHT.error,
  },
  { pattern: /^(?<message>.*\(\d{1,3}: [A-Z][a-z][^)]*\).*)$/, weight: WEIGHT.error },
  { pattern: /^\(\d+\)(?<message>[A-Z].*: AH\d{5}: .*)$/ },
  { pattern: /^(?<message>\[ALERT\].*|\[emerg\].*)$/ },
]);

/** nginx, Apache, HAProxy. Apache says what is wrong with a file's line in the line below. */
export const webServers: Format = {
  name: 'web-server',
  read(lines) {
    const syntax = lines.flatMap(({ text }, line) => {
      const next = lines[line + 1]?.text ?? '';
      return /^(?:AH\d{5}: )?Syntax error on line \d+ of \S+:$/.test(text) && next !== ''
        ? [
            tellingOf(lines, {
              line: line + 1,
              text: next,
              weight: WEIGHT.cause,
              format: 'apache',
              tool: 'apache',
            }),
          ]
        : [];
    });
    const logged = lines.flatMap(({ text, carriers, level }, line) =>
      carriers.includes('nginx') && level === 'error'
        ? [tellingOf(lines, { line, text, weight: WEIGHT.error, format: 'web-server', tool: 'nginx' })]
        : [],
    );
    return [...syntax, ...logged, ...lineForms.read(lines)];
  },
};
