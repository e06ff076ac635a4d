import { isObject, parsedOrUndefined } from '../../json.ts';

/**
 * Puts the pieces of an answer that came as a stream (server-sent events) together into the completion that it would have
 * been in one piece, so that nothing after this needs to know. A stream that broke off lacks its finish reason, and so
 * counts as no answer.
 *
 * @returns the text as it is where it is no such stream
 */
export function completionOf(text: string): string {
  if (!/^\s*(?:data:|event:|id:|:)/.test(text)) return text;
  const events = text.split(/\r?\n\r?\n/).flatMap(eventOf);
  const error = events.find((event) => event.error != null);
  if (error) return JSON.stringify(error);
  const [first] = events;
  const choices = events.flatMap((event) => event.choices?.[0] ?? []);
  const reason = choices.findLast(({ finish_reason }) => finish_reason != null)?.finish_reason;
  if (first === undefined || reason == null) return '';
  const words = (key: 'content' | 'reasoning_content' | 'refusal'): string =>
    choices.map(({ delta, message }) => (delta ?? message)?.[key] ?? '').join('');
  return JSON.stringify({
    id: first.id,
    model: first.model,
    choices: [
      {
        index: 0,
        finish_reason: reason,
        message: {
          role: 'assistant',
          content: words('content'),
          reasoning_content: words('reasoning_content'),
          refusal: words('refusal') || null,
        },
      },
    ],
    // Some hosts put it beside the last piece instead of into an event of its own.
    usage:
      events.findLast((event) => event.usage != null)?.usage ??
      choices.findLast(({ usage }) => usage != null)?.usage ??
      null,
  });
}

type Words = { readonly [key in 'content' | 'reasoning_content' | 'refusal']?: string | null };

interface StreamEvent {
  readonly id?: unknown;
  readonly model?: unknown;
  readonly error?: unknown;
  readonly usage?: object | null;
  readonly choices?: readonly {
    readonly delta?: Words | null;
    readonly message?: Words | null;
    readonly finish_reason?: string | null;
    readonly usage?: object | null;
  }[];
}

function eventOf(block: string): StreamEvent[] {
  const data = block
    .split(/\r?\n/)
    .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : []))
    .join('\n');
  // Anything else is "[DONE]", a comment, or the piece in which a stream broke off.
  const value = parsedOrUndefined(data);
  return isObject(value) ? [value as StreamEvent] : [];
}
