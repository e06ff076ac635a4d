/**
 * Turns English into Chinese that means nothing and looks right: every word becomes two characters, what has to be kept
 * is kept, punctuation becomes full-width. The same text always becomes the same.
 */
export function mockChinese(
  source: string,
  keep: readonly string[],
  glossary: Readonly<Record<string, string>> = {},
): string {
  const pieces: string[] = [];
  const kept = [...keep].sort((a, b) => b.length - a.length);
  const terms = Object.keys(glossary).sort((a, b) => b.length - a.length);
  for (let at = 0; at < source.length;) {
    const token = kept.find((each) => source.startsWith(each, at) && isWhole(source, at, each));
    const term = terms.find((each) => startsWithTerm(source, at, each));
    if (token !== undefined) {
      pieces.push(` ${token} `);
      at += token.length;
    } else if (term !== undefined) {
      const chinese = glossary[term] ?? '';
      const before = pieces.findLastIndex((each) => each !== '');
      // The word before it is one of ours, which may be any other.
      if (WORDS.includes(pieces[before] ?? '') && stammers(pieces[before] ?? '', chinese))
        pieces[before] = between(pieces.slice(0, before).join('').trimEnd(), chinese);
      pieces.push(chinese);
      at += term.length;
      while (/[a-z]/.test(source[at] ?? '')) at += 1;
    } else {
      const piece = /^(?:[A-Za-z][A-Za-z'’]*|\s+|[^])/u.exec(source.slice(at, at + 200))?.[0] ?? '';
      const before = pieces.findLast((each) => each !== '') ?? '';
      pieces.push(translated(piece, source[at + piece.length] ?? ' ', before));
      at += Math.max(1, piece.length);
    }
  }
  return spaced(pieces.join(''));
}

const WORDS: readonly string[] =
  '错误服务文件系统检查配置连接请求参数版本运行更新网络数据权限路径设置启动模块代码处理资源缓存内存结果原因方法问题操作环境对象变量函数类型接口状态消息响应'.match(
    /../gu,
  ) ?? [];
const MARKS: Readonly<Record<string, string>> = {
  '.': '。',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

function translated(piece: string, next: string, before: string): string {
  // A negative is told from other words, as the rules expect it; "never" is left for a second reader to miss.
  if (/^(?:not|cannot|[a-z]+n['’]t)$/i.test(piece)) return '不能';
  if (/^[A-Za-z]/.test(piece)) {
    const first = hash(piece.toLowerCase());
    return WORDS.map((_, index) => WORDS[(first + index) % WORDS.length] ?? '').find(
      (word) => !stammers(before, word),
    ) as string;
  }
  if (piece.includes('\n')) return piece.replace(/[^\n]/g, '');
  if (/^\s/.test(piece)) return '';
  if (piece === '(' || piece === ')') return MARKS[piece] ?? '';
  return Object.hasOwn(MARKS, piece)
    ? /[\s)"']/.test(next)
      ? (MARKS[piece] ?? '')
      : ''
    : /["']/.test(piece)
      ? ''
      : /[-—/&+]/.test(piece)
        ? ''
        : piece;
}

/** A word that goes with what stands on both its sides. */
function between(before: string, after: string): string {
  return WORDS.find((word) => !stammers(before, word) && !stammers(word, after)) ?? '';
}

/** Whether a character would stand twice in a row, or a word. */
function stammers(before: string, after: string): boolean {
  return before.at(-1) === after[0] || before.endsWith(after);
}

function isWhole(source: string, at: number, token: string): boolean {
  const word = /\w/;
  const joined = (a: string | undefined, b: string | undefined): boolean =>
    word.test(a ?? ' ') && word.test(b ?? ' ');
  return !joined(source[at - 1], token[0]) && !joined(token.at(-1), source[at + token.length]);
}

function startsWithTerm(source: string, at: number, term: string): boolean {
  return (
    !/[A-Za-z]/.test(source[at - 1] ?? ' ') &&
    source.slice(at, at + term.length).toLowerCase() === term.toLowerCase()
  );
}

/** One space between Chinese and Latin, none at marks and edges. */
function spaced(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?([。，；：？！（）]) ?/g, '$1')
    .replace(/([。，；：？！])\1+/g, '$1')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
