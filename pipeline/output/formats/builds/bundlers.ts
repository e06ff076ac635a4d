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

/** Headlines of Jest and Vite, below which a line says why a file could not be run, or built. */
const HEADLINES: readonly (readonly [tool: string, headline: RegExp])[] = [
  ['jest', /^\s*● Test suite failed to run$/],
  ['vite', /^error during build:$/],
];

/** webpack, Vite, esbuild, Rollup, Babel, ESLint, Next.js, Jest. */
export const bundlers: Format = {
  name: 'bundler',
  read(lines) {
    const below = lines.flatMap(({ text }, header) => {
      const tool = HEADLINES.find(([, headline]) => headline.test(text))?.[0];
      if (tool === undefined) return [];
      const line = lines.findIndex((each, at) => at > header && each.text.trim() !== '');
      const message = lines[line]?.text.trim() ?? '';
      // What begins with the name of a plugin is read below.
      return message === '' || message.startsWith('[')
        ? []
        : [tellingOf(lines, { line, text: message, weight: WEIGHT.cause, format: 'bundler', tool })];
    });
    return [...below, ...lineForms.read(lines)];
  },
};
