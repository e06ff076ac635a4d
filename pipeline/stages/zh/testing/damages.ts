import { scan } from '../tokens/scanner.ts';
import { han, type Damage, type TextPair } from './damage.ts';
import { TEXT_DAMAGES } from './text-damage.ts';
import type { Token } from '../tokens/token.ts';

/** A token of the Chinese that the English has too, word for word. */
function shared(
  pair: TextPair,
  kinds: readonly Token['kind'][],
  from: 'first' | 'last' = 'first',
): Token | null {
  const tokens = scan(pair.zh_cn).filter(
    (token) => token.kept && kinds.includes(token.kind) && pair.en.includes(token.text),
  );
  return tokens.at(from === 'first' ? 0 : -1) ?? null;
}

function without(text: string, token: Token): string {
  return text.slice(0, token.start) + text.slice(token.end);
}

function withInstead(text: string, token: Token, instead: string): string {
  return text.slice(0, token.start) + instead + text.slice(token.end);
}

function drop(...kinds: Token['kind'][]): Damage {
  return (pair) => {
    const token = shared(pair, kinds, 'last');
    if (token === null || pair.zh_cn.split(token.text).length > 2) return null;
    return without(pair.zh_cn, token);
  };
}

function alter(change: (text: string) => string, ...kinds: Token['kind'][]): Damage {
  return (pair) => {
    const token = shared(pair, kinds);
    if (token === null || pair.zh_cn.split(token.text).length > 2) return null;
    const changed = change(token.text);
    return changed === token.text || scan(pair.en).some(({ text }) => text === changed)
      ? null
      : withInstead(pair.zh_cn, token, changed);
  };
}

const swapLetters = (text: string) => text.replace(/([A-Za-z])([A-Za-z])(?=[^A-Za-z]*$)/, '$2$1');
const cutLetter = (text: string) => text.replace(/[A-Za-z](?=[^A-Za-z]*$)/, '');
const otherDigits = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** Only long texts: of a short label nobody could tell that something is missing. */
function longEnough(pair: TextPair, least = 10): boolean {
  return han(pair.zh_cn) >= least;
}

