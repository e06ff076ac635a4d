import type { ChinesePolicy } from '../policy/policy.ts';
import { englishOf } from '../stages/zh/english.ts';
import { glossaryFor } from '../stages/zh/glossary.ts';
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
      Object.fromEntries(glossaryFor(source, standard.glossary).map(({ en, zh }) => [en, zh])),
    englishOf,
  };
}
