import { graphSummary } from '../../corpus/graph-summary.ts';
import { LINK_DIGESTS } from '../../corpus/links.ts';
import type { Json } from '../../json.ts';
import type { CorpusSummary } from '../../rule/run.ts';

/** How the records hang together. */
export const graph: CorpusSummary = {
  name: 'graph',
  digests: LINK_DIGESTS,
  derive: (corpus) => graphSummary(corpus) as unknown as Json,
};
