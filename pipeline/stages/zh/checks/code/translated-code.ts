import { isEnglishWord, isFunctionWord } from '../../words/english-words.ts';
import { CODE_WORDS } from '../../words/keywords.ts';
import { isTool } from '../../words/tool-names.ts';

/** A place where a word of code may stand: what is before it and behind it, and what else makes sure that it is code. */
interface Place {
  readonly before: string;
  readonly behind: string;
  readonly isCode?: (word: string, before: string) => boolean;
}

/** What Chinese calls a word of code behind it. */
const NAMED = '参数|属性|字段|选项|方法|函数|变量|命令|标志|键|列(?!表)|标签|关键字|prop(?!\\w)';

/** Two words of English. */
const TWO = '[A-Za-z][\\w-]{0,20} [A-Za-z][\\w-]{0,20}';

/** What a message of a program begins with, or says before its colon. */
const MESSAGE = /^(?:[A-Z]{3,20}|error|exception|failed|failure|fatal|panic|warning)$/;

/** A command, and words of it. */
const COMMAND = '[a-z][a-z0-9-]{1,20} (?:[!"$-&(-~]{1,30} ){0,4}';

/** Quotation marks of all kinds are one here. */
const PLACES: readonly Place[] = [
  // "random.种子", "ros2_控制", "kube-代理", "alg:无", "--强制", "#包含"; ":最新"
  { before: "[\\w.-]{0,40}(?:\\w[._]|[A-Za-z]-|\\w:'?|--|[@#$])", behind: '' },
  { before: '(?<![\\w\\p{Script=Han}:)\\]]):', behind: '' },
  // "最大-age", "界限_req"; "帖子Id"
  {
    before: '(?<![\\w.-])',
    behind: '(?:[._-][A-Za-z][\\w-]{0,40}|:\\d[\\w.]*)',
    isCode: (word) => word !== 'non',
  },
  { before: '(?<!\\w)', behind: '[A-Z][a-z]{1,20}(?!\\w)' },
  // "set_start_method('派生')", "config['名称']", "if (!数据)"; "列出()"
  { before: "\\w{1,40}(?: ?\\(!|\\()'?", behind: "'?\\)" },
  {
    before: "\\w{1,40}\\['?",
    behind: "'?\\]",
    isCode: (word, before) => before.endsWith("'") || word !== word.toUpperCase(),
  },
  // "分页器 = s3.get_paginator("
  { before: '(?<=\\n|[:;] )', behind: ' = [\\w.]{1,40}[(.[]' },
  { before: '(?<!\\w)', behind: '\\((?:[^\\s()%]|\\))' },
  // "f(名称='x')"
  { before: '[({,] ?', behind: "=['\\w]" },
  // '"覆盖": {', '"type": "字符串"'
  { before: "'", behind: "': ?[\\w'{[]" },
  { before: "': ?'", behind: "'" },
  // "{ 标题: ... }", "{ a, 端口 }", "  服务:"
  { before: '\\{ ?|\\n {0,20}- ', behind: ':(?=\\s)' },
  { before: '[{,] ?', behind: " ?[}\\])]|: ?[[{']" },
  { before: '\\w{0,40}[([]', behind: ", ?[\\w{[']" },
  { before: '\\{ ?', behind: ' (?:&&|\\|\\||\\?) ' },
  { before: '\\n {0,20}', behind: ':\\n {2,20}\\w' },
  // "致命: refusing to fetch"
  { before: '', behind: `: ${TWO} [\\w'-]{1,20}(?= )`, isCode: (word) => MESSAGE.test(word) },
  // "'键' prop"
  { before: "'", behind: `'(?= ?(?:${NAMED}))` },
  // "{ 重写 ^/(.*)$", "'杀死 <PID>'"
  { before: "[{;|] |'", behind: " [<$^~[][^\\s']{0,40}" },
  // "'异步 for'", "'需要: [build-job]'"
  { before: "'", behind: ":? [\\w[][^'\\n]{0,40}'" },
  // "ALTER TABLE big_table 设置 TABLESPACE", "SCRIPT 终止"; "and" in capitals is a word of the sentence.
  { before: '[\\w*)]{1,20} ', behind: " [\\w(*'][\\w.]{0,20}", isCode: isInCapitals },
  {
    before: '(?<!\\w)[A-Z]{3,20} ',
    behind: '',
    isCode: (word) => isInCapitals(word) && word.length > 2 && isEnglishWord(word),
  },
  // "failed to 解决: context canceled"
  { before: `(?<![\\w-])${TWO} `, behind: `[:;,]? ${TWO}`, isCode: (word) => !isFunctionWord(word) },
  // "pass 最后: close()"
  { before: '(?<!\\S)', behind: ': ?\\S{1,20}', isCode: (word) => CODE_WORDS.has(word) },
  // "git 获取 origin", in a line of its own, or in quotes that the English need not have
  { before: `\\n${COMMAND}`, behind: '(?: [!"$-&(-~]{1,30}){0,4}\\n', isCode: isOfCommand },
  { before: `(?<=')${COMMAND}`, behind: `(?: [!"$-&(-~]{1,30}){0,4}(?=')`, isCode: isOfCommand },
];

