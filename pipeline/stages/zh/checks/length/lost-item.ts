import { isFunctionWord } from '../../words/english-words.ts';

/** A list has so many items; of two, either may be said in another way. */
const ITEMS = 3;

/** An item of more words is rather a clause. */
const WORDS = 3;

/** Texts in brackets, which belong to an item. */
const BRACKETED = / ?[(（]([^()（）]*)[)）]/g;

/** What ends a sentence or begins an aside, and so ends a list. */
const END = /[.;:!?](?:\s|$)|\n| - /;

/** What is no item: "e.g.", and "and so on", for which Chinese has 等. */
const OTHERS = /^(?:\W*|\w\.\w\.|(?:\w+ )?(?:others|more|etc|elsewhere))$/i;

/** What ends a list of Chinese, unless a last item stands behind a comma; and what stands between its items. */
const CHINESE_END = /[。；：！？\n—]|，(?!或|和|以及|还[有是]|并|及|加上|也|再)/;
const DIVIDER = /还是|[、，和或及与并]/;

/**
 * A list of nouns of which the Chinese has fewer than the English; null where there is none. Only the longest list of
 * either is looked at, where it ends a sentence or stands in brackets, so that it is known where it ends. Linear.
 */
export function lostItem(source: string, target: string): string | null {
  if (!target.includes('、')) return null;
  const english = longest(
    parts(source)
      .flatMap((part) => part.split(END))
      .map(itemsOf),
  );
  const chinese = longest(
    parts(target)
      .flatMap((part) => part.split(CHINESE_END))
      .filter((list) => list.includes('、'))
      .map((list) => list.split(DIVIDER)),
  );
  if (
    english.length < ITEMS ||
    chinese.length >= english.length ||
    chinese.length < english.length - 2 ||
    chinese.length < 2
  )
    return null;
  return `\`${english.join(', ')}\` (${english.length}), \`${chinese.join('、')}\` (${chinese.length})`;
}

/** A text without its brackets, and what stands in each of them. */
function parts(text: string): string[] {
  return [text.replace(BRACKETED, ''), ...Array.from(text.matchAll(BRACKETED), ([, inner = '']) => inner)];
}

/** The items of the list that a sentence ends with: few words each, none that holds a sentence together. */
function itemsOf(sentence: string): string[] {
  const clauses = sentence
    .split(/, ?(?:and |or )?| (?:and|or) (?=[^,]{0,80}$)/)
    .map((clause) => clause.trim());
  const first = clauses.findLastIndex((clause) => !isItem(clause));
  // The first item stands behind the words that lead to the list.
  const lead = clauses[first]?.split(' ').slice(-2).join(' ');
  return [...(lead === undefined ? [] : [lead]), ...clauses.slice(first + 1)].filter(
    (item) => !OTHERS.test(item),
  );
}

function isItem(clause: string): boolean {
  const words = clause.replace(/^(?:the|an?|your|its) /, '').split(/\s+/);
  return clause !== '' && words.length <= WORDS && !words.some((word) => isFunctionWord(word));
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((found, list) => (list.length > found.length ? list : found), []);
}
