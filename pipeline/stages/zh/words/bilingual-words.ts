import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The derived file: on each line a word and the characters of its Chinese. */
interface Table {
  readonly VERSION: string;
  readonly WORDS: string;
}

let known: ReadonlyMap<string, string> | undefined;

/** The characters of the Chinese that a dictionary gives for an English word in lower case; "" where it knows none. */
export function charactersFor(word: string): string {
  known ??= read(load().WORDS);
  return known.get(word) ?? '';
}

/** Another one whenever the table is another one. */
export function bilingualVersion(): string {
  return load().VERSION;
}

/** Only when it is asked for, and as plain JavaScript, so that a start that judges no Chinese does not wait for it. */
function load(): Table {
  return require('./bilingual-words.generated.cjs') as Table;
}

/** By searching, since cutting ten thousand lines into parts takes four times as long. */
function read(words: string): Map<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at < words.length;) {
    const [gap, end] = [words.indexOf(' ', at), words.indexOf('\n', at)];
    table.set(words.slice(at, gap), words.slice(gap + 1, end));
    at = end + 1;
  }
  return table;
}
