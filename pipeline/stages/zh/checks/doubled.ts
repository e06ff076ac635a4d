/** Characters that are said twice: 往往, 试试, 层层. */
const REDUPLICATED: ReadonlySet<string> = new Set(
  '往悄试仅看等谢处统通常远一刚样个想慢问层白明实时稍偏恰默人天年种步星渐久大深早好牢紧轻重频屡每万条日夜代家户多少高长满整区纷匆缓迟单独足',
);

/** Characters that are words of their own, so that one may follow a word that ends in it: 目的的, 引用用, 基类类型. */
const FREE: ReadonlySet<string> = new Set('的用类出全对换');

/** So many pairs are looked at; a hostile text could hold thousands. */
const MOST = 32;

/** A word twice in a row; 一步一步 and the like say something else than once. */
const WORD_TWICE = /(?!一)(\p{Script=Han}{2,4})\1/u;

/** Names of places are made so (塔威塔威), and stand alone. */
const NAME = 6;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A character or a word that stands twice in a row where one is meant, with what stands around it; null where none does, or where the English has a word twice in a row.
 * Two words may meet so that a character stands twice: 超时时间. Linear.
 */
export function doubledPart(source: string, target: string): string | null {
  if (/(?<![a-z])([a-z]{2,30})[ -]\1(?![a-z])/i.test(source)) return null;
  const word = WORD_TWICE.exec(target);
  if (word !== null && (target.match(/\p{Script=Han}/gu)?.length ?? 0) > NAME) return word[0];
  for (const { 0: pair, index } of [...target.matchAll(/(\p{Script=Han})\1/gu)].slice(0, MOST)) {
    const character = pair.charAt(0);
    const around = target.slice(Math.max(0, index - 1), index + 3);
    if (
      REDUPLICATED.has(character) ||
      isAabb(target, index) ||
      segments(around).some((it) => it.includes(pair))
    )
      continue;
    const ends = isWord(target.slice(index - 1, index + 1));
    const begins = isWord(target.slice(index + 1, index + 3));
    if ((ends && begins) || ((ends || begins) && FREE.has(character))) continue;
    return target.slice(Math.max(0, index - 2), index + 4);
  }
  return null;
}

/** 实实在在 */
function isAabb(text: string, at: number): boolean {
  return /^(.)\1(.)\2/u.test(text.slice(at)) || /(.)\1(.)\2$/u.test(text.slice(0, at + 2));
}

function isWord(text: string): boolean {
  return text.length === 2 && segments(text).length === 1;
}

function segments(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}
