/**
 * An answer in which the quotation marks within texts are escaped, as JSON wants it and models forget: a text ends where the next
 * part of its entry begins, or where the entry ends.
 */
export function escapedInnerQuotes(answer: string): string {
  return answer.replace(PART, (_, before: string, text: string) => {
    const escaped = text.replace(/\\[^]|"/g, (found) => (found === '"' ? '\\"' : found));
    return before + escaped;
  });
}

/** A part of an entry, to the quotation mark that ends it; no text of records is half as long. */
const PART =
  /("(?:id|head|text)"\s{0,9}:\s{0,9}")([^]{0,4000}?)(?="\s{0,9}(?:,\s{0,9}"(?:id|head|text)"\s{0,9}:|\}\s{0,9}(?:[,\]}]|$)))/g;
