import { maskedText } from '../../tokens/masked-text.ts';
import { isEnglishWord, isFunctionWord } from '../../words/english-words.ts';

/** Words and what stands between them, but for Chinese and its punctuation. */
const RUN = /(?<![A-Za-z0-9])[A-Za-z0-9]{1,100}(?:(?: |[!-/:-@[-`{-~]{1,9} ?)[A-Za-z0-9]{1,100}){1,200}/g;
const WORD = /[A-Za-z0-9]+/g;

/** The first word of a sentence. */
const FIRST = /(?:^|[.:;!?\n]\s{1,4})[A-Z][a-z]+/g;

/** Text in brackets behind what it explains: an English term, what an abbreviation stands for. */
const GLOSS = /(?<=[\p{Script=Han}A-Z] ?)[（(][A-Za-z][A-Za-z -]{1,80}[)）]/gu;

/**
 * Two words of code or names that stand side by side in the Chinese and nowhere in the English, though both stand there:
 * "git run" for "git bisect run", "Plugins/Assets". Null where there are none. Linear.
 *
 * @param context English in which they may stand too
 */
export function strangePair(source: string, target: string, context = ''): string | null {
  let known: ReturnType<typeof knownIn> | undefined;
  const isKnown = (one: string, other: string, run: string) => {
    const { pairs, turned, letters } = (known ??= knownIn(source, context));
    const pair = `${stemOf(one)} ${stemOf(other)}`;
    if (pairs.has(pair) || letters.includes(pair.replace(' ', ''))) return true;
    return (
      (isEnglishWord(one) || isEnglishWord(other)) &&
      run.replaceAll('`', '').includes(`${one} ${other}`) &&
      turned.has(pair)
    );
  };
  const prose = maskedText(target, ({ kind }) => kind === 'url').replace(GLOSS, ' ');
  for (const [run] of prose.matchAll(RUN)) {
    const words = (run.match(WORD) ?? []).filter((word) => !isFunctionWord(word));
    const at = words.findIndex((word, index) => {
      const next = words[index + 1];
      return next !== undefined && isName(word) && isName(next) && !isKnown(word, next, run);
    });
    if (at >= 0) return `${words[at]} ${words[at + 1]}`;
  }
  return null;
}

function knownIn(source: string, context: string) {
  const stems = stemsIn(`${source} / ${context}`);
  // "reload php-fpm" is "a php-fpm reload", and "git run" not "Run git".
  const turned = pairsOf(stemsIn(source.replace(FIRST, '')).toReversed());
  return { pairs: pairsOf(stems), turned, letters: stems.join('') };
}

function stemsIn(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !isFunctionWord(word)).map(stemOf);
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.map((word, at) => `${word} ${words[at + 1]}`));
}

/** Numbers stand with other units and names. */
function isName(word: string): boolean {
  return /^[A-Za-z]\w/.test(word);
}

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=..)s$/, '');
}
