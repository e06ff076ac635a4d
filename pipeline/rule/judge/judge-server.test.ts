import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Json } from '../../json.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Pass } from '../pass.ts';
import { defineRecordRule } from '../rule.ts';
import { recordFile } from '../testing/rule-tester.ts';
import { FileJudge, type JudgedFiles } from './file-judge.ts';
import type { FromJudge, JudgeOrders, ToJudge } from './judge-message.ts';
import { JudgeServer } from './judge-server.ts';

/** Answers with the length of the question. */
const length: Pass<Json> = {
  name: 'test/length',
  version: '1',
  reads: ['category'],
  questions: ({ category }) => [category],
  answer: (question) => question.length,
  unanswered: null,
};

const rule = defineRecordRule({
  id: 'test/length',
  severity: 'error',
  summary: 'a rule of the test',
  reads: ['category'],
  passes: [length],
  check: ({ record, facts }) => [{ pointer: '', message: String(facts.get(length, record.category)) }],
});

const ORDERS: JudgeOrders = {
  terms: { policy: shipped.policy as unknown as Policy, today: '2024-07-01', folder: 'records' },
  only: null,
  summaries: [],
  recalls: true,
};

/** A server that hears messages one after the other, and what it says; it is told what is known when it asks. */
async function said(
  messages: readonly ToJudge[],
  known: (questions: readonly string[]) => readonly (Json | undefined)[],
): Promise<FromJudge[]> {
  const heard: FromJudge[] = [];
  let over = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (over = resolve));
  const server = new JudgeServer({
    judges: ({ terms }, recall) =>
      Promise.resolve((share) => new FileJudge(terms, [rule], [], recall, share)),
    passes: [length],
    send: (message) => {
      heard.push(message);
      if (message.kind === 'seek') server.hear({ kind: 'known', facts: known(message.questions) });
      if (heard.filter(({ kind }) => kind !== 'seek').length === messages.length) over();
    },
  });
  for (const message of messages) server.hear(message);
  await isOver;
  return heard;
}

function messagesOf(reply: FromJudge | undefined): string[] {
  const judged = reply?.kind === 'done' ? (reply.reply as JudgedFiles) : null;
  return judged?.results.flatMap(({ result }) => result.findings.map(({ message }) => message)) ?? [];
}

test('files are judged in their turn, by what is known and what is not', async () => {
  const files = ['x_error', 'yy_error'].map((category) => recordFile({ id: 'node/a', category }));
  const heard = await said(
    [
      { kind: 'orders', orders: ORDERS },
      ...files.map((file) => ({ kind: 'files', files: [file], share: 'all' }) as const),
      { kind: 'question', pass: 'test/length', question: 'four' },
    ],
    (questions) => questions.map((question) => (question === 'x_error' ? 'known' : undefined)),
  );
  const done = heard.filter(({ kind }) => kind === 'done');
  expect(heard.find(({ kind }) => kind !== 'seek')).toEqual({ kind: 'ready' });
  expect(done.slice(0, 2).map(messagesOf)).toEqual([['known'], ['8']]);
  expect(done[2]).toEqual({ kind: 'done', reply: 4 });
  const judged = done
    .slice(0, 2)
    .map((each) => (each.kind === 'done' ? (each.reply as JudgedFiles).facts : []));
  // What was known before is not told again.
  expect(judged).toEqual([[], [{ pass: 'test/length', version: '1', facts: [['yy_error', 8]] }]]);
});

test('who judges no files answers questions all the same', async () => {
  const heard = await said(
    [
      { kind: 'orders', orders: null },
      { kind: 'question', pass: 'test/length', question: 'three' },
    ],
    () => [],
  );
  expect(heard).toEqual([{ kind: 'ready' }, { kind: 'done', reply: 5 }]);
});
