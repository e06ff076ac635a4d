import { EDGE_KINDS, LINK_DIGESTS, edgesDigest, formerIdsDigest, type Edges } from '../../corpus/links.ts';
import { foldCase } from '../../corpus/fold-case.ts';
import type { KeyMeeting, MeetingKey } from './meeting.ts';

/** Records meet by ids: one that has an id, or had it, with all others that do and all that lead to it. */
export const linkMeeting: KeyMeeting = {
  kind: 'keys',
  name: 'links',
  digests: LINK_DIGESTS,
  *keys({ id }, read): Iterable<MeetingKey> {
    // Two ids that differ in case are one file on some systems: they meet, too.
    yield { role: 'has', key: foldCase(id) };
    for (const former of read(formerIdsDigest) ?? []) yield { role: 'has', key: foldCase(former) };
    const edges = read(edgesDigest) as unknown as Edges | null;
    if (!edges) return;
    for (const kind of EDGE_KINDS)
      for (const { error_id: target } of edges[kind]) yield { role: 'names', key: foldCase(target) };
  },
};
