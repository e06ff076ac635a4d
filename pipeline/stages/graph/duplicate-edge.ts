import type { CorpusView } from '../../corpus/corpus-view.ts';
import { LINK_DIGESTS, entryFor } from '../../corpus/links.ts';
import { normalForm } from '../../corpus/normal-form.ts';
import type { Edit } from '../../rule/finding.ts';
import { linkMeeting } from '../../rule/meeting/link-meeting.ts';
import { defineCorpusRule } from '../../rule/rule.ts';
import { allEdges, type EdgePlace } from './edge-places.ts';

export const duplicateEdgeRule = defineCorpusRule({
  id: 'graph/duplicate-edge',
  severity: 'error',
  identity: 'value',
  summary: 'The same edge twice',
  digests: LINK_DIGESTS,
  meets: [linkMeeting],
  *check({ corpus }) {
    const seen = new Map<string, EdgePlace>();
    for (const { entry, ...place } of allEdges(corpus)) {
      const key = `${entry.index} ${identityOf(corpus, place)}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, place);
        continue;
      }
      const fix = union(first, place);
      const { kind, pointer, edge } = place;
      yield {
        entry,
        pointer,
        message: `\`${kind}\` names \`${edge.error_id}\` already at \`${first.pointer}\`${edge.error_id === first.edge.error_id ? '' : `, under the id \`${first.edge.error_id}\``}. The same edge twice counts twice wherever edges are added up. ${fix ? 'Keep one; nothing that only the second says is lost.' : 'The two give different probabilities: decide which one holds, and keep one edge.'}`,
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** Two edges to one record are one edge, unless each has a condition of its own. */
function identityOf(corpus: CorpusView, { kind, edge }: EdgePlace): string {
  const target = entryFor(corpus, edge.error_id)?.id ?? edge.error_id;
  return `${kind} ${target} ${normalForm(edge.condition ?? '')}`;
}

/** Takes the second edge out after moving into the first what only the second says; null where the two disagree. */
function union(first: EdgePlace, second: EdgePlace): Edit[] | null {
  const edits: Edit[] = [];
  const [a, b] = [first.edge, second.edge];
  if (b.probability !== undefined && a.probability !== b.probability) {
    if (a.probability !== undefined) return null;
    edits.push({ op: 'add', pointer: `${first.pointer}/probability`, value: b.probability });
  }
  for (const key of ['condition', 'typical_delay', 'distinction'] as const) {
    const [text, other] = [a[key] ?? '', b[key] ?? ''];
    if (other === '' || normalForm(text) === normalForm(other)) continue;
    const value = text === '' ? other : `${text} ${other}`;
    edits.push({ op: a[key] === undefined ? 'add' : 'replace', pointer: `${first.pointer}/${key}`, value });
  }
  return [...edits, { op: 'remove', pointer: second.pointer }];
}
