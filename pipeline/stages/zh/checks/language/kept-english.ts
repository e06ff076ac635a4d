import { SMALL_WORDS } from '../../../../corpus/stop-words.ts';
import { keptStretches } from '../kept-stretch.ts';
import type { WordRun } from '../prose.ts';

/** Texts within quotes; longer ones are sentences. */
const QUOTED =
  /%<([^%\n]{1,120})%>|\[([^\]\n]{1,120})\]|"([^"\n]{1,120})"|“([^”\n]{1,120})”|‘([^’\n]{1,120})’|(?<![A-Za-z0-9])['`]([^'\n]{1,120})'/g;

/** A name has hardly more words. */
const LONGEST = 6;

/** So many runs and quotes are looked at; a hostile text could hold thousands. */
const MOST = 100;

/** The runs of a Chinese text that are language, and not words that the English itself marks as code or as a name. */
export function withoutKeptEnglish(
  source: string,
  target: string,
  runs: readonly WordRun[],
): readonly WordRun[] {
  if (runs.every((run) => run.english.length === 0)) return runs;
  const quoted = [...source.matchAll(QUOTED)].slice(0, MOST).map((match) => within(match));
  const kept = keptStretches(source, target);
  return runs.filter(
    (run, index) =>
      index >= MOST ||
      !(
        kept.some(({ start, end }) => start <= run.start && run.end <= end) ||
        quoted.some((text) => text.includes(run.text)) ||
        (run.words.length <= LONGEST && isTitle(run, source))
      ),
  );
}

/** What stands between the quotes. */
function within(match: RegExpExecArray): string {
  return match.slice(1).find((text) => text !== undefined) ?? '';
}

/** "React Developer Tools", "Time to Interactive": a name within a sentence. */
function isTitle({ words, text }: WordRun, source: string): boolean {
  const isCapital = (word: string) => /^[A-Z]/.test(word);
  return (
    isCapital(text) &&
    words.filter((word) => isCapital(word)).length >= 2 &&
    words.every((word) => isCapital(word) || SMALL_WORDS.has(word) || word === 'vs') &&
    source.includes(text) &&
    /(?<![\w-])[a-z]{3,}(?![\w-])/.test(source.replace(text, ' '))
  );
}
