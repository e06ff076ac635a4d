import { defineRecordRule } from '../../rule/rule.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { literalRuns } from './literals/literal-runs.ts';
import { accidentalNames } from './meaning/accidental-names.ts';
import { quotePiece } from './quote.ts';
import { type VolatilePiece, volatilePieces } from './meaning/volatile-parts.ts';

/** Reports what ties a regex to the machine, the day, the release or the project where the error was captured. */
export const narrowRule = defineRecordRule({
  id: 'regex/narrow',
  severity: 'warning',
  identity: 'quoted',
  summary: 'The regex holds a part that changes from one occurrence of the error to the next',
  reads: ['regex', 'signature', 'root_cause', 'tags', 'aliases'],
  *check({ id, record }) {
    const meant = intendedRegex(record.regex);
    if (!meant) return;
    const runs = literalRuns(meant.pattern);
    const pieces = [...volatilePieces(runs), ...accidentalNames(runs, { id, ...record })].sort(
      (a, b) => a.start - b.start,
    );
    if (pieces.length === 0) return;
    const words = pieces.map(
      (piece) => `${quotePiece(meant.source, piece.start, piece.end)} is ${piece.what} (${adviceFor(piece)})`,
    );
    yield {
      pointer: '/regex',
      message:
        `The regex holds what changes from one occurrence of the error to the next: ${words.join('; ')}. It matches ` +
        'where it was captured and misses the same error elsewhere. Leave such parts out or write what they have in common.',
    };
  },
});

function adviceFor({ instead }: VolatilePiece): string {
  return instead === '' ? 'leave it out' : `\`${instead}\` would match any`;
}
