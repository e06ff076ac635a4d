import { isObject, parsedOrUndefined } from '../../json.ts';
import type { TokenBounds } from '../request/request-body.ts';

/** One entry of an answer: whose translation it says it is, how it proves that, and the translation. */
export interface AnswerItem {
  readonly id: string;
  readonly head: string;
  readonly text: string;
}

/** What stands in a completion. */
export interface ParsedAnswer {
  readonly items: readonly AnswerItem[];
  /**
   * "whole": the model said all it wanted. "cut": it ran out of tokens, and its last entry may be torn. "declined": it
   * did not want to, or was kept from it. "broken": this is no completion, or nothing can be read from it.
   */
  readonly state: 'whole' | 'cut' | 'declined' | 'broken';
  /** What the endpoint says it bills; null where it does not say. */
  readonly usage: Usage | null;
  /** The model's words, for an estimate of their tokens where the endpoint does not count them. */
  readonly content: string;
}

export interface Usage extends TokenBounds {
  /** Of the input: tokens that the endpoint had in its cache. */
  readonly cachedInput: number;
  /** Of the output: tokens that the model thought and did not say. */
  readonly reasoning: number;
}

/** Reads the body of a chat completion as far as it makes sense. Never throws. */
export function readAnswer(text: string): ParsedAnswer {
  const completion = parsedOrUndefined(text);
  const usage = usageOf(record(completion)['usage']);
  const choices = record(completion)['choices'];
  const choice = record(Array.isArray(choices) ? choices[0] : null);
  const message = record(choice['message']);
  const content = contentOf(message['content']);
  const reason = choice['finish_reason'];
  const refusal = message['refusal'];
  const answer = (state: ParsedAnswer['state'], items: readonly AnswerItem[]): ParsedAnswer => ({
    items,
    state,
    usage,
    content,
  });

  if (reason === 'content_filter' || (typeof refusal === 'string' && refusal !== ''))
    return answer('declined', []);
  const items = itemsOf(content);
  if (reason === 'length') return answer('cut', isComplete(content) ? items : items.slice(0, -1));
  return answer(items.length > 0 || isComplete(content) ? 'whole' : 'broken', items);
}

function usageOf(value: unknown): Usage | null {
  const usage = record(value);
  const input = count(usage['prompt_tokens']);
  const output = count(usage['completion_tokens']);
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
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** Plain text, or the parts of which some endpoints make it. */
function contentOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value.map((part) => (typeof part === 'string' ? part : String(record(part)['text'] ?? ''))).join('');
}

function isComplete(content: string): boolean {
  return listOf(parsedOrUndefined(unwrapped(content))) !== null;
}

/** The entries of an answer: from its JSON, or, where that is torn or wrapped in talk, from every whole object in it. */
function itemsOf(content: string): AnswerItem[] {
  const bare = unwrapped(content);
  const list = listOf(parsedOrUndefined(bare)) ?? objectsIn(bare).map(parsedOrUndefined);
  return list.flatMap((entry) => {
    const { id, head, text } = record(entry);
    return typeof id === 'string' && typeof head === 'string' && typeof text === 'string'
      ? [{ id, head, text }]
      : [];
  });
}

/** The list of entries, through a second layer of encoding and under no or another name. */
function listOf(value: unknown): unknown[] | null {
  if (typeof value === 'string') return listOf(parsedOrUndefined(unwrapped(value)));
  if (Array.isArray(value)) return value;
  const named = record(value)['translations'];
  if (typeof named === 'string') return listOf(parsedOrUndefined(named));
  return Array.isArray(named) ? named : null;
}

/** Without what the model thought aloud, and without the fence around the JSON. */
function unwrapped(content: string): string {
  const spoken = content.replace(/^\s*<think>[^]*?<\/think>/, '').trim();
  return /^```[a-z]*\s*\n([^]*?)\n?```$/.exec(spoken)?.[1] ?? spoken;
}

/** Every innermost `{…}` of a text, strings respected: one pass. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  const open: { start: number; innermost: boolean }[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = open.length > 0;
    else if (character === '{') open.push({ start: index, innermost: true });
    else if (character === '}') {
      const closed = open.pop();
      if (closed?.innermost) found.push(text.slice(closed.start, index + 1));
      const around = open.at(-1);
      if (around) around.innermost = false;
    }
  }
  return found;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
