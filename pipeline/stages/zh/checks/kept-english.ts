import { SMALL_WORDS } from '../../../corpus/stop-words.ts';
import { keptStretches } from './kept-stretch.ts';
import type { WordRun } from './prose.ts';

/** Texts within quotes; longer ones are sentences. */
const QUOTED =
  /%<([^%\n]{1,120})%>|\[([^\]\n]{1,120})\]|"([^"\n]{1,120})"|“([^”\n]{1,120})”|‘([^’\n]{1,120})’|(?<![A-Za-z0-9])['`]([^'\n]{1,120})'/g;

/** A longer run is no name and no command. */
const LONGEST = 200;

/** So many runs are looked at; a hostile text could hold thousands. */
const MOST_RUNS = 100;

/** What the English says about words that stay as they are; found out once for all the runs of a translation. */
interface English {
  readonly text: string;
  readonly quoted: ReadonlySet<string>;
  readonly hasProse: boolean;
}

/** The runs of a Chinese text that are language, and not words that the English itself marks as code or as a name. */
export function withoutKeptEnglish(
  source: string,
  target: string,
  runs: readonly WordRun[],
): readonly WordRun[] {
  if (runs.every((run) => run.english.length === 0)) return runs;
  const english = { text: source, quoted: quotedIn(source), hasProse: hasProse(source) };
  const quotes = [...target.matchAll(QUOTED)].slice(0, MOST_RUNS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kept: english.quoted.has(match.slice(1).find((text) => text !== undefined) ?? ''),
  }));
  const stretches = keptStretches(source, target);
  const isKept = (run: WordRun) =>
    stretches.some(({ start, end }) => start <= run.start && run.end <= end) ||
    (run.text.length <= LONGEST &&
      (isQuotedWord(run, english) ||
        (standsIn(run.text, source) &&
          (isCapital(run, english) ||
            isTitle(run, english) ||
            isLabel(run, target, source) ||
            quotes.some(({ start, end, kept }) => kept && start < run.start && run.end < end)))));
  return runs.filter((run, index) => index >= MOST_RUNS || !isKept(run));
}

/** Whether a run stands in the English, and not as a part of longer words. */
function standsIn(text: string, source: string): boolean {
  const at = source.indexOf(text);
  return at >= 0 && !/\w/.test(source.charAt(at - 1)) && !/[a-z]/.test(source.charAt(at + text.length));
}

/** "ORDER BY", "IF EXISTS" in a sentence: code that is written in capitals. */
function isCapital({ words }: WordRun, { hasProse }: English): boolean {
  return hasProse && words.every((word) => word === word.toUpperCase());
}

/** "React Developer Tools", "Time to Interactive": a name within a sentence. */
function isTitle({ words, text }: WordRun, { text: source, hasProse }: English): boolean {
  if (!hasProse || words.length < 2 || words.length > 6) return false;
  // Small words stand within names, too: "Time to Interactive", "Point of Sale", "Blue vs Green".
  const named = words.every((word) => /^[A-Z]/.test(word) || SMALL_WORDS.has(word) || word === 'vs');
  return (
    named &&
    /^[A-Z]/.test(words[0] ?? '') &&
    words.filter((word) => /^[A-Z]/.test(word)).length >= 2 &&
    hasOtherProse(source, text)
  );
}

/** Whether a sentence is left without the name. */
function hasOtherProse(source: string, name: string): boolean {
  return hasProse(source.replace(name, ' '));
}

/** Two words in small letters, as every sentence has and no heading. */
function hasProse(text: string): boolean {
  return /(?<![\w-])[a-z]{3,}(?![\w-])/.test(text);
}

/** "Fatal error: Uncaught Error：", what a tool calls the kind of its error. */
function isLabel({ words, text, start, end }: WordRun, target: string, source: string): boolean {
  const opens = /(?:^|[:：]\s?)$/.test(target.slice(Math.max(0, start - 2), start));
  return (
    opens &&
    words.length <= 4 &&
    /^[A-Z][^,]*$/.test(text) &&
    /error|warning|exception|fatal|fail|invalid|notice|panic/i.test(text) &&
    /^[:：]/.test(target.slice(end)) &&
    source.includes(`${text}:`)
  );
}

/** Every word stands in quotes of its own in the English: the 'if', 'for' and 'while' of a language. */
function isQuotedWord({ words }: WordRun, { quoted }: English): boolean {
  return quoted.size > 0 && words.every((word) => quoted.has(word));
}

function quotedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(QUOTED))
    found.add(match.slice(1).find((part) => part !== undefined) ?? '');
  return found;
}
