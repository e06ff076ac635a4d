/** What one item of evidence adds to what is known of one attempt. */
export interface Contribution {
  readonly kind: 'claim' | 'documentation' | 'source' | 'example' | 'outcome';
  /** What the reader can go and look at: an address, or an example's tool and version; "" for the claim. */
  readonly what: string;
  /** Trials before ageing. */
  readonly trials: number;
  /** The share of them that age has left, in (0, 1]. */
  readonly age: number;
  /** The share of them that worked, in [0, 1]. */
  readonly rate: number;
}
