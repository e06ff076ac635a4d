import type { ChinesePolicy } from '../policy/policy.ts';
import { englishOf } from '../stages/zh/english.ts';
import { glossaryFor, type Term } from '../stages/zh/glossary.ts';
import { judgeTranslation } from '../stages/zh/judge.ts';
import { keepTokens } from '../stages/zh/tokens.ts';
import { untranslatedProblem } from '../stages/zh/untranslated.ts';
import type { Judge } from './judge.ts';
import { textHash } from './text-hash.ts';

/** Raised when the rules judge translations otherwise than before: verdicts and surrenders of older rules are void. */
const RULES_VERSION = 1;

/** The rules about Chinese, as the translator uses them. */
export function zhJudge(standard: ChinesePolicy): Judge {
  return {
    version: `${RULES_VERSION}-${textHash(JSON.stringify(standard)).slice(0, 16)}`,
    judge: (pair) => judgeTranslation(pair, standard),
    isUntranslated: (pair) => untranslatedProblem(pair) !== null,
    keep: keepTokens,
    glossary: (source) =>
      Object.fromEntries(
        glossaryFor(source, standard.glossary).map((term) => [formIn(source, term), term.zh]),
      ),
    englishOf,
  };
}

/** The term as the source writes it: "dependencies" rather than "dependency", so that nobody has to guess what is meant. */
function formIn(source: string, { en, forms = [] }: Term): string {
  const text = source.toLowerCase();
  for (const form of [en, ...forms].map((each) => each.toLowerCase())) {
    const plurals = [form, `${form}s`, `${form}es`, form.replace(/y$/, 'ies')];
    const found = plurals.findLast((each) => containsWord(text, each));
    if (found !== undefined) return found;
  }
  return en;
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9_]/.test(character);
}
