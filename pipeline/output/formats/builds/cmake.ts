import type { Format } from '../format.ts';
import { paragraphFrom, tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** Units of the first line of a wrapped message that stand in it whatever the names are. */
const CERTAIN_UNITS = 50;

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
      const { text: message, last } = paragraphFrom(lines, below, /^Call Stack/);
      // The message is wrapped, and where depends on the names in it.
      const first = lines[below]?.text.trim() ?? '';
      const core =
        last === below ? first : first.slice(0, Math.max(first.lastIndexOf(' ', CERTAIN_UNITS), 20));
      return [
        tellingOf(lines, {
          line,
          lastLine: last,
          core,
          text: `${text} ${message}`,
          weight,
          format: 'cmake',
          tool: 'cmake',
        }),
      ];
    });
  },
};
