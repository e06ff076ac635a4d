import { watch, type FSWatcher } from 'node:fs';

/** Milliseconds in which further changes count as one: editors save in several steps. */
const SETTLE = 20;

/** Tells of changes below a folder. Those that come while nobody waits are not missed. */
export class FolderWatch {
  readonly #watcher: FSWatcher;
  #hasChanged = false;
  #wake: (() => void) | null = null;
  #hasEnded = false;

  /** @param signal ends the watch */
  constructor(path: string, signal: AbortSignal) {
    const end = (): void => {
      this.#hasEnded = true;
      this.#watcher.close();
      this.#wake?.();
    };
    this.#watcher = watch(path, { recursive: true }, () => {
      this.#hasChanged = true;
      this.#wake?.();
    });
    // A folder that is taken away while it is looked at is seen at the next look.
    this.#watcher.on('error', () => {
      this.#hasChanged = true;
      this.#wake?.();
    });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  }

  /** Waits for the next change; false where the watch has ended. */
  async change(): Promise<boolean> {
    while (!this.#hasChanged && !this.#hasEnded)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#hasEnded) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, SETTLE);
    });
    this.#hasChanged = false;
    return !this.#hasEnded;
  }
}
