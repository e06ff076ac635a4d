import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';

/** What a verdict says, as a clause: "a workaround works at a rate of 0.7 or more". */
export function verdictClaim(verdict: CompleteRecord['resolvable'], { verdicts }: EvidencePolicy): string {
  const { works, fails } = verdicts;
  if (verdict === 'true') return `a workaround works at a rate of ${works} or more, as "true" says`;
  if (verdict === 'false') return `nothing works at a rate of ${fails} or more, as "false" says`;
  return `the best workaround works at a rate from ${fails} to ${works}, as "partial" says`;
}
