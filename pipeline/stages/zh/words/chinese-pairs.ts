import { createRequire } from 'node:module';

interface Pairs {
  /** Rows, each behind a blank: a character and all that stand behind it in words. */
  readonly pairs: string;
}

const require = createRequire(import.meta.url);

let loaded: Pairs | undefined;

/** Read when the first Chinese text is judged: most commands read none. */
function data(): Pairs {
  return (loaded ??= require('./chinese-pairs.generated.cjs') as Pairs);
}

let rows: ReadonlyMap<string, string> | undefined;

/** Whether two characters stand side by side in a word of Chinese. */
export function isPair(first: string, second: string): boolean {
  rows ??= new Map(
    data()
      .pairs.split(' ')
      .map((row) => [String.fromCodePoint(row.codePointAt(0) ?? 0), row]),
  );
  return rows.get(first)?.includes(second, first.length) === true;
}
