import type { CorpusView } from '../../corpus/corpus-view.ts';
import { LINK_DIGESTS, entryFor } from '../../corpus/links.ts';
import { nearest } from '../../policy/nearest.ts';
import { defineCorpusRule } from '../../rule/rule.ts';
import { allEdges } from './edge-places.ts';

export const dangling = defineCorpusRule({
  id: 'graph/dangling',
  severity: 'error',
  identity: 'value',
  summary: 'An edge to a record that does not exist',
  digests: LINK_DIGESTS,
  *check({ corpus }) {
    let proposals = MAX_PROPOSALS;
    for (const { entry, kind, pointer, edge } of allEdges(corpus)) {
      if (entryFor(corpus, edge.error_id)) continue;
      const meant = proposals-- > 0 ? proposalFor(corpus, edge.error_id) : null;
      yield {
        entry,
        pointer: `${pointer}/error_id`,
        message: `There is no record \`${edge.error_id}\`, so this \`${kind}\` leads nowhere.${meant === null ? ' Correct the id, add the record, or take the edge out.' : ` Did you mean \`${meant}\`?`}`,
      };
    }
  },
});

/** Looking for what was meant takes a look at every id of a domain; nobody reads so many proposals. */
const MAX_PROPOSALS = 200;

/** The record of the same name in another domain, else the one of a similar name in this domain. */
function proposalFor(corpus: CorpusView, id: string): string | null {
  const slug = id.slice(id.indexOf('/') + 1);
  const sameName = corpus.once(idsBySlug).get(slug)?.[0];
  if (sameName !== undefined) return sameName;
  const domain = id.slice(0, id.indexOf('/') + 1);
  const slugs = (corpus.once(idsByDomain).get(domain) ?? []).map((each) => each.slice(domain.length));
  const similar = nearest(slug, slugs);
  return similar === null ? null : `${domain}${similar}`;
}

function idsBySlug(corpus: CorpusView): Map<string, string[]> {
  return Map.groupBy(corpus.byId.keys(), (id) => id.slice(id.indexOf('/') + 1));
}

function idsByDomain(corpus: CorpusView): Map<string, string[]> {
  return Map.groupBy(corpus.byId.keys(), (id) => id.slice(0, id.indexOf('/') + 1));
}
