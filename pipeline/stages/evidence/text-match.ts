/** INTERIM: to be replaced by the project's own safe matcher. */
export function matchesText(regex: string, text: string): boolean {
  try {
    return new RegExp(regex, 'i').test(text);
  } catch {
    return false;
  }
}
