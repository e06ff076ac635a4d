import { gzipSync } from 'node:zlib';
import { completionFor, honestly, ok, streamed, withMessage } from './honest.ts';
import type { PlayedEndpoint, PlayedReply, PlayedRequest } from './endpoint.ts';

function stream(request: PlayedRequest, change: (events: string) => string): PlayedReply {
  const reply = streamed(request);
  return { ...reply, body: change(String(reply.body)) };
}

/** Ways in which a right answer travels: as a stream unasked, in an envelope, compressed, with strange fields around it. */
export const TRANSPORTS: readonly PlayedEndpoint[] = [
  {
    name: 'stream-without-spaces',
    about: 'streams unasked, with comments, without a space after "data:", with line ends of Windows',
    readable: true,
    play: (request) =>
      stream(request, (events) =>
        events.replaceAll('data: ', 'data:').replaceAll('\n\n', '\r\n\r\n: PROCESSING\r\n\r\n'),
      ),
  },
  {
    name: 'stream-by-single-lines',
    about: 'streams unasked, with one line feed between its events',
    readable: true,
    play: (request) => stream(request, (events) => events.replaceAll('\n\n', '\n')),
  },
  {
    name: 'stream-without-reason',
    about: 'streams unasked, and never says why it ended but by [DONE]',
    readable: true,
    play: (request) =>
      stream(request, (events) => events.replaceAll('"finish_reason":"stop"', '"finish_reason":null')),
  },
  {
    name: 'stream-of-wholes',
    about: 'streams unasked, each piece with all that was said before it',
    readable: true,
    play: (request) => {
      const completion = completionFor(request);
      const { content } = completion.choices[0].message;
      const events = [0.3, 0.6, 1].map((share) => ({
        ...completion,
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: content.slice(0, Math.ceil(share * content.length)) },
            finish_reason: share === 1 ? 'stop' : null,
          },
        ],
      }));
      return {
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
        body: events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''),
      };
    },
  },
  {
    name: 'stream-of-parts',
    about: 'streams unasked, with lists of parts for words, and says first when to come again',
    readable: true,
    play: (request) =>
      stream(
        request,
        (events) =>
          `retry: 3000\n\n${events.replace(/"content":("(?:[^"\\]|\\.)*")/g, '"content":[{"type":"text","text":$1}]')}`,
      ),
  },
  {
    name: 'second-choice',
    about: 'offers two choices, the first of them empty',
    readable: true,
    play: (request) => {
      const completion = completionFor(request);
      const [choice] = completion.choices;
      return ok({
        ...completion,
        choices: [
          { ...choice, message: { content: '' } },
          { ...choice, index: 1 },
        ],
      });
    },
  },
  {
    name: 'stream-breaks',
    about: 'streams unasked; the second stream ends with an error',
    readable: true,
    play: (request) =>
      request.ordinal === 2
        ? stream(
            request,
            (events) =>
              `${events.slice(0, events.length / 3).replace(/[^\n]*$/, '')}\n\ndata: {"error":{"message":"Overloaded","code":529}}\n\n`,
          )
        : streamed(request),
  },
  {
    name: 'blank-lines-first',
    about: 'keeps the line open with blank lines until the answer comes',
    readable: true,
    play: (request) => ({ ...honestly(request), body: `\n\n\n\n${String(honestly(request).body)}` }),
  },
  {
    name: 'byte-order-mark',
    about: 'begins with a byte order mark',
    readable: true,
    play: (request) => ({ ...honestly(request), body: `\ufeff${String(honestly(request).body)}` }),
  },
  {
    name: 'gzip',
    about: 'compresses its answers',
    readable: true,
    play: (request) => ({
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(String(honestly(request).body)),
    }),
  },
  {
    name: 'other-charset',
    about: 'sends its Chinese escaped, as text/plain',
    readable: true,
    play: (request) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: String(honestly(request).body).replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    }),
  },
  {
    name: 'envelope',
    about: 'puts the completion into an envelope of its own',
    readable: true,
    play: (request) => ok({ code: 0, msg: 'success', data: completionFor(request) }),
  },
  {
    name: 'text-completion',
    about: 'answers as the older protocol does, with the text beside the message',
    readable: true,
    play: (request) => {
      const completion = completionFor(request);
      const [{ message }] = completion.choices;
      return ok({ ...completion, choices: [{ index: 0, text: message.content, finish_reason: 'stop' }] });
    },
  },
  {
    name: 'odd-reasons-and-usage',
    about: 'says EOS where it ends, and counts in texts',
    readable: true,
    play: (request) => {
      const completion = completionFor(request);
      return ok({
        ...completion,
        choices: [{ ...completion.choices[0], finish_reason: 'eos_token' }],
        usage: { prompt_tokens: '812', completion_tokens: '300', total_tokens: '1112' },
      });
    },
  },
  {
    name: 'refusal-is-empty',
    about: 'has an empty refusal and an empty list of tools in every message',
    readable: true,
    play: (request) =>
      ok(
        withMessage(completionFor(request), {
          refusal: '',
          tool_calls: [],
          function_call: null,
          audio: null,
        }),
      ),
  },
];
