import type { Json } from '../../json.ts';
import type { Pass } from '../pass.ts';
import type { FileJudge, KnownFacts, Share } from './file-judge.ts';
import type { FromJudge, JudgeOrders, Reply, ToJudge } from './judge-message.ts';

/** What a process that judges is made of. */
export interface JudgeParts {
  /** Makes judges of files; loads the rules, which questions do without. */
  readonly judges: (orders: JudgeOrders, known: KnownFacts) => Promise<(share: Share) => FileJudge>;
  readonly passes: readonly Pass<Json>[];
  readonly send: (message: FromJudge) => void;
}

/**
 * The other end of a process that judges: hears one message after the other. Files are read while those before them are
 * being judged, so that what is asked about them is answered by then; nothing else is done out of turn, so that it is the
 * first task without a reply over which a process ends.
 */
export class JudgeServer {
  readonly #parts: JudgeParts;
  readonly #sought: ((facts: readonly (Json | undefined)[]) => void)[] = [];
  #judges: Promise<(share: Share) => FileJudge> | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: JudgeParts) {
    this.#parts = parts;
  }

  hear(message: ToJudge): void {
    if (message.kind === 'orders') this.#begin(message.orders);
    else if (message.kind === 'known') this.#sought.shift()?.(message.facts);
    else if (message.kind === 'question') this.#inTurn(() => this.#answer(message.pass, message.question));
    else {
      const judge = this.#judges?.then((judges) => judges(message.share));
      if (!judge) throw new Error('files came before the orders');
      const read = judge.then((ready) => ready.read(message.files, message.broken));
      // What goes wrong is said in its turn.
      read.catch(() => undefined);
      this.#inTurn(async () => (await judge).judge(await read));
    }
  }

  #begin(orders: JudgeOrders | null): void {
    const judges = orders && this.#parts.judges(orders, orders.recalls ? this.#known : unknown);
    this.#judges = judges;
    this.#turn = this.#turn.then(async () => {
      await judges;
      this.#parts.send({ kind: 'ready' });
    });
  }

  readonly #known: KnownFacts = (pass, version, questions) =>
    new Promise((resolve) => {
      this.#sought.push(resolve);
      this.#parts.send({ kind: 'seek', pass, version, questions });
    });

  /** An error ends the process, which is all that can be said of it. */
  #inTurn(work: () => Reply | Promise<Reply>): void {
    this.#turn = this.#turn.then(async () => {
      this.#parts.send({ kind: 'done', reply: await work() });
      // More is heard now: what waits in the channel is little, and whoever sends could not go on.
      await new Promise(setImmediate);
    });
  }

  #answer(name: string, question: string): Json {
    const pass = this.#parts.passes.find((each) => each.name === name);
    if (!pass) throw new Error(`there is no pass ${name}`);
    return pass.answer(question);
  }
}

const unknown: KnownFacts = () => Promise.resolve([]);
