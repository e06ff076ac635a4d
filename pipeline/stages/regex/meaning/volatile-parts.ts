import { volatilePartsOf } from '../../../output/volatile/volatile-parts.ts';
import { EXACT_VERSION, VOLATILE_KINDS } from '../../../output/volatile/volatile-kinds.ts';
import type { LiteralRun } from '../literals/literal-runs.ts';

/** A piece of a regex that another machine, day or release would print otherwise. */
export interface VolatilePiece {
  /** What it is, with its article. */
  readonly what: string;
  /** What to write in its stead, in regex; "" where it is best left out. */
  readonly instead: string;
  /** Offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const KINDS = [...VOLATILE_KINDS, EXACT_VERSION];

/** The pieces of a pattern's runs that tie it to one machine, day or release, from left to right. */
export function volatilePieces(runs: readonly LiteralRun[]): VolatilePiece[] {
  return runs.flatMap(piecesOfRun).sort((a, b) => a.start - b.start);
}

function piecesOfRun({ text, parts }: LiteralRun): VolatilePiece[] {
  return volatilePartsOf(text, KINDS).map(({ kind, start, end }) => ({
    what: kind.what,
    instead: kind.instead,
    start: parts[start]?.[0] ?? 0,
    end: parts[end - 1]?.[1] ?? 0,
  }));
}
