import { isObject, parsedOrUndefined } from '../json.ts';
import { readAnswer, type Usage } from './answer/answer.ts';
import { pieceOf } from './answer/unusable.ts';
import type { Capabilities } from './provider/capabilities.ts';
import { failureInSuccess, failureOf, isSuccess, type ProviderReply } from './provider/failure.ts';
import type { Provider } from './provider/provider.ts';
import type { RecordingProvider } from './provider/recording-provider.ts';
import { rateNotice, type RateNotice } from './rate-limit/rate-headers.ts';

/** What an endpoint was found to do; null for what was not tried. */
export interface EndpointReport {
  /** Requests that were answered, and those that were refused before. */
  readonly answered: number;
  readonly refused: number;
  /** How the form of the answer was asked for, the last time. */
  readonly form: Capabilities['form'] | null;
  /** What all answers came to together; null where the endpoint does not say. */
  readonly usage: Usage | null;
  /** Whether a stored answer can be looked up. */
  readonly lookup: boolean | null;
  /** The limits that its headers announce. */
  readonly limits: RateNotice | null;
  /** The beginning of what the model said last. */
  readonly said: string | null;
  /** What to write into the policy, so that nothing has to be found out by a refused request. */
  readonly settings: EndpointFindings;
  /** Whether a refusal did not name what it refuses: all that is new was left out then, and not all of it may have to be. */
  readonly unnamed: boolean;
  /** Whether it takes no message of the system, which no setting says. */
  readonly system: boolean | null;
}

/** The settings of the policy's section `translation` that were found out. */
export interface EndpointFindings {
  readonly format?: Capabilities['form'];
  readonly stream?: true;
  readonly body?: Readonly<Record<string, false | null>>;
}

/**
 * Reads from the exchanges of a run what an endpoint does, and looks up the last answer.
 *
 * @param store whether answers were to be kept at the endpoint
 */
export async function reportEndpoint(
  { exchanges }: RecordingProvider,
  provider: Provider,
  wall: number,
  store: boolean,
): Promise<EndpointReport> {
  const answered = exchanges.flatMap(({ body, reply }) =>
    reply !== null && isSuccess(reply) && failureInSuccess(reply) === null ? [{ body, reply }] : [],
  );
  const refused = exchanges.length - answered.length;
  const last = answered.at(-1);
  if (last === undefined)
    return {
      answered: 0,
      refused,
      form: null,
      usage: null,
      lookup: null,
      limits: null,
      said: null,
      settings: {},
      unnamed: false,
      system: null,
    };
  const answers = answered.map(({ reply }) => readAnswer(reply.text));
  return {
    answered: answered.length,
    refused,
    form: formOf(last.body),
    usage: sumOf(answers.map(({ usage }) => usage)),
    lookup: store ? await canLookUp(provider, last.body['metadata']) : null,
    limits: rateNotice(last.reply.headers, wall),
    said: pieceOf(answers.at(-1)?.content ?? ''),
    settings: refused === 0 ? {} : findingsOf(last.body, store),
    unnamed: exchanges.some(({ reply }) => reply !== null && refusesUnnamed(reply)),
    system: systemIn(last.body),
  };
}

type Body = Readonly<Record<string, unknown>>;

function formOf({ response_format: format }: Body): Capabilities['form'] {
  return isObject(format) ? (format['type'] as Capabilities['form']) : 'text';
}

function systemIn({ messages }: Body): boolean {
  return Array.isArray(messages) && messages.some((each) => isObject(each) && each['role'] === 'system');
}

/** Whether a reply refuses the request as such, and does not say what in it. */
function refusesUnnamed(reply: ProviderReply): boolean {
  const failure = isSuccess(reply) ? failureInSuccess(reply) : failureOf(reply);
  return failure?.kind === 'parameters' && failure.parts.length === 0;
}

/** What a request that was answered does otherwise than the first that an endpoint gets. */
function findingsOf(sent: Body, store: boolean): EndpointFindings {
  const form = formOf(sent);
  const isStream = sent['stream'] === true;
  const isLimited = 'max_completion_tokens' in sent;
  const body = {
    ...(sent['enable_thinking'] === false ? { enable_thinking: false as const } : {}),
    ...(store && sent['store'] !== true ? { store: null, metadata: null } : {}),
    ...(isLimited ? {} : { max_completion_tokens: null }),
    ...(isLimited || 'max_tokens' in sent ? {} : { max_tokens: null }),
    ...(isStream && !('stream_options' in sent) ? { stream_options: null } : {}),
  };
  return {
    ...(form === 'json_schema' ? {} : { format: form }),
    ...(isStream ? { stream: true } : {}),
    ...(Object.keys(body).length === 0 ? {} : { body }),
  };
}

/** The sum of what is known; null where nothing is. */
function sumOf(usages: readonly (Usage | null)[]): Usage | null {
  const known = usages.filter((usage) => usage !== null);
  if (known.length === 0) return null;
  const sum = (key: keyof Usage): number => known.reduce((total, usage) => total + usage[key], 0);
  return {
    input: sum('input'),
    output: sum('output'),
    cachedInput: sum('cachedInput'),
    reasoning: sum('reasoning'),
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
