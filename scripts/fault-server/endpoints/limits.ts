import { estimateTokens } from '../../../pipeline/translate/request/tokens.ts';
import { honestly } from './honest.ts';
import { refusal, type PlayedEndpoint, type PlayedRequest } from './endpoint.ts';

const CONTEXT = 2000;

/** Endpoints with little room, or few requests, or none of some parameter. */
export const LIMITS: readonly PlayedEndpoint[] = [
  {
    name: 'context-of-2000',
    about: 'has room for 2,000 tokens, and says so when they do not suffice',
    readable: true,
    play: (request) => {
      const { prompt, answer } = askedFor(request);
      if (prompt + answer <= CONTEXT) return honestly(request);
      return refusal(
        400,
        `This model's maximum context length is ${CONTEXT} tokens. However, you requested ${prompt + answer} tokens (${prompt} in the messages, ${answer} in the completion). Please reduce the length of the messages or completion.`,
        { object: 'error', type: 'BadRequestError', code: 400 },
      );
    },
  },
  {
    name: 'context-without-number',
    about: 'has room for 2,000 tokens, and does not say how many',
    readable: true,
    play: (request) => {
      const { prompt, answer } = askedFor(request);
      return prompt + answer <= CONTEXT
        ? honestly(request)
        : refusal(400, 'The prompt is too long for this model.');
    },
  },
  {
    name: 'answer-limit',
    about: 'lets no answer be asked for that is longer than 1,500 tokens',
    readable: true,
    play: (request) => {
      const { answer } = askedFor(request);
      return answer <= 1500
        ? honestly(request)
        : refusal(
            400,
            `max_tokens is too large: ${answer}. This model supports at most 1500 completion tokens, whereas you provided ${answer}.`,
            { param: 'max_tokens', code: 'invalid_value' },
          );
    },
  },
  {
    name: 'old-name-of-the-limit',
    about: 'knows max_tokens alone',
    readable: true,
    play: (request) =>
      'max_completion_tokens' in request.body
        ? refusal(400, 'Unrecognized request argument supplied: max_completion_tokens')
        : honestly(request),
  },
  {
    name: 'knows-nothing-new',
    about: 'refuses one unknown parameter after the other, without a name',
    readable: true,
    play: (request) =>
      'response_format' in request.body || 'store' in request.body
        ? refusal(400, 'Bad request')
        : honestly(request),
  },
  {
    name: 'refuses-without-hint',
    about: 'refuses the third and the fourth request, and does not say for how long',
    readable: true,
    play: (request) =>
      request.ordinal === 3 || request.ordinal === 4
        ? { status: 429, body: '{"error":{"message":"Too Many Requests"}}' }
        : honestly(request),
  },
  {
    name: 'html-502',
    about: 'has a gateway that fails at times',
    readable: true,
    play: (request) =>
      request.ordinal === 2
        ? {
            status: 502,
            headers: { 'content-type': 'text/html' },
            body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
          }
        : honestly(request),
  },
  {
    name: 'strange-header',
    about: 'wants a header and a parameter of the query that only its users know',
    readable: true,
    policy: 'headers: { x-team: $TEAM }\n  query: { region: cn }',
    environment: (origin) => ({ OPENAI_BASE_URL: `${origin}/v1`, OPENAI_API_KEY: 'none', TEAM: 'errors' }),
    play: (request) =>
      request.headers['x-team'] === 'errors' && request.query.get('region') === 'cn'
        ? honestly(request)
        : refusal(403, 'Forbidden'),
  },
];

function askedFor({ body }: PlayedRequest): { prompt: number; answer: number } {
  const prompt = Math.round(body.messages.reduce((sum, { content }) => sum + estimateTokens(content), 8));
  const limit = body.max_completion_tokens ?? (body as { readonly max_tokens?: number }).max_tokens;
  return { prompt, answer: limit ?? 200 };
}
