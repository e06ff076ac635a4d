import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const ld = lineFormat('ld', 'ld', [
  {
    pattern:
      /(?:^|[:：] ?)(?<message>(?:undefined (?:reference|symbol)|multiple definition|relocation R_\w+|对.{0,80}未定义的引用|对.{0,80}的?多重定义|in function .*undefined).*)$/,
    weight: WEIGHT.error + 1,
  },
  {
    pattern:
      /^(?:\S*\/)?(?:[\w-]+-)?(?:ld|lld|gold|mold|ld\.\w+)(?:\.exe)?: (?<message>(?!warning|symbol\(s\)|.*: in function|.*warning:)(?:error: )?.*)$/,
  },
  { pattern: /^(?:\S+: )?(?<message>(?:file not recognized|file in wrong format)\b.*)$/ },
  { pattern: /^(?<message>\S+: error while loading shared libraries: .*)$/ },
  { pattern: /^dyld(?:\[\d+\])?: (?<message>.*)$/ },
]);

/** Linkers and loaders. That of macOS names the symbols in the lines below its header. */
export const linker: Format = {
  name: 'ld',
  read(lines) {
    const apple = lines.flatMap(({ text }, line) => {
      const next = lines[line + 1]?.text.trim();
      return text.startsWith('Undefined symbols for architecture ') && next
        ? [
            tellingOf(lines, {
              line,
              lastLine: line + 1,
              text: `${text} ${next}`,
              weight: WEIGHT.cause,
              format: 'ld',
              tool: 'ld',
            }),
          ]
        : [];
    });
    return [...apple, ...ld.read(lines)];
  },
};
