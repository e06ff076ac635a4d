import { expect, test } from 'vitest';
import { readAnswer } from './answer.ts';

const ITEM = { id: 's1', head: 'The disk is full', text: '磁盘已满。' };
const LIST = JSON.stringify({ translations: [ITEM] });

function completion(content: unknown, rest: object = {}, usage: unknown = undefined): string {
  return JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop', ...rest }], usage });
}

test.each([
  ['plain', LIST],
  ['in a fence', `\`\`\`json\n${LIST}\n\`\`\``],
  ['with talk around it', `Sure! Here you are:\n${LIST}\nAnything else?`],
  ['encoded twice', JSON.stringify(LIST)],
  ['a bare list', JSON.stringify([ITEM])],
  ['a list within a string', JSON.stringify({ translations: JSON.stringify([ITEM]) })],
  ['a map of entries', JSON.stringify({ s1: { head: ITEM.head, text: ITEM.text } })],
  ['after the end of a thought alone', `maybe {"id":"s1"}</think>\n${LIST}`],
  ['after thinking aloud', `<think>{"id":"s1"} maybe "so"</think>${LIST}`],
  [
    'in parts',
    [
      { type: 'text', text: LIST.slice(0, 20) },
      { type: 'text', text: LIST.slice(20) },
    ],
  ],
])('reads an answer %s', (_, content) => {
  expect(readAnswer(completion(content))).toMatchObject({ items: [ITEM], state: 'whole' });
});

test('keeps the whole entries of a torn answer', () => {
  const content = JSON.stringify({
    translations: [ITEM, { ...ITEM, id: 's2', text: '花括号 } 与引号 \\" 都在' }, ITEM],
  });
  const torn = readAnswer(completion(content.slice(0, -20)));
  expect(torn.items.map(({ id }) => id)).toEqual(['s1', 's2']);
});

test.each([
  [
    'after the last text',
    `{"translations":[${JSON.stringify(ITEM)},${JSON.stringify({ ...ITEM, id: 's2' })}`,
    2,
  ],
  [
    'within the next',
    `{"translations":[${JSON.stringify(ITEM)},${JSON.stringify({ ...ITEM, id: 's2' }).slice(0, -4)}`,
    1,
  ],
  ['after a line', 's100001: 磁盘已满。\ns100002: 运行测试。\ns1000', 2],
  ['perhaps within a line', 's100001: 磁盘已满。\ns100002: 运行测试', 1],
  ['perhaps within a row', '| s100001 | 磁盘已满。 |\n| s100002 | 运行测', 1],
  ['after a row', '| s100001 | 磁盘已满。 |\n| s100002 | 运行测试。 |', 2],
  ['within a thought', `<think>Perhaps ${JSON.stringify({ translations: [ITEM] })}, or`, 0],
])('of an answer that ran out of tokens %s every whole text is kept', (_, content, whole) => {
  const cut = readAnswer(completion(content, { finish_reason: 'length' }));
  expect(cut.state).toBe('cut');
  expect(cut.items).toHaveLength(whole);
});

test.each([
  ['a filter', completion(LIST, { finish_reason: 'content_filter' }), 'declined'],
  [
    'a refusal',
    JSON.stringify({ choices: [{ message: { content: null, refusal: 'No.' }, finish_reason: 'stop' }] }),
    'declined',
  ],
  ['prose', completion('I am not sure what you mean.'), 'broken'],
  ['nothing', '', 'broken'],
  ['HTML', '<html>', 'broken'],
  ['no choices', '{"choices": []}', 'broken'],
  ['null', 'null', 'broken'],
])('%s holds no entry', (_, raw, state) => {
  expect(readAnswer(raw)).toMatchObject({ items: [], state });
});

test('leaves out what is no entry; one without a head proves itself by its id alone', () => {
  const content = JSON.stringify({
    translations: [{ id: 's2', text: '磁盘' }, { ...ITEM, id: true }, null, 'x', ITEM],
  });
  expect(readAnswer(completion(content)).items).toEqual([
    { id: 's2', head: null, text: '磁盘' },
    // Without an id it may be known by its opening words, where no entry has one.
    { ...ITEM, id: '' },
    ITEM,
  ]);
});

test('reads what is billed: thinking counts as output, wherever the endpoint counts it', () => {
  const usage = {
    prompt_tokens: 100,
    completion_tokens: 20,
    total_tokens: 170,
    prompt_tokens_details: { cached_tokens: 64 },
  };
  expect(readAnswer(completion(LIST, {}, usage)).usage).toEqual({
    input: 100,
    output: 70,
    cachedInput: 64,
    reasoning: 0,
  });
  expect(readAnswer(completion(LIST, {}, { prompt_tokens: -1, completion_tokens: 3 })).usage).toBeNull();
  expect(readAnswer(completion(LIST, {}, { prompt_tokens: 0, completion_tokens: 0 })).usage).toBeNull();
  expect(readAnswer(completion(LIST)).usage).toBeNull();
});

test('a hostile answer is read in linear time', () => {
  expect(readAnswer(completion('{'.repeat(200_000))).items).toEqual([]);
  expect(readAnswer(completion('{"id":"'.repeat(50_000))).items).toEqual([]);
});
