/** Letters and digits in a row that nobody writes by hand: names and versions are shorter, or broken up by hyphens and dots. */
const LONG_RUN = /[A-Za-z0-9]{20,}/g;

/** Whether a text holds a long value that only chance makes, as keys and tokens are. */
export function holdsRandomText(text: string): boolean {
  return [...text.matchAll(LONG_RUN)].some(([run]) => /\d/.test(run) && /[A-Za-z]/.test(run));
}

/** A text with "[not shown: it may be a key]" in the place of each word that holds such a value. */
export function withoutRandomText(text: string): string {
  return text.replaceAll(/[\w.+/=~$!*-]{20,}/g, (word) =>
    holdsRandomText(word) ? '[not shown: it may be a key]' : word,
  );
}
