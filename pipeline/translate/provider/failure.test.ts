import { expect, test } from 'vitest';
import { failureInSuccess, failureOf } from './failure.ts';

function reply(status: number, error: object | string): Parameters<typeof failureOf>[0] {
  const text = typeof error === 'string' ? error : JSON.stringify({ error });
  return { status, headers: new Headers(), text };
}

test.each([
  [429, { message: 'Rate limit reached' }, 'rate'],
  [429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }, 'account'],
  [402, { message: 'Pay first' }, 'account'],
  [401, { message: 'Who are you' }, 'key'],
  [404, { code: 'model_not_found', message: 'No such model' }, 'model'],
  [400, { code: 'context_length_exceeded', message: '' }, 'length'],
  [413, 'Request Entity Too Large', 'length'],
  [400, { code: 'content_policy_violation', message: 'rejected' }, 'content'],
  [403, { message: 'Your input was flagged by moderation' }, 'content'],
  [403, { message: 'Forbidden' }, 'forbidden'],
  [404, '404 page not found', 'address'],
  [405, { message: 'Method Not Allowed' }, 'address'],
  [400, 'Client sent an HTTP request to an HTTPS server.', 'address'],
  [400, '<center>The plain HTTP request was sent to HTTPS port</center>', 'address'],
  [400, "You're speaking plain HTTP to an SSL-enabled server port.", 'address'],
  [400, { message: 'Model Not Exist' }, 'model'],
  [500, { message: 'Conversation roles must alternate user/assistant' }, 'parameters'],
  [500, { message: 'oops' }, 'server'],
  [529, { message: 'overloaded' }, 'server'],
  [502, '<html>Bad Gateway</html>', 'gateway'],
  [504, '', 'unknown'],
  [
    400,
    { code: 'DataInspectionFailed', message: 'Input data may contain inappropriate content.' },
    'content',
  ],
  [400, { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' }, 'content'],
  [400, { code: 'Arrearage', message: 'make sure your account is in good standing' }, 'account'],
  [403, { message: '该令牌额度已用尽' }, 'account'],
  [503, { message: '当前分组 default 下对于模型 m 无可用渠道' }, 'model'],
  [400, { code: '1261', message: 'Prompt 超长' }, 'length'],
  [422, '`inputs` tokens + `max_new_tokens` must be <= 2048', 'length'],
  [500, { message: 'response_format is not supported by this backend' }, 'parameters'],
] as const)('%i %o is "%s"', (status, error, kind) => {
  expect(failureOf(reply(status, error)).kind).toBe(kind);
});

test.each([
  [{ param: 'response_format', message: 'unsupported' }, ['form']],
  [{ message: 'guided_json is not enabled' }, ['form']],
  [{ message: 'Unrecognized request argument supplied: store' }, ['store']],
  [{ param: 'metadata', message: 'not allowed' }, ['metadata']],
  [{ message: "Use 'max_tokens' instead of 'max_completion_tokens'" }, ['limit']],
  [{ message: 'parameter.enable_thinking must be set to false for non-streaming calls' }, ['thinking']],
  [{ message: 'This model only support stream mode, please enable the stream parameter' }, ['stream']],
  [{ message: 'Unrecognized request arguments supplied: store, metadata' }, ['store', 'metadata']],
  [{ message: 'System role not supported' }, ['system']],
  [{ message: 'Developer instruction is not enabled for models/gemma-3' }, ['system']],
  [{ message: 'The system could not process store' }, ['store']],
  [{ message: 'Unrecognized request argument supplied: stream_options' }, ['usage']],
  [{ message: 'something else' }, []],
])('a refusal %o is about %s', (error, parts) => {
  expect(failureOf(reply(400, error))).toMatchObject({ kind: 'parameters', parts });
});

test.each([
  [{ base_resp: { status_code: 2013, status_msg: 'invalid params, response_format' } }, 'parameters'],
  [{ base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }, 'account'],
  [{ base_resp: { status_code: 1026, status_msg: 'input new_sensitive' } }, 'content'],
  [{ error_code: 336003, error_msg: 'the metadata is invalid' }, 'parameters'],
  [{ error_code: 18, error_msg: 'Open api QPS request limit reached, too many requests' }, 'rate'],
  [{ success: false, code: 401, msg: '无效的令牌' }, 'key'],
  [{ code: 10013, msg: '应用未授权访问该模型', data: null }, 'no completion'],
  [{ error: { code: 503, message: 'Provider returned error' } }, 'unknown'],
])('what a host says in a success, %o, is "%s"', (body, kind) => {
  expect(failureInSuccess(reply(200, JSON.stringify(body)))?.kind).toBe(kind);
});

test('an error within a success is told as what it is', () => {
  const message = (body: object): string => failureInSuccess(reply(200, JSON.stringify(body)))?.message ?? '';
  expect(message({ error: { code: 502, message: 'Provider returned error' } })).toBe(
    'the endpoint sent an error within an answer of 200, code 502: Provider returned error',
  );
  expect(message({ error: { code: 429, message: 'slow down' } })).toContain(
    'within an answer of 200, code 429: slow',
  );
  expect(message({ error: { message: 'upstream' } })).toBe(
    'the endpoint sent an error within an answer of 200: upstream',
  );
});

test('a success may be none', () => {
  expect(failureInSuccess(reply(200, '{"choices": [{"message": {}}]}'))).toBeNull();
  expect(failureInSuccess(reply(200, '{"choices": [{"index": 0}]}'))?.kind).toBe('no completion');
  expect(failureInSuccess(reply(200, '<html>'))?.kind).toBe('no completion');
  expect(failureInSuccess(reply(200, ''))?.kind).toBe('no completion');
  expect(failureInSuccess(reply(200, '{"choices": []}'))?.kind).toBe('no completion');
  expect(failureInSuccess(reply(200, { code: 429, message: 'slow down' }))?.kind).toBe('rate');
  expect(failureInSuccess(reply(200, { message: 'upstream' }))?.kind).toBe('unknown');
});

test.each([
  [404, { code: 404, message: 'No endpoints found that can handle the requested parameters.' }, 'parameters'],
  [404, { code: 404, message: 'No endpoints found for some/model.' }, 'model'],
  [400, { code: '1211', message: '模型不存在，请检查模型代码。' }, 'model'],
  [429, { code: '1113', message: '您的账户已欠费，请充值后重试。' }, 'account'],
  [
    400,
    { type: 'exceed_context_size_error', message: 'the request exceeds the available context size' },
    'length',
  ],
] as const)('hosts say in their own way: %i %o is "%s"', (status, error, kind) => {
  expect(failureOf(reply(status, error)).kind).toBe(kind);
});

test.each([
  ["This model's maximum context length is 2048 tokens. However, you requested 2500 tokens", 2048],
  ['Requested tokens (2285) exceed context window of 2048', 2048],
])('reads how much an endpoint has room for: %s', (message, context) => {
  expect(failureOf(reply(400, { message })).limits.context).toBe(context);
});

test.each([
  ['max_tokens is too large: 9000. This model supports at most 4096 completion tokens', 4096],
  ['Invalid max_tokens value, the valid range of max_tokens is [1, 8192]', 8192],
  ['max_tokens must be less than or equal to 2048', 2048],
])('reads how long an answer may be: %s', (message, longestAnswer) => {
  expect(failureOf(reply(400, { message }))).toMatchObject({ parts: ['limit'], limits: { longestAnswer } });
});

test('reads every parameter that a list of details names', () => {
  const detail = ['store', 'metadata'].map((key) => ({
    loc: ['body', key],
    msg: 'Extra inputs are not permitted',
  }));
  const failure = failureOf({ status: 422, headers: new Headers(), text: JSON.stringify({ detail }) });
  expect(failure).toMatchObject({ kind: 'parameters', parts: ['store', 'metadata'] });
});
