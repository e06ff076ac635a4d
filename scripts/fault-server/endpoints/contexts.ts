import { estimateTokens } from '../../../pipeline/translate/request/tokens.ts';
import { honestly } from './honest.ts';
import { json, type Play, type PlayedEndpoint, type PlayedReply, type PlayedRequest } from './endpoint.ts';

function room(request: PlayedRequest): { prompt: number; answer: number } {
  const { body } = request;
  const prompt = Math.round(body.messages.reduce((sum, { content }) => sum + estimateTokens(content), 8));
  return { prompt, answer: body.max_completion_tokens ?? (body['max_tokens'] as number | undefined) ?? 200 };
}

/** Room for so many tokens, and these words where they do not suffice. */
function context(tokens: number, refuse: (prompt: number, answer: number) => PlayedReply): Play {
  return (request) => {
    const { prompt, answer } = room(request);
    return prompt + answer <= tokens ? honestly(request) : refuse(prompt, answer);
  };
}

/** Endpoints with little room, each with words of its own for that. */
export const CONTEXTS: readonly PlayedEndpoint[] = [
  {
    name: 'context-in-chinese',
    about: 'has room for 2,000 tokens, and says so in Chinese',
    readable: true,
    play: context(2000, (prompt, answer) =>
      json(400, {
        error: {
          code: '1261',
          message: `Prompt 超长：输入与输出共 ${prompt + answer} 个 token，超过模型上限 2000`,
        },
      }),
    ),
  },
  {
    name: 'context-of-inputs',
    about: 'has room for 2,000 tokens, and counts inputs and new tokens',
    readable: true,
    play: context(2000, (prompt, answer) =>
      json(422, {
        error: `Input validation error: \`inputs\` tokens + \`max_new_tokens\` must be <= 2000. Given: ${prompt} \`inputs\` tokens and ${answer} \`max_new_tokens\``,
        error_type: 'validation',
      }),
    ),
  },
  {
    name: 'context-too-large-body',
    about: 'takes bodies of 2,000 tokens, and says 413 beyond',
    readable: true,
    play: context(2000, () =>
      json(413, {
        error: {
          code: 'tokens_limit_reached',
          message: 'Request body too large for gpt-4o-mini model. Max size: 2000 tokens.',
        },
      }),
    ),
  },
  {
    name: 'context-of-requested',
    about: 'has room for 2,000 tokens, in the words of a Python server',
    readable: true,
    play: context(2000, (prompt, answer) =>
      json(400, {
        error: {
          message: `Requested tokens (${prompt + answer}) exceed context window of 2000`,
          type: 'invalid_request_error',
        },
      }),
    ),
  },
  {
    name: 'context-of-range',
    about: 'lets no answer be asked for beyond 1,200 tokens, and names the range',
    readable: true,
    play: (request) =>
      room(request).answer <= 1200
        ? honestly(request)
        : json(400, {
            error: {
              code: 'invalid_parameter_error',
              message: '<400> InternalError.Algo.InvalidParameter: Range of max_tokens should be [1, 1200]',
            },
          }),
  },
];
