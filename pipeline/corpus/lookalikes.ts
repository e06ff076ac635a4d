/** Letters of other scripts that look like a Latin one, by that one. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    'аa еe оo рp сc уy хx ѕs іi јj ԁd һh ӏl ԛq ԝw ѵv гr пn тt кk мm вb нh АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS Ԛq ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ιi ρp υu κk τt'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const WORD = /[\p{L}\p{M}]+/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** A word that looks like a Latin one and holds a letter of another script. */
export interface Lookalike {
  readonly word: string;
  readonly letter: string;
  /** What it looks like. */
  readonly latin: string;
}

/**
 * The first word of a text whose letters are partly Latin and partly of a script that looks alike, or that stands with such
 * letters alone among Latin words; a word in another language holds other letters too. Full-width letters count as well.
 */
export function lookalikeIn(text: string): Lookalike | null {
  const letter = FULL_WIDTH.exec(text)?.[0];
  if (letter !== undefined)
    return { word: wordAround(text, letter), letter, latin: letter.normalize('NFKC') };
  const [word] = lookalikeWords(text);
  if (word === undefined) return null;
  const alike = [...word].find((each) => LOOKALIKES.has(each)) ?? '';
  return { word, letter: alike, latin: LOOKALIKES.get(alike) ?? '' };
}

/** The words of a text that only look Latin. */
function lookalikeWords(text: string): string[] {
  if (!FOREIGN.test(text)) return [];
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const foreign = words.filter((word) => FOREIGN.test(word));
  const alike = foreign.filter((word) =>
    [...word].every((each) => !FOREIGN.test(each) || LOOKALIKES.has(each)),
  );
  const isAmongLatin = alike.length === foreign.length && words.some((word) => /[A-Za-z]{2}/.test(word));
  return alike.filter((word) => /[A-Za-z]/.test(word) || (isAmongLatin && word.length > 1));
}

/** A text with the letters that look like Latin ones put right. */
export function withoutLookalikes(text: string): string {
  const alike = new Set(lookalikeWords(text));
  return text
    .replaceAll(new RegExp(FULL_WIDTH, 'g'), (letter) => letter.normalize('NFKC'))
    .replaceAll(WORD, (word) =>
      alike.has(word) ? [...word].map((each) => LOOKALIKES.get(each) ?? each).join('') : word,
    );
}

function wordAround(text: string, letter: string): string {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) => word.includes(letter))?.[0] ?? letter;
}
