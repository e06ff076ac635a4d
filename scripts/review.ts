/**
 * The calls of GitHub's API that bring the review of a pull request up to date, one a line: method, path, body as JSON.
 *
 *     node scripts/review.ts NUMBER FIXES COMMENTS REVIEWS
 *
 * FIXES is what `fix --check --base … --head … --format json` has printed; the others hold what stands on GitHub, one JSON
 * object a line.
 */
import { readFileSync } from 'node:fs';
import {
  reviewCalls,
  type SuggestedFixes,
  type StandingComment,
  type StandingReview,
} from '../pipeline/github/review.ts';

const [number = '', fixes = '', comments = '', reviews = ''] = process.argv.slice(2);

function objects<Type>(file: string): Type[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Type);
}

const calls = reviewCalls(
  Number(number),
  JSON.parse(readFileSync(fixes, 'utf8')) as SuggestedFixes,
  objects<StandingComment>(comments),
  objects<StandingReview>(reviews),
);
for (const { method, path, body } of calls)
  process.stdout.write(`${method} ${path} ${JSON.stringify(body)}\n`);
