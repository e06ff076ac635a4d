import type { CorpusView } from '../../corpus/corpus-view.ts';
import { EDGE_KINDS, LINK_DIGESTS, edgesDigest, type Edges } from '../../corpus/links.ts';
import { nearestWord } from '../../policy/nearest-word.ts';
import type { KeyMeeting } from '../../rule/meeting/meeting.ts';

/** Names that are looked at for one that a person may have meant: of thousands that begin alike, the first ones do. */
const LOOKED_AT = 64;
/** Letters at the beginning of a name that nobody gets wrong and writes the rest right. */
const BEGINNING = 4;

/**
 * The record that an id which leads nowhere was meant for: the one of the same name in another domain, else the one of a
 * similar name in this domain, which begins or ends alike; null where there is none.
 */
export function meantRecord(corpus: CorpusView, id: string): string | null {
  const names = corpus.once(idsByTrait);
  const [same, ...alike] = traitsOf(id);
  const sameName = names.get(same ?? '')?.[0];
  if (sameName !== undefined) return sameName;
  const [domain, slug] = partsOf(id);
  const slugs = alike
    .flatMap((trait) => (names.get(trait) ?? []).slice(0, LOOKED_AT))
    .map((each) => each.slice(domain.length));
  const similar = nearestWord(slug, new Set(slugs));
  return similar === null ? null : `${domain}${similar}`;
}

/** A record whose edge may lead nowhere depends on all whose ids it may have meant. */
export const meantMeeting: KeyMeeting = {
  kind: 'keys',
  name: 'meant',
  digests: LINK_DIGESTS,
  *keys({ id }, read) {
    for (const key of traitsOf(id)) yield { role: 'offers', key };
    const edges = read(edgesDigest) as unknown as Edges | null;
    if (!edges) return;
    for (const kind of EDGE_KINDS)
      for (const { error_id: target } of edges[kind])
        for (const key of traitsOf(target)) yield { role: 'seeks', key };
  },
};

function idsByTrait(corpus: CorpusView): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const id of corpus.byId.keys())
    for (const trait of traitsOf(id)) {
      const group = ids.get(trait);
      if (group) group.push(id);
      else ids.set(trait, [id]);
    }
  return ids;
}

/** What two ids have in common of which one may have been meant for the other: the name, its beginning, its last word. */
function traitsOf(id: string): string[] {
  const [domain, slug] = partsOf(id);
  return [
    `=${slug}`,
    `^${domain}${slug.slice(0, BEGINNING)}`,
    `$${domain}${slug.slice(slug.lastIndexOf('-') + 1)}`,
  ];
}

/** The domain with the slash, and the name in it. */
function partsOf(id: string): [string, string] {
  const slash = id.indexOf('/') + 1;
  return [id.slice(0, slash), id.slice(slash)];
}
