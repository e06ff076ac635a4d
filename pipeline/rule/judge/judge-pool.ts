import { fileURLToPath } from 'node:url';
import type { Json } from '../../json.ts';
import { JudgeChild } from './judge-child.ts';
import type { FactQuery, FromJudge, JudgeOrders, JudgeTask, Reply } from './judge-message.ts';

/** Tasks that a process has before it at most: enough to go on while its parent is busy with something else. */
const SENT_AT_ONCE = 8;
/**
 * Milliseconds for one task. Each is bounded by counts of work that come to a few seconds; this is for a process that hangs
 * against all expectation, and counts like one that dies.
 */
const DEADLINE = 120_000;

/** From source, judge.mjs starts it faster. */
const PROGRAM = fileURLToPath(new URL('../../judge-process.ts', import.meta.url)).replace(
  /judge-process\.ts$/,
  'judge.mjs',
);

/** How a pool is staffed. */
export interface PoolOptions {
  /** Processes at most. */
  readonly size: number;
  /** A further process is started where more tasks than this wait. */
  readonly patience: number;
  /** What each process hears first. */
  readonly orders?: JudgeOrders;
  /** Answers what a process wants to know. */
  readonly known?: (query: FactQuery) => readonly (Json | undefined)[];
  /** The file that a process runs. */
  readonly program?: string | undefined;
}

