import type { Line } from '../../clean/line.ts';
import { levelOf } from '../../clean/prefixes.ts';
import type { Format, Telling } from '../format.ts';
import { tellingOf } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** Keys under which programs put what went wrong, the one that says most first. */
const KEYS = [
  'reason',
  'error_description',
  'errorMessage',
  'exception',
  'errmsg',
  'err',
  'error',
  'message',
  'Message',
  'msg',
  'detail',
  'details',
  'title',
  'description',
];
const JSON_STRING = String.raw`"(?<message>(?:[^"\\\n]|\\.)+)"`;
const LEVEL =
  /(?:"(?:level|severity|lvl|s|loglevel)" ?: ?"?|\b(?:level|lvl|severity)=)"?(?<level>[A-Za-z]+|\d0)\b/i;

/** Logs and answers as JSON or logfmt: the text under the key that tells. */
export const structured: Format = {
  name: 'structured',
  read: (lines) => lines.flatMap(({ text }, line) => readLine(lines, text, line)),
};

function readLine(lines: readonly Line[], text: string, line: number): Telling[] {
  const isJson = /^\s*[{[]|[{,]\s*"[\w.@-]+" ?:|^\s*"[\w.@-]+" ?: /.test(text);
  const isLogfmt = !isJson && /\b(?:level|lvl)=\w+/.test(text) && /\b(?:msg|err|error)=/.test(text);
  if (!isJson && !isLogfmt) return [];
  const word = LEVEL.exec(text)?.groups?.['level'];
  const isQuiet = word !== undefined && levelOf(word) === 'info' && !/^[56]0$/.test(word);
  if (isQuiet) return [];
  for (const [rank, key] of KEYS.entries()) {
    const pattern = isJson
      ? new RegExp(`"${key}"\\s*:\\s*${JSON_STRING}`)
      : new RegExp(`\\b${key}=(?:${JSON_STRING}|(?<bare>\\S+))`);
    const { message, bare } = pattern.exec(text)?.groups ?? {};
    const found = message ?? bare;
    if (found === undefined || !/\p{L}{3}/u.test(found) || (/^\S+$/.test(found) && rank > 3)) continue;
    const isError = word !== undefined && levelOf(word) === 'error';
    const weight = (isError ? WEIGHT.error : WEIGHT.outer) - 6 - rank / 2;
    return [tellingOf(lines, { line, text: found, weight, format: 'structured', tool: null })];
  }
  return [];
}
