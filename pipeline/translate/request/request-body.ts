import type { TranslationSettings } from '../../policy/translation-settings.ts';
import type { Capabilities } from '../provider/capabilities.ts';
import type { TranslationChecker } from '../plan/translation-checker.ts';
import { ANSWER_SCHEMA, INSTRUCTIONS, userMessage } from './prompt.ts';
import { answerLimit } from './answer-limit.ts';
import { expectedAnswerTokens, type Chunk } from './chunk.ts';
import { estimateTokens } from './tokens.ts';

/** A request as it goes out, with what it should and what it may cost. */
export interface TranslationRequest {
  /** Names the request at the endpoint, which can be asked for its answer by it. */
  readonly id: string;
  readonly chunk: Chunk;
  /** The id under which each string of the chunk travels. */
  readonly stringIds: readonly string[];
  readonly body: { readonly [key: string]: unknown };
  readonly expected: TokenBounds;
  /** No honest endpoint bills more: a token is at least a byte, and the answer is limited. */
  readonly bound: TokenBounds;
  /** Tokens that the answer may have. */
  readonly limit: number;
  /** Whether a request with more room for its answer would be built alike. */
  readonly isLimitFixed: boolean;
  /** Whether the endpoint has room for it, as far as that is known. */
  readonly fits: boolean;
}

export interface TokenBounds {
  readonly input: number;
  readonly output: number;
}

/** What a request is built with besides its strings. */
export interface RequestForm {
  readonly model: string;
  readonly capabilities: Capabilities;
  readonly rules: TranslationChecker;
  /** How many times the expected tokens an answer may have; grows where answers were cut off. */
  readonly allowance: number;
  /** Tokens that the model is known to think before it answers. */
  readonly thinking: number;
  /** Tokens that it may think. */
  readonly roomForThoughts: number;
  /** Tokens that there is money for; no bound where absent. */
  readonly affordable?: number;
  /** Fields that the policy adds to each request. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Tokens around the two messages. */
const ENVELOPE_TOKENS = 8;

/** Builds the request for a chunk. */
export function buildRequest(
  chunk: Chunk,
  form: RequestForm,
  id: string,
  stringIds: readonly string[],
): TranslationRequest {
  const message = userMessage(chunk, stringIds, form.rules);
  const answer = expectedAnswerTokens(chunk);
  const expected = {
    input: Math.round(ENVELOPE_TOKENS + INSTRUCTION_TOKENS + estimateTokens(message)),
    output: Math.round(answer + form.thinking),
  };
  const { capabilities } = form;
  const room = Math.min(
    capabilities.longestAnswer ?? Infinity,
    (capabilities.context ?? Infinity) - Math.ceil(MARGIN * expected.input),
    form.affordable ?? Infinity,
  );
  const wanted = Math.ceil(form.allowance * answer + form.roomForThoughts) + 200;
  const limit = answerLimit(wanted, room, capabilities, form.body);
  const body = {
    model: form.model,
    messages: messagesFor(capabilities, INSTRUCTIONS, message),
    ...responseFormat(capabilities, 'translations', ANSWER_SCHEMA),
    ...(capabilities.store ? { store: true } : {}),
    ...(capabilities.metadata ? { metadata: { request: id } } : {}),
    ...(capabilities.quiet ? { enable_thinking: false } : {}),
    ...streamOf(capabilities),
    ...form.body,
    ...limit.fields,
  };
  // How long a model thinks varies: that is no reason to leave a string that travels alone.
  const least = chunk.length === 1 ? answer : expected.output;
  return {
    id,
    chunk,
    stringIds,
    body,
    expected,
    bound: { input: Buffer.byteLength(JSON.stringify(body)), output: limit.billed },
    limit: limit.tokens,
    isLimitFixed: limit.isFixed,
    fits: MARGIN * least <= room,
  };
}

/** By how much tokens may be more than expected where there is little room: other tokenizers, and servers that count characters, differ. */
const MARGIN = 1.25;

/** Whether an answer ended because its limit was too low. One that is cut far below it was not cut by us. */
export function isCutByLimit(
  answer: { readonly state: string; readonly usage: TokenBounds | null },
  limit: number,
): boolean {
  return answer.state === 'cut' && (answer.usage === null || answer.usage.output > 0.8 * limit);
}

/** Tokens of the instructions, which every request has. */
export const INSTRUCTION_TOKENS = estimateTokens(INSTRUCTIONS);

/** The instructions and what they are about: in one message where the endpoint takes none of the system. */
export function messagesFor(
  { system }: Capabilities,
  instructions: string,
  message: string,
): readonly { readonly role: 'system' | 'user'; readonly content: string }[] {
  if (!system) return [{ role: 'user', content: `${instructions}\n\n${message}` }];
  return [
    { role: 'system', content: instructions },
    { role: 'user', content: message },
  ];
}

/** How the form of an answer is asked for, as far as the endpoint understands that. */
export function responseFormat(
  capabilities: Capabilities,
  name: string,
  schema: object,
): { response_format?: object } {
  if (capabilities.form === 'text') return {};
  if (capabilities.form === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}

/** What asks for a stream, where the endpoint answers by that alone. */
export function streamOf({ stream, usage }: Capabilities): {
  stream?: true;
  stream_options?: { include_usage: true };
} {
  return stream ? { stream, ...(usage ? { stream_options: { include_usage: true } } : {}) } : {};
}

/** Milliseconds that an answer may take: so much for any, and more the longer it should be. */
export function timeoutFor(
  request: Pick<TranslationRequest, 'expected'>,
  { timeoutSeconds, tokensPerSecond }: Pick<TranslationSettings, 'timeoutSeconds' | 'tokensPerSecond'>,
): number {
  return Math.ceil(1000 * (timeoutSeconds + request.expected.output / tokensPerSecond));
}
