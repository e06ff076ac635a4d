/**
 * What a sum of a few hundred binary fractions and the beta function may be off by, and more. A value that close below
 * a half counts as the half, so that 0.625 is 0.63 in whatever order its parts were added.
 */
const NOISE = 1e-9;

/** Rounds to two decimals, half up. @param value from 0 up */
export function toTwoDecimals(value: number): number {
  return Math.floor(value * 100 + 0.5 + NOISE) / 100;
}
