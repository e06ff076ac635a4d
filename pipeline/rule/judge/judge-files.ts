import type { FactMemory } from '../record-result.ts';
import { FileJudge } from './file-judge.ts';
import { batchOf, type FileRun, type JudgedBatch, type Meanwhile, type PendingFile } from './judged-batch.ts';

/** From so many files on, processes of their own judge them: for fewer, their start costs more than it brings. */
const MANY = 200;
/** Files that are held at a time where all are judged here. */
const BATCH = 500;

/**
 * Judges files by the rules about one file or one record: the part of the work for which a file need not know the others.
 * They come back in their order, whoever has judged them.
 *
 * @param meanwhile work for which it is enough what is derived in this process, where others judge as well
 */
export async function* judgeFiles(
  run: FileRun,
  first: PendingFile,
  rest: Iterator<PendingFile>,
  memory?: FactMemory,
  meanwhile?: Meanwhile,
): AsyncGenerator<JudgedBatch> {
  const { judges, signal } = run;
  const files = both([first], rest);
  let own: FileJudge | undefined;
  const judgeHere = async (): Promise<FileJudge> =>
    (own ??= new FileJudge(run, await run.loadRules(), run.summaries, (pass, version, questions) =>
      Promise.resolve(questions.map((question) => memory?.fact(pass, version, question))),
    ));
  const many = judges?.from ?? MANY;
  for (let batch = take(files, judges ? many : BATCH); batch.length > 0; batch = take(files, BATCH)) {
    if (judges && batch.length >= many) {
      const { judgeShared } = await import('./shared-judging.ts');
      yield* judgeShared(run, judges, both(batch, files), memory, meanwhile);
      return;
    }
    const judge = await judgeHere();
    const read = await judge.read(batch.map(({ file }) => file));
    if (judges && read.open.length > 0) {
      const { answerInProcesses } = await import('./answers.ts');
      await answerInProcesses(read, judges, signal);
    }
    yield batchOf(batch, judge.judge(read));
  }
}

function take(files: Iterator<PendingFile>, most: number): PendingFile[] {
  const taken: PendingFile[] = [];
  while (taken.length < most) {
    const next = files.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function* both<Item>(first: readonly Item[], rest: Iterator<Item>): Generator<Item> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}
