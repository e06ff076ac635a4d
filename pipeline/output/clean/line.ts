import type { TracedText } from './traced-text.ts';

/** How much a program says is at stake. */
export type Level = 'error' | 'warning' | 'info';

/** A line of an output, without what carries it: control sequences, times, the prefixes of build systems and loggers. */
export interface Line {
  readonly text: string;
  /** Leads each position of the text back to the output. */
  readonly traced: TracedText;
  /** What the prefixes say of it; null where they say nothing. */
  readonly level: Level | null;
  /** The names of the prefixes that were taken off, in their order. */
  readonly carriers: readonly string[];
}
