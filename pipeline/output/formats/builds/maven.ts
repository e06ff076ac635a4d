import type { Format } from '../format.ts';
import { tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** What Maven says at every failure. */
const ROUTINE =
  /^(?:-> \[Help|\[Help \d+\]|To see the full|Re-run Maven|For more information|After correcting|Some problems were encountered|The build could not read|COMPILATION ERROR|BUILD FAILURE|Failures:|Errors:|Tests run:|There are test failures|Please refer to|The project \S+ \(.*\) has \d+ errors?|-+$|\s*$|mvn <)/;
/** Goals that only say that what they ran has failed. */
const HULL =
  /: (?:Compilation failure|There (?:are|were) test failures|Command execution failed|Compilation failure: *)(?:\.|$| ->)/;

/** Maven: the first line marked ERROR that says what is wrong. */
export const maven: Format = {
  name: 'maven',
  read(lines) {
    const isMaven =
      lines.some(
        ({ text, carriers }) =>
          carriers.includes('logger') &&
          /^(?:-+< .* >-+|Scanning for projects|BUILD (?:FAILURE|SUCCESS)|Failed to execute goal|Re-run Maven|\[Help \d\]|-> \[Help)/.test(
            text,
          ),
      ) || lines.some(({ text }) => /\[ERROR\].*-> \[Help \d\]|maven/i.test(text));
    if (!isMaven) return [];
    return lines.flatMap(({ text, level }, line) => {
      const message = text.replace(/^\[(?:ERROR|FATAL)\] /, '').trim();
      if (level !== 'error' || ROUTINE.test(message) || /\.(?:java|kt|scala):\[/.test(message)) return [];
      const own = message.replace(/ ?-> \[Help \d+\]$/, '').replace(/ @ line \d+, column \d+$/, '');
      const goal = /^Failed to execute goal (?:\S+ \([^)]*\) )?on project \S+: (.*)$/.exec(own);
      const weight = HULL.test(message) ? WEIGHT.trouble - 5 : WEIGHT.error;
      return [tellingOf(lines, { line, text: goal?.[1] ?? own, weight, format: 'maven', tool: 'maven' })];
    });
  },
};
