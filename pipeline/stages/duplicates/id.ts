import type { CorpusEntry, CorpusView } from '../../corpus/corpus-view.ts';
import { LINK_DIGESTS, formerIdsOf } from '../../corpus/links.ts';
import { foldCase } from '../../corpus/fold-case.ts';
import { linkMeeting } from '../../rule/meeting/link-meeting.ts';
import { defineCorpusRule, type CorpusProblem } from '../../rule/rule.ts';
import { quote } from './quote.ts';

export const idRule = defineCorpusRule({
  id: 'duplicates/id',
  severity: 'error',
  identity: 'value',
  summary: 'An id belongs to two records, but for upper and lower case, or was given up by a merged record',
  digests: LINK_DIGESTS,
  meets: [linkMeeting],
  *check({ corpus }) {
    yield* sameIds(corpus);
    yield* idsThatDifferInCase(corpus);
    yield* idsGivenUp(corpus);
    yield* idsGivenUpTwice(corpus);
  },
});

/** The file whose path fits the id is in the right; where none does, the first one is. */
function* sameIds(corpus: CorpusView): Iterable<CorpusProblem> {
  for (const [shared, entries] of corpus.byId) {
    const rightful = entries.find(isWherePathSays) ?? entries[0];
    for (const entry of entries) {
      if (entry === rightful) continue;
      yield {
        entry,
        pointer: pointerToId(entry),
        related: [shared],
        message: `The id ${quote(shared)} belongs to ${rightful?.path} already. A link to it can lead to one record only, so tools would show one of the two and forget the other. If this is another error, give it an id of its own, and the path that goes with it; if it is the same error, move what is new into the other file.`,
      };
    }
  }
}

function* idsThatDifferInCase(corpus: CorpusView): Iterable<CorpusProblem> {
  const first = new Map<string, CorpusEntry>();
  for (const [stated, [entry]] of corpus.byId) {
    if (!entry) continue;
    const folded = foldCase(stated);
    const other = first.get(folded);
    if (!other) first.set(folded, entry);
    else
      yield {
        entry,
        pointer: pointerToId(entry),
        related: [other.id],
        message: `The ids ${quote(stated)} and ${quote(other.id)} differ in upper and lower case only. On the file systems of Windows and macOS their files are one file, and one of the two records is lost. Write ids in lower case, and give two errors two names.`,
      };
  }
}

function* idsGivenUp(corpus: CorpusView): Iterable<CorpusProblem> {
  const heirs = heirsOf(corpus);
  for (const entry of corpus.entries) {
    const heir = heirs.get(entry.id)?.[0];
    if (!heir || heir.id === entry.id) continue;
    yield {
      entry,
      pointer: pointerToId(entry),
      related: [heir.id],
      message: `The id ${quote(entry.id)} was given up when its record was merged into ${quote(heir.id)}, which answers the links to it. An id is never used again: old links would lead to another error. Give this record a new id, or take the old one out of \`former_ids\` if the merge has been undone.`,
    };
  }
  for (const entry of corpus.entries) {
    const at = formerIdsOf(corpus)[entry.index]?.indexOf(entry.id) ?? -1;
    if (at < 0) continue;
    yield {
      entry,
      pointer: `/former_ids/${at}`,
      message: `${quote(entry.id)} is the id of this very record, so it has not been given up. List the ids of records that were merged into this one, and no others.`,
    };
  }
}

function* idsGivenUpTwice(corpus: CorpusView): Iterable<CorpusProblem> {
  for (const [former, [heir, ...others]] of heirsOf(corpus)) {
    for (const entry of others) {
      if (!heir || entry === heir) continue;
      yield {
        entry,
        pointer: `/former_ids/${formerIdsOf(corpus)[entry.index]?.indexOf(former) ?? 0}`,
        related: [heir.id],
        message: `${quote(heir.id)} says too that ${quote(former)} was merged into it. A link to that id can lead to one record only: keep it in \`former_ids\` of the record that took over its content.`,
      };
    }
  }
}

/** Entries that say they took over an id, by that id. */
function heirsOf(corpus: CorpusView): Map<string, CorpusEntry[]> {
  const heirs = new Map<string, CorpusEntry[]>();
  for (const entry of corpus.entries) {
    for (const former of new Set(formerIdsOf(corpus)[entry.index] ?? [])) {
      heirs.set(former, [...(heirs.get(former) ?? []), entry]);
    }
  }
  return heirs;
}

function isWherePathSays(entry: CorpusEntry): boolean {
  return entry.path === `${entry.id}.json`;
}

function pointerToId(entry: CorpusEntry): string {
  return entry.readable ? '/id' : '';
}
