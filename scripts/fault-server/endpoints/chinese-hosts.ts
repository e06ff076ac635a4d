import { entriesFor, honestly, saying, streamed } from './honest.ts';
import { formOf, refusal, type Play, type PlayedEndpoint, type PlayedRequest } from './endpoint.ts';

/** Hosts in China as their documentation and the reports of their users describe them. */
export const CHINESE_HOSTS: readonly PlayedEndpoint[] = [
  {
    name: 'deepseek',
    about: 'binds answers to JSON, not to a schema; its address may lack /v1',
    readable: true,
    environment: (origin) => ({ OPENAI_BASE_URL: origin, OPENAI_API_KEY: 'none' }),
    play: (request) =>
      formOf(request) === 'json_schema'
        ? refusal(400, 'This response_format type is unavailable now', { code: 'invalid_request_error' })
        : honestly(request),
  },
  {
    name: 'deepseek-reasoner',
    about: 'thinks in a field of its own, and bills that',
    readable: true,
    play: (request) =>
      formOf(request) === 'json_schema'
        ? refusal(
            422,
            'Failed to deserialize the JSON body into the target type: response_format.type `json_schema` is unavailable now',
          )
        : saying(contentOf, {
            reasoning_content: 'The user wants a translation. {"id": "s1"} is only an example.',
          })(request),
  },
  {
    name: 'qwen3',
    about: 'thinks unless it is told not to, which it does in a stream alone',
    readable: true,
    policy: 'body: { enable_thinking: false }',
    play: (request) => qwen3(request),
  },
  {
    name: 'qwen3-as-it-comes',
    about: 'the same, where nobody has set anything',
    readable: true,
    play: (request) => qwen3(request),
  },
  {
    name: 'qwen-stream-only',
    about: 'answers as a stream alone',
    readable: true,
    policy: 'stream: true',
    play: (request) => streamOnly(request),
  },
  {
    name: 'qwen-stream-only-as-it-comes',
    about: 'the same, where nobody has set anything',
    readable: true,
    play: (request) => streamOnly(request),
  },
  {
    name: 'qwen-json-object',
    about: 'binds answers to JSON, where a message says "json"',
    readable: true,
    policy: 'format: json_object',
    play: (request) => {
      if (formOf(request) === 'json_schema')
        return refusal(
          400,
          "<400> InternalError.Algo.InvalidParameter: 'response_format.type' must be one of 'json_object' or 'text'.",
          { code: 'invalid_parameter_error' },
        );
      if (
        formOf(request) === 'json_object' &&
        !/json/i.test(request.body.messages.map(({ content }) => content).join())
      )
        return refusal(
          400,
          "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        );
      return honestly(request);
    },
  },
  {
    name: 'glm',
    about: 'refuses without a word on what, and fences its JSON',
    readable: true,
    play: (request) =>
      formOf(request) === 'json_schema'
        ? {
            status: 400,
            body: JSON.stringify({ error: { code: '1210', message: 'API 调用参数有误，请检查文档。' } }),
          }
        : saying((each) => `\`\`\`json\n${contentOf(each)}\n\`\`\``)(request),
  },
  {
    name: 'kimi',
    about: 'lets three requests through at first, then asks to wait in words',
    readable: true,
    play: (request) =>
      request.ordinal === 4
        ? refusal(
            429,
            'Your account org-1 <ak-1> request reached organization max RPM: 20, please try again after 1 seconds',
            { type: 'rate_limit_reached_error' },
          )
        : honestly(request),
  },
];

function contentOf(request: PlayedRequest): string {
  return JSON.stringify({ translations: entriesFor(request) });
}

const qwen3: Play = (request) => {
  const { enable_thinking: thinking, stream } = request.body;
  if (stream === true) return streamed(request);
  if (thinking !== false)
    return refusal(400, 'parameter.enable_thinking must be set to false for non-streaming calls', {
      code: 'invalid_parameter_error',
    });
  return honestly(request);
};

const streamOnly: Play = (request) =>
  request.body['stream'] === true
    ? streamed(request)
    : refusal(
        400,
        'This model only support stream mode, please enable the stream parameter to access the model. ',
        { code: 'invalid_parameter_error' },
      );