/** Whether a word may stand in a command. */
function isOfCommand(word: string, before: string): boolean {
  return isTool(before.trim().split(' ', 1)[0] ?? '') && !isFunctionWord(word);
}

/** Whether a word in capitals is more than an emphasis between two others. */
function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && !/^(?:AND|OR|NOT|VS|TO|IS)$/.test(word);
}

const PATTERNS = PLACES.map(
  ({ before, behind }) =>
    new RegExp(`(${before})(?<!\\p{Script=Han})\\p{Script=Han}{1,8}(?!\\p{Script=Han})(?=(${behind}))`, 'gu'),
);

/** A word of code, or some in capitals. */
const WORD = '[A-Za-z][A-Za-z0-9-]{0,40}(?: [A-Z]{2,15}){0,2}';
const WHOLE = new RegExp(`^${WORD}$`);
const FIRST = new RegExp(`^${WORD}(?!\\w)`);
const LAST = new RegExp(`(?<!\\w)${WORD}$`);

/** Longer than a word and what stands behind it. */
const REACH = 120;

/** So many places are looked at, and so often one is looked for; a hostile text could hold thousands. */
const MOST = 64;

/**
 * A word of code for which Chinese stands at the same place, between the same signs or the same neighbours: "random.种子"
 * for "random.seed", "git 暂存" for "git stash". The code with its neighbours; null where there is none. Linear but for
 * the places, which are few.
 */
export function translatedCode(source: string, target: string): string | null {
  const [english, chinese] = [alike(source), alike(target)];
  for (const [at, pattern] of PATTERNS.entries())
    for (const [, before = '', behind = ''] of [...chinese.matchAll(pattern)].slice(0, MOST)) {
      const words = wordsBetween(english, before, behind);
      const found = words
        .filter((word) => PLACES[at]?.isCode?.(word, before) !== false)
        .map((word) => before + word + behind)
        .find((code) => english.split(code).length > chinese.split(code).length);
      if (found !== undefined) return found.trim();
    }
  return null;
}

/** The words that stand between two texts, of which the one that is not blank is looked for. */
function wordsBetween(english: string, before: string, behind: string): string[] {
  const words: (string | undefined)[] = [];
  const isBlank = before.trim() === '';
  const anchor = isBlank ? behind : before;
  for (
    let at = english.indexOf(anchor);
    at >= 0 && words.length < MOST;
    at = english.indexOf(anchor, at + 1)
  ) {
    const start = at + anchor.length;
    const rest = english.slice(start, start + REACH);
    const end = rest.indexOf(behind, 1);
    if (isBlank) words.push(LAST.exec(english.slice(Math.max(0, at - REACH), at))?.[0]);
    else if (behind === '') words.push(FIRST.exec(rest)?.[0]);
    else words.push(end > 0 ? WHOLE.exec(rest.slice(0, end))?.[0] : undefined);
  }
  return words.filter((word) => word !== undefined);
}

/** Quotation marks of one kind, and a line break at either end. */
function alike(text: string): string {
  return `\n${text.replace(/["`“”‘’]/g, "'")}\n`;
}
