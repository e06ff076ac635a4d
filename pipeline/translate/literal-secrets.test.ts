import { expect, test } from 'vitest';
import { literalSecrets } from './literal-secrets.ts';

/** Put together here, so that no scanner of repositories takes this file for a leak. */
const KEY = `sk${'-'}proj-abcdefghijklmnopqrstuvwxyz0123456789`;

test.each([
  [{ headers: { Authorization: 'Bearer abcdef' } }, 'headers.Authorization', 'AUTHORIZATION'],
  [{ headers: { Authorization: 'Bearer $TOKEN' } }, 'headers.Authorization', 'AUTHORIZATION'],
  [{ headers: { 'api-key': 'hunter2' } }, 'headers.api-key', 'API_KEY'],
  [{ headers: { 'x-api-key': KEY } }, 'headers.x-api-key', 'X_API_KEY'],
  [{ headers: { Cookie: 'session=abc' } }, 'headers.Cookie', 'COOKIE'],
  [
    { headers: { 'Ocp-Apim-Subscription-Key': 'abcdef' } },
    'headers.Ocp-Apim-Subscription-Key',
    'OCP_APIM_SUBSCRIPTION_KEY',
  ],
  [{ headers: { 'x-team': KEY } }, 'headers.x-team', 'X_TEAM'],
  [{ query: { key: 'abcdef' } }, 'query.key', 'KEY'],
  [{ body: { extra: { api_key: 'abcdef' } } }, 'body.extra.api_key', 'API_KEY'],
  [{ body: { list: ['0123456789abcdef0123456789abcdef'] } }, 'body.list.0', 'ENDPOINT_KEY'],
])('%o holds a key', (settings, path, variable) => {
  expect(literalSecrets(settings)).toMatchObject([{ path, variable }]);
});

test.each([
  [{ headers: { Authorization: '$AUTHORIZATION', 'api-key': 'none' } }],
  [
    {
      headers: {
        'HTTP-Referer': 'https://github.com/example/error-records',
        'X-Title': 'Error records',
      },
    },
  ],
  [
    {
      headers: {
        'anthropic-version': '2023-06-01',
        'Idempotency-Key': 'nightly-run',
      },
    },
  ],
  [{ headers: { 'OpenAI-Organization': 'org-A1b2C3d4E5f6G7h8I9j0K1l2' } }],
  [{ query: { 'api-version': '2024-10-21', region: 'cn-hangzhou' } }],
  [
    {
      body: {
        model: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
        prompt_cache_key: 'records',
      },
    },
  ],
  [
    {
      body: {
        user: '123e4567-e89b-12d3-a456-426614174000',
        max_tokens: 100,
        stop: null,
      },
    },
  ],
])('%o holds none', (settings) => {
  expect(literalSecrets(settings)).toEqual([]);
});
