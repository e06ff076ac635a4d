import { expect, test } from 'vitest';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import { MemoryProvider } from '../testing/memory-provider.ts';
import { testRun, unitsFrom } from '../testing/test-run.ts';
import type { ProcessedAnswer } from './answer-processor.ts';

const CHUNK = unitsFrom('The disk of the server is full.', 'Run `npm ci` before the next attempt.');
const GOOD = [
  { id: 's1', head: 'The disk of the', text: '服务器的磁盘已满。' },
  { id: 's2', head: 'Run `npm ci` before', text: '在下一次尝试前运行 `npm ci`。' },
];

/** What becomes of answers with these entries, one after the other. */
function settled(answers: readonly (readonly object[] | string)[], chunk = CHUNK): ProcessedAnswer[] {
  const { context } = testRun(new MemoryProvider());
  let units: readonly TranslationUnit[] = chunk;
  return answers.map((answer, index) => {
    const content = typeof answer === 'string' ? answer : JSON.stringify({ translations: answer });
    const request = {
      id: `r${index}`,
      model: 'm',
      endpoint: 'e',
      chunk: units,
      stringIds: units.map(
        (unit) => `s${chunk.indexOf(chunk.find(({ hash }) => hash === unit.hash) as TranslationUnit) + 1}`,
      ),
    };
    const processed = context.processor.settle(
      request,
      JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] }),
    );
    units = processed.again;
    return processed;
  });
}

test('takes what proves whose it is and is good', () => {
  expect(settled([GOOD])[0]).toMatchObject({ good: [{}, {}], again: [], givenUp: [], unusable: null });
});

test.each([
  [
    'by a map from id to text',
    [{ translations: 0 }],
    JSON.stringify({ s1: GOOD[0]?.text, s2: GOOD[1]?.text }),
  ],
  ['without heads', GOOD.map(({ id, text }) => ({ id, text })), null],
  ['with translated heads', GOOD.map((entry) => ({ ...entry, head: entry.text.slice(0, 3) })), null],
])('takes an answer %s by its ids', (_, entries, words) => {
  expect(settled([words ?? entries])[0]?.good).toHaveLength(2);
});

test('takes no entry whose head belongs to another string', () => {
  const swapped = [
    { ...GOOD[0], id: 's2' },
    { ...GOOD[1], id: 's1' },
  ];
  expect(settled([swapped])[0]).toMatchObject({ good: [], unusable: { cause: 'foreign entries' } });
});

test('one head that fits binds the others to theirs', () => {
  const answer = settled([[GOOD[0] as object, { id: 's2', text: '在下一次尝试前运行 `npm ci`。' }]])[0];
  expect(answer?.good).toHaveLength(1);
  expect(answer?.again).toHaveLength(1);
});

test('what the rules refuse comes back with the reasons', () => {
  const [answer] = settled([[GOOD[0] as object, { ...GOOD[1], text: '在下一次尝试前运行安装命令。' }]]);
  expect(answer?.again[0]).toMatchObject({ refusedByRules: 1, previous: '在下一次尝试前运行安装命令。' });
  expect(answer?.again[0]?.problems.join()).toContain('zh/token-lost');
});

test('an answer of no use counts against no string', () => {
  const [answer] = settled(['Hello!']);
  expect(answer).toMatchObject({ good: [], givenUp: [], unusable: { cause: 'no entries', piece: 'Hello!' } });
  expect(answer?.again).toEqual(CHUNK.map((unit) => ({ ...unit, unread: 1 })));
});

test('English from the first answer on is of no use; later it is refused by the rules', () => {
  const english = [{ id: 's1', head: 'The disk of the', text: 'The disk of the server is full.' }];
  expect(settled([english])[0]?.unusable?.cause).toBe('untranslated');
  const later = settled([[GOOD[1] as object], english]);
  expect(later[1]).toMatchObject({ unusable: null, again: [{ refusedByRules: 1 }] });
});
