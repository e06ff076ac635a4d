import type { Problem, Severity } from '../../rule/finding.ts';
import type { Identity } from '../../rule/identity.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { problemsOfRecord, type PlacedProblem } from './checked-record.ts';
import type { TranslationRule } from './translation.ts';

/** A rule that reports what the judge of translations found. */
function translationRule(id: TranslationRule, severity: Severity, identity: Identity, summary: string) {
  return defineRecordRule({
    id,
    severity,
    identity,
    summary,
    reads: ['signature', 'signature_zh', 'root_cause', 'root_cause_zh', 'workarounds', 'workarounds_zh'],
    *check({ id: recordId, record, policy }) {
      for (const problem of problemsOfRecord(record, policy.chinese, recordId.split('/')[0]))
        if (problem.rule === id) yield placed(problem);
    },
  });
}

function placed({ pointer, message, isEstimate, isDoubtful, fix }: PlacedProblem): Problem {
  return {
    pointer,
    message,
    ...((isEstimate ?? isDoubtful) && { isDoubtful: true }),
    ...(fix !== undefined && { fix: [{ op: 'replace', pointer, value: fix }] }),
  };
}

export const untranslated = translationRule(
  'zh/untranslated',
  'error',
  'message',
  'A `_zh` field is not Chinese: English, half English, another language, or a remark of the translator',
);

export const tokenLost = translationRule(
  'zh/token-lost',
  'error',
  'quoted',
  'Code, a placeholder, an address, a name or a number of the English is missing or altered in the Chinese',
);

export const tokenAdded = translationRule(
  'zh/token-added',
  'error',
  'quoted',
  'Code, a placeholder, an address, a name or a number stands in the Chinese that the English lacks',
);

export const markup = translationRule(
  'zh/markup',
  'error',
  'quoted',
  'An escape, a quotation mark of JSON or Markdown that the English does not have',
);

export const length = translationRule(
  'zh/length',
  'warning',
  'message',
  'The Chinese says something twice or leaves it out, stops before its end, has other lines or a shorter list, or is very short or very long for its English',
);

export const traditional = translationRule(
  'zh/traditional',
  'warning',
  'quoted',
  'Traditional characters, or words that go with them, in Simplified text',
);

export const glossary = translationRule(
  'zh/glossary',
  'warning',
  'message',
  'A term is not translated as the glossary says, or goes by two names',
);

export const typography = translationRule(
  'zh/typography',
  'warning',
  'place',
  'Half-width punctuation between Chinese characters, and the like',
);
