import type { CorpusEntry, CorpusView } from '../../../corpus/corpus-view.ts';
import type { DuplicatePolicy } from '../../../policy/policy.ts';
import { compareText } from '../../../rule/finding.ts';
import { allNearPairs, type AllPairs, type ComparableRecord } from './near-pairs.ts';
import { wordingsOf } from './wording.ts';

/** The records of a corpus as far as their likeness goes. */
export interface ComparedRecords {
  /** By id: of two records the one whose id comes later is reported, wherever their files lie and whichever was first. */
  readonly entries: readonly CorpusEntry[];
  /** One for each entry. */
  readonly records: readonly ComparableRecord[];
}

/** The records of a corpus in the order of their ids. */
export function comparedRecords(corpus: CorpusView): ComparedRecords {
  const entries = corpus.entries.toSorted((a, b) => compareText(a.id, b.id) || a.index - b.index);
  const wordings = wordingsOf(corpus);
  const records = entries.map(({ id, index }) => {
    const wording = wordings[index];
    return wording ? { ...wording, domain: domainOf(id) } : null;
  });
  return { entries, records };
}

/** What stands before the slash of an id. */
export function domainOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

const known = new WeakMap<CorpusView, AllPairs>();

/** All pairs of a corpus that are near each other, by their places in the order of ids; found once. */
export function nearPairsOf(corpus: CorpusView, policy: DuplicatePolicy): AllPairs {
  const before = known.get(corpus);
  if (before) return before;
  const pairs = allNearPairs(corpus.once(comparedRecords).records, policy);
  known.set(corpus, pairs);
  return pairs;
}
