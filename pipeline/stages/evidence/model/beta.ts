import { createRequire } from 'node:module';
import type * as Cephes from 'cephes' with { 'resolution-mode': 'require' };

// Its CommonJS form is ready at once, its module form only after a wait; it is loaded at the first use, not at start-up.
let cephes: typeof Cephes | undefined;

/**
 * P(X ≤ x) for X with the distribution Beta(α, β): the regularised incomplete beta function, from the Cephes library
 * (S. L. Moshier; as WebAssembly, so that every machine gets the same bits). Off by less than 1e-11 for α and β up to
 * 1,000. The only user of that library.
 *
 * @param x in [0, 1]
 * @param alpha above 0
 * @param beta above 0
 */
export function betaCdf(x: number, alpha: number, beta: number): number {
  if (!(x >= 0 && x <= 1 && alpha > 0 && beta > 0 && Number.isFinite(alpha + beta)))
    throw new RangeError(`expected x in [0, 1], alpha and beta above 0; got ${x}, ${alpha}, ${beta}`);
  cephes ??= createRequire(import.meta.url)('cephes') as typeof Cephes;
  return cephes.incbet(alpha, beta, x);
}

/** P(low ≤ X ≤ high), in [0, 1]. */
export function betaBetween(low: number, high: number, alpha: number, beta: number): number {
  const below = low <= 0 ? 0 : betaCdf(low, alpha, beta);
  const upTo = high >= 1 ? 1 : betaCdf(high, alpha, beta);
  return Math.min(1, Math.max(0, upTo - below));
}
