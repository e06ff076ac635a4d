/** A run of spaces that is more than one plain space. */
const SPACES = /(?: \s|[^\S ])\s*/gu;

/** A text with one plain space for every run of spaces, line ends among them. */
export function withSingleSpaces(text: string): string {
  return text.replaceAll(SPACES, ' ');
}
