import { honestly } from './honest.ts';
import { formOf, refusal, type PlayedEndpoint } from './endpoint.ts';

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
