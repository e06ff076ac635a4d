import type { Ask } from '../plan/translation-unit.ts';
import type { Judge } from '../plan/translation-checker.ts';
import { ALL_SKILLS } from '../provider/capabilities.ts';
import { packParcels } from './chunk.ts';
import { buildRequest } from './request-body.ts';
import type { Tokens } from './request-body.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

/** What a run should come to. */
export interface Estimate extends Tokens {
  readonly strings: number;
  readonly requests: number;
}

/** What requests were expected to come to, and what the endpoint billed for them. */
export interface Experience {
  readonly requests: number;
  readonly expected: Tokens;
  readonly actual: Tokens;
}

/** Answers after which an endpoint's own way of counting is believed. */
const ENOUGH = 3;

/**
 * What asking for these strings should come to: the requests that the run would send, built as it would build them, and
 * corrected by what the endpoint billed for earlier ones.
 */
export function estimateRun(
  asks: readonly Ask[],
  model: string,
  judge: Judge,
  settings: TranslationSettings,
  experience: Experience,
): Estimate {
  const form = { model, skills: ALL_SKILLS, judge, allowance: 1, thinking: 0 };
  const requests = packParcels(asks, settings).map((parcel) =>
    buildRequest(
      parcel,
      form,
      '',
      parcel.map(() => 's123456'),
    ),
  );
  const known = experience.requests >= ENOUGH;
  const corrected = (kind: keyof Tokens): number => {
    const sum = requests.reduce((total, request) => total + request.expected[kind], 0);
    const factor =
      known && experience.expected[kind] > 0 ? experience.actual[kind] / experience.expected[kind] : 1;
    return Math.round(sum * factor);
  };
  return {
    strings: asks.length,
    requests: requests.length,
    input: corrected('input'),
    output: corrected('output'),
  };
}
