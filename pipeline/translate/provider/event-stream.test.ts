import { expect, test } from 'vitest';
import { messageIn } from './completion-message.ts';
import { completionOf } from './event-stream.ts';

const chunk = (content: string, finish_reason: string | null = null, more: object = {}): string =>
  `data: ${JSON.stringify({ id: 'c1', choices: [{ index: 0, delta: { content }, finish_reason }], ...more })}\n\n`;

test('puts the pieces of a stream together, with the usage of its last event', () => {
  const stream = `: PROCESSING\n\n${chunk('{"a":')}${chunk('1}')}${chunk('', 'stop')}data: {"choices":[],"usage":{"prompt_tokens":3}}\n\ndata: [DONE]\n\n`;
  expect(JSON.parse(completionOf(stream))).toMatchObject({
    id: 'c1',
    choices: [{ finish_reason: 'stop', message: { content: '{"a":1}' } }],
    usage: { prompt_tokens: 3 },
  });
});

test('finds the usage beside the last piece', () => {
  const stream = `${chunk('x')}data: {"choices":[{"delta":{},"finish_reason":"stop","usage":{"prompt_tokens":5}}]}\n\n`;
  expect(JSON.parse(completionOf(stream))).toMatchObject({ usage: { prompt_tokens: 5 } });
});

test('a stream that broke off is no answer', () => {
  expect(completionOf(`${chunk('{"a"')}data: {"id":"c1","cho`)).toBe('');
});

test('an error within a stream is told as an error', () => {
  expect(JSON.parse(completionOf(`${chunk('x')}data: {"error":{"message":"overloaded"}}\n\n`))).toMatchObject(
    {
      error: { message: 'overloaded' },
    },
  );
});

test('what is no stream stays as it is', () => {
  expect(completionOf('{"choices":[]}')).toBe('{"choices":[]}');
});

test('events with one line feed between them are events all the same', () => {
  const stream = `${chunk('{"a":')}${chunk('1}', 'stop')}data: [DONE]\n`.replaceAll('\n\n', '\n');
  expect(JSON.parse(completionOf(stream))).toMatchObject({ choices: [{ message: { content: '{"a":1}' } }] });
});

test('a stream that says it is done has ended, though it gives no reason', () => {
  expect(JSON.parse(completionOf(`${chunk('x')}data: [DONE]\n\n`))).toMatchObject({
    choices: [{ finish_reason: 'stop', message: { content: 'x' } }],
  });
});

test('of pieces that each repeat all before them, the last one counts', () => {
  const stream = `${chunk('{"a"')}${chunk('{"a":1')}${chunk('{"a":1}', 'stop')}`;
  expect(JSON.parse(completionOf(stream))).toMatchObject({ choices: [{ message: { content: '{"a":1}' } }] });
});

test('pieces that are lists of parts are read, and what is no text is passed over', () => {
  const parts = chunk('x').replace('"x"', '[{"type":"text","text":"{}"}]');
  const odd = chunk('x').replace('"x"', '7');
  expect(JSON.parse(completionOf(`retry: 3000\n\n${odd}${parts}${chunk('', 'stop')}`))).toMatchObject({
    choices: [{ message: { content: '{}' } }],
  });
});

test('the calls of tools are put together by their numbers', () => {
  const events = [
    { index: 0, function: { name: 'translate', arguments: '{"id":' } },
    { index: 1, function: { arguments: '{"id":2}' } },
    { index: 0, function: { arguments: '1}' } },
  ].map((call) => ({ choices: [{ index: 0, delta: { tool_calls: [call] } }] }));
  const stream = [...events, { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }]
    .map((event) => `data: ${JSON.stringify(event)}\n\n`)
    .join('');
  expect(messageIn(JSON.parse(completionOf(stream)))?.words).toBe('{"id":1}\n{"id":2}');
});
