import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('go', 'go', [
  { pattern: /^(?:vet: )?\S*\.go:\d+(?::\d+)?: (?<message>(?!\d{4}\/).*)$/ },
  {
    pattern:
      /^go: (?:[\w./-]+@\S+: )?(?:\S+\.go:\d+:\d+: )?(?<message>(?!downloading|finding|found|added|extracting|upgraded|creating|to add|warning).*)$/,
  },
  { pattern: /^(?<message>package \S+ is not in (?:std|GOROOT).*)$/ },
  {
    pattern:
      /^(?<message>(?:cannot find (?:package|module)|no required module provides|build constraints exclude|import cycle not allowed|no Go files in|missing go\.sum entry).*)$/,
    weight: WEIGHT.error,
  },
]);

/** The go command: build, vet, modules. A message that ends in a colon says in the line below why. */
export const go: Format = {
  name: 'go',
  read(lines) {
    const reasons = lines.flatMap(({ text }, at) => {
      const reason = lines[at + 1]?.text;
      return /\.go:\d+:\d+: .*:$/.test(text) && reason !== undefined && /^\s+\S/.test(reason)
        ? [
            tellingOf(lines, {
              line: at + 1,
              text: reason,
              weight: WEIGHT.error + 1,
              format: 'go',
              tool: 'go',
            }),
          ]
        : [];
    });
    return [...reasons, ...lineForms.read(lines)];
  },
};
