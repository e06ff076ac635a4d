import type { Token } from './token.ts';

/** How a program is called: options at the beginning of a line, parameters in brackets or behind "=". */
const SYNOPSIS =
  /(?:^|\n)\s+(?:-|\[|[A-Z]|\\)|^ *-|\[[A-Za-z=-]|[=\]][[<]?[A-Z]|<[A-Za-z]{3}|[Uu]sage:|(?:^|\n) {2,}\S|-[A-Za-z] [A-Z]{2}/;

/**
 * Whether the Chinese may have a name of the English in words: a Chinese name that the English itself tells, a name that
 * is the whole text, and the parameters in the description of a command, 文件1 for "FILE1". In a sentence a name is code,
 * and stays. Linear.
 */
export function isSpelledOut({ kind, text }: Token, source: string, target: string): boolean {
  if (kind === 'identifier' && isGlossed(text, source, target)) return true;
  if (kind === 'code number') return false;
  if (source.trim() === text) return /^(?:[A-Z]+|[a-z]+(?:_[a-z]+)+)$/.test(text);
  if (!/^[@#+-]?(?:[A-Z]+(?:_?[A-Z0-9]+)*(?:\.[a-z]{1,5})?|[a-z]+(?:_[a-z0-9]+)+)$/.test(text)) return false;
  // Where other words are in capitals too, they name parameters.
  const isOneOfMany = source.split(/\W+/).some((it) => it !== text && /^[A-Z]{4,}$/.test(it));
  return SYNOPSIS.test(source) || (isOneOfMany && /^[A-Z]+$/.test(text));
}

/** "WeChat (微信)": the English tells the Chinese name itself. */
function isGlossed(text: string, source: string, target: string): boolean {
  const at = source.indexOf(text) + text.length;
  const chinese = /^[^()（）\n]{0,20}[(（](\p{Script=Han}{2,20})/u.exec(source.slice(at, at + 48))?.[1];
  return chinese !== undefined && target.includes(chinese);
}
