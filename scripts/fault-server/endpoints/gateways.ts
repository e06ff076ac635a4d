import { completionFor, honestly, ok, withMessage } from './honest.ts';
import { json, refusal, type Play, type PlayedEndpoint, type PlayedRequest } from './endpoint.ts';

/** Once in so many ways, and well again. */
function at(ordinals: readonly number[], otherwise: Play): Play {
  return (request) => (ordinals.includes(request.ordinal) ? otherwise(request) : honestly(request));
}

/** Refuses requests that have something in them. */
function lacking(has: (body: PlayedRequest['body']) => boolean, refuse: Play, play: Play = honestly): Play {
  return (request) => (has(request.body) ? refuse(request) : play(request));
}

const isSchema = (body: PlayedRequest['body']): boolean => body.response_format?.type === 'json_schema';

/** Gateways that fail for a while, and hosts that refuse part of what they are asked for. */
export const GATEWAYS: readonly PlayedEndpoint[] = [
  {
    name: 'error-in-choice',
    about: 'puts the error of a host into the choice, at the second request',
    readable: true,
    play: at([2], (request) => {
      const completion = withMessage(completionFor(request), { content: '' });
      return ok({
        ...completion,
        choices: [
          {
            ...completion.choices[0],
            finish_reason: 'error',
            error: { code: 502, message: 'Provider returned error' },
          },
        ],
      });
    }),
  },
  {
    name: 'wait-until-a-date',
    about: 'asks to wait until a moment, at the third request',
    readable: true,
    play: at([3], () =>
      json(
        429,
        { error: { message: 'slow down' } },
        { 'retry-after': new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString() },
      ),
    ),
  },
  {
    name: 'busy-in-chinese',
    about: 'is busy at the second request, says so in Chinese, with 200 and a code of its own',
    readable: true,
    play: at([2], () => json(200, { error_code: 336501, error_msg: '当前请求过多，请稍后重试' })),
  },
  {
    name: 'loads-first',
    about: 'loads the model first, and says 503 until it has',
    readable: true,
    play: at([1, 2], () =>
      json(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
    ),
  },
  {
    name: 'slow-first-byte',
    about: 'takes a while to its first byte',
    readable: true,
    play: (request) => ({ ...honestly(request), delay: 300 }),
  },
  {
    name: 'breaks-midway',
    about: 'loses the connection amid the third answer',
    readable: true,
    play: at([3], (request) => ({ ...honestly(request), breaksAt: 0.5 })),
  },
  {
    name: 'go-server',
    about: 'is written in Go, and names the first unknown field alone',
    readable: true,
    play: (request) => {
      const unknown = ['store', 'metadata', 'max_completion_tokens'].find((key) => key in request.body);
      return unknown === undefined
        ? honestly(request)
        : json(400, {
            error: { message: `json: unknown field "${unknown}"`, type: 'invalid_request_error' },
          });
    },
  },
  {
    name: 'one-by-one',
    about: 'refuses store, the schema and the new name of the limit, one after the other',
    readable: true,
    play: (request) => {
      const { body } = request;
      if ('store' in body) return refusal(400, "Unsupported parameter: 'store'.", { param: 'store' });
      if (isSchema(body))
        return refusal(400, "'response_format.type' : value must be one of ['json_object','text']");
      if ('max_completion_tokens' in body) return refusal(400, "Unknown parameter: 'max_completion_tokens'.");
      return honestly(request);
    },
  },
  {
    name: 'no-system-role',
    about: 'takes no message of the system',
    readable: true,
    play: (request) =>
      request.body.messages.some(({ role }) => role === 'system')
        ? refusal(400, 'System role not supported')
        : honestly(request),
  },
  {
    name: 'cut-once',
    about: 'ends the second answer early',
    readable: true,
    play: at([2], (request) => {
      const completion = completionFor(request);
      const { content } = completion.choices[0].message;
      const cut = withMessage(completion, { content: content.slice(0, 400) });
      return ok({ ...cut, choices: [{ ...cut.choices[0], finish_reason: 'length' }] });
    }),
  },
  {
    name: 'chinese-parameters',
    about: 'refuses what it does not know in Chinese, with a status of its own',
    readable: true,
    play: lacking(isSchema, () =>
      json(400, { code: 20015, message: '参数 response_format 无效：不支持 json_schema', data: null }),
    ),
  },
  {
    name: 'server-error-for-schema',
    about: 'breaks over the schema with 500, and says on what',
    readable: true,
    play: lacking(isSchema, () =>
      json(500, {
        error: { message: 'guided_json is not supported by this backend: response_format', code: 500 },
      }),
    ),
  },
  {
    name: 'wordless-500-for-schema',
    about: 'breaks over the schema with 500, and says nothing',
    readable: true,
    play: lacking(isSchema, () => json(500, { error: { message: 'Internal Server Error', code: 500 } })),
  },
  {
    name: 'groq-json-failed',
    about: 'judges its own JSON, and refuses the second answer for it',
    readable: true,
    play: at([2], () =>
      json(400, {
        error: {
          message:
            "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
          type: 'invalid_request_error',
          code: 'json_validate_failed',
          failed_generation: '{"translations": [',
        },
      }),
    ),
  },
];
