/** A text as a message quotes it: on one line, shortened, in backticks. */
export function quote(text: string): string {
  const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return `\`${characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`}\``;
}

/** Characters: enough to recognise a message. */
const LONGEST = 80;
