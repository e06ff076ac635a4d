import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { Chunk } from './chunk.ts';

/**
 * Requests that a run may spend on strings that it has asked for before: half as many as it was planned with. So no string, and no
 * endpoint that can be read, makes a run more than half as long again; what is left then is asked for by the next run. A short run
 * may have a few more.
 */
export class SpareRequests {
  #planned = 0;
  #taken = 0;
  /** Strings that were asked for in this run, and not in vain for want of room, by their hashes. */
  readonly #asked = new Set<string>();

  /** @param requests that go out whatever comes back */
  plan(requests: number): void {
    this.#planned += requests;
  }

  get left(): number {
    return Math.max(0, spareOf(this.#planned) - this.#taken);
  }

  /** @returns whether there was one left */
  take(): boolean {
    if (this.left === 0) return false;
    this.#taken += 1;
    return true;
  }

  /** From now on a request with one of these is a spare one. */
  noteAsked(units: Chunk): void {
    for (const { hash } of units) this.#asked.add(hash);
  }

  wasAsked({ hash }: TranslationUnit): boolean {
    return this.#asked.has(hash);
  }

  /** The requests that may go out: of those with strings that were asked for before as many as are spare, the fullest first. */
  admit(chunks: readonly Chunk[]): { readonly admitted: readonly Chunk[]; readonly refused: Chunk } {
    const isAgain = (chunk: Chunk): boolean => chunk.some((unit) => this.wasAsked(unit));
    const repeated = chunks.filter(isAgain).sort((a, b) => b.length - a.length);
    const taken = repeated.filter(() => this.take());
    return {
      admitted: [...chunks.filter((chunk) => !isAgain(chunk)), ...taken],
      refused: repeated.slice(taken.length).flat(),
    };
  }
}

/** Why a string that was asked for again is left to another run. */
export const SPENT = 'this run has asked for enough of them twice';

/** How many a run may spend beside those that it was planned with. */
export function spareOf(planned: number): number {
  return Math.max(SHORT, Math.floor(1.5 * planned)) - planned;
}

/** One request, the same once more, and the five that find one string among ten and bring the others. */
const SHORT = 7;
