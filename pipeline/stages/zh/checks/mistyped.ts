import { hasEnglish, spellingsOf, termsIn, type Glossary } from '../glossary.ts';
import { memoized } from '../tokens/recent.ts';
import { isPair, slipOf, soundsOf } from '../words/chinese-pairs.ts';
import { suspicion, type Translation, type TranslationProblem } from '../translation.ts';

/** Characters that are words by themselves and stand beside anything: those of grammar, of number, of place and time. */
const GRAMMAR: ReadonlySet<string> = new Set(
  '的地得了着过是在不没无有把被和与或且而及并就也都还再又已曾将会能可要想须应让使令给对向往从自到由用以为于因若如则但却虽只仅才很更最太较越挺' +
    '这那哪其此该每各某我你您他她它们谁个些时内外前后上下里中间等之所者即跟同比像当除连待至起来去出回开说做看问打成好大小多少新旧高低长短快慢早晚' +
    '全总一二两三四五六七八九十百千万亿几半第人先别请勿未非均本另指年月日',
);

/** Brands that no dictionary has, and whose characters make no word otherwise. */
const BRANDS: ReadonlySet<string> = new Set(
  '微博 淘宝 知乎 抖音 快手 京东 美团 携程 豆瓣 飞书 钉钉 腾讯 小米 天猫 闲鱼 优酷 虾皮 友利 新浪 网易 顺丰 高德 银联 花呗 得物 苏宁 蔚来 雪球 喜马 哔哩'.split(
    ' ',
  ),
);

/** Longer runs of Chinese characters than people write are looked at in pieces. */
const RUN = /\p{Script=Han}{2,400}/gu;

/** So many pairs without a word are looked at; a hostile text could hold thousands. */
const MOST = 64;

/** A word of the Chinese in the place of another one. */
export interface Mistyped {
  readonly written: string;
  readonly meant: string;
  readonly problem: TranslationProblem;
}

/**
 * The first word that seems mistyped. Either it sounds like a term of the glossary that the English has and the Chinese
 * lacks; or two characters make no word, neither together nor with what stands around them, but would make a common one
 * in the other order or with another character that sounds alike. What stands there more than once is a name or a term
 * that the dictionary lacks. Linear.
 */
export function mistyped({ source, target }: Translation, glossary: Glossary): Mistyped | null {
  for (const term of termsIn(source, glossary).keys()) {
    const meant = spellingsOf(term);
    if (meant.some((chinese) => target.toLowerCase().includes(chinese)) || hasEnglish(target, term)) continue;
    // Its other names are too many to compare all that sounds like one: 执行 with 支行 for a branch.
    for (const chinese of meant.slice(0, 1)) {
      const written = soundingLike(target, chinese);
      if (written === null || source.includes(written)) continue;
      const message = `"${written}" sounds like "${chinese}", which the glossary has for "${term.en}" and which does not stand in the Chinese: see which word belongs there.`;
      return { written, meant: chinese, problem: suspicion('zh/typography', message) };
    }
  }
  for (const written of strayPairs(target)) {
    const [first = '', second = ''] = written;
    const meant = slipOf(first, second);
    if (meant === null || BRANDS.has(written) || target.split(written).length > 2) continue;
    if (source.includes(written)) continue;
    const how =
      meant === second + first ? 'its characters in the other order' : 'a character that sounds alike';
    const message = `"${written}" is no word of Chinese. It may be "${meant}" with ${how}: see which word belongs there.`;
    // Names of people and places are not in the dictionary either.
    return { written, meant, problem: { rule: 'zh/typography', isEstimate: true, message } };
  }
  return null;
}

/** A single character sounds like too much. */
const TERM = /^\p{Script=Han}{2,4}$/u;

/** The characters of a text that sound like a word; null where there are none. */
function soundingLike(text: string, word: string): string | null {
  return TERM.test(word) ? (sounding(word).exec(text)?.[0] ?? null) : null;
}

/** The terms of a glossary are some hundreds. */
const REMEMBERED = 1000;

const sounding = memoized(
  (word) => new RegExp([...word].map((character) => `[${soundsOf(character)}]`).join(''), 'u'),
  REMEMBERED,
);

/** Two characters each that are in no word, though what stands on either side of them is. */
function strayPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const characters = [...run];
    const isWord = characters.map((character) => GRAMMAR.has(character));
    // Whether a character stands in a word with the next one.
    const meets = characters.slice(1).map((next, at) => isPair(characters[at] ?? '', next));
    for (let at = 0; at + 1 < characters.length; at++) {
      if (pairs.length === MOST) return pairs;
      const isApart = !isWord[at] && !isWord[at + 1] && !meets[at] && !meets[at - 1] && !meets[at + 1];
      if (
        isApart &&
        (at === 0 || isWord[at - 1] || meets[at - 2]) &&
        (at + 2 === characters.length || isWord[at + 2] || meets[at + 2])
      )
        pairs.push(characters.slice(at, at + 2).join(''));
    }
  }
  return pairs;
}
