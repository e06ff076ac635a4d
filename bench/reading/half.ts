import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What may be tuned on, and what only the final figures are taken from. */
export const HALVES = ['tune', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** An error of a tool: what it printed, what in it tells, and what must and must not be taken for it. */
export interface ProvokedError {
  readonly id: string;
  /** When it came: what came last was not seen by those who had written the reader by then. None: one of the first two. */
  readonly round?: number;
  readonly version: string;
  /** `provoked` by the command, or `public`: as the tool words it in public reports, with other names. */
  readonly origin: string;
  readonly command?: string;
  /** Lines that a careful engineer would name; any of them is right. */
  readonly telling: readonly string[];
  /** What a signature may not lose. */
  readonly keeps: readonly string[];
  readonly output: string;
  /** What was put around the output, as build systems and people who paste do. */
  readonly around?: string;
  readonly same: readonly { readonly version: string; readonly text: string }[];
  readonly others: readonly { readonly error: string; readonly text: string }[];
}

/** A pasted output, and the records that fit it; none where no record is about it. */
export interface PastedOutput {
  readonly id: string;
  readonly text: string;
  readonly fits: readonly string[];
}

export interface ToolOutputs {
  readonly tool: string;
  readonly errors: readonly ProvokedError[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

function read<T>(half: Half, pattern: string): T[] {
  return globSync(pattern, { cwd: join(FOLDER, half) })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(FOLDER, half, path), 'utf8')) as T);
}

/** The provoked errors of a half, by tool; of one round, where one is named. */
export function outputsOf(half: Half, round?: number): ToolOutputs[] {
  return read<ToolOutputs>(half, 'outputs/*.json')
    .map(({ tool, errors }) => ({
      tool,
      errors: errors.filter((error) => round === undefined || (error.round ?? 1) === round),
    }))
    .filter(({ errors }) => errors.length > 0);
}

/** The pasted outputs of a half that are looked up: among the records of the corpus, or among the project's own. */
export function pastesOf(half: Half, records: 'corpus' | 'own'): PastedOutput[] {
  return read<PastedOutput[]>(half, `lookups/${records}*.json`).flat();
}

/** Errors described as a person types them into a search box. */
export function scenariosOf(half: Half): PastedOutput[] {
  return read<PastedOutput[]>(half, 'lookups/scenarios.json').flat();
}
