import type { Glossary } from '../../glossary.ts';
import { countsOf } from '../../words/counts.ts';
import { clauseOf, namesOf, wordsOf, type Clause, type Sureness, type Words } from './clauses.ts';

/** What divides clauses and the items of a list, and what divides sentences. */
const CLAUSES = /[，、。；：！？,;:\n（）()—]+|(?<=\p{Script=Han}) +(?=\p{Script=Han})|[.!?] /u;
const SENTENCES = /[。；！？\n]+|[.!?] /u;

/** So many clauses are looked at; a hostile text could hold thousands. */
const MOST = 64;

/** So much is shown of each. */
const SHOWN = 30;

/** Two words of Chinese have so many characters; of one word, any clause may have two or three. */
const TWO_WORDS = 4;

/** What joins another statement to the first that it resembles, and what stands in a first that is itself joined so. */
const JOINED = /^ *(?:[或而但又还]|可能)|[也则]/;
const ONE_OF_TWO = /^ *或|也/;

/** What says once more what was said, and what of English it stands for. */
const REFORMULATION = /(?:也就是说|换言之|换句话说).{0,30}/u;
const REFORMULATED = /[—–]| --? |i\.e\.|(?<![a-z])(?:so|mean\w*|that is|in other words|namely)(?![a-z])/i;

/**
 * Two parts of a Chinese text that say the same, where the English says it once; null where there are none. One of them
 * says nothing of its own: every word of the English that it can stand for is said elsewhere as often as the English has
 * it, and so is every name; and it says what the other says. The whole English, kept before its Chinese, is not the Chinese.
 * Linear.
 */
export function saidTwice(source: string, whole: string, glossary: Glossary): string | null {
  const target = whole.replace(source.trim(), '');
  const again = REFORMULATED.test(source) ? undefined : REFORMULATION.exec(target)?.[0];
  if (again !== undefined) return again;
  const clauses = partsOf(target, CLAUSES);
  if (clauses.length < 2) return null;
  const words = wordsOf(source, target, glossary);
  const names = countsOf(namesOf(source));
  return among(clauses, words, names) ?? among(partsOf(target, SENTENCES), words, names);
}

function partsOf(text: string, divider: RegExp): string[] {
  return text
    .split(divider)
    .slice(0, MOST)
    .filter((part) => /[\p{Script=Han}\w]/u.test(part));
}

type Counts = ReadonlyMap<string, number>;

function among(texts: readonly string[], words: Words, inEnglish: Counts): string | null {
  if (texts.length < 2) return null;
  const clauses = texts.map((text) => clauseOf(text, words)).filter(({ units }) => units.length > 0);
  const names = countsOf(clauses.flatMap((clause) => clause.names));
  // Where one says a word surely, what others say of it less surely is there by chance.
  const surest = new Map<string, Sureness>();
  for (const { says } of clauses)
    for (const [stem, how] of says) if (how > (surest.get(stem) ?? 0)) surest.set(stem, how);
  const saidBy = ({ says }: Clause) =>
    [...says].flatMap(([stem, how]) => (how === surest.get(stem) ? [stem] : []));
  const said = countsOf(clauses.flatMap(saidBy));
  // A number that the English has not is written otherwise there: 10 万.
  const isOwnName = (name: string, count: number) =>
    (names.get(name) ?? 0) <= count || (count === 0 && /^\d/.test(name));
  const isOwn = (clause: Clause) =>
    saidBy(clause).some((stem) => (said.get(stem) ?? 0) <= (words.counts.get(stem) ?? 0)) ||
    clause.names.some((name) => isOwnName(name, inEnglish.get(name) ?? 0));
  const isAllSaid = [...words.counts.keys()].every((stem) => said.has(stem));
  for (const [at, clause] of clauses.entries()) {
    if (isOwn(clause)) continue;
    for (const [from, other] of clauses.entries()) {
      if (from === at) continue;
      const [first, second] = from < at ? [other, clause] : [clause, other];
      if (JOINED.test(second.text) || ONE_OF_TWO.test(first.text)) continue;
      if (isSaidIn(clause, other, words, { isBeside: Math.abs(from - at) === 1, isAllSaid }))
        return [first, second].map(({ text }) => text.slice(0, SHOWN)).join(' … ');
    }
  }
  return null;
}

/**
 * Whether a clause, which says nothing of its own, says what another says: two thirds of it stand there as well. Beside the
 * other, half of it is enough; or a quarter, where both say something by a word of Chinese and the rest
 * stands for what they share, or at least for nothing of the English that is unsaid.
 */
function isSaidIn(
  clause: Clause,
  other: Clause,
  words: Words,
  { isBeside, isAllSaid }: { isBeside: boolean; isAllSaid: boolean },
): boolean {
  // What is denied is something else than what is not, but for what is denied twice; and a word may stand again in a gloss.
  if (clause.negatives % 2 !== other.negatives % 2) return false;
  if (clause.text !== other.text && other.text.includes(clause.text)) return false;
  const inOther = new Set(other.units);
  const shared = [...clause.says.keys()].filter((stem) => other.says.has(stem));
  if (shared.length === 0 && !clause.names.some((name) => inOther.has(name))) return false;
  const { length } = clause.units;
  const same = clause.units.filter((unit) => inOther.has(unit)).length;
  if (length > TWO_WORDS && same >= length * (2 / 3)) return true;
  if (!isBeside) return false;
  if (same >= length / 2 && same >= TWO_WORDS - 1) return true;
  const isUnsaid = (unit: string) =>
    !inOther.has(unit) && !shared.some((stem) => words.meantBy.get(unit)?.has(stem));
  if (!isAllSaid && clause.units.some((unit) => isUnsaid(unit))) return false;
  const isByWord = shared.some((stem) => clause.says.get(stem) !== 1 && other.says.get(stem) !== 1);
  return isByWord && length >= TWO_WORDS && same >= length / 4;
}
