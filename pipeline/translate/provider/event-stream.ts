import { isObject, parsedOrUndefined } from '../../json.ts';
import { textOf } from './completion-message.ts';

/**
 * Puts the pieces of an answer that came as a stream (server-sent events, or an object a line) together into the completion that it
 * would have been in one piece, so that nothing after this needs to know. A stream that broke off lacks its finish reason, and so
 * counts as no answer.
 *
 * @returns the text as it is where it is no such stream
 */
export function completionOf(text: string): string {
  if (!/^\s*(?:data:|event:|id:|retry:|:)/.test(text)) {
    const lines = linesOf(text);
    return lines === null ? text : inOnePiece(lines, text);
  }
  // Comments keep the connection alive, also before an answer in one piece.
  const said = text.replace(/^:.*$/gm, '').trim();
  if (said.startsWith('{') && parsedOrUndefined(said) !== undefined) return said;
  return inOnePiece(text.split(/\r?\n\r?\n/).flatMap(eventsOf), text);
}

/** The pieces of a stream that has an object on each line, or all of them in a list; null where the text is something else. */
function linesOf(text: string): StreamEvent[] | null {
  if (!/^\s*[{[]/.test(text)) return null;
  const whole = parsedOrUndefined(text);
  if (isObject(whole)) return null;
  const values = Array.isArray(whole)
    ? (whole as unknown[])
    : text.split(/\r?\n/).map((line) => parsedOrUndefined(line));
  const events = values.filter(isObject).map(eventOf);
  return events.some(({ choices }) => choices?.[0]?.delta != null) ? events : null;
}

/** An event in OpenAI's form, also where it has Ollama's own. */
function eventOf(event: StreamEvent & Readonly<Record<string, unknown>>): StreamEvent {
  if (event.choices !== undefined || !isObject(event['message'])) return event;
  const { message, done, done_reason } = event;
  const reason = typeof done_reason === 'string' ? done_reason : done === true ? 'stop' : null;
  return { ...event, choices: [{ delta: message, finish_reason: reason }] };
}

function inOnePiece(events: readonly StreamEvent[], text: string): string {
  const error = events.find((event) => event.error != null);
  if (error) return JSON.stringify(error);
  const [first] = events;
  const choices = events.flatMap((event) => event.choices?.[0] ?? []);
  // Some say no reason, and then that it is done.
  const reason =
    choices.findLast(({ finish_reason }) => finish_reason)?.finish_reason ??
    (/^data: ?\[DONE\]/m.test(text) ? 'stop' : null);
  if (first === undefined || reason === null) return '';
  const words = (key: 'content' | 'reasoning_content' | 'refusal'): string =>
    joined(choices.flatMap(({ delta, message }) => textOf((delta ?? message)?.[key]) || []));
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
          ...callsIn(choices.map(({ delta, message }) => delta ?? message)),
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

type Words = { readonly [key in 'content' | 'reasoning_content' | 'refusal' | 'tool_calls']?: unknown };

/** The calls of tools that came in pieces, each piece with the number of its call. */
function callsIn(deltas: readonly (Words | null | undefined)[]): {
  tool_calls?: readonly { function: { arguments: string } }[];
} {
  const calls = new Map<unknown, string>();
  for (const delta of deltas) {
    if (!Array.isArray(delta?.tool_calls)) continue;
    for (const call of (delta.tool_calls as unknown[]).filter(isObject)) {
      const said = isObject(call['function']) ? textOf(call['function']['arguments']) : '';
      calls.set(call['index'], (calls.get(call['index']) ?? '') + said);
    }
  }
  return calls.size === 0
    ? {}
    : { tool_calls: [...calls.values()].map((said) => ({ function: { arguments: said } })) };
}

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

/** The pieces one after the other; where each holds all that was said before it, the last one. */
function joined(pieces: readonly string[]): string {
  const isWhole =
    pieces.length > 1 && pieces.every((piece, index) => piece.startsWith(pieces[index - 1] ?? ''));
  return isWhole ? (pieces.at(-1) ?? '') : pieces.join('');
}

/** The events of a block: one, or one a line where a proxy dropped the blank lines between them. */
function eventsOf(block: string): StreamEvent[] {
  const lines = block
    .split(/\r?\n/)
    .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : []));
  const whole = parsedOrUndefined(lines.join('\n'));
  // Anything else is "[DONE]", a comment, or the piece in which a stream broke off.
  const values = isObject(whole) ? [whole] : lines.map((line) => parsedOrUndefined(line));
  return values.filter(isObject) as StreamEvent[];
}
