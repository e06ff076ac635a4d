/** Every way in which the server can misbehave towards one request. */
export const FAULTS = [
  'retry-after',
  'retry-after-ms',
  'retry-after-date',
  'retry-after-zero',
  'rate-without-header',
  'rate-with-reset',
  'quota',
  'unpaid',
  'unauthorized',
  'forbidden',
  'too-long',
  'schema-unsupported',
  'content-policy',
  'error-500',
  'error-502-html',
  'error-503',
  'error-529',
  'slow',
  'hang-before-headers',
  'hang-after-headers',
  'reset-before-headers',
  'reset-in-body',
  'success-html',
  'success-error',
  'success-without-choices',
  'success-empty',
  'torn-json',
  'cut-off',
  'content-filter',
  'refusal',
  'missing-entry',
  'extra-entry',
  'duplicate-entry',
  'unknown-ids',
  'merged-entries',
  'swapped-heads',
  'swapped-texts',
  'lost-token',
  'added-url',
  'changed-number',
  'english-copy',
  'half-english',
  'traditional',
  'kana',
  'remark',
  'loop',
  'obeys-injection',
  'no-usage',
  'reasoning',
  'cached',
  'fenced',
  'double-encoded',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Ways in which a batch can go wrong. */
export type BatchFault =
  | 'failed-lines'
  | 'expired'
  | 'cancelled'
  | 'output-lost'
  | 'output-late'
  | 'create-reply-lost'
  | 'gone';

/** What a string of a request looks like on the wire. */
export interface WireString {
  readonly id: string;
  readonly text: string;
  readonly keep: readonly string[];
  readonly previous?: string;
  readonly problems?: readonly string[];
}

/** A request for translations, as the server sees it. */
export interface WireRequest {
  /** From 1, over all chat completions that the server was asked for. */
  readonly ordinal: number;
  readonly strings: readonly WireString[];
  readonly glossary: Readonly<Record<string, string>>;
}

/** Says how to misbehave towards a request; null for an honest answer. */
export type FaultPlan = (request: WireRequest) => Fault | null;

export const honest: FaultPlan = () => null;

/** These faults for the first requests, one each, honest answers after that. */
export function inTurn(faults: readonly (Fault | null)[]): FaultPlan {
  return ({ ordinal }) => faults[ordinal - 1] ?? null;
}

/** Faults by chance, the same for the same seed. @param rate share of requests, from 0 to 1 */
export function atRandom(seed: number, rate: number, faults: readonly Fault[]): FaultPlan {
  return ({ ordinal }) => {
    const chance = mix(seed, ordinal);
    return chance < rate ? (faults[Math.floor((chance / rate) * faults.length)] ?? null) : null;
  };
}

/** A number from 0 to 1 that depends on both. */
export function mix(seed: number, ordinal: number): number {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(ordinal, 0xc2b2ae35)) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b) >>> 0;
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}
