import type { Line } from '../../clean/line.ts';
import type { Format, Telling } from '../format.ts';
import { tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

const HEADER = /^[\s|+-]*(?:Exception Group )?Traceback \(most recent call last\):/;
const FRAME = /^[\s|]*File "[^"]*", line \d+/;
/** The last line of a traceback: a class, and most often a message. */
const EXCEPTION = /^(?<bars>[\s|]*)(?<message>(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:: .*)?)$/;
const NAMED =
  /^(?<bars>[\s|]*)(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Group|Timeout|NotFound|StopIteration)(?:: .*)?)$/;
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
const GROUP = /ExceptionGroup\b/;

/**
 * Tracebacks of Python: the last line of the last block names the error. Of a group, an exception in it does; of pytest,
 * the lines marked with E.
 */
export const python: Format = {
  name: 'python',
  read(lines) {
    const found = [...tracebacks(lines), ...syntaxErrors(lines), ...ofPytest(lines), ...ofInterpreter(lines)];
    const isGroup = found.some(({ text }) => GROUP.test(text));
    const chained = lines.some(({ text }) => CHAINED.test(text.trim()));
    const last = found.findLast(({ weight }) => weight === WEIGHT.cause);
    return found.map((telling, depth) => {
      if (telling.weight !== WEIGHT.cause) return telling;
      const isLeaf = isGroup ? !GROUP.test(telling.text) : telling === last;
      return {
        ...telling,
        depth: chained || isGroup ? depth : null,
        weight: isLeaf ? WEIGHT.cause : WEIGHT.outer,
      };
    });
  },
};

function tracebacks(lines: readonly Line[]): Telling[] {
  return lines.flatMap(({ text }, header) => {
    if (!HEADER.test(text)) return [];
    let afterFrame = false;
    for (let at = header + 1; at < lines.length; at++) {
      const line = lines[at]?.text ?? '';
      if (HEADER.test(line)) return [];
      if (FRAME.test(line)) {
        afterFrame = true;
        continue;
      }
      const isIndented = /^[\s|]*\s{2,}/.test(line) && !NAMED.test(line.trim());
      // The source of a frame, marks under it, what is left out.
      if (isIndented || line.trim() === '' || /^[\s|]*(?:[\^~]+|\.\.\.|\[Previous line repeated)/.test(line))
        continue;
      const match = NAMED.exec(line) ?? (afterFrame ? EXCEPTION.exec(line) : null);
      if (match) return [exceptionAt(lines, at, match.groups?.['message'] ?? line)];
      // Source whose indentation was lost on the way.
      if (/^[\s|]*File /.test(lines[at - 1]?.text ?? '')) continue;
      if (at - header > 400) return [];
    }
    return [];
  });
}

/** A message that ends in a colon says in the next line what it is about. */
function exceptionAt(lines: readonly Line[], line: number, message: string): Telling {
  const next = lines[line + 1]?.text.trim() ?? '';
  const isOpen = /:\s*$/.test(message) && next !== '' && !FRAME.test(next);
  return tellingOf(lines, {
    line,
    lastLine: isOpen ? line + 1 : line,
    text: isOpen ? `${message} ${next}` : message,
    weight: WEIGHT.cause,
    format: 'python',
    tool: 'python',
  });
}

/** A syntax error has a place and no traceback: `File "a.py", line 1`, the source, a mark, the class. */
function syntaxErrors(lines: readonly Line[]): Telling[] {
  if (lines.some(({ text }) => HEADER.test(text))) return [];
  return lines.flatMap(({ text }, line) => {
    const isBehindFrame = lines.slice(Math.max(0, line - 6), line).some((before) => FRAME.test(before.text));
    const match = isBehindFrame ? NAMED.exec(text) : null;
    return match ? [exceptionAt(lines, line, match.groups?.['message'] ?? text)] : [];
  });
}

function ofPytest(lines: readonly Line[]): Telling[] {
  return lines.flatMap(({ text, carriers }, line) => {
    if (!carriers.includes('pytest')) return [];
    const message = text.trim();
    const weight = NAMED.test(message)
      ? WEIGHT.cause - 2
      : message.startsWith('assert ')
        ? WEIGHT.error - 5
        : 0;
    return weight > 0
      ? [tellingOf(lines, { line, text: message, weight, format: 'python', tool: 'pytest' })]
      : [];
  });
}

/** What the interpreter, or a program that argparse reads the options of, says before anything runs. */
function ofInterpreter(lines: readonly Line[]): Telling[] {
  return lines.flatMap(({ text }, line) => {
    const match =
      /^(?:\S*\/)?python[\d.]*(?:\.exe)?: (?<message>(?:can't open file|No module named|Error while finding module|error: |unknown option|can't find).*)$/i.exec(
        text,
      );
    const weight = WEIGHT.error;
    return match
      ? [
          tellingOf(lines, {
            line,
            text: match.groups?.['message'] ?? text,
            weight,
            format: 'python',
            tool: 'python',
          }),
        ]
      : [];
  });
}
