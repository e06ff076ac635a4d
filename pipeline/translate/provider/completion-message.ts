import { isObject } from '../../json.ts';

/** What a completion says, wherever it says it. */
export interface CompletionMessage {
  /** The model's words; "" where there are none. */
  readonly words: string;
  /** What it thought, where that is told apart from the words; "" where it is not. */
  readonly thoughts: string;
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
  if (body === undefined) return nativeMessage(value);
  const choices = part(body, 'choices');
  const choice: unknown = Array.isArray(choices) ? (choices.find(hasWords) ?? choices[0]) : undefined;
  const text = part(choice, 'text');
  const message = part(choice, 'message') ?? (typeof text === 'string' ? { content: text } : null);
  if (message == null) return null;
  const reason = reasonOf(part(choice, 'finish_reason'));
  const refusal = part(message, 'refusal');
  const [words, thoughts] = [wordsOf(message), thoughtsOf(message)];
  return {
    words: words || (reason === 'stop' ? thoughts : ''),
    thoughts: words || reason !== 'stop' ? thoughts : '',
    refusal: typeof refusal === 'string' && refusal !== '' ? refusal : null,
    reason,
    usage: part(body, 'usage'),
  };
}

/**
 * The message of a host that speaks another protocol: words that hold the ids of strings are an answer, wherever they stand. Errors do
 * not hold them.
 */
function nativeMessage(value: unknown): CompletionMessage | null {
  const whole: unknown = Array.isArray(value) ? value[0] : value;
  for (const body of [whole, ...ENVELOPES.map((name) => part(whole, name))]) {
    const content = part(part(body, 'message'), 'content');
    for (const said of [content, ...NATIVE.map((name) => part(body, name))]) {
      const words = textOf(said);
      if (!STRING_ID.test(words)) continue;
      const reason = part(body, 'done_reason') ?? part(body, 'stop_reason') ?? part(body, 'finish_reason');
      return {
        words,
        thoughts: '',
        refusal: null,
        reason: reasonOf(reason),
        usage: part(body, 'usage'),
      };
    }
  }
  return null;
}

/** Names under which other protocols put the words. */
const NATIVE = ['response', 'output_text', 'text', 'content', 'result', 'generated_text'] as const;
/** The id of a string, as requests have it. */
const STRING_ID = /\bs\d{6}\b/;

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
  const parsed = part(message, 'parsed');
  if (isObject(parsed)) return JSON.stringify(parsed);
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

/** A part by its name, also where a host in China writes it in its own manner: `FinishReason` for `finish_reason`. */
function part(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, key)) return value[key];
  const found = Object.keys(value).find((each) => bare(each) === bare(key));
  return found === undefined ? undefined : value[found];
}

function bare(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
