import { isObject, parsedOrUndefined } from '../../json.ts';
import { messageIn } from '../provider/completion-message.ts';
import { entriesIn } from './answer-entries.ts';
import type { FoundEntry } from './found-entry.ts';
import { estimateTokens } from '../request/tokens.ts';
import { thoughtTokens, wordsAfterThought } from './thought-tokens.ts';
import { isTorn } from '../repair/json-spans.ts';
import { saysNo } from './declined-words.ts';
import type { TokenBounds } from '../request/request-body.ts';

/** What stands in a completion. */
export interface ParsedAnswer {
  readonly items: readonly FoundEntry[];
  /**
   * "whole": the model said all it wanted. "cut": it ran out of tokens, and its last entry may be torn. "declined": it
   * did not want to, or was kept from it. "broken": this is no completion, or nothing can be read from it.
   */
  readonly state: 'whole' | 'cut' | 'declined' | 'broken';
  /** What the endpoint says it bills; null where it does not say. */
  readonly usage: Usage | null;
  /** The model's words. */
  readonly content: string;
  /** What all that came should be in tokens, for where the endpoint does not count them. */
  readonly estimate: number;
  /** Tokens that it thought before it answered. */
  readonly thought: number;
}

export interface Usage extends TokenBounds {
  /** Of the input: tokens that the endpoint had in its cache. */
  readonly cachedInput: number;
  /** Of the output: tokens that the model thought and did not say. */
  readonly reasoning: number;
}

/** Reads the body of a chat completion as far as it makes sense. Never throws. */
export function readAnswer(text: string): ParsedAnswer {
  const message = messageIn(parsedOrUndefined(text));
  if (message === null)
    return { items: [], state: 'broken', usage: null, content: '', estimate: 0, thought: 0 };
  const { words: content, thoughts, reason, refusal } = message;
  const usage = usageOf(message.usage);
  const said = {
    usage,
    content,
    estimate: Math.ceil(estimateTokens(content + thoughts)),
    thought: thoughtTokens(content, thoughts, usage),
  };
  if (reason === 'filter' || refusal !== null)
    return { ...said, items: [], state: 'declined', content: refusal ?? content };
  const { entries, whole, isLastOpen } = entriesIn(
    // What a model only thinks of, when it runs out of tokens, is no answer yet.
    reason === 'length' ? wordsAfterThought(content).said : content,
  );
  if (entries.length === 0 && !whole && saysNo(content)) return { ...said, items: [], state: 'declined' };
  if (reason === 'length')
    return { ...said, items: isLastOpen ? entries.slice(0, -1) : entries, state: 'cut' };
  // Some break off without a word.
  if (entries.length > 0 && !whole && isTorn(content)) return { ...said, items: entries, state: 'cut' };
  return { ...said, items: entries, state: entries.length > 0 || whole ? 'whole' : 'broken' };
}

function usageOf(value: unknown): Usage | null {
  const usage = record(value);
  const input = count(usage['prompt_tokens'] ?? usage['input_tokens']);
  const output = count(usage['completion_tokens'] ?? usage['output_tokens']);
  // No request is without input: an endpoint that says so does not count.
  if (input === null || output === null || input === 0) return null;
  const reasoning = count(record(usage['completion_tokens_details'])['reasoning_tokens']) ?? 0;
  // Some gateways count what the model thought in the total alone.
  const total = count(usage['total_tokens']) ?? 0;
  return {
    input,
    output: Math.max(output, total - input),
    cachedInput: Math.min(input, count(record(usage['prompt_tokens_details'])['cached_tokens']) ?? 0),
    reasoning,
  };
}

function count(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
