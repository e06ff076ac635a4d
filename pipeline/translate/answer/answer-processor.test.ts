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

test('where a model leaves the ids out, the opening words tell whose a text is', () => {
  const entries = GOOD.map(({ head, text }) => ({ head, text }));
  expect(settled([entries])[0]?.good).toHaveLength(2);
  expect(settled([entries.map((entry) => ({ ...entry, head: 'Some other text of' }))])[0]?.good).toEqual([]);
});

test('an id that was never sent is not believed, whatever the opening words', () => {
  for (const id of ['s987654', '17', 17])
    expect(settled([GOOD.map((entry) => ({ ...entry, id }))])[0]?.good).toEqual([]);
});

test('takes no entry whose head belongs to another string', () => {
  const swapped = [
    { ...GOOD[0], id: 's2' },
    { ...GOOD[1], id: 's1' },
  ];
  expect(settled([swapped])[0]).toMatchObject({ good: [], unusable: { cause: 'foreign entries' } });
});

test('of two texts for one string none is taken, unless it travelled alone', () => {
  const other = { ...GOOD[0], text: '服务器磁盘满了。' };
  const [answer, alone] = settled([
    [...GOOD, other],
    [GOOD[0] as object, other],
  ]);
  expect(answer?.again).toHaveLength(1);
  expect(alone?.good).toMatchObject([{ target: GOOD[0]?.text }]);
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

test('what is doubtful comes back once with the reason, and is then taken', () => {
  const doubtful = [{ ...GOOD[0], text: '服务器的磁盘 cipan 已满。' }, GOOD[1] as object];
  const [first, second] = settled([doubtful, [doubtful[0] as object]]);
  expect(first?.again.map(({ problems }) => problems.join())).toEqual([expect.stringContaining('cipan')]);
  expect(second).toMatchObject({ again: [], givenUp: [], good: [{}] });
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

test('code that stays as it is makes no translation of an answer in English', () => {
  const chunk = unitsFrom('The disk of the server is full.', 'ERR_OSSL_EVP_UNSUPPORTED');
  const echo = chunk.map(({ text }, index) => ({ id: `s${index + 1}`, head: text, text }));
  expect(settled([echo], chunk)[0]?.unusable?.cause).toBe('untranslated');
  expect(settled([echo.slice(1)], chunk)[0]?.good).toHaveLength(1);
});

test.each([
  ['a number', (id: string) => Number(id.slice(1))],
  ['capitals', (id: string) => id.toUpperCase()],
  ['brackets', (id: string) => `[${id}]`],
])('takes ids written as %s', (_, write) => {
  expect(settled([GOOD.map((entry) => ({ ...entry, id: write(entry.id) }))])[0]?.good).toHaveLength(2);
});

test('takes heads that are too short, where they begin one source alone', () => {
  const short = GOOD.map((entry) => ({ ...entry, head: entry.head.split(' ').slice(0, 2).join(' ') }));
  expect(settled([short])[0]?.good).toHaveLength(2);
  const swapped = [
    { ...short[0], id: 's2' },
    { ...short[1], id: 's1' },
  ];
  expect(settled([swapped])[0]).toMatchObject({ good: [], unusable: { cause: 'foreign entries' } });
});

const SIX = unitsFrom(
  ...['disk', 'server', 'cache', 'token', 'queue', 'index'].map((word) => `${word} of \`app\` is full`),
);
const sameFor = (text: string): object[] =>
  SIX.map(({ text: source }, index) => ({
    id: `s${index + 1}`,
    head: source.split(' ').slice(0, 4).join(' '),
    text,
  }));

test('a model whose every text the rules refuse is at fault, not its strings; they come back with the reasons', () => {
  const [answer] = settled([sameFor('已满。')], SIX);
  expect(answer).toMatchObject({ good: [], givenUp: [], unusable: { cause: 'refused' } });
  expect(answer?.again).toHaveLength(6);
  for (const unit of answer?.again ?? [])
    expect(unit).toMatchObject({ refusedByRules: 0, previous: '已满。' });
});

test('once one text was good, those that the rules refuse are their own fault', () => {
  const first = { id: 's1', head: 'disk of `app` is', text: '`app` 的磁盘已满' };
  const answers = settled([[first, ...sameFor('已满。').slice(1)], sameFor('已满。').slice(1)], SIX);
  expect(answers[0]).toMatchObject({ unusable: null, good: [{}] });
  expect(answers[1]).toMatchObject({ unusable: null, again: [{ refusedByRules: 2 }, {}, {}, {}, {}] });
});

test('a model that declines several strings from the start is of no use; one string alone may be the cause', () => {
  const declined = JSON.stringify({ choices: [{ message: { content: null, refusal: 'No.' } }] });
  const { context } = testRun(new MemoryProvider());
  const request = { id: 'r', model: 'm', endpoint: 'e', chunk: CHUNK, stringIds: ['s1', 's2'] };
  expect(context.processor.settle(request, declined)).toMatchObject({
    unusable: { cause: 'declined' },
    again: [{ maxChunkSize: 1 }, { maxChunkSize: 1 }],
  });
  const alone = { ...request, chunk: CHUNK.slice(0, 1), stringIds: ['s1'] };
  expect(context.processor.settle(alone, declined)).toMatchObject({
    unusable: null,
    again: [{ declined: 1 }],
  });
});

test('an answer that is whole and says that it was cut off is whole', () => {
  const { context } = testRun(new MemoryProvider());
  const request = { id: 'r', model: 'm', endpoint: 'e', chunk: CHUNK, stringIds: ['s1', 's2'] };
  const content = JSON.stringify({ translations: GOOD });
  const raw = JSON.stringify({ choices: [{ message: { content }, finish_reason: 'length' }] });
  expect(context.processor.settle(request, raw)).toMatchObject({ state: 'whole', good: [{}, {}] });
});

const ENGLISH = SIX.map(({ text }, index) => ({ id: `s${index + 1}`, head: text, text }));

test('answers all in English, or without one good text, are of no use after good ones either, and count against no string', () => {
  for (const [entries, cause] of [
    [ENGLISH, 'untranslated'],
    [sameFor('已满。'), 'refused'],
  ] as const) {
    const { context } = testRun(new MemoryProvider());
    const settle = (
      id: string,
      chunk: readonly TranslationUnit[],
      texts: readonly object[],
    ): ProcessedAnswer =>
      context.processor.settle(
        { id, model: 'm', endpoint: 'e', chunk, stringIds: chunk.map((_, index) => `s${index + 1}`) },
        JSON.stringify({ choices: [{ message: { content: JSON.stringify({ translations: texts }) } }] }),
      );
    expect(settle('r1', CHUNK, GOOD).unusable).toBeNull();
    const late = settle('r2', SIX, entries);
    expect(late).toMatchObject({ unusable: { cause, isJudged: true, isCounted: false } });
    for (const unit of late.again)
      expect(unit).toMatchObject({ refusedByRules: 0, previous: expect.any(String) });
    // Asked for again because of that, they are judged like any other.
    const again = settle('r3', late.again, entries);
    expect(again).toMatchObject({ unusable: null, again: [{ refusedByRules: 1 }, {}, {}, {}, {}, {}] });
  }
});
