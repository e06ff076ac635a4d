import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { TranslationChecker } from '../plan/translation-checker.ts';
import { ALL_CAPABILITIES } from '../provider/capabilities.ts';
import { packChunks } from './chunk.ts';
import { buildRequest } from './request-body.ts';
import type { TokenBounds } from './request-body.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

/** What a run should come to. */
export interface CostEstimate extends TokenBounds {
  readonly strings: number;
  readonly requests: number;
}

/** What requests were expected to come to, and what the endpoint billed for them. */
export interface BillingHistory {
  readonly requests: number;
  readonly expected: TokenBounds;
  readonly actual: TokenBounds;
}

/** Answers after which an endpoint's own way of counting is believed. */
const ENOUGH = 3;

/**
 * What asking for these strings should come to: the requests that the run would send, built as it would build them, and
 * corrected by what the endpoint billed for earlier ones.
 *
 * @param thinking tokens that the model is known to think before each answer
 */
export function estimateRun(
  units: readonly TranslationUnit[],
  model: string,
  rules: TranslationChecker,
  settings: TranslationSettings,
  experience: BillingHistory,
  thinking: number,
): CostEstimate {
  const form = {
    model,
    capabilities: ALL_CAPABILITIES,
    rules,
    allowance: 1,
    thinking,
    roomForThoughts: thinking,
  };
  const requests = packChunks(units, settings).map((chunk) =>
    buildRequest(
      chunk,
      form,
      '',
      chunk.map(() => 's123456'),
    ),
  );
  const known = experience.requests >= ENOUGH;
  const corrected = (kind: keyof TokenBounds): number => {
    const sum = requests.reduce((total, request) => total + request.expected[kind], 0);
    const factor =
      known && experience.expected[kind] > 0 ? experience.actual[kind] / experience.expected[kind] : 1;
    return Math.round(sum * factor);
  };
  return {
    strings: units.length,
    requests: requests.length,
    input: corrected('input'),
    output: corrected('output'),
  };
}
