/** A text of several words between quotes, such as the message of a program; longer ones are sentences of people. */
const QUOTED = /(?<!\w)(["'`])([A-Za-z][^"'`\n]{2,30}? [^"'`\n]{1,20}?)\1(?!\w)/g;

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 64;

/** A quoted text of the English that the Chinese lacks though it keeps others: one message of several was translated. Linear. */
export function lostQuotation(source: string, target: string): string | null {
  const quoted = [...source.matchAll(QUOTED)].slice(0, MOST).map(([, , text = '']) => text);
  const lost = quoted.filter((text) => !target.includes(text));
  return lost.length < quoted.length ? (lost[0] ?? null) : null;
}
