import { textHash } from '../../record/text-hash.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { englishOf, isTranslated, translationsOf } from './english.ts';

export const staleTranslation = defineRecordRule({
  id: 'zh/stale',
  severity: 'warning',
  identity: 'place',
  summary: 'The English changed after the translation was made',
  reads: [
    'signature',
    'signature_zh',
    'root_cause',
    'root_cause_zh',
    'workarounds',
    'workarounds_zh',
    'translation',
  ],
  *check({ record }) {
    const made = record.translation.zh ?? {};
    for (const { pointer, target } of translationsOf(record).filter(isTranslated)) {
      const entry = Object.hasOwn(made, pointer) ? made[pointer] : undefined;
      const english = englishOf(record, pointer);
      if (entry === undefined || english === null || entry.source.toLowerCase() === textHash(english))
        continue;
      const byPerson = entry.target.toLowerCase() !== textHash(target);
      yield {
        pointer,
        message: byPerson
          ? 'The English changed after this text was translated, and a person has edited the Chinese since, so no machine will touch it. See whether it still says the same, fix it if not, and take its entry out of `translation.zh`.'
          : 'The English changed after this text was translated, so the two may say different things. Run `npx curate translate` to renew it, or fix the Chinese yourself.',
      };
    }
  },
});
