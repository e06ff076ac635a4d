import type { Format } from '../format.ts';
import { lineFormat, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const lineForms = lineFormat('apt', 'apt', [
  {
    pattern: /^(?<message>E: (?!Sub-process|Unable to correct problems|Some index files|Failed to fetch).*)$/,
    weight: WEIGHT.error + 1,
  },
  { pattern: /^(?<message>E: (?:Failed to fetch|Unable to correct problems).*)$/, weight: WEIGHT.error },
  { pattern: /^(?<message>W: GPG error.*)$/, weight: WEIGHT.error },
  { pattern: /^(?<message>W: .*)$/, weight: WEIGHT.warning },
  {
    pattern: /^ +\S+ : (?<message>(?:Depends|PreDepends|Conflicts|Breaks|依赖)[:：] .*)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>No match for argument: .*|Error: Unable to find a match: .*)$/ },
  { pattern: /^(?<message>Error: No available formula.*)$/ },
]);

/** apt, dpkg, dnf, apk, Homebrew. dpkg and apk say in the line below what is wrong with which package. */
export const systemPackages: Format = {
  name: 'apt',
  read(lines) {
    const pairs = lines.flatMap(({ text }, line) => {
      const next = lines[line + 1]?.text ?? '';
      const isHeader = /^dpkg: (?:error|dependency problems).*:$|^ERROR: unable to select packages:$/.test(
        text,
      );
      if (!isHeader || !/^\s/.test(next)) return [];
      const tool = text.startsWith('dpkg') ? 'apt' : 'apk';
      return [
        tellingOf(lines, {
          line,
          lastLine: line + 1,
          text: `${text} ${next.trim()}`,
          weight: WEIGHT.error,
          format: 'dpkg',
          tool,
        }),
      ];
    });
    return [...pairs, ...lineForms.read(lines)];
  },
};
