import { isObject } from '../../json.ts';

/** What a completion says, wherever it says it. */
export interface CompletionMessage {
  /** The model's words; "" where there are none. */
  readonly words: string;
  /** What it says instead of an answer; null where it does not decline. */
  readonly refusal: string | null;
  /** Why it ended. */
  readonly reason: 'stop' | 'length' | 'filter';
  /** As the endpoint gives it. */
  readonly usage: unknown;
}

/** Names under which gateways put the completion of another. */
const ENVELOPES = ['data', 'result', 'response', 'output'] as const;

/** The message of a completion; null where there is none. */
export function messageIn(value: unknown): CompletionMessage | null {
  const body = [value, ...ENVELOPES.map((name) => part(value, name))].find((each) =>
    Array.isArray(part(each, 'choices')),
  );
  const choices = part(body, 'choices');
  const choice: unknown = Array.isArray(choices) ? (choices.find(hasWords) ?? choices[0]) : undefined;
  const text = part(choice, 'text');
  const message = part(choice, 'message') ?? (typeof text === 'string' ? { content: text } : null);
  if (message == null) return null;
  const reason = reasonOf(part(choice, 'finish_reason'));
  const refusal = part(message, 'refusal');
  return {
    words: wordsOf(message) || (reason === 'stop' ? thoughtsOf(message) : ''),
    refusal: typeof refusal === 'string' && refusal !== '' ? refusal : null,
    reason,
    usage: part(body, 'usage'),
  };
}

function hasWords(choice: unknown): boolean {
  return wordsOf(part(choice, 'message')) !== '';
}

function reasonOf(value: unknown): CompletionMessage['reason'] {
  const reason = typeof value === 'string' ? value.toLowerCase() : '';
  if (/^(?:model_)?length$|^max_(?:output_)?tokens$/.test(reason)) return 'length';
  return /content_filter|sensitive|safety|prohibited|blocklist/.test(reason) ? 'filter' : 'stop';
}

/** The content, or what a gateway that makes a tool of the schema has it called with, once or for each string. */
function wordsOf(message: unknown): string {
  const content = textOf(part(message, 'content'));
  if (content !== '') return content;
  const calls = part(message, 'tool_calls');
  const called = Array.isArray(calls)
    ? calls.map((call) => part(call, 'function'))
    : [part(message, 'function_call')];
  return called
    .map((call) => textOf(part(call, 'arguments')))
    .filter(Boolean)
    .join('\n');
}

/** Where a server takes the whole answer for a thought, there is nothing besides. */
function thoughtsOf(message: unknown): string {
  return textOf(part(message, 'reasoning_content') ?? part(message, 'reasoning'));
}

/** Plain text, the parts of which some endpoints make it, or the JSON that others have parsed already. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isObject(value)) return JSON.stringify(value);
  if (!Array.isArray(value)) return '';
  return value
    .map((each) => {
      if (typeof each === 'string') return each;
      const isThought = /think|reason/i.test(String(part(each, 'type')));
      const text = part(each, 'text');
      return isThought || typeof text !== 'string' ? '' : text;
    })
    .join('');
}

function part(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
