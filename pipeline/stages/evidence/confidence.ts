import { defineComputedFieldRule } from './computed-field.ts';
import { describeEvidence } from './model/evidence-description.ts';
import { verdictClaim } from './model/verdict-claim.ts';

export const confidenceRule = defineComputedFieldRule({
  id: 'evidence/confidence',
  summary: '`confidence` is not the probability that the evidence gives the verdict',
  key: 'confidence',
  explain({ ruling, attempts }, policy) {
    const decisive = ruling.attempt === null ? undefined : attempts[ruling.attempt];
    if (!decisive) return 'There is no attempt that the verdict could rest on. Add what people have tried.';
    return `Confidence is how likely it is that ${verdictClaim(ruling.verdict, policy)}. All that bears it out is ${describeEvidence(decisive)}. Sources, examples and above all outcomes change it; \`npx curate explain\` with the record's id shows the sum.`;
  },
});
