import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('scripting', null, [
  { pattern: /^lua[\d.]*(?:jit)?: (?:\S+:\d+: )?(?<message>.*)$/ },
  { pattern: /^\*\* (?<message>\([\w.]+(?:Error)?\) .*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>ERROR: (?:LoadError: )?[A-Z]\w*(?:Error|Exception): .*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>Error in .+? : \S.*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>(?:awk|gawk|mawk|sed|jq|yq): (?:error|-e|fatal|cmd|line|\S+ ?:).*)$/ },
]);

/** Lua, Elixir, Julia, R, GHC and small languages. R and GHC may begin the message in the line below. */
export const scripting: Format = {
  name: 'scripting',
  read(lines) {
    const below = lines.flatMap(({ text }, line) => {
      const next = lines[line + 1]?.text.trim() ?? '';
      const isHeader = /^Error in .* :$|^\S+\.l?hs:\d+:\d+: error:(?: \[GHC-\d+\])?$/.test(text);
      if (!isHeader || next === '') return [];
      const message = text.startsWith('Error in') ? `${text} ${next}` : next.replace(/^• /, '');
      const first = text.startsWith('Error in') ? line : line + 1;
      return [
        tellingOf(lines, {
          line: first,
          lastLine: line + 1,
          text: message,
          weight: WEIGHT.cause,
          format: 'scripting',
          tool: null,
        }),
      ];
    });
    return [...below, ...lineForms.read(lines)];
  },
};
