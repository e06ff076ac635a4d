import { estimateTokens } from '../../pipeline/translate/request/tokens.ts';
import type { Fault, WireRequest } from './faults.ts';
import type { RateLimit } from './limiter.ts';
import { spoilContent, spoilEntries } from './misbehave.ts';
import { mockChinese } from './mock-chinese.ts';

/** The body of a request for a chat completion, as far as the server reads it. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly store?: boolean;
  readonly metadata?: { readonly request?: string };
  readonly max_completion_tokens?: number;
}

/** What the server makes of a request that it serves. */
export interface Completion {
  readonly json: object;
  readonly usage: { readonly input: number; readonly output: number };
}

export function wireOf(body: ChatBody, ordinal: number): WireRequest {
  const { content = '{}' } = body.messages.find(({ role }) => role === 'user') ?? {};
  // Before the strings stand the instructions, where there is no message of the system.
  const user = JSON.parse(content.slice(Math.max(0, content.lastIndexOf('\n')))) as Partial<WireRequest>;
  return { ordinal, strings: user.strings ?? [], glossary: user.glossary ?? {} };
}

export function promptTokens(body: ChatBody): number {
  return Math.round(body.messages.reduce((sum, { content }) => sum + estimateTokens(content), 8));
}

/** What a request is thought to come to before it is done: as the limit counts. */
export function foreseenTokens(body: ChatBody, counts: RateLimit['counts']): number {
  if (counts === 'usage') return 0;
  if (counts === 'reserved') return promptTokens(body) + (body.max_completion_tokens ?? 0);
  if (counts === 'bytes')
    return Math.ceil(body.messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 4);
  return promptTokens(body) + 60;
}

/** The completion of a request, honest or not, and what it costs. */
export function completionOf(body: ChatBody, wire: WireRequest, fault: Fault | null): Completion {
  const entries = wire.strings.map(({ id, text, keep }) => ({
    id,
    head: text.trim().split(/\s+/u).slice(0, 4).join(' '),
    text: mockChinese(text, keep, wire.glossary),
  }));
  const content = spoilContent(fault, spoilEntries(fault, entries, wire.strings));
  const reasoning = fault === 'reasoning' ? 400 : 0;
  const usage = { input: promptTokens(body), output: Math.round(estimateTokens(content)) + reasoning };
  const json = {
    id: `chatcmpl-${wire.ordinal}`,
    object: 'chat.completion',
    created: 1_760_000_000,
    model: body.model,
    metadata: body.metadata ?? null,
    choices: [choiceOf(fault, content)],
    usage: fault === 'no-usage' ? null : usageOf(usage, reasoning, fault === 'cached'),
  };
  return { json, usage };
}

function usageOf({ input, output }: Completion['usage'], reasoning: number, cached: boolean): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    completion_tokens_details: { reasoning_tokens: reasoning },
    prompt_tokens_details: { cached_tokens: cached ? Math.floor(input / 2) : 0 },
  };
}

function choiceOf(fault: Fault | null, content: string): object {
  const refusal = fault === 'refusal' ? 'I cannot help with that.' : null;
  const reason = fault === 'cut-off' ? 'length' : fault === 'content-filter' ? 'content_filter' : 'stop';
  return { index: 0, message: { role: 'assistant', content, refusal }, finish_reason: reason };
}
