import { honestly } from './honest.ts';
import { json, type PlayedEndpoint } from './endpoint.ts';

/** Endpoints that nothing helps against but a person: no account, no model, no way in. */
export const DEAD_ENDS: readonly PlayedEndpoint[] = [
  {
    name: 'inspects-all',
    about: 'has an inspector that nothing passes',
    readable: false,
    play: () =>
      json(400, {
        error: {
          code: 'DataInspectionFailed',
          message: 'Input data may contain inappropriate content. 输入内容包含敏感信息。',
        },
      }),
  },
  {
    name: 'no-channel',
    about: 'is a gateway without a channel to the model',
    readable: false,
    play: ({ body }) =>
      json(503, {
        error: {
          message: `当前分组 default 下对于模型 ${body.model} 无可用渠道 (request id: 2024)`,
          type: 'new_api_error',
        },
      }),
  },
  {
    name: 'quota-in-429',
    about: 'says 429 where the account is empty',
    readable: false,
    play: () => json(429, { error: { code: '1113', message: '您的账户已欠费，请充值后重试。' } }),
  },
  {
    name: 'quota-of-token',
    about: 'is a gateway whose token has used up its quota',
    readable: false,
    play: () =>
      json(403, {
        error: {
          message: '该令牌额度已用尽 !token.UnlimitedQuota && token.RemainQuota = 0',
          type: 'one_api_error',
        },
      }),
  },
  {
    name: 'arrears',
    about: 'wants the bill paid first, and says so with 400',
    readable: false,
    play: () =>
      json(400, {
        error: {
          code: 'Arrearage',
          message: 'Access denied, please make sure your account is in good standing.',
        },
      }),
  },
  {
    name: 'success-false',
    about: 'answers every request with 200 and a fault of its own',
    readable: false,
    play: () => json(200, { success: false, code: 401, msg: '无效的令牌' }),
  },
  {
    name: 'base-resp',
    about: 'says 200, with the fault in a field of its own',
    readable: false,
    play: () =>
      json(200, { base_resp: { status_code: 1008, status_msg: 'insufficient balance' }, choices: null }),
  },
  {
    name: 'challenge',
    about: 'stands behind a page that wants to see a browser',
    readable: false,
    play: () => ({
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: '<!DOCTYPE html><title>Just a moment...</title>',
    }),
  },
  {
    name: 'method-not-allowed',
    about: 'is a site that only shows pages',
    readable: false,
    play: () => ({ status: 405, headers: { 'content-type': 'text/html' }, body: '<h1>405 Not Allowed</h1>' }),
  },
  {
    name: 'wrong-path',
    about: 'has nothing at that path',
    readable: false,
    play: () => ({ status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' }),
  },
  {
    name: 'always-500',
    about: 'breaks over every request',
    readable: false,
    play: () => json(500, { error: { message: 'Internal Server Error' } }),
  },
  {
    name: 'always-breaks-off',
    about: 'loses every connection midway',
    readable: false,
    play: (request) => ({ ...honestly(request), breaksAt: 0.5 }),
  },
];
