/** UTF-16 units that are read of a long output: of its beginning, and of its end, where a run fails. */
export const BEGINNING = 200_000;
export const ENDING = 800_000;

/**
 * An output that can be read in bounded time: of a long one, the middle is left out but for its line feeds, so that lines
 * keep their numbers.
 */
export function shortOutput(output: string): string {
  if (!isLongOutput(output)) return output;
  const middle = output.slice(BEGINNING, -ENDING);
  return output.slice(0, BEGINNING) + (middle.replaceAll(/[^\n]+/g, '') || ' ') + output.slice(-ENDING);
}

/** Whether an output is too long to be read as a whole. */
export function isLongOutput(output: string): boolean {
  return output.length > BEGINNING + ENDING;
}
