import type { Reading } from '../output/reading.ts';
import { redact } from '../record/secret/secrets.ts';

/** Lines and UTF-16 units of an output that is kept whole. */
const WHOLE_LINES = 40;
const WHOLE_UNITS = 4000;
/** Lines kept of a longer one, around the line that tells. */
const BEFORE = 12;
const AFTER = 8;
/** UTF-16 units of a line that are kept. */
const LINE_UNITS = 1000;

const HOME = /(?<=\/(?:home|Users)\/|\\Users\\)(?!<)[^/\\\s"'`:<>]+/g;

/**
 * What of an output goes into a record: nothing that commands a terminal, no home folder of anybody, no token, and of a
 * long log the lines around the one that tells.
 */
export function keptOutput({ lines, tellings }: Reading): string {
  const [best] = tellings;
  const texts = lines.map(({ text }) => (text.length > LINE_UNITS ? `${text.slice(0, LINE_UNITS)}…` : text));
  const whole = texts.join('\n').trimEnd();
  if (best === undefined || (texts.length <= WHOLE_LINES && whole.length <= WHOLE_UNITS))
    return withoutPrivateParts(whole);
  const first = Math.max(0, best.line - BEFORE);
  const around = texts.slice(first, best.lastLine + 1 + AFTER);
  return withoutPrivateParts(
    limited(around, best.line - first)
      .join('\n')
      .trimEnd(),
  );
}

/** Fewer lines where those are long ones: the one that tells stays. */
function limited(texts: readonly string[], telling: number): readonly string[] {
  let [from, to] = [0, texts.length];
  const units = (): number => texts.slice(from, to).reduce((sum, text) => sum + text.length + 1, 0);
  while (units() > WHOLE_UNITS && to - from > 1) {
    if (to - 1 > telling) to--;
    else if (from < telling) from++;
    else break;
  }
  return texts.slice(from, to);
}

/** Without the names of home folders, and without tokens, keys and passwords. */
export function withoutPrivateParts(text: string): string {
  return redact(text.replaceAll(HOME, '<user>'));
}
