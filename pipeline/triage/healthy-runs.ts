import { withoutPrivateParts } from '../draft/kept-output.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** A record that matches what a run printed that went well: whoever looks such a run up is shown it for nothing. */
export interface HealthyMatch {
  readonly record: string;
  readonly regex: string;
  /** How many of the logs it matches. */
  readonly logs: number;
  /** One place of it. */
  readonly log: string;
  readonly line: number;
  readonly matched: string;
}

/** UTF-16 units that are searched at a time. */
const PIECE = 200_000;

/** Collects the records that match healthy runs by their regex. */
export class HealthyRuns {
  readonly #lookup: Lookup;
  readonly #matches = new Map<string, { match: HealthyMatch; logs: Set<string> }>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** @param next gives the next piece of the log, null at its end */
  read(log: string, next: () => string | null): void {
    let rest = '';
    let line = 0;
    for (let piece = next(); piece !== null; piece = next()) {
      rest += piece;
      while (rest.length > PIECE) {
        const cut = rest.lastIndexOf('\n', PIECE) + 1 || PIECE;
        line += this.#search(log, rest.slice(0, cut), line);
        rest = rest.slice(cut);
      }
    }
    this.#search(log, rest, line);
  }

  /** @returns those that match most logs first */
  result(): HealthyMatch[] {
    return [...this.#matches.values()]
      .map(({ match, logs }) => ({ ...match, logs: logs.size }))
      .toSorted((a, b) => b.logs - a.logs || (a.record < b.record ? -1 : 1));
  }

  /** @returns how many lines the text has */
  #search(log: string, text: string, before: number): number {
    for (const { record, line, matched } of this.#lookup.regexMatches(text)) {
      const known = this.#matches.get(record.id) ?? {
        match: {
          record: record.id,
          regex: record.regex,
          logs: 1,
          log,
          line: before + line,
          matched: withoutPrivateParts(matched.slice(0, 300)),
        },
        logs: new Set<string>(),
      };
      known.logs.add(log);
      this.#matches.set(record.id, known);
    }
    return text.split('\n').length - 1;
  }
}
