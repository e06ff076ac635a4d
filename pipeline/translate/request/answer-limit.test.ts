import { expect, test } from 'vitest';
import { answerLimit } from './answer-limit.ts';

const NEW = { limit: 'max_completion_tokens' } as const;

test('what is wanted is sent under the name that the endpoint takes, as far as it has room', () => {
  expect(answerLimit(800, Infinity, NEW)).toEqual({
    fields: { max_completion_tokens: 800 },
    tokens: 800,
    billed: 800,
    isFixed: false,
  });
  expect(answerLimit(800, 500, { limit: 'max_tokens' })).toMatchObject({
    fields: { max_tokens: 500 },
    billed: 500,
    isFixed: true,
  });
  expect(answerLimit(800, Infinity, { limit: null })).toMatchObject({
    fields: {},
    billed: 800,
    isFixed: true,
  });
});

test.each([
  ['max_completion_tokens', { max_completion_tokens: 6000 }, 6000],
  ['the older name', { max_tokens: 6000 }, 6000],
  ['both names', { max_tokens: 6000, max_completion_tokens: 5000 }, 6000],
  ['a text from the environment', { max_tokens: '6000' }, 6000],
  ['several answers', { max_tokens: 6000, n: 3 }, 18_000],
  ['a thought that is counted apart', { max_tokens: 1000, thinking_budget: 5000 }, 6000],
])('what the policy sets by %s is set aside', (_, body, billed) => {
  const limit = answerLimit(800, Infinity, NEW, body);
  expect(limit).toMatchObject({ billed, isFixed: true });
  expect(Object.keys(limit.fields).sort()).toEqual(
    Object.keys(body)
      .filter((name) => name.startsWith('max'))
      .sort(),
  );
});

test('a thought that the policy allows has room beside the answer', () => {
  for (const body of [{ thinking: { budget_tokens: 5000 } }, { reasoning: { max_tokens: 5000 } }])
    expect(answerLimit(800, Infinity, NEW, body)).toMatchObject({ tokens: 5800, billed: 5800 });
});
