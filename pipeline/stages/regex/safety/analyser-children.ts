import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../../json.ts';
import type { Safety } from './analysis.ts';

/** Below so many regexes for each, a further child costs more than it brings. */
const QUESTIONS_A_CHILD = 40;
const CHILDREN_AT_MOST = 2;
/** MiB of heap; an analysis needs less than a tenth. */
const CHILD_MEMORY = 512;
/**
 * Milliseconds for one regex. The analysis is bounded by counts of work that come to a few seconds; this is for a
 * child that hangs against all expectation, and counts like one that dies.
 */
const CHILD_DEADLINE = 120_000;

/** Beside this file, with the ending that this file has. */
const ANALYSER = fileURLToPath(import.meta.url).replace(/children(\.\w+)$/, 'process$1');

const UNSETTLED: Safety = { verdict: 'unsettled' };

/**
 * Analyses regexes in processes of their own. A process that dies or hangs costs the one regex it was at, which is
 * then "unsettled"; the rest goes on in a new process.
 *
 * @param program the file that such a process runs
 * @throws Error if a process cannot even start
 */
export async function analyseInChildren(
  questions: readonly string[],
  signal: AbortSignal,
  program: string = ANALYSER,
): Promise<readonly Json[]> {
  const answers: Safety[] = questions.map(() => UNSETTLED);
  const queue = questions.keys();
  const crowd = Math.max(1, Math.min(CHILDREN_AT_MOST, Math.ceil(questions.length / QUESTIONS_A_CHILD)));
  const work = async (): Promise<void> => {
    let child: AnalyserChild | null = null;
    try {
      for (const index of queue) {
        signal.throwIfAborted();
        child ??= await AnalyserChild.start(program, signal);
        const answer = await child.ask(questions[index] ?? '');
        if (answer) answers[index] = answer;
        else child = null;
      }
    } finally {
      child?.end();
    }
  };
  await Promise.all(Array.from({ length: crowd }, work));
  return answers as unknown as readonly Json[];
}

class AnalyserChild {
  readonly #process: ChildProcess;
  /** Called with the next message; with null when the process is gone. */
  #hear: ((message: unknown) => void) | null = null;
  #gone = false;

  private constructor(process: ChildProcess) {
    this.#process = process;
    process.on('message', (message) => this.#hear?.(message));
    process.on('error', () => this.#leave());
    process.on('exit', () => this.#leave());
  }

  static async start(program: string, signal: AbortSignal): Promise<AnalyserChild> {
    const child = new AnalyserChild(
      fork(program, [], {
        execArgv: [`--max-old-space-size=${CHILD_MEMORY}`],
        stdio: 'ignore',
        serialization: 'json',
      }),
    );
    signal.addEventListener('abort', () => child.end(), { once: true });
    if ((await child.#next()) === null) {
      // An interruption ends a child that is still starting, too: that is no fault of the machine.
      signal.throwIfAborted();
      throw new Error('the process that analyses regexes could not be started: it needs Node 22.18 or newer');
    }
    return child;
  }

  /** The answer; null if the process died over it. */
  async ask(question: string): Promise<Safety | null> {
    if (!this.#gone) this.#process.send(question);
    const deadline = setTimeout(() => this.end(), CHILD_DEADLINE);
    const answer = await this.#next();
    clearTimeout(deadline);
    return answer as Safety | null;
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }

  async #next(): Promise<unknown> {
    if (this.#gone) return null;
    return new Promise((resolve) => {
      this.#hear = resolve;
    });
  }

  #leave(): void {
    this.#gone = true;
    this.#hear?.(null);
  }
}
