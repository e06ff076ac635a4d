import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** webpack, Vite, esbuild, Rollup, Babel, ESLint, Next.js, Jest. */
export const bundlers = lineFormat('bundler', 'node', [
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
  { pattern: /^\s*● (?<message>.* › .*)$/, weight: WEIGHT.outer - 10 },
  { pattern: /^\s*(?<message>expect\(.*\)\.\w+.*)$/, weight: WEIGHT.error - 4 },
]);
