import type { CorpusView } from './corpus-view.ts';
import { EDGE_KINDS, edgesOf, entryFor, type EdgeKind } from './links.ts';

/** An edge from one record to another, by their ids. An edge to a former id goes to the record that took it over. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** Records that hang together, directly or through others. */
export interface Component {
  /** Ids, in their order. */
  readonly records: readonly string[];
  /** What connects them: "A leads to B" and "B is preceded by A" are one link, as are two confusions. */
  readonly links: readonly Link[];
}

/** How the records hang together. Data that JSON can hold; the same records give the same summary, in whatever order. */
export interface GraphSummary {
  /** Number of records. */
  readonly records: number;
  /** Number of edges as the records state them, by kind; those to nowhere or to the record itself are not counted. */
  readonly edges: { readonly [Kind in EdgeKind]: number };
  /** Groups of two records and more, the largest first. */
  readonly components: readonly Component[];
  /** Ids of records that no edge touches, in their order. */
  readonly orphans: readonly string[];
  /** Edges whose counterpart is missing, in the order of their ends. */
  readonly oneWay: readonly Link[];
  /** Number of edges that lead to no record. */
  readonly dangling: number;
}

/** Whoever asks for this must declare `LINK_DIGESTS`. */
export function graphSummary(corpus: CorpusView): GraphSummary {
  const { stated, dangling } = statedLinks(corpus);
  const known = new Set(stated.map(nameOf));
  const ids = [...corpus.byId.keys()].sort();
  const groups = new Groups();
  for (const { from, to } of stated) groups.join(from, to);
  const members = Map.groupBy(ids, (id) => groups.of(id));
  const links = Map.groupBy(distinctLinks(stated), ({ from }) => groups.of(from));
  const components = [...members]
    .filter(([, records]) => records.length > 1)
    .map(([group, records]): Component => ({ records, links: links.get(group) ?? [] }))
    .sort((a, b) => b.records.length - a.records.length || compare(a.records[0] ?? '', b.records[0] ?? ''));
  return {
    records: ids.length,
    edges: Object.fromEntries(
      EDGE_KINDS.map((kind) => [kind, stated.filter((link) => link.kind === kind).length]),
    ) as { [Kind in EdgeKind]: number },
    components,
    orphans: [...members.values()].filter((records) => records.length === 1).flat(),
    oneWay: stated.filter((link) => !known.has(nameOf(counterpart(link)))),
    dangling,
  };
}

/** Every link once, in the order of its ends, and how many lead nowhere. */
function statedLinks(corpus: CorpusView): { stated: Link[]; dangling: number } {
  const links = new Map<string, Link>();
  let dangling = 0;
  for (const entry of corpus.entries) {
    const edges = edgesOf(corpus)[entry.index];
    for (const kind of EDGE_KINDS) {
      for (const { error_id: id } of edges?.[kind] ?? []) {
        const to = entryFor(corpus, id)?.id;
        if (to === undefined) dangling++;
        if (to === undefined || to === entry.id) continue;
        const link: Link = { from: entry.id, to, kind };
        links.set(nameOf(link), link);
      }
    }
  }
  return { stated: [...links.values()].sort(compareLinks), dangling };
}

/** What the other record must say for the link to be known from both ends. */
function counterpart({ from, to, kind }: Link): Link {
  if (kind === 'frequently_confused_with') return { from: to, to: from, kind };
  return { from: to, to: from, kind: kind === 'leads_to' ? 'preceded_by' : 'leads_to' };
}

/** One link for what two records say of each other: a `leads_to`, or a confusion from the earlier id to the later one. */
function distinctLinks(stated: readonly Link[]): Link[] {
  const links = stated.map((link) => {
    const turned = link.kind === 'preceded_by' || (link.kind !== 'leads_to' && link.from > link.to);
    return turned ? counterpart(link) : link;
  });
  return [...new Map(links.map((link) => [nameOf(link), link])).values()].sort(compareLinks);
}

function nameOf({ from, to, kind }: Link): string {
  return `${kind} ${from} ${to}`;
}

function compareLinks(a: Link, b: Link): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Disjoint sets of ids; each has one of its members for a name. */
class Groups {
  readonly #parents = new Map<string, string>();

  of(id: string): string {
    let root = id;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    for (let each = id; each !== root;) {
      const parent = this.#parents.get(each) ?? root;
      this.#parents.set(each, root);
      each = parent;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [rootA, rootB] = [this.of(a), this.of(b)];
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}
