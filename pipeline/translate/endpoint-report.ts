import { isObject, parsedOrUndefined } from '../json.ts';
import { readAnswer, type Usage } from './answer/answer.ts';
import type { Capabilities } from './provider/capabilities.ts';
import { isSuccess } from './provider/failure.ts';
import type { Provider } from './provider/provider.ts';
import type { RecordingProvider } from './provider/recording-provider.ts';
import { rateNotice, type RateNotice } from './rate-limit/rate-headers.ts';

/** What an endpoint was found to do. */
export interface EndpointReport {
  /** Requests that were answered, and those that were refused before. */
  readonly answered: number;
  readonly refused: number;
  /** How the form of the answer is asked for; null where no answer came. */
  readonly form: Capabilities['form'] | null;
  readonly stream: boolean;
  /** Whether it had to be told not to think. */
  readonly quiet: boolean;
  /** What the last answer came to; null where the endpoint does not say. */
  readonly usage: Usage | null;
  /** Whether a stored answer can be looked up. */
  readonly lookup: boolean;
  /** The limits that its headers announce. */
  readonly limits: RateNotice;
}

/** Reads from the exchanges of a run what an endpoint does, and looks up the last answer. */
export async function reportEndpoint(
  { exchanges }: RecordingProvider,
  provider: Provider,
  wall: number,
): Promise<EndpointReport> {
  const answered = exchanges.filter(({ reply }) => reply !== null && isSuccess(reply));
  const last = answered.at(-1);
  const format = last?.body['response_format'];
  return {
    answered: answered.length,
    refused: exchanges.length - answered.length,
    form: last === undefined ? null : isObject(format) ? (format['type'] as Capabilities['form']) : 'text',
    stream: last?.body['stream'] === true,
    quiet: last?.body['enable_thinking'] === false,
    usage: last?.reply ? readAnswer(last.reply.text).usage : null,
    lookup: await canLookUp(provider, last?.body['metadata']),
    limits: last?.reply ? rateNotice(last.reply.headers, wall) : { requests: null, tokens: null },
  };
}

/** Whether the endpoint finds the answer to a request by its name. */
async function canLookUp(provider: Provider, metadata: unknown): Promise<boolean> {
  const request = isObject(metadata) ? metadata['request'] : undefined;
  if (typeof request !== 'string') return false;
  try {
    const reply = await provider.find(request, AbortSignal.timeout(PATIENCE));
    const list = isSuccess(reply) ? parsedOrUndefined(reply.text) : undefined;
    return isObject(list) && Array.isArray(list['data']) && list['data'].length > 0;
  } catch {
    // It cannot be asked: that is an answer as well.
    return false;
  }
}

/** Milliseconds. */
const PATIENCE = 10_000;
