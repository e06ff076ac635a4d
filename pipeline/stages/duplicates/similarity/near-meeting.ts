import type { CorpusView } from '../../../corpus/corpus-view.ts';
import type { DuplicatePolicy } from '../../../policy/policy.ts';
import { compareText } from '../../../rule/finding.ts';
import {
  mostPairs,
  type Dependence,
  type ReadDigest,
  type SearchMeeting,
  type Sought,
} from '../../../rule/meeting/meeting.ts';
import { comparedRecords, domainOf, nearPairsOf } from './near-corpus.ts';
import { MOST_CANDIDATES, mayBeNear } from './near-pairs.ts';
import { StemIndex } from './stem-index.ts';
import { wordingDigest, wordingFrom, type Wording } from './wording.ts';

/** A record whose id comes later depends on those that say nearly the same. */
export const nearMeeting: SearchMeeting = {
  kind: 'search',
  name: 'near',
  digests: [wordingDigest],
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
  readonly #few: readonly Sought[];
  readonly #policy: DuplicatePolicy;
  readonly #signatures: StemIndex;
  readonly #texts: StemIndex;
  readonly #forms: readonly (string | null)[];
  readonly #candidates: number[];

  constructor(few: readonly Sought[], policy: DuplicatePolicy) {
    this.#few = few;
    this.#policy = policy;
    const wordings = few.map(({ read }) => wordingOf(read));
    this.#forms = wordings.map((wording) => wording?.form ?? null);
    this.#signatures = new StemIndex(wordings.map((wording) => wording?.signature ?? ''));
    this.#texts = new StemIndex(wordings.map((wording) => wording?.text ?? ''));
    this.#candidates = few.map(() => 0);
  }

  /** Whether one of the few is like so many others that not all were looked at, or nearly so many. */
  get isCrowded(): boolean {
    return this.#candidates.some((count) => count > MOST_CANDIDATES / 2);
  }

  compare(other: Sought, pairs: Dependence[]): void {
    const wording = wordingOf(other.read);
    if (!wording) return;
    const signature = this.#signatures.shared(wording.signature);
    const text = this.#texts.shared(wording.text);
    for (const [index, one] of this.#few.entries()) {
      if (this.#forms[index] === null || one.number === other.number) continue;
      const compared = {
        signature: {
          shared: signature.shared[index] ?? 0,
          a: this.#signatures.sizes[index] ?? 0,
          b: signature.size,
        },
        text: { shared: text.shared[index] ?? 0, a: this.#texts.sizes[index] ?? 0, b: text.size },
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

function wordingOf(read: ReadDigest): Wording | null {
  const digest = read(wordingDigest);
  return digest && wordingFrom(digest);
}
