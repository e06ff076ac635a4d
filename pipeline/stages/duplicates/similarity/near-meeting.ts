import type { CorpusView } from '../../../corpus/corpus-view.ts';
import type { DuplicatePolicy } from '../../../policy/policy.ts';
import { compareText } from '../../../rule/finding.ts';
import {
  mostPairs,
  type Dependence,
  type SearchMeeting,
  type MeetingRecord,
} from '../../../rule/meeting/meeting.ts';
import { comparedRecords, domainOf, nearPairsOf } from './near-corpus.ts';
import { MOST_CANDIDATES, mayBeNear } from './near-pairs.ts';
import { stemUnitsDigest, UnitIndex } from './stem-units.ts';

/** A record whose id comes later depends on those that say nearly the same. */
export const nearMeeting: SearchMeeting = {
  kind: 'search',
  name: 'near',
  digests: [stemUnitsDigest],
  all(corpus, policy) {
    const { pairs, isCrowded } = nearPairsOf(corpus, policy.duplicates);
    if (isCrowded || pairs.length > mostPairs(corpus.entries.length)) return null;
    return indexPairs(corpus, policy.duplicates);
  },
  among(few, all, policy) {
    const pairs: Dependence[] = [];
    const search = new NearSearch(few, policy.duplicates);
    for (const other of all) search.compare(other, pairs);
    return search.isCrowded ? null : pairs;
  },
};

function* indexPairs(corpus: CorpusView, policy: DuplicatePolicy): Generator<Dependence> {
  const { entries } = corpus.once(comparedRecords);
  for (const { first, second } of nearPairsOf(corpus, policy).pairs)
    yield [entries[second]?.index ?? 0, entries[first]?.index ?? 0];
}

/** Compares many records with a few. */
class NearSearch {
  readonly #few: readonly MeetingRecord[];
  readonly #policy: DuplicatePolicy;
  readonly #signatures: UnitIndex;
  readonly #texts: UnitIndex;
  readonly #candidates: number[];

  constructor(few: readonly MeetingRecord[], policy: DuplicatePolicy) {
    this.#few = few.filter(({ read }) => read(stemUnitsDigest) !== null);
    this.#policy = policy;
    const units = this.#few.map(({ read }) => read(stemUnitsDigest) ?? []);
    this.#signatures = new UnitIndex(units.map(([signature = '']) => signature));
    this.#texts = new UnitIndex(units.map(([, text = '']) => text));
    this.#candidates = this.#few.map(() => 0);
  }

  /** Whether one of the few is like so many others that not all were looked at, or nearly so many. */
  get isCrowded(): boolean {
    return this.#candidates.some((count) => count > MOST_CANDIDATES / 2);
  }

  compare(other: MeetingRecord, pairs: Dependence[]): void {
    const units = other.read(stemUnitsDigest);
    if (!units) return;
    const [signature = '', text = ''] = units;
    const signatures = this.#signatures.shared(signature);
    const texts = this.#texts.shared(text);
    for (const [index, one] of this.#few.entries()) {
      if (one.number === other.number) continue;
      const compared = {
        signature: countsOf(signatures[index], this.#signatures.sizes[index], signature.length),
        text: countsOf(texts[index], this.#texts.sizes[index], text.length),
        isOneDomain: domainOf(one.id) === domainOf(other.id),
      };
      const { isCandidate, isNear } = mayBeNear(compared, this.#policy);
      if (isCandidate) this.#candidates[index] = (this.#candidates[index] ?? 0) + 1;
      if (!isNear) continue;
      const isLater = compareText(one.id, other.id) > 0;
      pairs.push(isLater ? [one.number, other.number] : [other.number, one.number]);
    }
  }
}

/** Two stems that share a unit may count as one: no set has more in common than it has. */
function countsOf(shared = 0, a = 0, b = 0): { shared: number; a: number; b: number } {
  return { shared: Math.min(shared, a, b), a, b };
}
