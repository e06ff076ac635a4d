/** The confidence that a record states, and the one that its evidence bears. */
export interface ConfidencePair {
  readonly stated: number;
  readonly earned: number;
}

const BINS = 10;
const WIDTH = 30;

/**
 * Draws how many records state, and how many earn, each tenth of confidence, and says what the two have to do with each
 * other. Ends with a newline.
 */
export function renderHistogram(pairs: readonly ConfidencePair[]): string {
  const stated = counts(pairs.map((pair) => pair.stated));
  const earned = counts(pairs.map((pair) => pair.earned));
  const most = Math.max(1, ...stated, ...earned);
  const bar = (count: number): string => '#'.repeat(Math.ceil((count / most) * WIDTH));
  const rows = stated.map((count, bin) => {
    const other = earned[bin] ?? 0;
    const range = `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`;
    return `${range}  ${String(count).padStart(6)} ${bar(count).padEnd(WIDTH)}  ${String(other).padStart(6)} ${bar(other)}`;
  });
  return [
    `          stated${' '.repeat(WIDTH + 4)}earned`,
    ...rows,
    `mean      ${mean(pairs.map((pair) => pair.stated))
      .toFixed(2)
      .padEnd(WIDTH + 10)}${mean(pairs.map((pair) => pair.earned)).toFixed(2)}`,
    `correlation of the two: ${correlation(pairs).toFixed(2)}`,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function counts(values: readonly number[]): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(value * BINS + 1e-9));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's coefficient; 0 where one of the two does not vary. */
function correlation(pairs: readonly ConfidencePair[]): number {
  const [x, y] = [mean(pairs.map((pair) => pair.stated)), mean(pairs.map((pair) => pair.earned))];
  const product = (f: (pair: ConfidencePair) => number): number =>
    pairs.reduce((sum, pair) => sum + f(pair), 0);
  const xx = product(({ stated }) => (stated - x) ** 2);
  const yy = product(({ earned }) => (earned - y) ** 2);
  return xx === 0 || yy === 0
    ? 0
    : product(({ stated, earned }) => (stated - x) * (earned - y)) / Math.sqrt(xx * yy);
}
