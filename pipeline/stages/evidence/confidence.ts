import { defineComputedFieldRule } from './computed-field.ts';
import { basis } from './basis.ts';
import { verdictClaim } from './verdict-claim.ts';

export const confidence = defineComputedFieldRule({
  id: 'evidence/confidence',
  summary: '`confidence` is not the probability that the evidence gives the verdict',
  key: 'confidence',
  explain({ ruling, attempts }, policy) {
    const decisive = ruling.attempt === null ? undefined : attempts[ruling.attempt];
    if (!decisive) return 'there is no attempt that the verdict could rest on. Add what people have tried.';
    return `it is how likely ${verdictClaim(ruling.verdict, policy)}, and ${basis(decisive)} ${decisive.own.length + decisive.shared.length === 1 ? 'bears' : 'bear'} no more. Sources, examples and above all outcomes change it; \`explain\` with the record's id shows the sum.`;
  },
});
