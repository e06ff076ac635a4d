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
  expect(entriesIn(content)).toEqual({ entries: [entry], whole: true });
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
