import { entriesFor, honestly, saying, streamed } from './honest.ts';
import { refusal, type Play, type PlayedEndpoint, type PlayedRequest } from './endpoint.ts';

/** Hosts of models as their documentation and the reports of their users describe them. */
export const HOSTS: readonly PlayedEndpoint[] = [
  {
    name: 'openai',
    about: 'binds answers to a schema, and keeps them to be looked up',
    readable: true,
    play: honestly,
  },
  {
    name: 'azure-classic',
    about:
      'has the deployment in its path, the date of its version in the query and the key in the header api-key; knows no store',
    readable: true,
    environment: (origin) => ({
      AZURE_OPENAI_ENDPOINT: origin,
      AZURE_OPENAI_API_KEY: 'none',
      OPENAI_API_VERSION: '2024-10-21',
    }),
    play: (request) => {
      if (request.headers['api-key'] !== 'none')
        return refusal(401, 'Access denied due to invalid subscription key.');
      if (
        !/^\/openai\/deployments\/[^/]+\/chat\/completions$/.test(request.path) ||
        !request.query.has('api-version')
      )
        return refusal(404, 'Resource not found', { code: '404' });
      const unknown = ['store', 'metadata'].filter((key) => key in request.body);
      return unknown.length > 0
        ? refusal(400, `Unrecognized request arguments supplied: ${unknown.join(', ')}`)
        : honestly(request);
    },
  },
  {
    name: 'azure-v1',
    about: 'is reached below /openai/v1, with the key in the header api-key',
    readable: true,
    environment: (origin) => ({ AZURE_OPENAI_ENDPOINT: origin, AZURE_OPENAI_API_KEY: 'none' }),
    play: (request) => {
      if (request.headers['api-key'] !== 'none' && request.headers['authorization'] !== 'Bearer none')
        return refusal(401, 'Access denied due to invalid subscription key.');
      return request.path === '/openai/v1/chat/completions'
        ? honestly(request)
        : refusal(404, 'Resource not found');
    },
  },
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
  {
    name: 'openrouter',
    about: 'finds no host that can do all that is asked for, and says 404',
    readable: true,
    play: (request) =>
      formOf(request) === 'json_schema'
        ? {
            status: 404,
            body: JSON.stringify({
              error: {
                message:
                  'No endpoints found that can handle the requested parameters. To learn more about provider routing, visit: https://openrouter.ai/docs/provider-routing',
                code: 404,
              },
            }),
          }
        : honestly(request),
  },
  {
    name: 'openrouter-wrapped-error',
    about: 'wraps the errors of others in a 200',
    readable: true,
    play: (request) =>
      request.ordinal === 2
        ? {
            status: 200,
            body: JSON.stringify({
              error: {
                message: 'Provider returned error',
                code: 429,
                metadata: { raw: 'rate limited upstream' },
              },
            }),
          }
        : honestly(request),
  },
  {
    name: 'ollama',
    about: 'takes every parameter, knows those that it knows, keeps nothing',
    readable: true,
    play: honestly,
  },
  {
    name: 'vllm-strict',
    about: 'forbids whatever it does not know, all of it at once',
    readable: true,
    play: (request) => {
      const extra = ['store', 'metadata'].filter((key) => key in request.body);
      if (extra.length === 0) return honestly(request);
      const detail = extra.map((key) => ({
        type: 'extra_forbidden',
        loc: ['body', key],
        msg: 'Extra inputs are not permitted',
        input: request.body[key],
      }));
      return { status: 422, body: JSON.stringify({ detail }) };
    },
  },
  {
    name: 'llama.cpp',
    about: 'has room for 4,096 tokens, and says how many',
    readable: true,
    play: (request) => {
      const asked = Math.ceil(JSON.stringify(request.body.messages).length / 3);
      if (asked <= 2000) return honestly(request);
      return refusal(
        400,
        'the request exceeds the available context size. try increasing the context size or enable context shift',
        {
          code: 400,
          type: 'exceed_context_size_error',
          n_prompt_tokens: asked,
          n_ctx: 2000,
        },
      );
    },
  },
];

function formOf({ body }: PlayedRequest): string {
  return body.response_format?.type ?? 'text';
}

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
