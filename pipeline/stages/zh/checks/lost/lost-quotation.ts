import { isEnglishWord } from '../../words/english-words.ts';

/** A text within quotes, such as the message of a program or a value; longer ones are sentences of people. */
const QUOTED = /(?<![\w)])(["'`])(?! )([^"'`\n]{2,50})(?<! )\1(?!\w)/g;

/** A message has several words, some of them in small letters, and nothing to fill in: "Dear [Name]". */
const MESSAGE = /^(?=.* )(?=.*(?<!\w)[a-z]{4})[^[<{%]+$/;

/** A value is one word, with the punctuation that American English puts within the quotes. */
const VALUE = /^[^\s,]{2,40}?(?=[,.;:!?]?$)/;

/** What no word of a sentence has. */
const SIGN = /[^A-Za-z]|[a-z][A-Z]/;

/** A word in the script of another language, such as Korean, which a text about that language quotes. */
const FOREIGN = /(?:(?!\p{Script=Latin}|\p{Script=Han})\p{L}){2,60}/gu;

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 64;

/**
 * A quoted text of the English that the Chinese lacks: a message or a value where it keeps others, so that one of several was
 * translated; a value that is no word of a sentence; or a word of a third language where it keeps others. Null where there
 * is none. Linear.
 */
export function lostQuotation(source: string, target: string): string | null {
  const quoted = [...source.replaceAll('…', '...').matchAll(QUOTED)]
    .slice(0, MOST)
    .map(([, , text = '']) => text)
    .filter((text) => /[A-Za-z]/.test(text) && !/[%{]/.test(text));
  // American English puts its punctuation within the quotes.
  const messages = quoted.map((text) => text.replace(/,$/, '')).filter((text) => MESSAGE.test(text));
  const values = quoted.flatMap((text) => VALUE.exec(text) ?? []);
  const chinese = target.replaceAll('…', '...');
  const shown = chinese
    .toLowerCase()
    .replace(/[“”‘’「」`"]/g, "'")
    .replace(/[,.;:!?。 ]'/g, "'");
  return (
    firstLost(messages, (text) => chinese.includes(text)) ??
    firstLost(values, (text) => shown.includes(`'${text.toLowerCase()}'`)) ??
    values.find((text) => SIGN.test(text) && !isPhrase(text) && !chinese.includes(text)) ??
    messages.find((text) => text.split(' ').some((word) => isName(word)) && !chinese.includes(text)) ??
    firstLost((source.match(FOREIGN) ?? []).slice(0, MOST), (text) => chinese.includes(text)) ??
    null
  );
}

/** The first that is lost, where others are kept. */
function firstLost(texts: readonly string[], isKept: (text: string) => boolean): string | null {
  const lost = texts.filter((text) => !isKept(text));
  return lost.length < texts.length ? (lost[0] ?? null) : null;
}

/** "git-lfs", "max_size" */
function isName(word: string): boolean {
  return /\w[-_.:=]\w|\w\(|[a-z][A-Z]/.test(word) && !isPhrase(word.replace(/\W+$/, ''));
}

/** "best-effort", "10-second" */
function isPhrase(text: string): boolean {
  return text.split('-').every((part) => isEnglishWord(part) || /^\d+$/.test(part));
}
