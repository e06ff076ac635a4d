import { escapeText } from '../../../output/escaped-text.ts';
import { alteredCode } from './code/altered-code.ts';
import { halfWidth } from './code/half-width.ts';
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

const DOTS: Readonly<Record<string, string>> = { '.': '……', '-': '——', '､': '、', '｡': '。' };

const HAN = '\\p{Script=Han}';

/** In the order in which they are applied. Every pattern is bounded, so each is linear. */
export const TYPOGRAPHY: readonly FixedText[] = [
  {
    what: 'blanks that nobody sees',
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]{1,9}/g,
    replace: () => ' ',
  },
  {
    what: 'half-width punctuation between Chinese characters',
    pattern: new RegExp(
      `(?<=(?:${HAN}|[）】」』”》]) ?)[,;] ?(?=${HAN})|(?<=${HAN}|[）】」』”》])[:?!] ?(?=${HAN})|(?<=[A-Za-z0-9)\\]\`])[,;?!](?=${HAN})|(?<=[)\\]]):(?=${HAN})|(?<=${HAN}\\)), (?=${HAN})|(?<=${HAN}|[）】」』”》])\\.(?: ?(?=${HAN})| (?=[A-Za-z])|$)`,
      'gu',
    ),
    replace: (mark) => FULL_WIDTH[mark.charAt(0)] ?? mark,
  },
  {
    what: 'half-width brackets around Chinese',
    pattern: new RegExp(`(?<=${HAN} ?\\d{0,9})\\((?=[^()\\n]{0,60}${HAN})[^()\\n;{}=]{1,80}\\)`, 'gu'),
    replace: (text) => `（${text.slice(1, -1)}）`,
  },
  {
    what: 'another full stop than that of Chinese',
    pattern: new RegExp(`(?<=[A-Za-z0-9]) \\.(?=${HAN})|．(?=${HAN}|$)`, 'gu'),
    replace: () => '。',
  },
  {
    what: 'a space beside full-width punctuation',
    pattern: /(?<=[，。；：！？、]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[，。；：！？、])/gu,
    replace: () => '',
  },
  {
    what: 'full-width letters or digits',
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{1,100}|(?<=\d)\uff05/gu,
    replace: halfWidth,
  },
  {
    what: 'dots or hyphens for the marks of Chinese',
    pattern: new RegExp(`(?<=${HAN})(?:\\.{3,6}|--)(?=${HAN})|[､｡]`, 'gu'),
    replace: (mark) => DOTS[mark.charAt(0)] ?? mark,
  },
  {
    what: 'doubled punctuation',
    pattern: /([，；：、])\1{1,10}|(?<!。)。。(?!。)/gu,
    replace: (marks) => marks.charAt(0),
  },
  {
    what: 'doubled brackets',
    pattern: /（（[^（）\n]{1,200}））/g,
    replace: (text) => text.slice(1, -1),
  },
];

/** More blanks than one beside full-width punctuation, where the English has one at most everywhere. */
const WIDE_BLANK: FixedText = {
  what: 'blanks beside full-width punctuation',
  pattern: /(?<=[，。；：！？、]) {2,9}(?=\p{Script=Han})|(?<=\p{Script=Han}) {2,9}(?=[，。；：！？、])/gu,
  replace: () => '',
};

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
  const framed = source === source.trim() ? target.trim() : target;
  const { text, fixed } = fixText(framed, [
    ...(broken ? [LINE_BREAK] : []),
    ...(/ {2}/.test(source) ? [] : [WIDE_BLANK]),
    ...TYPOGRAPHY,
  ]);
  if (framed !== target) fixed.push('blanks around it');
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

/** More than one blank between Chinese and other characters. */
const WIDE_GAP =
  /[^\s\p{Script=Han}]{1,3} {2,9}\p{Script=Han}{1,3}|\p{Script=Han}{1,3} {2,9}[^\s\p{Script=Han}]{1,3}/u;

/** What is wrong with marks that come in pairs, which no machine can fix with certainty. */
function marksLost(source: string, target: string): string[] {
  const faults: string[] = [];
  if (isUneven(target, '`') && !isUneven(source, '`')) faults.push('a backtick without its partner');
  if (unpaired(target) && !unpaired(source)) faults.push('a quote or a bracket without its partner');
  const marks = MARKS_IN_A_ROW.exec(target)?.[0];
  if (marks !== undefined && !source.includes(marks)) faults.push(`two marks in a row (\`${marks}\`)`);
  const empty = EMPTY_QUOTES.exec(target)?.[0] ?? EMPTY_BRACKETS.exec(target)?.[0];
  if (empty !== undefined && !EMPTY_QUOTES.test(source) && !/\(\s?\)/.test(source))
    faults.push(`quotes or brackets with nothing in them (\`${empty}\`)`);
  const code = alteredCode(source, target);
  if (code !== null) faults.push(`other signs or blanks in the code \`${code.replaceAll('`', "'")}\``);
  const isAligned = / {2}\S/.test(source) || / {2}\S/.test(target);
  const gap = isAligned && /\n/.test(source) ? undefined : GAP.exec(target)?.[0];
  const wide = / {2}/.test(source) ? undefined : WIDE_GAP.exec(target)?.[0];
  if (wide !== undefined) faults.push(`two blanks ("${wide}"), where a word may have fallen out`);
  else if (gap !== undefined && !/\S {2,}\S/.test(source))
    faults.push(`a blank between Chinese characters ("${gap}"), where a word may have fallen out`);
  return faults;
}

/** Marks of which only one can be meant. */
const MARKS_IN_A_ROW = /[，；：、](?:[，。；：、,;]|(?<=、)（|\.(?![\w./]))|。(?:[，；：、,;]|\.(?![\w./]))/u;

const EMPTY_QUOTES =
  /(?<![\w'"`“‘])(?:''|""|“”|‘’|「」)(?!['"`\w])|(?<!['"\w])(?:''[^'"\n]{1,60}''|""[^'"\n]{1,60}"")(?!['"\w])/;

const EMPTY_BRACKETS = /（\s{0,9}）|【\s{0,9}】|《\s{0,9}》/;

function isUneven(text: string, mark: string): boolean {
  return (text.split(mark).length - 1) % 2 === 1;
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
    count(/[「『《【]/g) !== count(/[」』》】]/g) ||
    count(/\{/g) !== count(/\}/g) ||
    count(/\[/g) !== count(/\]/g)
  );
}
