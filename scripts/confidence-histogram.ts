/**
 * Draws what a knowledge base claims and what its evidence bears: how many records state, and how many earn, each tenth of
 * confidence.
 *
 *     node scripts/confidence-histogram.ts RECORDS
 */
import { renderHistogram } from '../pipeline/report/confidence-histogram.ts';
import { confidencePairs } from './confidence-pairs.ts';

const [path = 'records'] = process.argv.slice(2);
process.stdout.write(renderHistogram(await confidencePairs(path)));
