import { defineRecordRule } from '../../rule/rule.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { quotePiece } from './quote.ts';
import { volatileParts } from './volatile-parts.ts';

/** Reports what ties a regex to the machine, the day or the release where the error was captured. */
export const narrow = defineRecordRule({
  id: 'regex/narrow',
  severity: 'warning',
  identity: 'quoted',
  summary: 'The regex holds a part that changes from one occurrence of the error to the next',
  reads: ['regex'],
  *check({ record: { regex } }) {
    const meant = intendedRegex(regex);
    const parts = meant ? volatileParts(meant.pattern) : [];
    if (!meant || parts.length === 0) return;
    const pieces = parts.map(
      ({ what, instead, start, end }) =>
        `${quotePiece(meant.source, start, end)} is ${what} (\`${instead}\` would match any)`,
    );
    yield {
      pointer: '/regex',
      message:
        `The regex holds what changes from one occurrence of the error to the next: ${pieces.join('; ')}. It matches ` +
        'where it was captured and misses the same error elsewhere. Leave such parts out or write what they have in common.',
    };
  },
});
