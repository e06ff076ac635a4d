import { entriesFor, honestly, ok, streamed } from './honest.ts';
import { formOf, json, refusal, type PlayedEndpoint } from './endpoint.ts';

/** Hosts that refuse in a form of their own, or what others take. */
export const REFUSALS: readonly PlayedEndpoint[] = [
  {
    name: 'no-usage-of-streams',
    about: 'answers as a stream alone, and knows no stream_options',
    readable: true,
    policy: 'stream: true',
    play: (request) =>
      'stream_options' in request.body
        ? refusal(400, 'Unrecognized request argument supplied: stream_options')
        : streamed(request),
  },
  {
    name: 'tool-in-stream',
    about: 'wants a stream, in which the answer is the call of a tool',
    readable: true,
    play: (request) => {
      if (request.body['stream'] !== true) return refusal(400, '`stream` must be true');
      const words = JSON.stringify({ translations: entriesFor(request) });
      const pieces = Array.from({ length: Math.ceil(words.length / 60) }, (_, index) => ({
        delta: {
          tool_calls: [{ index: 0, function: { arguments: words.slice(60 * index, 60 * index + 60) } }],
        },
        finish_reason: null,
      }));
      const events = [...pieces, { delta: {}, finish_reason: 'tool_calls' }].map(
        (choice) => `data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`,
      );
      return { ...ok({}), headers: { 'content-type': 'text/event-stream' }, body: events.join('') };
    },
  },
  {
    name: 'roles-alternate',
    about: 'breaks over a message of the system',
    readable: true,
    play: (request) =>
      request.body.messages[0]?.role === 'user'
        ? honestly(request)
        : refusal(500, 'Conversation roles must alternate user/assistant/user/assistant/...', { code: 500 }),
  },
  {
    name: 'minimax',
    about: 'refuses within a success, in a field of its own',
    readable: true,
    play: (request) =>
      formOf(request) === 'json_schema'
        ? json(200, {
            choices: null,
            base_resp: { status_code: 2013, status_msg: 'invalid params, response_format' },
          })
        : honestly(request),
  },
  {
    name: 'qianfan',
    about: 'refuses within a success, by a number of its own',
    readable: true,
    play: (request) =>
      'metadata' in request.body
        ? json(200, { id: 'as-1', error_code: 336003, error_msg: 'the metadata is invalid' })
        : honestly(request),
  },
  {
    name: 'one-by-one',
    about: 'refuses one unknown parameter after the other, by name',
    readable: true,
    play: (request) => {
      const unknown = ['store', 'max_completion_tokens', 'metadata', 'response_format'].find(
        (key) => key in request.body,
      );
      return unknown === undefined
        ? honestly(request)
        : refusal(400, `Unrecognized request argument supplied: ${unknown}`);
    },
  },
  {
    name: 'a-bad-key-among-good',
    about: 'is a gateway with several keys, one of which is used up',
    readable: true,
    play: (request) =>
      request.ordinal === 3 ? refusal(401, 'Invalid token', { code: 'invalid_api_key' }) : honestly(request),
  },
  {
    name: 'firewall-at-times',
    about: 'stands behind a firewall that holds back one request',
    readable: true,
    play: (request) =>
      request.ordinal === 2
        ? { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>Request blocked</h1>' }
        : honestly(request),
  },
  {
    name: 'moved',
    about: 'has moved to another path for good',
    readable: true,
    play: (request) =>
      request.path.startsWith('/v1/')
        ? { status: 308, headers: { location: '/v2/chat/completions' }, body: '' }
        : honestly(request),
  },
  {
    name: 'moved-abroad',
    about: 'sends requests, and the key with them, to another host',
    readable: false,
    play: () => ({ status: 307, headers: { location: 'http://localhost:9/v1/chat/completions' }, body: '' }),
  },
  {
    name: 'moves-in-circles',
    about: 'sends requests to where they came from',
    readable: false,
    play: () => ({ status: 308, headers: { location: '/v1/chat/completions' }, body: '' }),
  },
];