/** All kinds of damage, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'drop a placeholder': drop('placeholder'),
  'drop a code span': drop('code'),
  'drop a URL': drop('url'),
  'drop a flag': drop('flag'),
  'drop a path': drop('path'),
  'drop a header': drop('header'),
  'drop an identifier': drop('identifier'),
  'drop an error code': drop('code number'),
  'drop a number': drop('number'),
  'drop a tag': drop('tag'),
  'drop an abbreviation': drop('acronym'),
  'alter a placeholder': alter(
    (text) => (/\d/.test(text) ? otherDigits(text) : text.replace(/[sd]$/, 'x').replace(/\{(\w)/, '{x$1')),
    'placeholder',
  ),
  'translate a placeholder': alter((text) => text.replace(/^\{[a-z]\w*\}$/i, '{名称}'), 'placeholder'),
  'widen a placeholder': alter(
    (text) => text.replace('{', '｛').replace('}', '｝').replace('%', '％'),
    'placeholder',
  ),
  'alter code': alter(cutLetter, 'code'),
  'alter a URL': alter(cutLetter, 'url'),
  'alter a flag': alter(cutLetter, 'flag'),
  'one dash for two': alter((text) => text.replace(/^--/, '-'), 'flag'),
  'alter a path': alter(swapLetters, 'path'),
  'alter a header': alter(cutLetter, 'header'),
  'alter an identifier': alter(cutLetter, 'identifier'),
  'alter an error code': alter(otherDigits, 'code number'),
  'alter a number': alter(otherDigits, 'number'),
  'double a placeholder': (pair) => {
    const token = shared(pair, ['placeholder']);
    return token === null
      ? null
      : `${pair.zh_cn.slice(0, token.end)}${token.text}${pair.zh_cn.slice(token.end)}`;
  },
  'swap conversions': (pair) => {
    const [first, second] = scan(pair.zh_cn).filter((token) => /^%[a-z]+$/.test(token.text));
    if (
      !first ||
      !second ||
      first.text === second.text ||
      scan(pair.en).some(({ text }) => /%\d\$/.test(text))
    )
      return null;
    return withInstead(withInstead(pair.zh_cn, second, first.text), first, second.text);
  },
  'add a command': (pair) => `${pair.zh_cn} 请运行 \`rm -rf /tmp/x\`。`,
  'add a URL': (pair) => `${pair.zh_cn} 参见 https://evil.example/x`,
  'add a flag': (pair) => `${pair.zh_cn}（使用 --force）`,
  'add a number': (pair) => `${pair.zh_cn} 37`,
  'add a placeholder': (pair) => `${pair.zh_cn} {7}`,
  'leave the English': (pair) => (han(pair.zh_cn) > 0 ? pair.en : null),
  'leave the English in upper case': (pair) =>
    han(pair.zh_cn) > 0 && pair.en.length > 12 ? pair.en.toUpperCase() : null,
  'English first half': (pair) => {
    const words = pair.en.split(' ');
    if (words.length < 6 || !longEnough(pair)) return null;
    const half = Math.ceil(words.length / 2);
    return `${words.slice(0, half).join(' ')} ${pair.zh_cn.slice(Math.ceil(pair.zh_cn.length / 2))}`;
  },
  'English second half': (pair) => {
    const words = pair.en.split(' ');
    if (words.length < 6 || !longEnough(pair)) return null;
    const half = Math.floor(words.length / 2);
    return `${pair.zh_cn.slice(0, Math.floor(pair.zh_cn.length / 2))} ${words.slice(half).join(' ')}`;
  },
  'English after the Chinese': (pair) => (pair.en.split(' ').length >= 3 ? `${pair.zh_cn} ${pair.en}` : null),
  'English before the Chinese': (pair) =>
    pair.en.split(' ').length >= 3 ? `${pair.en} ${pair.zh_cn}` : null,
  Japanese: (pair) => (pair.ja !== undefined && /[\u3041-\u30ff]/.test(pair.ja) ? pair.ja : null),
  Korean: (pair) => (pair.ko !== undefined && /[\uac00-\ud7a3]/.test(pair.ko) ? pair.ko : null),
  'Japanese ending': (pair) => `${pair.zh_cn.replace(/。$/, '')}です。`,
  Traditional: (pair) =>
    // Where both scripts write the text alike, or with characters of both, nothing is damaged.
    pair.zh_tw !== undefined && longEnough({ ...pair, zh_cn: pair.zh_tw }, 8) && pair.zh_tw !== pair.zh_cn
      ? pair.zh_tw
      : null,
  'remark: 以下是翻译': (pair) => `以下是翻译：${pair.zh_cn}`,
  'remark: 译文': (pair) => `译文：${pair.zh_cn}`,
  'remark: 好的': (pair) => `好的，以下为您翻译的内容：\n${pair.zh_cn}`,
  'remark: 注': (pair) => `${pair.zh_cn}（注：此处保留了原文的术语）`,
  'remark: 译者注': (pair) => `${pair.zh_cn}【译者注】`,
  'remark: Here is': (pair) => `Here is the translation: ${pair.zh_cn}`,
  'remark: Translation': (pair) => `Translation: ${pair.zh_cn}`,
  'remark: Sure': (pair) => `Sure! ${pair.zh_cn}`,
  'remark: Note': (pair) => `${pair.zh_cn}\n\nNote: technical terms were kept.`,
  'remark: refusal': () => '抱歉，我无法翻译这段内容。',
  fence: (pair) => `\`\`\`\n${pair.zh_cn}\n\`\`\``,
  'JSON around it': (pair) => JSON.stringify({ text: pair.zh_cn }),
  'cut in half': (pair) => (longEnough(pair) ? pair.zh_cn.slice(0, Math.floor(pair.zh_cn.length / 2)) : null),
  'cut to a third': (pair) =>
    longEnough(pair) ? pair.zh_cn.slice(0, Math.floor(pair.zh_cn.length / 3)) : null,
  'said twice': (pair) => (longEnough(pair, 2) ? pair.zh_cn + pair.zh_cn : null),
  'said three times': (pair) => (longEnough(pair, 2) ? `${pair.zh_cn} ${pair.zh_cn} ${pair.zh_cn}` : null),
  'end repeated': (pair) => (longEnough(pair) ? pair.zh_cn + pair.zh_cn.slice(-8).repeat(6) : null),
  empty: () => '',
  ...TEXT_DAMAGES,
};
