import { expect, test } from 'vitest';
import { entriesInLines } from './entries-in-lines.ts';

const ENTRIES = [
  { id: 's123456', head: 'The disk is full', text: '磁盘已满：`df -h`' },
  { id: 's654321', head: 'Use a | pipe', text: '使用 a | b 管道。' },
];
const WITHOUT_HEADS = ENTRIES.map((entry) => ({ ...entry, head: null }));

test.each([
  [
    'a table',
    `| id | head | text |\n|---|:--|---|\n${ENTRIES.map(({ id, head, text }) => `| ${id} | ${head.replaceAll('|', '\\|')} | ${text.replaceAll('|', '\\|')} |`).join('\n')}`,
    ENTRIES,
  ],
  [
    'XML',
    `<translations>${ENTRIES.map(({ id, head, text }) => `<string id="${id}"><head>${head}</head>\n<text>${text}</text></string>`).join('')}</translations>`,
    ENTRIES,
  ],
  ['elements', ENTRIES.map(({ id, text }) => `<t id='${id}'>${text}</t>`).join('\n'), WITHOUT_HEADS],
  [
    'a list',
    ENTRIES.map(({ id, text }, index) => `${index + 1}. **${id}**: ${text}`).join('\r\n'),
    WITHOUT_HEADS,
  ],
  ['paragraphs', ENTRIES.map(({ id, text }) => `### ${id}\n${text}\n`).join('\n'), WITHOUT_HEADS],
  ['tabs', ENTRIES.map(({ id, head, text }) => `${id}\t${head}\t${text}`).join('\n'), ENTRIES],
  ['lines', ENTRIES.map(({ id, text }) => `[${id}] → ${text}`).join('\n'), WITHOUT_HEADS],
])('reads %s', (_, words, entries) => {
  expect(entriesInLines(words)).toEqual(entries);
});

test.each(['Hello!', 'The string s123456 could not be read.', '| id | text |', '<p id="s12">x</p>', ''])(
  'finds nothing in %j',
  (words) => {
    expect(entriesInLines(words)).toEqual([]);
  },
);

test('takes a text that was made to be slow in a moment', () => {
  for (const piece of ['<a id=', '| ', '<a x', '**s123456', '<head>', 's123456'])
    expect(entriesInLines(piece.repeat(20_000))).toBeDefined();
});
