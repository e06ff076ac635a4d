import type { Line } from '../../clean/line.ts';
import type { Format, Telling } from '../format.ts';
import { tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** What stands there when the error was printed by what Gradle ran. */
const HULL =
  /^(?:Compilation (?:failed|error)|There were failing tests|A failure occurred while executing|Process '.*' finished with non-zero|Execution failed for task|Could not resolve all (?:files|dependencies|artifacts)|A problem occurred (?:configuring|evaluating))/;

/** Gradle: what stands below "What went wrong:", the deepest line that says something. */
export const gradle: Format = {
  name: 'gradle',
  read(lines) {
    return lines.flatMap(({ text }, line) =>
      /^\* What went wrong:|^\* 错误/.test(text) ? wentWrong(lines, line + 1) : [],
    );
  },
};

function wentWrong(lines: readonly Line[], first: number): Telling[] {
  const found: Telling[] = [];
  for (let line = first; line < lines.length; line++) {
    const text = lines[line]?.text ?? '';
    if (/^\* |^BUILD FAILED|^=+$/.test(text)) break;
    const message = /^\s*>? ?(?<message>\S.*)$/.exec(text)?.groups?.['message'];
    const isNamed = line === first || /^\s*> /.test(text);
    if (message !== undefined && isNamed)
      found.push(
        tellingOf(lines, {
          line,
          text: message,
          weight: WEIGHT.outer,
          format: 'gradle',
          tool: 'gradle',
          depth: found.length,
        }),
      );
  }
  const best = found.findLast(({ text }) => !HULL.test(text)) ?? found[0];
  return found.map((each) =>
    each === best ? { ...each, weight: HULL.test(each.text) ? WEIGHT.outer + 5 : WEIGHT.cause - 1 } : each,
  );
}
