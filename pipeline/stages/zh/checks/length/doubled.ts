/** Characters that are said twice: 往往, 试试, 层层. */
const REDUPLICATED =
  '往悄试仅看等谢处统通常远一刚样个想慢问层白明实时稍偏恰默人天年种步星渐久大深早好牢紧轻重频屡每万条日夜代家户多少高长满整区纷匆缓迟单独足';

/**
 * Characters that words end in and begin with, so that two words may meet in them: 超时时间, 项目目录, 基类类型; those of
 * 64,000 messages. What is left is a slip in nearly every case.
 */
const MEETING =
  '自定在列要电用程类构目全出本换字对串数大位行当使间序并持组标像图有过令引地密交钥认规动速键术语上到前词所内主民密克';

/** Characters that stand for sounds, in names of people and places. */
const SOUNDS = '波鲁巴科那拉纳博沃瓦加霍韦胡康塞乔利西洛扎萨索塔陶罗托柏苏嘿哈呵奴';

const ALLOWED: ReadonlySet<string> = new Set(REDUPLICATED + MEETING + SOUNDS);

/** So many pairs are looked at; a hostile text could hold thousands. */
const MOST = 32;

/** A word twice in a row; 一步一步 and the like say something else than once. */
const WORD_TWICE = /(?!一)(\p{Script=Han}{2,4})\1/u;
const NAME_TWICE = /(?<![\w.-])([A-Za-z][\w.-]{0,60}\w)[ ,、]{1,3}\1(?![\w.-])/;

/** Names of places are made so (塔威塔威), and stand alone. */
const NAME = 6;

/**
 * A character or a word that stands twice in a row where one is meant, with what stands around it; null where none does,
 * or where the English has a word twice in a row. Linear.
 */
export function doubledPart(source: string, target: string): string | null {
  if (/(?<![a-z])([a-z]{2,30})[ -]\1(?![a-z])/i.test(source)) return null;
  const name = NAME_TWICE.exec(target)?.[0];
  if (name !== undefined && !NAME_TWICE.test(source)) return name;
  const word = WORD_TWICE.exec(target);
  if (word !== null && (target.match(/\p{Script=Han}/gu)?.length ?? 0) > NAME) return word[0];
  for (const { 0: pair, index } of [...target.matchAll(/(\p{Script=Han})\1/gu)].slice(0, MOST)) {
    const before = target.charAt(index - 1);
    // 一次次, 一步步: every measure word is said twice behind 一.
    const isAllowed = pair === '的的' ? before === '目' : before === '一' || ALLOWED.has(pair.charAt(0));
    if (!isAllowed) return target.slice(Math.max(0, index - 2), index + 4);
  }
  return null;
}
