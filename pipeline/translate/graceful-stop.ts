/** Why a run stops before everything is done. */
export type StopReason =
  | 'interrupted'
  | 'unreachable'
  | 'key'
  | 'model'
  | 'address'
  | 'account'
  | 'forbidden'
  | 'parameters'
  | 'unusable'
  | 'refused'
  | 'breaker'
  | 'wait'
  | 'broken';

/** Stops a run in an orderly way: what is on its way is waited for, nothing more is sent. */
export class GracefulStop {
  readonly #controller = new AbortController();
  readonly #over = Promise.withResolvers<undefined>();
  reason: { readonly kind: StopReason; readonly message: string } | null = null;
  /** What broke on our side, so that nothing more can be done: to be thrown once nothing is under way any more. */
  broken: unknown = null;
  /** For what is to be finished even so. */
  readonly never: AbortSignal = new AbortController().signal;

  /** @param interruption aborted when the user wants the run to end */
  constructor(interruption: AbortSignal) {
    if (interruption.aborted) this.stop('interrupted', 'interrupted');
    interruption.addEventListener('abort', () => this.stop('interrupted', 'interrupted'), { once: true });
  }

  /** The first reason counts. */
  stop(kind: StopReason, message: string): void {
    if (this.reason !== null) return;
    this.reason = { kind, message };
    this.#controller.abort();
    this.#over.resolve(undefined);
  }

  /** Does a piece of the run's work; where it breaks, the run stops, and the others finish theirs. */
  async guard<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.broken ??= error;
      this.stop('broken', error instanceof Error ? error.message : String(error));
      return otherwise;
    }
  }

  get halted(): boolean {
    return this.reason !== null;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get promise(): Promise<undefined> {
    return this.#over.promise;
  }
}
