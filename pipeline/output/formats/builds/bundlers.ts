import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('bundler', 'node', [
  {
    pattern:
      /^(?<message>(?:Module not found|Module parse failed|Module build failed.*|Can't resolve|Cannot resolve|Could not resolve|Failed to compile|Parsing error|Parse error|Type error|Syntax error|Build error): \S.*)$/,
  },
  { pattern: /^[✘×⨯✖❌▲] ?(?:\[ERROR\] )?(?<message>\S.*)$/, weight: WEIGHT.error },
  {
    pattern:
      /^(?:error during build:|\[vite\]:? ?(?:Internal server error:)?|\[vite:[\w-]+\]|\[!\] |\[plugin:? ?\S+\]) ?(?<message>\S.*)$/,
  },
  { pattern: /^\s+\d+:\d+\s+error\s+(?<message>.*?)(?:\s{2,}[\w@/-]+)?$/ },
  { pattern: /^(?<message>No tests found\b(?!.*exiting with code 0).*)$/, weight: WEIGHT.error },
  { pattern: /^\s*● (?<message>.* › .*)$/, weight: WEIGHT.outer - 10 },
  { pattern: /^\s*(?<message>expect\(.*\)\.\w+.*)$/, weight: WEIGHT.error - 4 },
]);

/** webpack, Vite, esbuild, Rollup, Babel, ESLint, Next.js, Jest. Jest says below its headline why a file could not be run. */
export const bundlers: Format = {
  name: 'bundler',
  read(lines) {
    const below = lines.flatMap(({ text }, header) => {
      if (!/^\s*● Test suite failed to run$/.test(text)) return [];
      const line = lines.findIndex((each, at) => at > header && each.text.trim() !== '');
      const message = lines[line]?.text.trim() ?? '';
      return message === ''
        ? []
        : [tellingOf(lines, { line, text: message, weight: WEIGHT.cause, format: 'bundler', tool: 'jest' })];
    });
    return [...below, ...lineForms.read(lines)];
  },
};
