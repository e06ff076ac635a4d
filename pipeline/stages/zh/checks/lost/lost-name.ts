import { isInChinese, isKnownWord } from '../../words/bilingual-words.ts';
import { isEnglishWord } from '../../words/english-words.ts';

/** A name or a word of code. */
const NAME = '[A-Za-z_][\\w.+#-]{0,40}[\\w+#]';

/** Names side by side; a name of several words is none of them. */
const LIST = new RegExp(
  `(?<![\\w.'’@-]|(?<=\\S )[A-Z]\\w{0,40} )${NAME}(?:(?:, (?:and |or )?| and | or | / |/)${NAME}){1,20}(?![\\w'’-]| [A-Z])`,
  'g',
);

/** What stands in brackets, without what leads to it, and what parts the items of a list there. */
const BRACKETS = /(?:（|(?<![A-Za-z])\()(?:e\.g\.,? |such as |例如|比如|如)?([^（）()]{2,200})[)）]/g;
const ITEMS = /, (?:and |or )?| and | or | ?[/／、，和与及或] ?/;

/** Two names with a stroke between them, and no path. */
const PATH = new RegExp(`(?<![\\w/.@-])${NAME}/${NAME}(?![\\w/.-])`, 'g');

const BETWEEN = /, (?:and |or )?| and | or | \/ |\//;

