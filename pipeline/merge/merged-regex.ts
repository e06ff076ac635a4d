/** Whether a regex matches a text; null where that cannot be told in bounded time. Regexes come from strangers. */
export type RegexMatches = (regex: string, text: string) => boolean | null;

/** The names by which an error is known, which its regex must match, and what it must not match. */
export interface RegexTexts {
  readonly names: readonly string[];
  readonly counterExamples: readonly string[];
}

/**
 * A regex that matches all that either of two does: the first one, then the second as a further alternative (in a
 * regex, `|` binds weakest, so no brackets are needed), then word for word each name that neither matches. The second
 * is left out where it stands in the first already, matches a counter-example that the first does not match, would
 * make the whole longer than allowed, or cannot stand beside another (back-references, names of groups).
 *
 * @param maxLength UTF-16 units
 * @returns the reason where the second is left out although it matches something of its own
 */
export function mergedRegex(
  first: string,
  second: string,
  { names, counterExamples }: RegexTexts,
  matches: RegexMatches,
  maxLength: number,
): { readonly regex: string; readonly leftOut: string | null } {
  let regex = first;
  let leftOut: string | null = null;
  if (!standsIn(first, second)) {
    leftOut = obstacle(first, second, counterExamples, matches, maxLength);
    if (leftOut === null) regex = `${first}|${second}`;
  }
  for (const name of new Set(names)) {
    if (matches(regex, name) !== false) continue;
    const alternative = `${regex}|${literal(name)}`;
    if (alternative.length <= maxLength && compiles(alternative)) regex = alternative;
  }
  return { regex, leftOut };
}

function obstacle(
  first: string,
  second: string,
  counterExamples: readonly string[],
  matches: RegexMatches,
  maxLength: number,
): string | null {
  if (!compiles(second)) return 'it does not compile';
  if (!compiles(first)) return 'the regex that is kept does not compile';
  if (/\\(?:[1-9]|k<)|\(\?<[^=!]/.test(second)) return 'it uses groups by number or by name';
  if (first.length + 1 + second.length > maxLength)
    return `both together are longer than ${maxLength} characters`;
  const hit = counterExamples.find(
    (text) => matches(second, text) === true && matches(first, text) === false,
  );
  return hit === undefined ? null : `it matches the counter-example ${JSON.stringify(hit)}`;
}

/** Whether a regex has another one among its alternatives: it is the other, but for what stands before and after a `|`. */
function standsIn(regex: string, other: string): boolean {
  if (!compiles(other)) return regex === other;
  const padded = `|${regex}|`;
  const sought = `|${other}|`;
  for (let at = padded.indexOf(sought); at >= 0; at = padded.indexOf(sought, at + 1)) {
    // Within a group or a class, neither side would compile by itself.
    const [before, after] = [padded.slice(1, at), padded.slice(at + sought.length, -1)];
    if (compiles(before) && compiles(after)) return true;
  }
  return false;
}

/** A text as a regex that matches it, with any space for a space. */
function literal(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+');
}

/** Compiling takes time in proportion to the length; only matching can take for ever. */
function compiles(regex: string): boolean {
  try {
    return new RegExp(regex, 'i') instanceof RegExp;
  } catch {
    return false;
  }
}
