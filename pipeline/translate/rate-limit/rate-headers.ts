/** What an endpoint says of one of its limits: so many in a period, so many left, all of them back after so long. */
export interface LimitNotice {
  readonly limit: number | null;
  readonly remaining: number;
  /** Milliseconds; null where it is not said. */
  readonly reset: number | null;
}

/** The limits on requests and on tokens, as far as the headers tell. */
export interface RateNotice {
  readonly requests: LimitNotice | null;
  readonly tokens: LimitNotice | null;
}

/**
 * Reads the headers by which OpenAI and its likes (`x-ratelimit-remaining-requests`), Anthropic's gateways
 * (`anthropic-ratelimit-requests-remaining`) and the drafts of the IETF (`ratelimit-remaining`) announce their limits.
 *
 * @param wall milliseconds since 1970, for resets that are given as a date
 */
export function rateNotice(headers: Headers, wall: number): RateNotice {
  const notice = (kind: 'requests' | 'tokens', plain: boolean): LimitNotice | null => {
    const read = (part: 'limit' | 'remaining' | 'reset'): string | null =>
      headers.get(`x-ratelimit-${part}-${kind}`) ??
      headers.get(`anthropic-ratelimit-${kind}-${part}`) ??
      (plain ? (headers.get(`x-ratelimit-${part}`) ?? headers.get(`ratelimit-${part}`)) : null);
    const remaining = amount(read('remaining'));
    if (remaining === null) return null;
    return { limit: amount(read('limit')), remaining, reset: duration(read('reset'), wall) };
  };
  return { requests: notice('requests', true), tokens: notice('tokens', false) };
}

/**
 * How long the endpoint asks to wait: `retry-after-ms`, or `retry-after` in seconds or as a date.
 *
 * @returns milliseconds; null where it does not say
 */
export function retryAfter(headers: Headers, wall: number): number | null {
  const exact = amount(headers.get('retry-after-ms'));
  if (exact !== null) return exact;
  const given = headers.get('retry-after');
  if (given === null) return null;
  const seconds = amount(given);
  if (seconds !== null) return seconds * 1000;
  const until = Date.parse(given);
  if (Number.isNaN(until)) return null;
  // The endpoint's own clock, where it shows it: ours may be wrong.
  const now = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(now) ? wall : now));
}

/**
 * How long an endpoint asks to wait in the words of its refusal: "Please try again in 6m0s."
 *
 * @returns milliseconds; null where it does not say
 */
export function waitInWords(message: string): number | null {
  const found = /\b(?:try again|retry) (?:in|after) ((?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s)){1,4})\b/i.exec(
    message,
  );
  return found?.[1] === undefined ? null : duration(found[1], 0);
}

function amount(text: string | null): number | null {
  if (text === null || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return null;
  return Number(text);
}

/** "1m30s", "120ms", "6h0m0.5s"; a bare number is seconds, or a time of day since 1970 if it is too large for that. */
function duration(text: string | null, wall: number): number | null {
  if (text === null) return null;
  const bare = amount(text);
  if (bare !== null)
    return bare > 1e12
      ? Math.max(0, bare - wall)
      : bare > 1e9
        ? Math.max(0, bare * 1000 - wall)
        : bare * 1000;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length > 0) {
    return parts.reduce((sum, [, value, unit]) => sum + Number(value) * (UNITS.get(unit ?? '') ?? 0), 0);
  }
  const until = Date.parse(text);
  return Number.isNaN(until) ? null : Math.max(0, until - wall);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
