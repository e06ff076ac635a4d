import { isPair } from '../../words/chinese-pairs.ts';
import { hanOf } from '../../words/han.ts';

/** Characters that are said twice: 往往, 试试, 层层. */
const REDUPLICATED =
  '狗年往悄试仅看等谢处统通常远一刚样个想慢问层白明实时稍偏恰默人天种步星渐久大深早好牢紧轻重频屡每万条日夜代家户多少高长满整区纷匆缓迟单独足';

/** Characters that stand for sounds, in names of people and places. */
const SOUNDS = '可滴波鲁巴科那拉纳博沃瓦加霍韦胡康塞乔利西洛扎萨索塔陶罗托柏苏嘿哈呵奴';

const ALLOWED: ReadonlySet<string> = new Set(REDUPLICATED + SOUNDS);

/** Words by themselves, before a word that begins alike (对对象, 用用户名) and behind one that ends alike (所有有, 少不了了). */
const BEFORE = '对用在从到由类';
const BEHIND = '有出了';

/** So many pairs are looked at; a hostile text could hold thousands. */
const MOST = 32;

/** A word twice in a row; 一步一步 and the like say something else than once. Or an item of a list twice. */
const WORD_TWICE =
  /(?!一)(\p{Script=Han}{2,4})\1|(?<!\p{Script=Han})(\p{Script=Han}{2,9})、\2(?!\p{Script=Han})/u;
const NAME_TWICE = /(?<![\w.-])([A-Za-z][\w.-]{0,60}\w)[ ,、]{1,3}\1(?![\w.-])/;

/** Names of places are made so (塔威塔威省), and stand alone. */
const NAME = 5;

/**
 * A character or a word that stands twice in a row where one is meant, with what stands around it; null where none does,
 * or where the English has a word twice in a row. Linear.
 */
export function doubledPart(source: string, target: string): string | null {
  const part = doubledIn(source, target);
  return part === null || /(?<![a-z])([a-z]{2,30})[ -]\1(?![a-z])/i.test(source) ? null : part;
}

function doubledIn(source: string, target: string): string | null {
  const name = NAME_TWICE.exec(target)?.[0];
  if (name !== undefined && !NAME_TWICE.test(source)) return name;
  const word = WORD_TWICE.exec(target);
  if (word !== null && (hanOf(target).length > NAME || isWord(word[0].slice(0, 2)))) return word[0];
  for (const { 0: pair, index } of [...target.matchAll(/(\p{Script=Han})\1/gu)].slice(0, MOST))
    if (!isMeant(target, index)) return target.slice(Math.max(0, index - 2), index + pair.length + 2);
  return null;
}

/** Whether a character rightly stands twice: said twice, or the end of one word and the beginning of the next (超时时间). */
function isMeant(text: string, at: number): boolean {
  const [character, before, behind] = [text.charAt(at), text.charAt(at - 1), text.charAt(at + 2)];
  if (character === '的') return before === '目';
  // 一次次, 一步步: every measure word is said twice behind 一.
  if (before === '一' || ALLOWED.has(character)) return true;
  const [ends, begins] = [isWord(before + character), isWord(character + behind)];
  // 清清楚楚
  if ((ends && text.charAt(at - 2) === before) || (begins && text.charAt(at + 3) === behind)) return true;
  return ends ? begins || BEHIND.includes(character) : begins && BEFORE.includes(character);
}

function isWord(pair: string): boolean {
  return pair.length === 2 && isPair(pair.charAt(0), pair.charAt(1));
}
