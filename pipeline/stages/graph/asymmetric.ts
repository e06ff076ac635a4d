import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import { LINK_DIGESTS, edgesOf, entryFor, type EdgeKind } from '../../corpus/links.ts';
import type { Json } from '../../json.ts';
import { linkMeeting } from '../../rule/meeting/link-meeting.ts';
import { defineCorpusRule, type CorpusProblem } from '../../rule/rule.ts';
import { allEdges, type EdgePlace } from './edge-places.ts';

export const asymmetricRule = defineCorpusRule({
  id: 'graph/asymmetric',
  severity: 'warning',
  identity: 'records',
  summary: 'A leads to B, but B is not preceded by A; A is confused with B, but not B with A',
  digests: LINK_DIGESTS,
  meets: [linkMeeting],
  *check({ corpus }) {
    const reported = new Set<string>();
    for (const place of allEdges(corpus)) {
      const target = entryFor(corpus, place.edge.error_id);
      if (!target?.readable || target.id === place.entry.id) continue;
      const counterpart = COUNTERPARTS[place.kind];
      const missing = `${target.index} ${counterpart} ${place.entry.id}`;
      if (reported.has(missing) || hasEdge(corpus, target, counterpart, place.entry)) continue;
      reported.add(missing);
      yield problem(place, target);
    }
  },
});

/** What the record at the other end of an edge must say. */
const COUNTERPARTS: Readonly<Record<EdgeKind, EdgeKind>> = {
  leads_to: 'preceded_by',
  preceded_by: 'leads_to',
  frequently_confused_with: 'frequently_confused_with',
};

/** Whether an entry has the edge, or cannot be asked. */
function hasEdge(corpus: CorpusView, from: CorpusEntry, kind: EdgeKind, to: CorpusEntry): boolean {
  const edges = edgesOf(corpus)[from.index];
  return !edges || edges[kind].some((edge) => entryFor(corpus, edge.error_id)?.id === to.id);
}

/** The finding is about the record that lacks the edge, because that is the one to fix. */
function problem(place: EdgePlace & { readonly entry: CorpusEntry }, target: CorpusEntry): CorpusProblem {
  const { kind, entry, edge } = place;
  const list = COUNTERPARTS[kind];
  const pointer = `/transition_graph/${list}`;
  const at = { entry: target, pointer, related: [entry.id] };
  const add = (value: Json): Pick<CorpusProblem, 'fix'> => ({
    fix: [{ op: 'add', pointer: `${pointer}/-`, value }],
  });
  const condition: { condition?: string } =
    edge.condition === undefined || edge.condition === '' ? {} : { condition: edge.condition };
  switch (kind) {
    case 'leads_to':
      return {
        ...at,
        message: `\`${entry.id}\` says in \`leads_to\` that this error follows from it; this record does not list it in \`preceded_by\`. Whoever starts from here never learns what came before. Add it here, or take the edge out there if it is wrong.`,
        ...add({ error_id: entry.id, ...condition }),
      };
    case 'preceded_by':
      return {
        ...at,
        message: `\`${entry.id}\` says in \`preceded_by\` that it follows from this error; this record does not list it in \`leads_to\`. Whoever starts from here is not warned of what comes next. Add it here with a \`probability\` (how often the one follows the other), or take the edge out there if it is wrong.`,
      };
    case 'frequently_confused_with': {
      const distinction = edge.distinction ?? '';
      const start = `\`${entry.id}\` says how to tell it from this error; this record does not name it in \`frequently_confused_with\`. Whoever took the one for the other may come from either side.`;
      return POINTS.test(distinction)
        ? {
            ...at,
            message: `${start} Add it here. The \`distinction\` there speaks of "this" or "that" record, so write it anew from this side.`,
          }
        : { ...at, message: `${start} Add it here.`, ...add({ error_id: entry.id, distinction }) };
    }
  }
}

/** Words that mean another record when they are read from the other side. */
const POINTS =
  /\b(?:this|these|those|here|there|the other)\b|\bthat (?:canon|entry|error|issue|one|page|problem|record)\b|这|那|该|此|本(?:条|记录|错误)/iu;
