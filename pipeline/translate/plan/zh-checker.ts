import type { ChinesePolicy } from '../../policy/policy.ts';
import { codePointOf, unsafeCharacter } from '../../record/unsafe-character.ts';
import { englishOf } from '../../stages/zh/english.ts';
import { isTermIn } from '../../stages/zh/glossary.ts';
import { checkTranslation } from '../../stages/zh/translation-check.ts';
import { bilingualVersion } from '../../stages/zh/words/bilingual-words.ts';
import { keepTokens } from '../../stages/zh/tokens/tokens.ts';
import { untranslatedProblem } from '../../stages/zh/checks/language/untranslated.ts';
import type { Translation } from '../../stages/zh/translation.ts';
import type { TranslationIssue, TranslationChecker, TranslationPair } from './translation-checker.ts';
import { textHash } from '../../record/text-hash.ts';

/** Raised when the rules find otherwise than before: verdicts of older rules are void, and so is what was given up by them. */
const RULES_VERSION = 9;

/** The rules about Chinese, as the translator uses them. */
export function zhChecker(standard: ChinesePolicy): TranslationChecker {
  return {
    version: `${RULES_VERSION}-${textHash(bilingualVersion() + JSON.stringify(standard)).slice(0, 16)}`,
    check: (pair) => [...unsafeText(pair), ...checkTranslation(translationOf(pair), standard)],
    isUntranslated: (pair) => untranslatedProblem(translationOf(pair)) !== null,
    keep: keepTokens,
    glossary: (source, domain) => glossaryOf(source, domain, standard),
    englishOf,
  };
}

/** As the rules want it: without a domain where none is known. */
function translationOf({ domain, ...pair }: TranslationPair): Translation {
  return domain === undefined ? pair : { ...pair, domain };
}

/**
 * Characters that nobody sees may stand in no text of a record. Where a model slips one in that means nothing by itself,
 * the text without it is certainly what was meant.
 */
function unsafeText({ source, target }: TranslationPair): TranslationIssue[] {
  const character = unsafeCharacter(target);
  if (character === null || source.includes(character)) return [];
  const fix = target.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  return [
    {
      rule: 'schema/unsafe-text',
      message: `The Chinese holds an invisible character (${codePointOf(character)}). Write the text without it.`,
      ...(unsafeCharacter(fix) === null && fix.trim() !== '' ? { fix } : {}),
    },
  ];
}

/**
 * The Chinese of every term of the domain of which a form stands in a source as a word, each form under its own name, also within a
 * longer term or a hyphenated word. The strings of a request share one glossary: were a term left out for a string that
 * holds it, its translation would depend on the strings that it travels with.
 */
function glossaryOf(
  source: string,
  domain: string | undefined,
  { glossary, everyday }: ChinesePolicy,
): Record<string, string> {
  const text = source.toLowerCase();
  const chinese: Record<string, string> = {};
  for (const [en, entry] of Object.entries(glossary)) {
    if (!isTermIn(entry, domain, everyday)) continue;
    const { zh, forms = [] } = entry;
    for (const form of [en, ...forms].map((each) => each.toLowerCase())) {
      if (!text.includes(form.replace(/y$/, ''))) continue;
      for (const spelling of new Set([form, `${form}s`, `${form}es`, form.replace(/y$/, 'ies')])) {
        if (containsWord(text, spelling)) chinese[spelling] = zh;
      }
    }
  }
  return chinese;
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
