import type { Format } from '../format.ts';
import { paragraphFrom, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** CMake: a header with the place, and the message below it, indented; or both in one line. */
export const cmake: Format = {
  name: 'cmake',
  read(lines) {
    return lines.flatMap(({ text }, line) => {
      const header =
        /^(?<message>CMake (?:Deprecation )?(?:Error|Warning)(?: \(dev\))?(?: at .*|: .*|:)?)$/.exec(text);
      if (!header) return [];
      const weight = text.startsWith('CMake Error') ? WEIGHT.cause - 1 : WEIGHT.warning;
      const below = lines.findIndex((each, at) => at > line && each.text.trim() !== '');
      const isAbove = /(?:\)|:)$/.test(text) && below > 0 && /^\s/.test(lines[below]?.text ?? '');
      if (!isAbove) return [tellingOf(lines, { line, text, weight, format: 'cmake', tool: 'cmake' })];
      const { text: message, last } = paragraphFrom(lines, below);
      return [
        tellingOf(lines, {
          line,
          lastLine: last,
          text: `${text} ${message}`,
          weight,
          format: 'cmake',
          tool: 'cmake',
        }),
      ];
    });
  },
};
