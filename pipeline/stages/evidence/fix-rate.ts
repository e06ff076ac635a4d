import { describeEvidence } from './model/evidence-description.ts';
import { defineComputedFieldRule } from './computed-field.ts';

export const fixRateRule = defineComputedFieldRule({
  id: 'evidence/fix-rate',
  summary: '`fix_success_rate` is not the largest mean rate that the evidence gives a workaround',
  key: 'fix_success_rate',
  explain({ attempts }) {
    const best = attempts
      .filter(({ attempt }) => attempt.kind === 'workaround')
      .reduce<(typeof attempts)[number] | undefined>(
        (best, each) => (best && best.posterior.mean >= each.posterior.mean ? best : each),
        undefined,
      );
    if (!best) return 'There is no workaround.';
    return `The best workaround is known by ${describeEvidence(best)}, which leaves room for doubt; a claimed rate alone hardly counts. Outcomes of real tries move it most.`;
  },
});
