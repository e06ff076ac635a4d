import { levelOf } from './prefixes.ts';
import type { Level } from './line.ts';
import type { TracedText } from './traced-text.ts';

/** What a line of a log in JSON says: the lines of its message as the program printed them, and how bad it is. */
export interface LoggedMessage {
  readonly lines: readonly TracedText[];
  readonly level: Level | null;
}

/** A line of a log: an object that says when, how bad it is, or from which stream it came. */
const LOG =
  /^\{(?=.*"(?:level|severity|lvl|levelname|time|ts|timestamp|@timestamp|stream)" ?: ?["\d])[^\n]*\}$/;
/** Where else than in its message a line says what went wrong: that takes a reader of its own. */
const ELSEWHERE =
  /"(?:reason|error_description|errorMessage|exception|errmsg|err|error|stack|stack_trace|cause)" ?: ?["{[]/;
const MESSAGE = /"(?:message|msg|log|event)" ?: ?"(?<message>(?:[^"\\\n]|\\.)*)"/;
const LEVEL = /"(?:level|severity|lvl|levelname)" ?: ?"(?<level>[A-Za-z]{1,12})"/;

/** The message of a line of a log in JSON, without the JSON around it and in it; null where the line is none. */
export function loggedMessage(line: TracedText): LoggedMessage | null {
  if (!LOG.test(line.text) || ELSEWHERE.test(line.text)) return null;
  const found = MESSAGE.exec(line.text);
  const message = found?.groups?.['message'];
  if (found === null || message === undefined) return null;
  const end = found.index + found[0].length - 1;
  const inner = line.slice(end - message.length, end);
  const lines: TracedText[] = [];
  let from = 0;
  // A backslash that is itself written out ends no line.
  for (const { index, 0: sign } of inner.text.matchAll(/\\./g)) {
    if (sign !== '\\n') continue;
    lines.push(inner.slice(from, index));
    from = index + sign.length;
  }
  lines.push(inner.slice(from));
  const level = LEVEL.exec(line.text)?.groups?.['level'];
  return {
    lines: lines.map((piece) => piece.without(/\\[rt]|\\(?=["\\/])/g)),
    level: level === undefined ? null : levelOf(level),
  };
}
