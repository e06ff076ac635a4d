import { escapeText } from '../../../output/escaped-text.ts';
import { fixText, type FixedText } from './fixed-text.ts';
import { scan } from '../tokens/scanner.ts';
import type { Translation, TranslationProblem } from '../translation.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

const HAN = '\\p{Script=Han}';

/** In the order in which they are applied. Every pattern is bounded, so each is linear. */
export const TYPOGRAPHY: readonly FixedText[] = [
  {
    what: 'half-width punctuation between Chinese characters',
    pattern: new RegExp(
      `(?<=${HAN}|[）】」』”》])[,;:?!] ?(?=${HAN})|(?<=${HAN}|[）】」』”》])\\.(?: ?(?=${HAN})| (?=[A-Za-z])|$)`,
      'gu',
    ),
    replace: (mark) => FULL_WIDTH[mark.charAt(0)] ?? mark,
  },
  {
    what: 'a space beside full-width punctuation',
    pattern: /(?<=[，。；：！？、]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[，。；：！？、])/gu,
    replace: () => '',
  },
  {
    what: 'full-width letters or digits',
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{1,100}/gu,
    replace: halfWidth,
  },
  {
    what: 'doubled punctuation',
    pattern: /([，；：、])\1{1,10}|(?<!。)。。(?!。)/gu,
    replace: (marks) => marks.charAt(0),
  },
];

/** A text with the letters, digits and signs of ASCII where it has their full-width forms. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A line break within a sentence; what stands around it closes up. */
const LINE_BREAK: FixedText = {
  what: 'a line break that the English does not have',
  pattern: /[ \t]{0,20}\n\s{0,40}(?=\S)/g,
  replace: () => '',
};

/** Punctuation and characters that Chinese sets otherwise, with the fixed text. Linear. */
export function typographyProblem({
  source,
  target,
  isLoose = false,
}: Translation): TranslationProblem | null {
  const broken = !isLoose && /\n/.test(target.trim()) && !/\n/.test(source.trim());
  const { text, fixed } = fixText(target, broken ? [LINE_BREAK, ...TYPOGRAPHY] : TYPOGRAPHY);
  const quoted = isLoose ? text : withErrorText(source, text);
  if (quoted !== text) fixed.push('full-width signs in the English error text');
  const marked = isLoose ? quoted : withBackticks(source, quoted);
  if (marked !== quoted) fixed.push('code without the backticks that it has in the English');
  const faults = [...fixed, ...(isLoose ? [] : marksLost(source, marked))];
  if (faults.length === 0) return null;
  return {
    rule: 'zh/typography',
    message: `The text has ${faults.join(', and ')}. Chinese uses full-width punctuation without spaces around it, and half-width letters and digits; quotes, brackets and backticks come in pairs, as in the English.`,
    ...(fixed.length > 0 && { fix: marked }),
  };
}

/** So many brackets are looked at; a hostile text could hold thousands. */
const MOST = 64;

/** Chinese characters with nothing but a blank between them; a label may follow, and more of them behind it. */
const GAP = /\p{Script=Han}{1,3} {1,3}\p{Script=Han}{1,3}(?!\p{Script=Han}{0,3}[:：].{0,400}[:：])/u;

/** What is wrong with marks that come in pairs, which no machine can fix with certainty. */
function marksLost(source: string, target: string): string[] {
  const faults: string[] = [];
  if (isUneven(target, '`') && !isUneven(source, '`')) faults.push('a backtick without its partner');
  else if (lostBackticks(source, target))
    faults.push('code without the backticks that it has in the English');
  if (unpaired(target) && !unpaired(source)) faults.push('a quote or a bracket without its partner');
  const marks = MARKS_IN_A_ROW.exec(target)?.[0];
  if (marks !== undefined && !source.includes(marks)) faults.push(`two marks in a row (\`${marks}\`)`);
  const empty = EMPTY_QUOTES.exec(target)?.[0];
  if (empty !== undefined && !EMPTY_QUOTES.test(source))
    faults.push(`quotes with nothing in them (\`${empty}\`)`);
  const split = splitCode(source, target);
  if (split !== null) faults.push(`a blank within code (\`${split}\`)`);
  const wide = wideCode(source, target) ?? wideQuote(source, target);
  if (wide !== null) faults.push(`a full-width sign in code (\`${wide}\`)`);
  const isAligned = / {2}\S/.test(source) || / {2}\S/.test(target);
  const gap = isAligned && /\n/.test(source) ? undefined : GAP.exec(target)?.[0];
  if (gap !== undefined && !/\S {2,}\S/.test(source))
    faults.push(`a blank between Chinese characters ("${gap}"), where a word may have fallen out`);
  return faults;
}

/** Marks of which only one can be meant. */
const MARKS_IN_A_ROW = /[，；：、](?:[，。；：、,;]|\.(?![\w./]))|。[，；：、,;]/u;

