import { defineRecordRule } from '../../rule/rule.ts';
import { addDays } from './confirmation.ts';

export const staleEvidenceRule = defineRecordRule({
  id: 'evidence/stale',
  severity: 'warning',
  identity: 'place',
  summary: 'Not confirmed for longer than the policy allows',
  reads: ['last_confirmed'],
  *check({ record, policy, today }) {
    const { staleAfterDays } = policy.evidence.confirmation;
    if (record.last_confirmed === null) return;
    const end = addDays(record.last_confirmed, staleAfterDays);
    if (end > today) return;
    yield {
      pointer: '/last_confirmed',
      message: `Nobody has confirmed this record since ${record.last_confirmed}; the policy asks for it every ${staleAfterDays} days. Tools change, and old advice misleads: check that the error still occurs and the workarounds still work, correct what is wrong, then set \`last_confirmed\` and \`last_updated\` to the day on which you did.`,
    };
  },
});
