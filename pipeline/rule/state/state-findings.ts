import type { Finding } from '../finding.ts';
import type { CorpusState, FileTally } from './corpus-state.ts';
import { StoredFinding, type StoredFile } from './stored-finding.ts';

/** Files whose findings are held at a time. */
const HELD = 256;

/** The findings of a state, in their total order. */
export class StateFindings {
  readonly #state: CorpusState;
  readonly #folder: string;
  readonly #held = new Map<number, { lines: readonly string[]; findings: readonly Finding[] | null }>();

  constructor(state: CorpusState, folder: string) {
    this.#state = state;
    this.#folder = folder;
  }

  /** Files that have findings, as findings name them, with what there is of each kind. */
  *tallies(): Generator<FileTally> {
    for (const { number, path, tally } of this.#state.tallies())
      if (tally.length > 0) yield { number, path: `${this.#folder}/${path}`, tally };
  }

  /** Some of the findings of a file, by their places among them. */
  of({ number }: Pick<FileTally, 'number'>, from = 0, end?: number): Finding[] {
    return this.#state.findings(number, from, end);
  }

  /** All of them, each read from the state when somebody looks at it. */
  stored(): StoredFinding[] {
    const stored: StoredFinding[] = [];
    for (const { number, path, tally } of this.#state.tallies()) {
      if (tally.length === 0) continue;
      const file = this.#fileOf(number, `${this.#folder}/${path}`);
      let index = 0;
      for (const run of tally)
        for (let count = 0; count < run.findings; count++) stored.push(new StoredFinding(run, file, index++));
    }
    return stored;
  }

  /** All of them, read at once. */
  whole(): Finding[] {
    const findings: Finding[] = [];
    for (const { number, tally } of this.#state.tallies())
      if (tally.length > 0) for (const finding of this.#state.findings(number)) findings.push(finding);
    return findings;
  }

  #fileOf(number: number, file: string): StoredFile {
    return {
      file,
      lines: () => this.#read(number).lines,
      findings: () => {
        const read = this.#read(number);
        read.findings ??= this.#state.findings(number);
        return read.findings;
      },
    };
  }

  /** The files that were asked for last are kept: a file is asked for all its findings, one after the other. */
  #read(number: number): { lines: readonly string[]; findings: readonly Finding[] | null } {
    const held = this.#held.get(number);
    if (held) return held;
    if (this.#held.size >= HELD) this.#held.clear();
    const read = { lines: this.#state.lines(number).split('\n'), findings: null };
    this.#held.set(number, read);
    return read;
  }
}
