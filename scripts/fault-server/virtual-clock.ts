import type { Clock } from '../../pipeline/translate/clock.ts';

/** Time that passes only when nothing else is left to be done: a minute of waiting costs no second. */
export class VirtualClock implements Clock {
  #now = 0;
  #count = 0;
  readonly #events: { readonly at: number; readonly number: number; readonly act: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  wall(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      this.#count += 1;
      // As a timer of Node, which knows no less than a millisecond.
      const event = { at: this.#now + Math.max(1, milliseconds), number: this.#count, act: resolve };
      const cancel = (): void => {
        const found = this.#events.indexOf(event);
        if (found >= 0) this.#events.splice(found, 1);
        resolve();
      };
      signal?.addEventListener('abort', cancel, { once: true });
      let index = this.#events.length;
      while (index > 0 && comesBefore(event, this.#events[index - 1])) index -= 1;
      this.#events.splice(index, 0, event);
    });
  }

  /** Lets time pass until the work is done. @throws Error if it waits for nothing */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    let [done, failed] = [false, false];
    work.then(
      () => (done = true),
      () => (failed = true),
    );
    for (;;) {
      await new Promise(setImmediate);
      if (done || failed) return work;
      const next = this.#events.shift();
      if (next === undefined) throw new Error('everything waits for something else');
      this.#now = next.at;
      next.act();
    }
  }
}

type Event = { readonly at: number; readonly number: number };

function comesBefore(event: Event, other: Event | undefined): boolean {
  return (
    other !== undefined && (event.at < other.at || (event.at === other.at && event.number < other.number))
  );
}
