import { fixText, type FixedText } from '../fixed-text.ts';
import { SIMPLIFIED } from './traditional-characters.ts';
import { TYPOGRAPHY } from '../typography.ts';
import { hanOf } from '../../words/han.ts';
import type { Translation, TranslationProblem } from '../../translation.ts';

/** How many characters a message names. */
const NAMED = 5;

/** Words that are said so where Traditional characters are written, and otherwise in Simplified Chinese. */
const WORDS: readonly (readonly [string, string])[] = [
  ['网际网路', '互联网'],
  ['执行绪', '线程'],
  ['伺服器', '服务器'],
  ['资料库', '数据库'],
  ['资料夹', '文件夹'],
  ['记忆体', '内存'],
  ['位元组', '字节'],
  ['程式码', '代码'],
  ['解析度', '分辨率'],
  ['程式', '程序'],
  ['硬体', '硬件'],
  ['韧体', '固件'],
  ['网路', '网络'],
  ['滑鼠', '鼠标'],
  ['萤幕', '屏幕'],
  ['函式', '函数'],
  ['回圈', '循环'],
  ['字元', '字符'],
  ['列印', '打印'],
  ['讯息', '消息'],
  ['介面', '界面'],
  ['伫列', '队列'],
];

/**
 * Traditional characters and words in Simplified text, with the Simplified text. A character that the source has too is quoted,
 * not written. The fixed text has its punctuation fixed as well, so that both fixes may be applied in any order.
 * Linear.
 */
export function traditionalProblem({ source, target }: Translation): TranslationProblem | null {
  if (
    !hanOf(target).some((character) => SIMPLIFIED.has(character)) &&
    !WORDS.some(([it]) => target.includes(it))
  )
    return null;
  const found = new Set<string>();
  const quoted = new Set(source);
  const simplify: FixedText = {
    what: 'Traditional characters',
    pattern: /\p{Script=Han}{1,100}/gu,
    replace: (run) =>
      [...run]
        .map((character) => {
          const simplified = quoted.has(character) ? undefined : SIMPLIFIED.get(character);
          if (simplified !== undefined) found.add(character);
          return simplified ?? character;
        })
        .join(''),
  };
  let { text } = fixText(target, [simplify]);
  const instead = new Map([...found].map((character) => [character, SIMPLIFIED.get(character) ?? '']));
  for (const [word, simplified] of WORDS) {
    if (!text.includes(word) || source.includes(word)) continue;
    text = text.replaceAll(word, simplified);
    if (target.includes(word)) instead.set(word, simplified);
  }
  if (instead.size === 0) return null;
  const pairs = [...instead].slice(0, NAMED).map(([it, simplified]) => `\`${it}\` (\`${simplified}\`)`);
  const more = instead.size > NAMED ? ` and ${instead.size - NAMED} more` : '';
  return {
    rule: 'zh/traditional',
    message: `Traditional characters, or words that go with them, stand in a text that is to be Simplified Chinese: ${pairs.join(', ')}${more}. Write the Simplified ones.`,
    fix: fixText(text, TYPOGRAPHY).text,
  };
}
