/** A value of one word behind an equals sign, and Chinese there. */
const VALUE = /(?<![\w=!<>])([\w.-]{2,60}) ?= ?(?:(["'])[\w.-]{2,40}\2|[A-Za-z][\w.-]{1,40})/g;
const CHINESE_VALUE = /(?<![\w=!<>])([\w.-]{2,60}) ?= ?["'“‘]?\p{Script=Han}/gu;

/** The end of a name of code behind Chinese: 用户Id. */
const ENDING = /(?<=\p{Script=Han})[A-Z][a-z]{1,20}(?![A-Za-z])/gu;

/** A keyword behind a sign of code: "* as X", "} from", "= new". */
const KEYWORD = /(?:[*=]| \}) (?:as|from|new|await|async|catch|else|finally|lambda|typeof)(?= )/g;

/** Code of the English of which a part stands in the Chinese in Chinese: "errors=忽略". Null where none does. Linear. */
export function translatedCode(source: string, target: string): string | null {
  const keys = new Set([...target.matchAll(CHINESE_VALUE)].map(([, key]) => key));
  const value = keys.size > 0 && [...source.matchAll(VALUE)].find(([, key]) => keys.has(key));
  return (value ? value[0] : null) ?? translatedName(source, target) ?? translatedKeyword(source, target);
}

function translatedName(source: string, target: string): string | null {
  const endings = new Set(target.match(ENDING));
  if (endings.size === 0) return null;
  const words = source.match(/[A-Za-z]+/g) ?? [];
  return words.find((word) => endings.has(/(?<=[a-z])[A-Z][a-z]+$/.exec(word)?.[0] ?? '')) ?? null;
}

function translatedKeyword(source: string, target: string): string | null {
  const plain = target.replace(/\s+/g, ' ');
  return (source.replace(/\s+/g, ' ').match(KEYWORD) ?? []).find((it) => !plain.includes(it)) ?? null;
}
