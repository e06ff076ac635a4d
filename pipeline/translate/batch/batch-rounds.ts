import type { OpenRequest } from '../ledger/ledger-entries.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import { packChunks, type Chunk } from '../request/chunk.ts';
import { SPENT, SpareRequests } from '../request/spare-requests.ts';
import { askerOf, type RunContext } from '../run-context.ts';
import { lastAskLeft, setAside } from '../set-aside.ts';
import type { LineOutcome } from './batch-line.ts';

/** How often a string may come back from batches without an answer, before it is left for the next run. */
export const FAILED_BATCHES = 3;

/** Decides what goes into the next batch of a run: what is asked for again takes requests from a few that are spare. */
export class BatchRounds {
  readonly #context: RunContext;
  readonly #spare = new SpareRequests();
  /** How often each string came back without an answer, by its hash. */
  readonly #failures = new Map<string, number>();
  /** Strings of lines that were refused for what stands in them, by their hashes, with what was said. */
  readonly #suspects = new Map<string, string>();

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** @param units that are asked for whatever comes back */
  plan(units: Chunk): void {
    this.#spare.plan(packChunks(units, this.#context.settings).length);
  }

  /**
   * The requests of the next batch. What is asked for again waits until all others were, so that it needs few requests; what there is
   * none to spare for is left to another run.
   */
  next(round: Chunk): { readonly chunks: readonly Chunk[]; readonly waiting: Chunk; readonly left: Chunk } {
    const { settings } = this.#context;
    const again = round.filter((unit) => this.#spare.wasAsked(unit));
    if (again.length < round.length) {
      const first = round.filter((unit) => !this.#spare.wasAsked(unit));
      return { chunks: packChunks(first, settings), waiting: again, left: [] };
    }
    const { admitted, refused } = this.#spare.admit(packChunks(this.#parted(again), settings));
    return { chunks: admitted, waiting: [], left: refused.flatMap((unit) => this.#left(unit)) };
  }

  /** What of a line is to be asked for again, and what is left to another run. */
  sorted({ model, endpoint }: OpenRequest, { kind, strings, message }: LineOutcome): Chunk {
    if (kind === 'too long' && strings.length > 1) {
      const half = Math.ceil(strings.length / 2);
      return strings.map((unit) => ({ ...unit, maxChunkSize: Math.min(unit.maxChunkSize, half) }));
    }
    if (kind === 'unanswered' || kind === 'too long') {
      const counted = strings.map((unit) => ({ ...unit, failures: this.#countFailure(unit.hash) }));
      // The first time it was an outage more often than not, and they are sent once more in any case.
      const isFirst = counted.every(({ failures }) => failures === 1);
      if (isFirst) this.#spare.take();
      else this.#spare.noteAsked(counted);
      return counted;
    }
    this.#spare.noteAsked(strings);
    if (kind === 'answered') return lastAskLeft(this.#context, strings);
    const isLast = strings.every(({ hash }) => !this.#suspects.has(hash));
    for (const { hash } of strings) this.#suspects.set(hash, message);
    if (strings.length > 1) return strings;
    const asker = { model, endpoint, rulesVersion: this.#context.rules.version };
    return setAside(this.#context, asker, strings, { message, isAlone: true, isLast });
  }

  /**
   * Strings that may be at fault in as many parts as there are requests to spare, and not in halves, since a batch takes hours. With
   * one request left, half of them are left to another run.
   */
  #parted(round: Chunk): Chunk {
    const suspects = round.filter(({ hash }) => this.#suspects.has(hash));
    const most = Math.ceil(suspects.length / Math.max(2, this.#spare.left));
    return round.map((unit) =>
      this.#suspects.has(unit.hash) ? { ...unit, maxChunkSize: Math.min(unit.maxChunkSize, most) } : unit,
    );
  }

  #left(unit: TranslationUnit): Chunk {
    const message = this.#suspects.get(unit.hash);
    if (message !== undefined)
      return setAside(this.#context, askerOf(this.#context), [unit], {
        message,
        isAlone: false,
        isLast: false,
      });
    this.#context.tally.noteSetAside(unit, SPENT);
    return [unit];
  }

  #countFailure(hash: string): number {
    const failures = (this.#failures.get(hash) ?? 0) + 1;
    this.#failures.set(hash, failures);
    return failures;
  }
}
