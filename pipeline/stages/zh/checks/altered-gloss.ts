/** A number in digits, and a name or a stand-in within quotes. */
const FACT = /\d+|(?<=['"`“‘])[\w.-]{1,40}(?=['"`”’])/g;

/** Chinese in brackets, behind the English that it explains. */
const GLOSS = /^\s?[（(](?=.*\p{Script=Han})(.{1,2000})[）)][.。]?$/su;

/** So many are compared; a hostile text could hold thousands. */
const MOST = 64;

/**
 * A number or a quoted name of the Chinese in brackets that stands there more often than in the English text before it,
 * which it only explains: "(expected 2, got 1)（预期 2，实得 2）". Null where there is none. Linear.
 */
export function alteredGloss(source: string, target: string): string | null {
  const [english, chinese] = [source, target].map((text) => text.replaceAll('`', '').trim());
  if (english === undefined || chinese?.startsWith(english) !== true) return null;
  const gloss = GLOSS.exec(chinese.slice(english.length))?.[1];
  if (gloss === undefined) return null;
  const count = (facts: readonly string[], fact: string) => facts.filter((it) => it === fact).length;
  const [own, others] = [english, gloss].map((text) => (text.match(FACT) ?? []).slice(0, MOST));
  return others?.find((fact) => count(others, fact) > count(own ?? [], fact)) ?? null;
}
