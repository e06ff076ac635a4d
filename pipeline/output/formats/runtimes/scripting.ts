import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('scripting', null, [
  { pattern: /^lua[\d.]*(?:jit)?: (?:(?:\S+|\(command line\)):\d+: )?(?<message>.*)$/ },
  { pattern: /^\*\* (?<message>\([\w.]+(?:Error)?\) .*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>ERROR: (?:LoadError: )?[A-Z]\w*(?:Error|Exception): .*)$/, weight: WEIGHT.cause },
  { pattern: /^Error in .+? : (?<message>\S.*)$/, weight: WEIGHT.cause },
  { pattern: /^g?awk: (?:cmd\. line|\S+):\d+: +\^ (?<message>.*)$/, weight: WEIGHT.cause },
  { pattern: /^(?<message>(?:awk|gawk|mawk|sed|jq|yq): (?:error|-e|fatal|cmd|line|\S+ ?:).*)$/ },
]);

/** Lua, Elixir, Julia, R, GHC and small languages. R and GHC may begin the message in the line below. */
export const scripting: Format = {
  name: 'scripting',
  read(lines) {
    const below = lines.flatMap(({ text }, line) => {
      const next = lines[line + 1]?.text.trim() ?? '';
      const isHeader =
        /^Error in .* :$|^ERROR: In procedure \S+:$|^\S+\.l?hs:\d+:\d+: error:(?: \[GHC-\d+\])?$/.test(text);
      if (!isHeader || next === '') return [];
      return [
        tellingOf(lines, {
          line: line + 1,
          text: next.replace(/^• /, ''),
          weight: WEIGHT.cause,
          format: 'scripting',
          tool: null,
        }),
      ];
    });
    return [...below, ...lineForms.read(lines)];
  },
};
