// Apart from the reader, since every run may have to name the error, and few have to read YAML.

/** A mistake in a policy file, with its place from 1. */
export interface PolicyMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A policy file that cannot be followed. Nothing is judged by half a policy. */
export class PolicyError extends Error {
  readonly mistakes: readonly PolicyMistake[];
  constructor(file: string, mistakes: readonly PolicyMistake[]) {
    super(mistakes.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
    this.name = 'PolicyError';
    this.mistakes = mistakes;
  }
}
