import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyseInChildren, endAnalysers } from './analyser-children.ts';
import { analyseSafety, CHEAP_STEPS } from './analysis.ts';
import { readQuestion, writeQuestion } from './safety-question.ts';
import { compileRegex } from '../engine/compile.ts';

const FRAIL = fileURLToPath(new URL('../testing/frail-analyser.mjs', import.meta.url));
const forever = new AbortController().signal;

test('answers in the order of the questions, as the analysis itself does', async () => {
  const questions = ['^(a+)+$', '(a|b|ab)*c', 'a.*b.*c.*d'].map((source) =>
    writeQuestion({ source, allowed: CHEAP_STEPS }),
  );
  const expected = questions.map((question) => {
    const { regex } = compileRegex(readQuestion(question).source);
    return regex ? analyseSafety(regex, CHEAP_STEPS) : null;
  });
  expect(await analyseInChildren(questions, forever)).toEqual(JSON.parse(JSON.stringify(expected)));
});

test('a process that dies costs one answer', async () => {
  const answers = await analyseInChildren(['one', 'exit', 'two', 'abort', 'three'], forever, FRAIL);
  expect(answers).toEqual([
    { verdict: 'proved', steps: 3 },
    { verdict: 'unsettled' },
    { verdict: 'proved', steps: 3 },
    { verdict: 'unsettled' },
    { verdict: 'proved', steps: 5 },
  ]);
});

test('many questions go to several processes', async () => {
  const questions = Array.from({ length: 100 }, (_, index) => 'x'.repeat(index));
  const answers = await analyseInChildren(questions, forever, FRAIL);
  expect(answers).toEqual(questions.map(({ length }) => ({ verdict: 'proved', steps: length })));
});

test('several callers share the processes, and each gets its own answers', async () => {
  const own = [1, 2, 3].map((of) => Array.from({ length: 100 }, (_, index) => 'x'.repeat(of * index)));
  const answers = await Promise.all(own.map((questions) => analyseInChildren(questions, forever, FRAIL)));
  expect(answers).toEqual(
    own.map((questions) => questions.map(({ length }) => ({ verdict: 'proved', steps: length }))),
  );
});

test('processes that were ended between questions are started again', async () => {
  const ask = () => analyseInChildren(['one', 'three'], forever, FRAIL);
  const answers = await ask();
  endAnalysers();
  expect(await ask()).toEqual(answers);
});

test('says so where no process can start', async () => {
  await expect(analyseInChildren(['a'], forever, `${FRAIL}.absent`)).rejects.toThrow('could not be started');
});

test('stops when the run is interrupted', async () => {
  const run = new AbortController();
  const answers = analyseInChildren(['hang', 'one'], run.signal, FRAIL);
  setTimeout(() => run.abort(new Error('interrupted')), 300);
  await expect(answers).rejects.toThrow('interrupted');
});

test('an interruption while a process starts is no failure to start it', async () => {
  const run = new AbortController();
  const answers = analyseInChildren(['one'], run.signal, FRAIL);
  run.abort(new Error('interrupted'));
  await expect(answers).rejects.toThrow('interrupted');
});
