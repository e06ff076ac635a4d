import { defineRecordRule } from '../../rule/rule.ts';
import { edgePlaces } from './edge-places.ts';

export const selfRule = defineRecordRule({
  id: 'graph/self',
  severity: 'error',
  identity: 'value',
  summary: 'An edge to the record itself',
  reads: ['transition_graph', 'former_ids'],
  *check({ id, record }) {
    for (const { kind, pointer, edge } of edgePlaces(record.transition_graph)) {
      const isFormer = record.former_ids.includes(edge.error_id);
      if (edge.error_id !== id && !isFormer) continue;
      yield {
        pointer,
        message: `This \`${kind}\` leads to the record itself${isFormer ? `: \`${edge.error_id}\` was merged into it` : ''}. An error neither follows from itself nor is confused with itself. Take the edge out.`,
        fix: [{ op: 'remove', pointer }],
      };
    }
  },
});
