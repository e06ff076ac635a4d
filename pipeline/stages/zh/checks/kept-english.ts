import { isEnglishWord } from '../words/english-words.ts';
import { isUntranslatedWord } from '../words/untranslated-words.ts';
import { keptStretches } from './kept-stretch.ts';
import type { WordRun } from './prose.ts';
import { isTool } from '../words/tool-names.ts';

/** Small words within names: "Time to Interactive", "Point of Sale". */
const SMALL = /^(?:a|an|and|as|at|by|for|in|of|on|or|the|to|with|vs)$/;

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
            isCommand(run, target, source) ||
            isCall(run) ||
            isLabel(run, target, source) ||
            isStatement(run, target) ||
            isOption(run, target, source) ||
            isListed(run, target, source) ||
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
  const named = words.every((word) => /^[A-Z]/.test(word) || SMALL.test(word));
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

/** "git remote add <name>": a command with what follows it, which is no sentence. */
function isCommand({ words, start, end }: WordRun, target: string, source: string): boolean {
  const [command = '', ...rest] = words;
  const named = rest.length > 0 && rest.every((word) => word === word.toUpperCase());
  if ((isEnglishWord(command) && !named) || /^[A-Z]/.test(command)) return false;
  const opens = /(?:^|[\n|"“‘'`(（:：])[ \t]{0,20}(?:\$ )?$/.test(
    target.slice(Math.max(0, start - 24), start),
  );
  const after = target.slice(end, end + 12);
  const goes =
    named || /^(?: {1,8}(?:[-<[({|%$]|\w+[._-]\w)|--)/.test(after) || /^ ?(?:\n|$|["”’'])/.test(after);
  return opens && goes && source.includes(target.slice(start, end + 1).trimEnd());
}

/** "docker compose up": a tool and what it is told to do, in the middle of a sentence. */
function isCall({ words, functional }: WordRun): boolean {
  const [tool = ''] = words;
  return (
    words.length <= 5 && isTool(tool) && functional <= 1 && !words.some((word) => isUntranslatedWord(word))
  );
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
    source.includes(`${text}:`) &&
    !words.some((word) => isUntranslatedWord(word) && !/^[A-Z]/.test(word))
  );
}

/** ": if img is None:", code between colons. */
function isStatement({ words, english, start, end }: WordRun, target: string): boolean {
  const bounded =
    /[:：]\s?$/.test(target.slice(Math.max(0, start - 2), start)) &&
    /^\s?[:：;{(]/.test(target.slice(end, end + 2));
  return bounded && english.length < words.length && !words.some((word) => isUntranslatedWord(word));
}

/** "on|off", "key=value", "{yes|no}", "other {": the values that a program knows. */
function isOption({ words, text, start, end }: WordRun, target: string, source: string): boolean {
  const before = target.slice(Math.max(0, start - 2), start);
  const after = target.slice(end, end + 2);
  const assigned = /^ ?=/.exec(after)?.[0];
  if (assigned !== undefined && words.length <= 4 && !words.some((word) => SMALL.test(word)))
    return source.includes(text + assigned);
  if (words.length > 2) return false;
  if (/[|+=]$/.test(before)) return source.includes(before.slice(-1) + text);
  if (/^[|+]/.test(after)) return source.includes(text + after.charAt(0));
  if (/^ ?\{/.test(after)) return source.includes(text + (/^ ?\{/.exec(after)?.[0] ?? ''));
  return /#\w*$/.test(before)
    ? source.includes(`# ${text}`)
    : /#[a-z]+ $/.test(target.slice(Math.max(0, start - 20), start)) && words.length === 1;
}

/** "foreign/allowed/same": three or more words with strokes between, as they stand in the English. */
function isListed({ start, end }: WordRun, target: string, source: string): boolean {
  const left = /[\w-]*(?:\/[\w-]+){0,8}\/$/.exec(target.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const right = /^(?:\/[\w-]+){0,8}/.exec(target.slice(end, end + 120))?.[0] ?? '';
  const list = `${left}${target.slice(start, end)}${right}`;
  return list.split('/').length >= 3 && source.includes(list);
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
