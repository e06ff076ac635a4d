import { defineRecordRule } from '../../rule/rule.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { claimedRates } from './model/rates.ts';

export const unsupportedRateRule = defineRecordRule({
  id: 'evidence/unsupported-rate',
  severity: 'warning',
  identity: 'value',
  summary: 'A success or fail rate without a source',
  reads: ['workarounds', 'dead_ends', 'outcomes'],
  *check({ record, policy }) {
    for (const { kind, pointer, rate, supported } of claimedRates(record, policy.evidence)) {
      const list = pointer.slice(0, pointer.lastIndexOf('/'));
      // A source that is no address is a mistake of its own, which schema/url names.
      if (supported || sourcesAt(record, list).length > 0) continue;
      const what = kind === 'workaround' ? `works at a rate of ${rate}` : `fails at a rate of ${rate}`;
      const outcome = kind === 'workaround' ? ', or record a try with `outcome`' : '';
      yield {
        pointer,
        message: `Nothing bears out that this ${kind} ${what}: it has no source that a reader can open. Add to \`${list}/sources\` the page on which somebody says so${outcome}.`,
      };
    }
  },
});

function sourcesAt(
  record: Pick<CompleteRecord, 'workarounds' | 'dead_ends'>,
  list: string,
): readonly string[] {
  const [, kind, index] = list.split('/');
  return (kind === 'workarounds' ? record.workarounds : record.dead_ends)[Number(index)]?.sources ?? [];
}