/** What stands between two things in Chinese that are named together. */
const JOINT = /[、/和与或及跟同以还，,（(+&]/;

/** What stands between the things of a list alone. */
const LISTED = /[、/和与或及]/;

/** Steps of a menu or a sum: what stands between them is a sign in Chinese too. */
const CHAINS = [' > ', ' → ', ' + ', ' | '];

/** So many lists are looked at; a hostile text could hold thousands. */
const MOST = 32;

/**
 * A name of the English that the Chinese does not have, though it has the name beside it and nothing stands in its place: "Chrome
 * and Firefox" as Chrome alone. Who writes a name in Chinese (脸书) still says that there are two. Null where there is none.
 */
export function lostName(source: string, target: string): string | null {
  for (const { 0: list, index } of [...source.matchAll(LIST)].slice(0, MOST)) {
    const names = list.split(BETWEEN);
    // "Agargaon, Dhaka" is one place, and a sentence begins with any word.
    if (names.length === 2 && list.includes(',')) continue;
    const isStart = /(?:^|[.:!?]\s)$/.test(source.slice(0, index));
    const found = names.find(
      (name, at) => !(isStart && at === 0) && !has(target, name) && isLeftOut(names, at, target),
    );
    if (found !== undefined) return found;
  }
  return lostHalf(source, target) ?? lostFromBrackets(source, target) ?? lostStep(source, target);
}

/** Of two words side by side a good text leaves out one, of two products none. */
function isLeftOut(names: readonly string[], at: number, target: string): boolean {
  const [name = '', before, behind] = [names[at], names[at - 1], names[at + 1]];
  if (names.length > 2 && isProduct(name) && isShorter(names, target)) return true;
  if (before !== undefined && behind !== undefined) return isJoined(before, behind, target);
  const other = before ?? behind ?? '';
  return isProduct(name) && isProduct(other) && isAlone(other, target) && !isInChinese(name, target);
}

/** Whether the Chinese lists the others of three names or more, and nothing before and behind them. */
function isShorter(names: readonly string[], target: string): boolean {
  const kept = names.filter((name) => has(target, name));
  const [first = '', last = ''] = [kept[0], kept.at(-1)];
  const [start, end] = [target.indexOf(first), target.lastIndexOf(last) + last.length];
  return (
    kept.length > 1 &&
    kept.every((name, at) => at === 0 || isJoined(kept[at - 1] ?? '', name, target)) &&
    target.indexOf(last) + last.length === end &&
    !LISTED.test(
      target
        .slice(0, start)
        .replace(/[\s"'“‘`]+$/, '')
        .slice(-1),
    ) &&
    !LISTED.test(
      target
        .slice(end)
        .replace(/^s?[\s"'”’`]+/, '')
        .charAt(0),
    )
  );
}

/** "Column" for "Column/Row". */
function lostHalf(source: string, target: string): string | null {
  for (const [path] of [...source.matchAll(PATH)].slice(0, MOST)) {
    const halves = path.split('/');
    const lost = halves.filter((half) => !has(target, half));
    const other = halves.find((half) => has(target, half)) ?? '';
    const isLost = lost.length === 1 && /[A-Z0-9_]/.test(path) && isAlone(other, target);
    if (isLost && !isInChinese(lost[0] ?? '', target)) return lost[0] ?? null;
  }
  return null;
}

/** "Carrefour" for "(Marjane, Carrefour)", where （Marjane） has nothing else; "(nsys, ncu)" with its brackets. */
function lostFromBrackets(source: string, target: string): string | null {
  const chinese = namesInBrackets(target);
  const english = namesInBrackets(source);
  const lists = new Set(chinese.map((names) => names.join()));
  for (const names of english) {
    const kept = names.filter((name) => has(target, name));
    const isShorter = kept.length > 0 && kept.length < names.length && lists.has(kept.join());
    const isGone =
      kept.length === 0 &&
      chinese.length < english.length &&
      names.every((name) => isForeign(name)) &&
      !/^[A-Z][a-z]+$/.test(names.join());
    if (isShorter || isGone) return names.find((name) => !kept.includes(name)) ?? null;
  }
  return null;
}

/** A word of three letters or more for which nobody has Chinese. */
function isForeign(name: string): boolean {
  const word = name.toLowerCase().replace(/s$/, '');
  return /^\w[\w+]{2,40}$/.test(name) && /^[a-z]/.test(word) && !isKnownWord(word);
}

function namesInBrackets(text: string): string[][] {
  return [...text.matchAll(BRACKETS)]
    .slice(0, MOST)
    .map(([, inner = '']) => inner.split(ITEMS).filter((item) => item !== ''));
}

/** Whether nothing but a comma or an "and" stands between two names. */
function isJoined(one: string, other: string, target: string): boolean {
  for (
    let at = target.indexOf(one), tries = 0;
    at >= 0 && tries < MOST;
    at = target.indexOf(one, at + 1), tries += 1
  ) {
    const rest = target.slice(at + one.length, at + one.length + 2 * MOST);
    const joint = /^[\s"'”’`]*(?:[、/，,]|以?及|和|或|与)[\s"'“‘`]*/.exec(rest)?.[0];
    if (joint !== undefined && rest.startsWith(other, joint.length)) return true;
  }
  return false;
}

/** Whether a name stands beside no other thing wherever it stands. */
function isAlone(name: string, target: string): boolean {
  const parts = target.split(name.replace(/s$/, ''));
  if (parts.length === 1) return false;
  return parts.every(
    (part, index) =>
      (index === 0 || !JOINT.test(part.replace(/^s?[\s"'”’`）)]+/, '').charAt(0))) &&
      (index === parts.length - 1 || !JOINT.test(part.replace(/[\s"'“‘`]+$/, '').slice(-1))),
  );
}

/** A name that was a step of a chain, of which the Chinese has fewer steps. */
function lostStep(source: string, target: string): string | null {
  const chinese = target.replaceAll('＞', '>').replaceAll('＋', '+');
  for (const sign of CHAINS) {
    const steps = source.split(sign);
    const kept = chinese.split(sign.trim()).length;
    if (steps.length < 3 || kept < 2 || kept >= steps.length) continue;
    const lost = steps
      .flatMap((step, at) => namesOf(step, at, steps.length))
      .find((name) => !has(target, name));
    if (lost !== undefined) return lost;
  }
  return null;
}

/** The words in capitals of a step; before the first one and behind the last stands the sentence. */
function namesOf(step: string, at: number, steps: number): readonly string[] {
  if (at === 0) return step.slice(-MOST).match(/(?<=\s|^)[A-Z]\w+$/) ?? [];
  return step.match(at === steps - 1 ? /^[A-Z]\w+/ : /(?<!\w)[A-Z]\w+/g) ?? [];
}

function isProduct(name: string): boolean {
  return /^[A-Z]/.test(name) && !isEnglishWord(name);
}

function has(text: string, name: string): boolean {
  const [words, word] = [text.toLowerCase(), name.toLowerCase().replace(/s$/, '')];
  return words.split(word).some((part, at, parts) => at < parts.length - 1 && !/[a-z]$/.test(part));
}
