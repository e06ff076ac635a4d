import { LINK_DIGESTS, entryFor } from '../../corpus/links.ts';
import { linkMeeting } from '../../rule/meeting/link-meeting.ts';
import { defineCorpusRule } from '../../rule/rule.ts';
import { allEdges } from './edge-places.ts';
import { meantMeeting, meantRecord } from './meant-record.ts';

export const danglingRule = defineCorpusRule({
  id: 'graph/dangling',
  severity: 'error',
  identity: 'value',
  summary: 'An edge to a record that does not exist',
  digests: LINK_DIGESTS,
  meets: [linkMeeting, meantMeeting],
  *check({ corpus }) {
    for (const { entry, kind, pointer, edge } of allEdges(corpus)) {
      if (entryFor(corpus, edge.error_id)) continue;
      const meant = meantRecord(corpus, edge.error_id);
      yield {
        entry,
        pointer: `${pointer}/error_id`,
        message: `There is no record \`${edge.error_id}\`, so this \`${kind}\` leads nowhere.${meant === null ? ' Correct the id, add the record, or take the edge out.' : ` Did you mean \`${meant}\`?`}`,
      };
    }
  },
});
