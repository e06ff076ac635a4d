import type { Judges } from '../run.ts';
import type { OpenQuestion, ReadFiles } from './file-judge.ts';
import { JudgePool } from './judge-pool.ts';
import type { JudgeTask } from './judge-message.ts';

/**
 * A process is worth its start where more questions than this wait: up to as many are answered here, if they can be, and a
 * further process is started for as many more.
 */
const QUESTIONS_A_PROCESS = 40;

/** Answers what files ask, in processes of their own where that takes them. */
export async function answerInProcesses(
  { open, facts }: ReadFiles,
  means: Judges,
  signal: AbortSignal,
): Promise<void> {
  const areFew = open.length <= QUESTIONS_A_PROCESS;
  const answers = open.map(async ({ pass, question }: OpenQuestion) => {
    const proved = areFew ? (pass.prove?.(question) ?? null) : null;
    if (proved !== null) return { pass, question, fact: proved };
    const task: JudgeTask = { kind: 'question', pass: pass.name, question };
    const pool = answerersOf(means);
    const fact = (await pool.run(task, signal)) ?? (await pool.runAlone(task, signal)) ?? pass.unanswered;
    return { pass, question, fact };
  });
  for (const { pass, question, fact } of await Promise.all(answers))
    facts.set(pass, question, fact as typeof pass.unanswered);
}

/** Those that answer questions stay: the next may come soon, as while one watches. */
const answerers = new Map<string, JudgePool>();

function answerersOf({ processes, program }: Judges): JudgePool {
  const name = `${processes} ${program ?? ''}`;
  const known = answerers.get(name);
  if (known) return known;
  const pool = new JudgePool({ size: processes, patience: QUESTIONS_A_PROCESS, program });
  answerers.set(name, pool);
  return pool;
}
