import type { EvidencePolicy } from '../policy/evidence-policy.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import type { Contribution } from '../stages/evidence/model/contribution.ts';
import type { Derivation } from '../stages/evidence/model/derive.ts';
import { allContributions, type AttemptEstimate } from '../stages/evidence/model/judged-attempt.ts';
import type { EvidenceSuggestion } from '../stages/evidence/suggestions.ts';
import { verdictClaim } from '../stages/evidence/model/verdict-claim.ts';
import { plainText } from './text/plain-text.ts';

type Stated = Pick<
  CompleteRecord,
  'id' | 'verification_tier' | 'confidence' | 'fix_success_rate' | 'evidence_count'
>;

/** The sum that a record's computed fields are, line by line. Ends with a newline. */
export function renderEvidence(
  stated: Stated,
  { fields, attempts, ruling, items }: Derivation,
  raising: readonly EvidenceSuggestion[],
  policy: EvidencePolicy,
): string {
  const lines = [
    stated.id,
    '',
    ...field('confidence', stated.confidence, fields.confidence),
    `  how likely ${verdictClaim(ruling.verdict, policy)}`,
    ...field('fix_success_rate', stated.fix_success_rate, fields.fix_success_rate),
    '  the largest mean rate of a workaround',
    ...field('evidence_count', stated.evidence_count, fields.evidence_count),
    `  ${items.pages.length} distinct ${items.pages.length === 1 ? 'page' : 'pages'}, ${items.examples.length} distinct ${items.examples.length === 1 ? 'example' : 'examples'}`,
    ...field('verification_tier', stated.verification_tier, fields.verification_tier),
    '  the highest rung that holds',
    '',
    ...(attempts.length === 0 ? ['There is no attempt that the verdict could rest on.', ''] : []),
    ...attempts.flatMap((attempt, position) => [
      ...attemptLines(attempt, position === ruling.attempt, ruling, policy),
      '',
    ]),
    ...raisingLines(raising, fields.confidence, attempts.length > 0),
  ];
  return lines.map((line) => `${plainText(line)}\n`).join('');
}

function field(key: string, stated: string | number | null, computed: string | number): string[] {
  const value =
    typeof computed === 'number' && key !== 'evidence_count' ? computed.toFixed(2) : String(computed);
  const note =
    stated === null
      ? ' (the record does not state it yet)'
      : stated === computed
        ? ''
        : ` (the record says ${stated})`;
  return [`${key} ${value}${note}`];
}

function attemptLines(
  judged: AttemptEstimate,
  decides: boolean,
  ruling: Derivation['ruling'],
  policy: EvidencePolicy,
): string[] {
  const { attempt, posterior } = judged;
  const { alpha, beta, mean } = posterior;
  const name = `${attempt.kind === 'workaround' ? 'Workaround' : 'Dead end'} ${attempt.index}`;
  const range =
    ruling.verdict === 'true'
      ? `rate ≥ ${ruling.low}`
      : ruling.verdict === 'false'
        ? `rate < ${ruling.high}`
        : `${ruling.low} ≤ rate < ${ruling.high}`;
  return [
    `${name}: ${shortened(attempt.action, 90)}`,
    `  ${'trials'.padStart(7)} × ${'age'.padEnd(6)} ${'worked'.padStart(7)} ${'failed'.padStart(7)}  what`,
    row(null, policy.prior.alpha, policy.prior.beta, 'nothing known: every rate is equally likely'),
    ...allContributions(judged).map((item) =>
      row(item, item.trials * item.age * item.rate, item.trials * item.age * (1 - item.rate), whatIs(item)),
    ),
    `  ${' '.repeat(16)} ${three(alpha)} ${three(beta)}  α and β of the rate's distribution; its mean is ${mean.toFixed(3)}`,
    ...(decides ? [`  P(${range}) = ${ruling.probability.toFixed(3)}, which decides the confidence`] : []),
  ];
}

function row(item: Contribution | null, worked: number, failed: number, what: string): string {
  const weight = item
    ? `${item.trials.toFixed(2).padStart(7)} × ${item.age.toFixed(2).padEnd(6)}`
    : ' '.repeat(16);
  return `  ${weight} ${three(worked)} ${three(failed)}  ${what}`;
}

function three(value: number): string {
  return value.toFixed(3).padStart(7);
}

function whatIs({ kind, what, rate }: Contribution): string {
  const worked = Math.round(rate * 1000) / 1000;
  switch (kind) {
    case 'claim':
      return `the claim that it works at ${worked}`;
    case 'documentation':
      return `the documentation: ${shortened(what, 80)}`;
    case 'source':
      return `a source: ${shortened(what, 80)}`;
    case 'example':
      return `an example: ${shortened(what, 80)}`;
    case 'outcome':
      return `tries that worked at ${worked}: ${shortened(what, 80)}`;
  }
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function raisingLines(
  raising: readonly EvidenceSuggestion[],
  confidence: number,
  isTried: boolean,
): string[] {
  if (!isTried) return ['Add what people have tried, each with a source, and there is something to count.'];
  if (raising.length === 0) return ['Nothing that could be added would raise the confidence.'];
  return [
    `What would raise the confidence of ${confidence.toFixed(2)} most:`,
    ...raising.map(({ text, confidence: then }, index) => `  ${index + 1}. ${text}: ${then.toFixed(2)}`),
  ];
}
