import { defineRecordRule } from '../../rule/rule.ts';
import { isTranslated, translationsOf } from './english.ts';

const ADVICE =
  'Write it, or leave it to `npx curate translate`, which fills what is empty. Do not copy the English there.';

export const missing = defineRecordRule({
  id: 'zh/missing',
  severity: 'warning',
  identity: 'place',
  summary: 'A `_zh` field is empty',
  reads: ['signature', 'signature_zh', 'root_cause', 'root_cause_zh', 'workarounds', 'workarounds_zh'],
  *check({ record }) {
    const none = record.workarounds_zh.length === 0;
    for (const place of translationsOf(record)) {
      if (isTranslated(place) || place.source.trim() === '') continue;
      if (place.field === 'workarounds_zh' && none) continue;
      yield {
        pointer: place.pointer,
        message: `\`${place.pointer.slice(1)}\` holds no Chinese text, so readers of Chinese do not find this part of the record. ${ADVICE}`,
      };
    }
    if (none && record.workarounds.length > 0)
      yield {
        pointer: '/workarounds_zh',
        message: `None of the workarounds has a Chinese text, so readers of Chinese do not learn what works. ${ADVICE}`,
      };
  },
});
