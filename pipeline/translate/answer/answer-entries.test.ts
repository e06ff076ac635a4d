import { expect, test } from 'vitest';
import { entriesIn, objectIn } from './answer-entries.ts';

const ENTRY = { id: 's1', head: 'The disk is full', text: '磁盘已满。' };

test.each([
  ['a map from id to text', JSON.stringify({ s1: ENTRY.text }), { ...ENTRY, head: null }],
  ['such a map by name', JSON.stringify({ translations: { s1: ENTRY.text } }), { ...ENTRY, head: null }],
  ['a map from id to entry', JSON.stringify({ s1: { head: ENTRY.head, text: ENTRY.text } }), ENTRY],
  ['an entry alone', JSON.stringify(ENTRY), ENTRY],
  ['an entry without a head', JSON.stringify([{ id: 's1', text: ENTRY.text }]), { ...ENTRY, head: null }],
  ['a thought before it', `<think>{"id":"s9","text":"x"}</think>${JSON.stringify([ENTRY])}`, ENTRY],
  ['the end of a thought before it', `I see.\n</think>\n${JSON.stringify([ENTRY])}`, ENTRY],
])('reads %s', (_, content, entry) => {
  expect(entriesIn(content)).toEqual({ entries: [entry], whole: true, isLastOpen: false });
});

test('a text that speaks of the end of a thought is no end of one', () => {
  const entry = { ...ENTRY, text: '删除 `</think>` 之前的内容。' };
  expect(entriesIn(JSON.stringify({ translations: [entry] })).entries).toEqual([entry]);
});

test.each(['Hello!', '', '{}', '{"translations":[{"id":"s1","he', '{"error":{"code":1}}'])(
  '%j holds no entry',
  (content) => {
    expect(entriesIn(content).entries).toEqual([]);
  },
);

test('finds an object with talk around it', () => {
  expect(objectIn('Here you are: {"checked":["p1"],"doubts":[]} Done.')).toEqual({
    checked: ['p1'],
    doubts: [],
  });
  expect(objectIn('nothing')).toBeUndefined();
});

const SECOND = { id: 's2', head: 'Run the test', text: '运行测试。' };
const LIST = JSON.stringify({ translations: [ENTRY, SECOND] });

test.each([
  ['the last of several', `{"translations":[{"id":"s1","text":"草稿"}]} No: ${LIST}`],
  ['after a thought in brackets', `[THINK]{"translations": […]} and {x}[/THINK]${LIST}<|im_end|>`],
  ['with commas at the ends', LIST.replaceAll('}', ',}').replace(']', ',]')],
  [
    'within the schema that it was to follow',
    JSON.stringify({ type: 'object', properties: { translations: { items: [ENTRY, SECOND] } } }),
  ],
  [
    'under other names',
    JSON.stringify({
      strings: [ENTRY, SECOND].map(({ id, head, text }) => ({ id, head, source: 'x', translation: text })),
    }),
  ],
  [
    'under Chinese names',
    JSON.stringify({ 翻译: [ENTRY, SECOND].map(({ id, head, text }) => ({ 编号: id, head, 译文: text })) }),
  ],
  [
    'in rows',
    JSON.stringify({ translations: [ENTRY, SECOND].map(({ id, head, text }) => [id, head, text]) }),
  ],
  ['as lists of lines', JSON.stringify([ENTRY, SECOND].map((entry) => ({ ...entry, text: [entry.text] })))],
  [
    'by language',
    JSON.stringify(
      [ENTRY, SECOND].map((entry) => ({ ...entry, text: { en: entry.head, 'zh-CN': entry.text } })),
    ),
  ],
  ['one a line', `${JSON.stringify(ENTRY)}\n${JSON.stringify(SECOND)}`],
  ['in UTF-8 that was encoded twice', Buffer.from(LIST).toString('latin1')],
])('reads entries %s', (_, content) => {
  expect(entriesIn(content).entries).toEqual([ENTRY, SECOND]);
});

test('what was asked for comes before what stands beside it', () => {
  const content = JSON.stringify({ strings: [{ id: 's1', text: '磁盘' }], translations: [ENTRY] });
  expect(entriesIn(content).entries).toEqual([ENTRY]);
});

test('the last entry of a torn answer is not closed and believed', () => {
  expect(entriesIn(LIST.slice(0, -6)).entries).toEqual([ENTRY]);
  expect(entriesIn(LIST.replaceAll('"', "'").slice(0, -6)).entries).toEqual([ENTRY]);
});

test('two Chinese texts of one entry, neither named as the translation, are none', () => {
  expect(entriesIn('[{"id":"s1","a":"磁盘","b":"硬盘"}]').entries).toEqual([]);
});

test('leaves the full-width punctuation of texts in quotation marks of Python', () => {
  const text = '先停止，再运行：`npm ci`。';
  const answer = `{'translations': [{'id': 's123456', 'head': 'Stop it', 'text': '${text}'}]}`;
  expect(entriesIn(answer).entries).toEqual([{ id: 's123456', head: 'Stop it', text }]);
});

test('a list in two parts is read as one; of a draft only what was not said again', () => {
  const list = (...texts: readonly (readonly [string, string])[]): string =>
    JSON.stringify({ translations: texts.map(([id, text]) => ({ id, head: 'The', text })) });
  const words = `${list(['s123456', '一'], ['s123457', '二'])}\nand\n${list(['s123457', '两'], ['s123458', '三'])}`;
  expect(entriesIn(words).entries.map(({ id, text }) => [id, text])).toEqual([
    ['s123456', '一'],
    ['s123457', '两'],
    ['s123458', '三'],
  ]);
});
