import { expect, test } from 'vitest';
import { messageIn } from './completion-message.ts';

const WORDS = '{"translations":[]}';
const completion = (message: unknown, more: object = {}): object => ({
  choices: [{ message, finish_reason: 'stop', ...more }],
  usage: { prompt_tokens: 1 },
});

test.each([
  ['the content', completion({ content: WORDS })],
  [
    'its parts, without the thoughts',
    completion({
      content: [
        { type: 'thinking', text: 'hm' },
        { type: 'text', text: WORDS },
      ],
    }),
  ],
  ['JSON that is parsed already', completion({ content: { translations: [] } })],
  ['the call of a tool', completion({ content: null, tool_calls: [{ function: { arguments: WORDS } }] })],
  [
    'calls of a tool, a part each',
    completion({
      tool_calls: [{ function: { arguments: '{"translations":' } }, { function: { arguments: '[]}' } }],
    }),
    '{"translations":\n[]}',
  ],
  ['the older call of a function', completion({ content: '', function_call: { arguments: WORDS } })],
  [
    'the field of thoughts, where there is nothing else',
    completion({ content: '', reasoning_content: WORDS }),
  ],
  ['the same by its other name', completion({ content: null, reasoning: WORDS })],
  ['the text of the older protocol', completion(undefined, { text: WORDS })],
  [
    'the second choice, where the first has none',
    { ...completion(null), choices: [{ message: { content: '' } }, { message: { content: WORDS } }] },
  ],
  ['an envelope', { code: 0, data: completion({ content: WORDS }) }],
])('finds the words in %s', (_, value, words = WORDS) => {
  expect(messageIn(value)).toEqual({
    words,
    thoughts: '',
    refusal: null,
    reason: 'stop',
    usage: { prompt_tokens: 1 },
  });
});

test.each([
  ['stop', 'stop'],
  ['eos_token', 'stop'],
  [null, 'stop'],
  ['length', 'length'],
  ['MAX_TOKENS', 'length'],
  ['content_filter', 'filter'],
  ['sensitive', 'filter'],
  ['SAFETY', 'filter'],
])('"%s" means "%s"', (finish_reason, reason) => {
  expect(messageIn(completion({ content: WORDS }, { finish_reason }))?.reason).toBe(reason);
});

test('thoughts that ran out of tokens are no answer', () => {
  const value = completion({ content: '', reasoning_content: WORDS }, { finish_reason: 'length' });
  expect(messageIn(value)?.words).toBe('');
});

test.each([
  null,
  'text',
  {},
  { choices: [] },
  { choices: null },
  { choices: [{}] },
  { data: { choices: [] } },
])('there is no message in %j', (value) => {
  expect(messageIn(value)).toBeNull();
});

test('tells thoughts apart from the words', () => {
  const message = { content: 'Yes.', reasoning_content: 'Is it so?' };
  expect(messageIn({ choices: [{ message, finish_reason: 'stop' }] })).toMatchObject({
    words: 'Yes.',
    thoughts: 'Is it so?',
  });
  const cut = { message: { content: '', reasoning: 'Is it' }, finish_reason: 'length' };
  expect(messageIn({ choices: [cut] })).toMatchObject({ words: '', thoughts: 'Is it' });
});
