import type { Line } from '../clean/line.ts';
import type { Telling } from '../formats/format.ts';
import { tellingOf } from '../formats/line-format.ts';
import { WEIGHT } from '../formats/weight.ts';
import { troubleOf } from './trouble.ts';

/** A line that says no more than that there is an error; the next one says which. */
const HEADER =
  /^(?:[\w.-]+: )?(?:an? )?(?:unexpected |fatal |internal |unhandled )?(?:error|fatal|failed|exception|错误)(?: (?:occurred|details?|message|output|log))?\s?[:!：-]?$/i;
/** Lines from which on nobody is more likely to look than at any other. */
const FAR = 400;

/**
 * The reader of what no format knows: it weighs each line by the words in it and by what its logger said of it. Of equal lines
 * the first one counts, for the others may follow from it; a line that stands there often tells less.
 */
export function generalTellings(lines: readonly Line[]): Telling[] {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(shape(text), (times.get(shape(text)) ?? 0) + 1);
  const seen = new Set<string>();
  const found: Telling[] = [];
  for (const [line, { text, level }] of lines.entries()) {
    const trouble = troubleOf(text);
    const raised =
      level === 'error'
        ? Math.max(trouble, 34) + 14
        : level === 'warning'
          ? Math.min(trouble, WEIGHT.warning)
          : trouble;
    const weight = level === 'info' ? Math.min(raised, 20) : raised;
    if (weight === 0 || text.trim() === '' || seen.has(text)) continue;
    seen.add(text);
    const next = lines[line + 1]?.text.trim() ?? '';
    if (HEADER.test(text.trim()) && next !== '') {
      found.push(
        tellingOf(lines, {
          line: line + 1,
          text: messageOf(next),
          weight: weight + 1,
          format: 'general',
          tool: null,
        }),
      );
      continue;
    }
    const rare = Math.min(6, Math.log2(times.get(shape(text)) ?? 1));
    const near = Math.min(1, line / FAR);
    found.push(
      tellingOf(lines, {
        line,
        text: messageOf(text),
        weight: weight - rare - near,
        format: 'general',
        tool: null,
      }),
    );
  }
  // A text in which nothing troubles is about its first line.
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  if (found.length === 0 && first >= 0)
    found.push(
      tellingOf(lines, {
        line: first,
        text: lines[first]?.text ?? '',
        weight: 1,
        format: 'general',
        tool: null,
      }),
    );
  return found;
}

/** A line without its numbers, by which repetitions are known. */
function shape(text: string): string {
  return text.replaceAll(/\d+/g, '0').trim();
}

/** Without the place in front: "a/b.x:3:5: error: no" → "error: no". */
function messageOf(text: string): string {
  return text
    .trim()
    .replace(/^(?:[A-Za-z]:)?[^\s:()]+(?::\d+(?::\d+)?:|\(\d+(?:[,:] ?\d+)?\):?) (?=\S)/, '')
    .replace(/^> (?=[A-Z])/, '')
    .replace(/^\[(?:ERROR|FATAL|error|fatal)\] /, '');
}
