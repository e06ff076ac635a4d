/** From which likeness on two records are reported. The policy's section `duplicates`. */
export interface DuplicateLimits {
  /** Least share of common words for two signatures to be compared further, 0 to 1. */
  readonly signature: number;
  /** Least likeness (half signature, half text) of two records of one domain, 0 to 1. */
  readonly likeness: number;
  /** The same for records of two domains, which often share a message and nothing else. */
  readonly acrossDomains: number;
  /** Share of common words from which two texts are too much alike, whatever the signatures say. */
  readonly text: number;
  /** Least share of the shorter text's words that stand in the other: below it, only the message is the same. */
  readonly textFloor: number;
  /** With how many others a record is reported at most. */
  readonly partners: number;
}

export const DUPLICATE_LIMITS: DuplicateLimits = {
  signature: 0.4,
  likeness: 0.48,
  acrossDomains: 0.65,
  text: 0.5,
  textFloor: 0.25,
  partners: 50,
};