const EMPTY_QUOTES = /(?<![\w'"`“‘])(?:''|""|“”|‘’|「」)(?!['"`\w])/;

/** A full-width sign with code on both sides, or a bracket behind a name, as in a call. */
const WIDE_SIGN =
  /(?<=[\w"'`\]])[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e](?=[\w"'`[/])|(?<=\w)（/g;

/** Full-width signs of which Chinese sentences have no use. */
const NEVER_WIDE = /[｛｝＜＞＊＃＠＆｜＼＾＿｀＄]/u;

/** Code of the English that has blanks around its signs in the Chinese: "requirements. txt"; null where none has. */
function splitCode(source: string, target: string): string | null {
  const pieces = target.match(/[A-Za-z0-9]{1,40}(?: ?[-._/] ?[A-Za-z0-9]{1,40}){1,9}/g) ?? [];
  const isToken = (code: string) => scan(source).some(({ text, kept }) => kept && text === code);
  const isSplit = (piece: string) => {
    const code = piece.replaceAll(' ', '');
    // A token that stands nowhere is reported as lost.
    const isElsewhere = target.includes(code) || !isToken(code);
    return (
      code !== piece && code.length > 4 && source.includes(code) && !source.includes(piece) && isElsewhere
    );
  };
  return pieces.slice(0, MOST).find((piece) => isSplit(piece)) ?? null;
}

/** Code of the English in which a sign became that of Chinese punctuation; null where none did. */
function wideCode(source: string, target: string): string | null {
  const strange = NEVER_WIDE.exec(target)?.[0];
  if (strange !== undefined && !source.includes(strange)) return strange;
  for (const { 0: sign, index } of [...target.matchAll(WIDE_SIGN)].slice(0, MOST)) {
    const before = /[!-~]{1,20}$/.exec(target.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    const after = /^[!-~]/.exec(target.charAt(index + 1))?.[0] ?? '';
    const half = halfWidth(sign);
    // "batch_write_item (up to 25 items)": a note stands behind the name as well.
    const isNote = after === '' && source.includes(`${before} ${half}`);
    if (source.includes(before + half + after) && !source.includes(sign) && !isNote)
      return before + sign + after;
  }
  for (const { 0: sign, index } of [...target.matchAll(/(?<=[!-~])[，；：]/gu)].slice(0, MOST)) {
    const before = /[ -~]{1,80}$/.exec(target.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const half = halfWidth(sign);
    const isWithinCall = before.split(/\w\(/).length > before.split(')').length;
    if (isWithinCall && source.includes(before.trimStart().slice(-20) + half) && !source.includes(sign))
      return before.slice(-20) + sign;
  }
  return null;
}

/** An opening quotation mark of Chinese behind a sign of code. */
const WIDE_QUOTE = /(?<=[\w"'”][([={,:] ?)[“‘]/g;

/** Code of the English of which a quotation mark became that of Chinese: "Errorf(“key"; null where none did. */
function wideQuote(source: string, target: string): string | null {
  for (const { 0: sign, index } of [...target.matchAll(WIDE_QUOTE)].slice(0, MOST)) {
    const before = /[!-~]{1,20} ?$/.exec(target.slice(Math.max(0, index - 20), index))?.[0];
    const after = /^[!-~]{1,3}/.exec(target.slice(index + 1, index + 4))?.[0] ?? '';
    if (before !== undefined && ['"', "'"].some((quote) => source.includes(before + quote + after)))
      return before + sign + after;
  }
  return null;
}

function isUneven(text: string, mark: string): boolean {
  return (text.split(mark).length - 1) % 2 === 1;
}

/** Whether code stands in backticks in the English and without in the Chinese. */
function lostBackticks(source: string, target: string): boolean {
  if (!source.includes('`')) return false;
  const spans = scan(source).filter(({ kind, kept }) => kind === 'code' && kept);
  const code = new Set(scan(target).flatMap(({ kind, key }) => (kind === 'code' ? [key] : [])));
  return spans.some(({ key }) => !code.has(key));
}

/** The text with the English as it is, where that stands with full-width signs before its Chinese in brackets. */
function withErrorText(source: string, target: string): string {
  const [head = ''] = target.split('（');
  const narrow = halfWidth(head);
  const isEnglish = narrow !== head && narrow.replace(/\s+/g, '') === source.replace(/\s+/g, '');
  return isEnglish ? source.trim() + target.slice(head.length) : target;
}

/** The text with backticks around each piece of code that has them in the English, alone or in the quotes that took their place. */
function withBackticks(source: string, target: string): string {
  if (!source.includes('`')) return target;
  const present = new Set(scan(target).flatMap(({ kind, key }) => (kind === 'code' ? [key] : [])));
  const lost = scan(source).filter(
    ({ kind, kept, key }) => kind === 'code' && kept && /\w\w/.test(key) && !present.has(key),
  );
  let text = target;
  for (const { key } of lost.slice(0, MOST)) {
    const code = escapeText(key);
    text = text.replace(
      new RegExp(`(?<![\\w\`/.-])(?:“${code}”|"${code}"|'${code}'|${code})(?![\\w\`/-]|\\.\\w)`, 'g'),
      (found, at: number) => (isWithinCode(text, at) ? found : `\`${key}\``),
    );
  }
  return text;
}

function isWithinCode(text: string, at: number): boolean {
  return scan(text).some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
}

function unpaired(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[(（]/g) !== count(/[)）]/g) ||
    count(/\(/g) !== count(/\)/g) ||
    count(/“/g) !== count(/”/g) ||
    count(/"/g) % 2 === 1 ||
    count(/(?<![A-Za-z])'|'(?![A-Za-z])/g) % 2 === 1 ||
    count(/[「《【]/g) !== count(/[」》】]/g) ||
    count(/\{/g) !== count(/\}/g)
  );
}
