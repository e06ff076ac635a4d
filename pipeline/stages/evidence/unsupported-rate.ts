import { defineRecordRule } from '../../rule/rule.ts';
import { claimedRates } from './model/rates.ts';

export const unsupportedRate = defineRecordRule({
  id: 'evidence/unsupported-rate',
  severity: 'warning',
  identity: 'value',
  summary: 'A success or fail rate without a source',
  reads: ['workarounds', 'dead_ends', 'outcomes'],
  *check({ record, policy }) {
    for (const { kind, pointer, rate, supported } of claimedRates(record, policy.evidence)) {
      if (supported) continue;
      const list = pointer.slice(0, pointer.lastIndexOf('/'));
      const what = kind === 'workaround' ? `works at a rate of ${rate}` : `fails at a rate of ${rate}`;
      const outcome = kind === 'workaround' ? ', or record a try with `outcome`' : '';
      yield {
        pointer,
        message: `Nothing bears out that this ${kind} ${what}: it has no source that a reader can open. Add to \`${list}/sources\` the page on which somebody says so${outcome}.`,
      };
    }
  },
});
