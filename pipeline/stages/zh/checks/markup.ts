import { isEnglishWord } from '../words/english-words.ts';
import { suspicion, type Translation, type TranslationProblem } from '../translation.ts';

/** Stars around letters other than ASCII or a name of code; other stars multiply. */
const SLANTED = /(?<![*\w])\*((?=[^*\n]{0,200}(?:[^\0-\x7f]|\w[._]\w))[^*\s][^*\n]{0,400})\*(?![*\w])/gu;

const ELEMENT = /<\/?(?:translation|translated|chinese|zh|answer|output|result|text)>/gi;

/** What chats and advertisements put before or behind a sentence. */
const PICTURE =
  /^[\u2600-\u27bf\u2b50\u2b55\u{1f300}-\u{1faff}]\ufe0f? ?| ?[\u2600-\u27bf\u2b50\u2b55\u{1f300}-\u{1faff}]\ufe0f?/gu;

/**
 * What a Chinese text has of a notation that its English does not use, English that has the notation itself, and what
 * stands there instead, where that is certain; "$1" is the text within. Every pattern is bounded, so each is linear.
 */
const SIGNS: readonly (readonly [what: string, pattern: RegExp, unless: RegExp, instead?: string])[] = [
  ['a code fence', /^```\w{0,20}\n([^`]*?)\s{0,9}```$/, /```/, '$1'],
  ['a code fence', /```/, /```/],
  ['an empty code span', /(?<!`)``(?!`)(?!.{0,4000}``)/s, /``/, ''],
  ['a key of JSON', /^\s{0,9}"\w{1,20}"\s{0,9}:\s{0,9}/, /^\s{0,9}["'`]/, ''],
  ['an object or a list of JSON', /^\s{0,9}[[{]\s{0,9}["']/, /^\s{0,9}[[{]/],
  ['an object or a list of JSON', /"\s{0,9}:\s{0,9}"/, /["'`]\s{0,9}:/],
  ['an object or a list of JSON', /"\s{0,9}[}\]]\s{0,9}$/, /[}\]]\W{0,9}$/],
  ['bold text', /\*\*([^*\n]{1,400})\*\*/g, /\*\*/, '$1'],
  ['bold text', /\*\*/, /\*\*/],
  ['bold text', /(?<!\w)__([^_\n]{1,400})__(?!\w)/g, /__/, '$1'],
  ['slanted text', SLANTED, /\*/, '$1'],
  ['text struck through', /~~ ?([^~\n]{1,400}?) ?~~/g, /~~/, '$1'],
  ['a heading', /^\s{0,9}#{1,6}(?: |(?=\p{Script=Han}))/u, /^\s{0,9}#/, ''],
  ['a heading', /^[ \t]{0,9}##{1,5} /m, /##/],
  ['quotation marks of Python', /^\s{0,9}(?:'''|""")(.{1,4000}?)(?:'''|""")\s{0,9}$/s, /'''|"""/, '$1'],
  ['an item of a list', /^\s{0,9}[-*•] (?=\S)/, /^\s{0,9}[-*•]/, ''],
  ['an item of a list', /^\s{0,9}1[.、)] ?(?=\p{Script=Han})/u, /^\s{0,9}\d/, ''],
  ['a block quotation', /^\s{0,9}> (?=\S)/, /^\s{0,9}>/, ''],
  ['a row of a table', /^\s{0,9}\| (.{1,4000}) \|$/s, /\|/, '$1'],
  ['a link', /\[([^\]\n]{1,200})\]\([^)\s]{0,400}\)/g, /\]\(/, '$1'],
  ['an element around the text', ELEMENT, ELEMENT, ''],
  ['a section of XML', /<!\[CDATA\[(.{0,4000})\]\]>/gs, /CDATA/, '$1'],
  ['a picture', PICTURE, PICTURE, ''],
  ['a number or a sign of a list', /^\s{0,9}[\u2460-\u2473★☆■□●○◆◇▶►※] ?/, /^\s{0,9}[^\w\s"'`]/, ''],
  ['an entity of HTML', /&(?:lt|gt|quot|amp|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/i, /&#?\w{1,9};/],
];

/**
 * Quotes around a word; around more, Chinese may say what something is called, and so where the English follows. Straight
 * ones come with the English.
 */
const ADDED_QUOTES = /(?<![为即称叫谓作名曰指是])“(\p{Script=Han}{1,3})”(?! ?[（(])|"[^"\n]{1,100}"/u;

const QUOTES: readonly string[] = ['""', '“”', "''", '‘’', '「」', '『』'];

/** An escape, a quotation mark of JSON or Markdown that the English does not have. Linear. */
export function markupProblem({ source, target }: Translation): TranslationProblem | null {
  const faults = new Set<string>();
  let text = target;
  let certain = true;
  const report = (what: string, fixed: string | null): void => {
    faults.add(what);
    if (fixed === null) certain = false;
    else text = fixed;
  };
  for (const [what, pattern, unless, instead] of SIGNS)
    if (text.search(pattern) >= 0 && source.search(unless) < 0)
      report(what, instead === undefined ? null : text.replace(pattern, instead));
  if (isWrapped(source, text)) report('quotation marks around the whole', text.trim().slice(1, -1));
  for (const escape of strayEscapes(source, text))
    report(`the escape \`${escape.replace('`', "'")}\``, withoutEscape(text, escape));
  if (faults.size === 0) return null;
  const fixed = certain && text.trim() !== '' && text !== target;
  // A person who sets 不 in stars for "NOT" has said what the English says.
  const isEmphasis = [...faults].every((fault) => EMPHASIS.has(fault)) && emphasizes(source);
  return {
    rule: 'zh/markup',
    ...(isEmphasis && { isEstimate: true }),
    message: `The text has ${[...faults].join(', and ')}, which the English does not have. The fields hold plain text, so readers would see the signs: take them out.`,
    ...(fixed && { fix: text }),
  };
}

/** Quotes of which the English has none; Chinese sets off names and words of the moment in its own. */
export function quotesProblem({ source, target }: Translation): TranslationProblem | null {
  const word = quotes(source) === 0 ? ADDED_QUOTES.exec(target)?.[0] : undefined;
  if (word === undefined) return null;
  const message = `The Chinese has quotation marks (\`${word}\`) where the English has none. See whether they say something that the English does not.`;
  return word.startsWith('"')
    ? suspicion('zh/markup', message)
    : { rule: 'zh/markup', isEstimate: true, message };
}

const EMPHASIS: ReadonlySet<string> = new Set(['bold text', 'slanted text']);

/** Whether an English text has a word in capitals that is no abbreviation. */
function emphasizes(source: string): boolean {
  return (source.match(/(?<![\w-])[A-Z]{3,20}(?![\w-])/g) ?? []).some((word) => isEnglishWord(word));
}

/** Whether quotes stand around the whole text that the English does not have. */
function isWrapped(source: string, target: string): boolean {
  const text = target.trim();
  const [open = '', close = ''] = QUOTES.find((pair) => text.startsWith(pair.charAt(0))) ?? '';
  if (text.length < 3 || open === '' || !text.endsWith(close)) return false;
  const isAlone = text.indexOf(close, 1) === text.length - 1;
  return isAlone ? !/^["'“‘`].*["'”’`]$/s.test(source.trim()) : quotes(text) - 2 === quotes(source);
}

/** How many quotes a text has; an apostrophe within a word is none. */
function quotes(text: string): number {
  return text.match(/["“”‘’「」『』`]|(?<![A-Za-z])'|'(?![A-Za-z])/g)?.length ?? 0;
}

/** Backslashes with what they stand before, where the English has fewer and no such pair; each once. */
function strayEscapes(source: string, target: string): string[] {
  if (target.split('\\').length <= source.split('\\').length) return [];
  const pairs = new Set(target.match(/\\(?:[^A-Za-z0-9\n]|[nrtu"]|(?=\n)|$)|(?<![\w:.\\/])\\[A-Za-z]/g));
  return [...pairs].filter((pair) => !source.includes(pair));
}

/** Before a sign the backslash goes; at the end of the text a line break goes with it. What else it means nobody knows. */
function withoutEscape(text: string, escape: string): string | null {
  if (/^\\[^A-Za-z]/.test(escape)) return text.replaceAll(escape, escape.slice(1));
  const end = text.replace(/(?:\\[nrt]?)+\s{0,9}$/, '');
  return end.includes(escape) ? null : end;
}
