import { fork, type ChildProcess } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
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
  const queue = [...questions.keys()].reverse();
  const crowd = Math.max(1, Math.min(CHILDREN_AT_MOST, Math.ceil(questions.length / QUESTIONS_A_CHILD)));
  const share = Math.min(SENT_AT_ONCE, Math.ceil(questions.length / crowd));
  const work = async (): Promise<void> => {
    while (queue.length > 0) {
      signal.throwIfAborted();
      const child = await poolOf(program).take(signal);
      const end = (): void => child.end();
      signal.addEventListener('abort', end, { once: true });
      try {
        const sent: number[] = [];
        const send = (): void => {
          const index = queue.pop();
          if (index === undefined) return;
          sent.push(index);
          child.send(questions[index] ?? '');
        };
        while (sent.length < share && queue.length > 0) send();
        for (let index = sent.shift(); index !== undefined; index = sent.shift()) {
          const answer = await child.answer();
          signal.throwIfAborted();
          if (!answer) {
            // It was at this one when it died: what had been sent besides goes to the next.
            queue.push(...sent.reverse());
            break;
          }
          answers[index] = answer;
          send();
        }
      } finally {
        signal.removeEventListener('abort', end);
        poolOf(program).put(child);
      }
    }
  };
  await Promise.all(Array.from({ length: crowd }, work));
  return answers as unknown as readonly Json[];
}

/** Questions that a process has before it at most: it goes on while its parent is busy with something else. */
const SENT_AT_ONCE = 1_000;

/** Ends the processes that wait for questions: what they hold is wanted elsewhere. The next questions start new ones. */
export function endAnalysers(): void {
  for (const pool of pools.values()) pool.endResting();
}

/** The processes of a program. They keep nobody from ending. */
class AnalyserPool {
  readonly #program: string;
  readonly #resting: AnalyserChild[] = [];
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(program: string) {
    this.#program = program;
  }

  /** One that rests, or a new one; where there are enough, the first that comes free. */
  async take(signal: AbortSignal): Promise<AnalyserChild> {
    while (this.#taken >= CHILDREN_AT_MOST)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    this.#taken++;
    try {
      return this.#resting.pop() ?? (await AnalyserChild.start(this.#program, signal));
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  put(child: AnalyserChild): void {
    if (!child.isGone) this.#resting.push(child);
    this.#leave();
  }

  endResting(): void {
    for (const child of this.#resting.splice(0)) child.end();
  }

  #leave(): void {
    this.#taken--;
    this.#waiting.shift()?.();
  }
}

const pools = new Map<string, AnalyserPool>();

function poolOf(program: string): AnalyserPool {
  const pool = pools.get(program) ?? new AnalyserPool(program);
  pools.set(program, pool);
  return pool;
}

/** The child takes what this process has compiled: it starts in a third of the time. */
function environmentOf(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Node puts a folder for each of its versions into the one that it is given.
  const cache = getCompileCacheDir();
  return cache === undefined ? own : { ...own, NODE_COMPILE_CACHE: dirname(cache) };
}

class AnalyserChild {
  readonly #process: ChildProcess;
  readonly #heard: unknown[] = [];
  #wake: (() => void) | null = null;
  isGone = false;

  private constructor(process: ChildProcess) {
    this.#process = process;
    process.on('message', (message) => {
      this.#heard.push(message);
      this.#wake?.();
    });
    process.on('error', () => this.#leave());
    process.on('exit', () => this.#leave());
  }

  static async start(program: string, signal: AbortSignal): Promise<AnalyserChild> {
    const child = new AnalyserChild(
      fork(program, [], {
        execArgv: [`--max-old-space-size=${CHILD_MEMORY}`],
        stdio: 'ignore',
        serialization: 'json',
        env: environmentOf(process.env),
      }),
    );
    const end = (): void => child.end();
    signal.addEventListener('abort', end, { once: true });
    const ready = await child.#next();
    signal.removeEventListener('abort', end);
    if (ready === null) {
      // An interruption ends a child that is still starting, too: that is no fault of the machine.
      signal.throwIfAborted();
      throw new Error('the process that analyses regexes could not be started: it needs Node 22.18 or newer');
    }
    return child;
  }

  send(question: string): void {
    if (!this.isGone) this.#process.send(question);
  }

  /** The next answer; null if the process died over it. */
  async answer(): Promise<Safety | null> {
    const deadline = setTimeout(() => this.end(), CHILD_DEADLINE);
    const answer = await this.#next();
    clearTimeout(deadline);
    return answer as Safety | null;
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }

  async #next(): Promise<unknown> {
    this.#holdParent(true);
    while (this.#heard.length === 0 && !this.isGone)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#holdParent(false);
    return this.#heard.shift() ?? null;
  }

  /** Only while somebody waits for an answer does the parent wait for the process. */
  #holdParent(isHeld: boolean): void {
    if (isHeld) {
      this.#process.ref();
      this.#process.channel?.ref();
    } else {
      this.#process.unref();
      this.#process.channel?.unref();
    }
  }

  #leave(): void {
    this.isGone = true;
    this.#wake?.();
  }
}