interface Task {
  readonly message: JudgeTask;
  readonly signal: AbortSignal;
  readonly resolve: (reply: Reply | null) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Processes that work on tasks. One that dies or hangs costs the task that it was at; what else lay before it goes to
 * another.
 */
export class JudgePool {
  readonly #options: PoolOptions;
  readonly #waiting: Task[] = [];
  #sentAtOnce = SENT_AT_ONCE;
  readonly #members = new Set<Member>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts all processes, for tasks that are about to come. */
  open(): void {
    while (this.#members.size < this.#options.size) this.#start();
  }

  /** Whether some process will soon have nothing to do. */
  get isIdle(): boolean {
    return this.#waiting.length === 0 && (leastBusy(this.#members)?.sent.length ?? 0) <= SENT_AT_ONCE / 2;
  }

  /** Sends all that waits: for a while, nobody will be there to send more. */
  sendAll(): void {
    this.#sentAtOnce = Number.POSITIVE_INFINITY;
    this.#deal();
  }

  /** What came of a task; null where a process was lost over it. @throws where the signal is given, or none can start */
  run(message: JudgeTask, signal: AbortSignal): Promise<Reply | null> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const callOff = (): void => this.#callOff(task);
      const task: Task = {
        message,
        signal,
        resolve: (reply) => {
          signal.removeEventListener('abort', callOff);
          resolve(reply);
        },
        reject: (reason) => {
          signal.removeEventListener('abort', callOff);
          reject(reason);
        },
      };
      signal.addEventListener('abort', callOff, { once: true });
      this.#waiting.push(task);
      this.#deal();
    });
  }

  /** The same in a process that does nothing else. */
  async runAlone(message: JudgeTask, signal: AbortSignal): Promise<Reply | null> {
    const pool = new JudgePool({ ...this.#options, size: 1 });
    try {
      return await pool.run(message, signal);
    } finally {
      pool.dismiss();
    }
  }

  /** Ends the processes, and gives up what they have not done: whoever had it done has gone. The next task starts new ones. */
  dismiss(): void {
    const members = [...this.#members];
    this.#members.clear();
    const reason = new Error('the processes that judge were dismissed');
    for (const task of [...this.#waiting.splice(0), ...members.flatMap((member) => member.dismiss())])
      task.reject(reason);
  }

  #deal(): void {
    const { size, patience } = this.#options;
    while (this.#waiting.length > 0) {
      let member = leastBusy(this.#members);
      const isFull = !member || member.sent.length >= this.#sentAtOnce;
      if (this.#members.size < size && (!member || (isFull && this.#waiting.length > patience)))
        member = this.#start();
      else if (isFull) return;
      const task = this.#waiting.shift();
      if (!member || !task) return;
      member.take(task);
    }
  }

  #start(): Member {
    const { program = PROGRAM, orders, known } = this.#options;
    const member = new Member(program, {
      free: () => this.#deal(),
      known: (query) => known?.(query) ?? [],
      gone: (left, hasStarted) => {
        this.#members.delete(member);
        if (!hasStarted) {
          const reason = new Error(
            'a process that judges could not be started: it needs Node 22.18 or newer',
          );
          for (const task of [...left, ...this.#waiting.splice(0)]) task.reject(reason);
          return;
        }
        this.#waiting.unshift(...left);
        this.#deal();
      },
    });
    this.#members.add(member);
    member.child.send({ kind: 'orders', orders: orders ?? null });
    return member;
  }

  #callOff(task: Task): void {
    const at = this.#waiting.indexOf(task);
    if (at >= 0) this.#waiting.splice(at, 1);
    task.reject(task.signal.reason);
    // What others have sent to the same process goes to another one.
    for (const member of this.#members) if (member.sent.includes(task)) member.end();
  }
}

function leastBusy(members: Iterable<Member>): Member | undefined {
  let least: Member | undefined;
  for (const member of members) if (!least || member.sent.length < least.sent.length) least = member;
  return least;
}

interface Owner {
  readonly free: () => void;
  readonly known: (query: FactQuery) => readonly (Json | undefined)[];
  /** @param left tasks that others are to do */
  readonly gone: (left: readonly Task[], hasStarted: boolean) => void;
}

class Member {
  readonly child: JudgeChild;
  readonly #owner: Owner;
  /** In the order in which they are done. */
  sent: Task[] = [];
  #hasStarted = false;
  #isDismissed = false;
  #deadline: NodeJS.Timeout | undefined;

  constructor(program: string, owner: Owner) {
    this.#owner = owner;
    this.child = new JudgeChild(program, {
      heard: (message) => this.#hear(message),
      gone: () => this.#leave(),
    });
    this.child.hold(false);
  }

  take(task: Task): void {
    this.sent.push(task);
    this.child.send(task.message);
    if (this.sent.length === 1) this.#watch();
  }

  /** Ends the process over tasks that nobody wants any more. */
  end(): void {
    this.sent = this.sent.filter(({ signal }) => !signal.aborted);
    const { sent } = this;
    this.sent = [];
    this.child.kill();
    this.#owner.gone(sent, true);
  }

  /** Lets the process end, at once where it has something to do: nobody hears it, or answers what it wants to know. */
  dismiss(): Task[] {
    const { sent } = this;
    this.sent = [];
    this.#isDismissed = true;
    clearTimeout(this.#deadline);
    if (sent.length > 0) this.child.kill();
    else this.child.dismiss();
    return sent;
  }

  #hear(message: FromJudge): void {
    if (this.#isDismissed) return;
    if (message.kind === 'ready') this.#hasStarted = true;
    else if (message.kind === 'seek') this.child.send({ kind: 'known', facts: this.#owner.known(message) });
    else {
      this.sent.shift()?.resolve(message.reply);
      this.#watch();
      this.#owner.free();
    }
  }

  /** While there is something to wait for, the parent waits, but not for ever. */
  #watch(): void {
    clearTimeout(this.#deadline);
    this.child.hold(this.sent.length > 0);
    if (this.sent.length > 0) this.#deadline = setTimeout(() => this.child.kill(), DEADLINE);
  }

  #leave(): void {
    if (this.#isDismissed) return;
    clearTimeout(this.#deadline);
    const left = this.sent;
    this.sent = [];
    if (this.#hasStarted) left.shift()?.resolve(null);
    this.#owner.gone(left, this.#hasStarted || left.length === 0);
  }
}
