import type { CorpusState, FileTally } from './corpus-state.ts';
import type { Finding } from '../finding.ts';

/** The findings of a state, file by file, in their total order. */
export class StateFindings implements Iterable<Finding> {
  readonly #state: CorpusState;
  readonly #folder: string;

  constructor(state: CorpusState, folder: string) {
    this.#state = state;
    this.#folder = folder;
  }

  *[Symbol.iterator](): Generator<Finding> {
    for (const file of this.tallies()) yield* this.of(file);
  }

  /** Files that have findings, with their numbers of findings, as findings name the files. */
  *tallies(): Generator<FileTally> {
    for (const { number, path, tally } of this.#state.tallies())
      if (tally.length > 0) yield { number, path: `${this.#folder}/${path}`, tally };
  }

  /** The findings of a file. */
  of({ number }: Pick<FileTally, 'number'>): Finding[] {
    return this.#state.findings(number);
  }

  /** The findings of a file as JSON, one a line. */
  linesOf({ number }: Pick<FileTally, 'number'>): string {
    return this.#state.lines(number);
  }
}
