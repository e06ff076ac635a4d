import type { Capabilities } from '../provider/capabilities.ts';
import { isObject } from '../../json.ts';

/** How long the answer to a request may become. */
export interface AnswerLimit {
  /** The fields of the body that say so, as they are to be sent. */
  readonly fields: Readonly<Record<string, number>>;
  /** Tokens that one answer may have. */
  readonly tokens: number;
  /** Tokens that may be billed for it: some count what is thought apart, and some bodies ask for several answers. */
  readonly billed: number;
  /** Whether it is as high as it can be, so that an answer which it cuts off is helped by fewer strings alone. */
  readonly isFixed: boolean;
}

/**
 * Says how long an answer may become: what the policy sets comes before what is wanted, and neither goes beyond what the endpoint
 * has room for. An endpoint refuses two names for the same, so that only those of the policy are sent.
 *
 * @param wanted tokens that it should be allowed
 * @param room tokens that the endpoint has room for, as far as that is known
 * @param body fields that the policy adds to each request
 */
export function answerLimit(
  wanted: number,
  room: number,
  capabilities: Pick<Capabilities, 'limit'>,
  body: Readonly<Record<string, unknown>> = {},
): AnswerLimit {
  const set = Object.entries(body).flatMap(([name, value]) => {
    const tokens = NAMES.has(name) ? amount(value) : 0;
    return tokens > 0 ? [[name, Math.max(1, Math.min(tokens, room))] as const] : [];
  });
  const several = Math.max(1, amount(body['n']));
  if (set.length > 0) {
    const tokens = Math.max(...set.map(([, each]) => each));
    const billed = several * (tokens + thoughtAllowed(body));
    return { fields: Object.fromEntries(set), tokens, billed, isFixed: true };
  }
  const asked = wanted + thoughtAllowed(body);
  const tokens = Math.max(1, Math.min(asked, room));
  const isOpen = capabilities.limit === null || limitField(body) !== undefined;
  return {
    fields: isOpen ? {} : { [capabilities.limit ?? '']: tokens },
    tokens,
    billed: several * tokens,
    isFixed: isOpen || tokens < asked,
  };
}

/** The field of a policy's body that limits answers; undefined where none does. */
export function limitField(body: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(body).find((name) => NAMES.has(name));
}

/** The names under which endpoints take the most tokens of an answer. */
const NAMES: ReadonlySet<string> = new Set(['max_completion_tokens', 'max_tokens', 'max_output_tokens']);

/** Tokens that a policy lets a model think: by the names of Qwen, Anthropic and OpenRouter. */
function thoughtAllowed(body: Readonly<Record<string, unknown>>): number {
  const { thinking, reasoning } = body;
  return Math.max(
    amount(body['thinking_budget']),
    isObject(thinking) ? amount(thinking['budget_tokens']) : 0,
    isObject(reasoning) ? amount(reasoning['max_tokens']) : 0,
  );
}

/** A number of tokens, also where it came from the environment as text; 0 where there is none. */
function amount(value: unknown): number {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : 0;
}
