import { completionOf, wireOf } from '../completion.ts';
import type { AnswerEntry } from '../misbehave.ts';
import type { Play, PlayedReply, PlayedRequest } from './endpoint.ts';

/** A completion as it should be. */
interface Completion {
  readonly id: string;
  readonly model: string;
  readonly choices: readonly [
    {
      readonly index: number;
      readonly message: { readonly role: string; readonly content: string };
      readonly finish_reason: string;
    },
  ];
  readonly usage: object;
}

/** The honest completion of a request. */
export function completionFor({ body, ordinal }: PlayedRequest): Completion {
  return completionOf(body, wireOf(body, ordinal), null).json as Completion;
}

/** The honest entries of an answer. */
export function entriesFor(request: PlayedRequest): AnswerEntry[] {
  const { content } = completionFor(request).choices[0].message;
  return (JSON.parse(content) as { readonly translations: AnswerEntry[] }).translations;
}

export const honestly: Play = (request) => ok(completionFor(request));

/** An answer whose words are others; usage as it would have been. */
export function saying(content: (request: PlayedRequest) => unknown, more: object = {}): Play {
  return (request) => ok(withMessage(completionFor(request), { content: content(request), ...more }));
}

/** An answer that ended because its limit was reached. */
export function cutOff(content: (request: PlayedRequest) => string): Play {
  return (request) => {
    const completion = withMessage(completionFor(request), { content: content(request) });
    return ok({ ...completion, choices: [{ ...completion.choices[0], finish_reason: 'length' }] });
  };
}

export function withMessage(completion: Completion, message: object): Completion {
  const [choice] = completion.choices;
  return { ...completion, choices: [{ ...choice, message: { ...choice.message, ...message } }] };
}

export function ok(value: object): PlayedReply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** The same answer as a stream of pieces, as `stream: true` asks for it. */
export function streamed(request: PlayedRequest, pieces = 24): PlayedReply {
  const { id, model, choices, usage } = completionFor(request);
  const { content } = choices[0].message;
  const chunk = (delta: object, finish_reason: string | null = null): object => ({
    id,
    object: 'chat.completion.chunk',
    model,
    choices: [{ index: 0, delta, finish_reason }],
    usage: null,
  });
  const parts = Array.from({ length: Math.ceil(content.length / pieces) }, (_, index) =>
    chunk({ content: content.slice(index * pieces, (index + 1) * pieces) }),
  );
  const { stream_options: options } = request.body as {
    readonly stream_options?: { readonly include_usage?: boolean };
  };
  const events = [
    chunk({ role: 'assistant', content: '' }),
    ...parts,
    chunk({}, 'stop'),
    ...(options?.include_usage === true
      ? [{ id, object: 'chat.completion.chunk', model, choices: [], usage }]
      : []),
  ];
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: `: keep-alive\n\n${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`,
  };
}
