import { expect, test } from 'vitest';
import { failureInSuccess, failureOf } from './failure.ts';

function reply(status: number, error: object | string): Parameters<typeof failureOf>[0] {
  const text = typeof error === 'string' ? error : JSON.stringify({ error });
  return { status, headers: new Headers(), text };
}

test.each([
  [429, { message: 'Rate limit reached' }, 'rate'],
  [429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }, 'final'],
  [402, { message: 'Pay first' }, 'final'],
  [401, { message: 'Who are you' }, 'final'],
  [404, { code: 'model_not_found', message: 'No such model' }, 'final'],
  [400, { code: 'context_length_exceeded', message: '' }, 'length'],
  [413, 'Request Entity Too Large', 'length'],
  [400, { code: 'content_policy_violation', message: 'rejected' }, 'content'],
  [403, { message: 'Your input was flagged by moderation' }, 'content'],
  [500, { message: 'oops' }, 'server'],
  [529, { message: 'overloaded' }, 'server'],
  [502, '<html>Bad Gateway</html>', 'gateway'],
  [504, '', 'unknown'],
] as const)('%i %o is "%s"', (status, error, kind) => {
  expect(failureOf(reply(status, error)).kind).toBe(kind);
});

test.each([
  [{ param: 'response_format', message: 'unsupported' }, 'form'],
  [{ message: 'guided_json is not enabled' }, 'form'],
  [{ message: 'Unrecognized request argument supplied: store' }, 'store'],
  [{ param: 'metadata', message: 'not allowed' }, 'metadata'],
  [{ message: "Use 'max_tokens' instead of 'max_completion_tokens'" }, 'limit'],
  [{ message: 'something else' }, null],
])('a refusal %o is about %s', (error, about) => {
  expect(failureOf(reply(400, error))).toMatchObject({ kind: 'capability', about });
});

test('a success may be none', () => {
  expect(failureInSuccess(reply(200, '{"choices": [{"message": {}}]}'))).toBeNull();
  expect(failureInSuccess(reply(200, '{"choices": [{"index": 0}]}'))?.kind).toBe('unknown');
  expect(failureInSuccess(reply(200, '<html>'))?.kind).toBe('unknown');
  expect(failureInSuccess(reply(200, ''))?.kind).toBe('unknown');
  expect(failureInSuccess(reply(200, '{"choices": []}'))?.kind).toBe('unknown');
  expect(failureInSuccess(reply(200, { code: 429, message: 'slow down' }))?.kind).toBe('rate');
  expect(failureInSuccess(reply(200, { message: 'upstream' }))?.kind).toBe('unknown');
});
