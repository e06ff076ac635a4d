import type { Line } from '../clean/line.ts';
import { isLogged } from '../clean/unwrapped.ts';
import type { Format, Telling } from './format.ts';
import { WEIGHT } from './weight.ts';

/** A form that a line has. */
export interface LineForm {
  /** Its group `message`, or all of it, is what tells. */
  readonly pattern: RegExp;
  readonly weight?: number;
  /** Only where this stands somewhere in the output. */
  readonly beside?: RegExp;
}

/** A format whose errors are lines of certain forms; the first form that fits a line has it. */
export function lineFormat(name: string, tool: string | null, forms: readonly LineForm[]): Format {
  return {
    name,
    read(lines) {
      const known = new Map<RegExp, boolean>();
      const stands = (beside: RegExp): boolean => {
        const found = known.get(beside) ?? lines.some(({ text }) => beside.test(text));
        known.set(beside, found);
        return found;
      };
      return lines.flatMap(({ text }, line) => {
        for (const { pattern, weight = WEIGHT.error, beside } of forms) {
          const match = pattern.exec(text);
          if (match && (beside === undefined || stands(beside)))
            return tellingOf(lines, {
              line,
              text: match.groups?.['message'] ?? match[0],
              weight,
              format: name,
              tool,
            });
        }
        return [];
      });
    },
  };
}

/** UTF-16 units of a message that are read: its beginning, and the causes that programs hand on, stand within. */
const MESSAGE_UNITS = 2_000;

type Given = Pick<Telling, 'line' | 'text' | 'weight' | 'format' | 'tool'> & Partial<Telling>;

/** A telling line, with where in its line it begins. */
export function tellingOf(lines: readonly Line[], given: Given): Telling {
  const text = given.text.slice(0, MESSAGE_UNITS).trim();
  const start = Math.max(0, lines[given.line]?.text.indexOf(text.slice(0, 40)) ?? 0);
  return { start, lastLine: given.line, depth: null, core: null, ...given, text };
}

/** Whether a logger began anew in a line, and not in the same way before each line of one message. */
function isNewMessage(lines: readonly Line[], at: number, first: number): boolean {
  const [line, before] = [lines[at], lines[first]];
  return line !== undefined && before !== undefined && isLogged(line) && line.level !== before.level;
}

/** The lines from one on that are indented, or that a blank line does not end: as one text. */
export function paragraphFrom(
  lines: readonly Line[],
  first: number,
  ends?: RegExp,
): { text: string; last: number } {
  const words: string[] = [];
  let last = first;
  for (let at = first; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '' || ends?.test(text) || (at > first && isNewMessage(lines, at, first))) break;
    words.push(text);
    last = at;
  }
  return { text: words.join(' '), last };
}
