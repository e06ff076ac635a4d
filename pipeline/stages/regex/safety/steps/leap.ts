import type { StepColumns } from './step-columns.ts';

/** Costs grow with less than this power of the repeats, or are worked out one by one. */
const ORDER_AT_MOST = 16;
/** Up to here, differences of as many numbers are exact. */
const EXACT = Number.MAX_SAFE_INTEGER / ORDER_AT_MOST;

/**
 * Leads over a stretch of a text that repeats itself, if the columns behind it say what those before it must be: adds the
 * columns with which the stretch begins.
 *
 * The columns that the following ones depend on are a state. From the state behind one stride of the text, that before it
 * comes by additions: the same ones for each stride, as long as the same parts lead to a match, and the state says which do.
 * So if the nth differences of successive states are zero, they are so for ever, and the states go on as a polynomial in the
 * number of strides.
 *
 * @param stride places after which the text repeats itself
 * @param strides how many lie behind the last column, with all that their columns depend on in the same stretch
 * @param over how many are to be led over
 */
export function leap(columns: StepColumns, stride: number, strides: number, over: number): boolean {
  for (let order = 1; order <= Math.min(strides, ORDER_AT_MOST); order += 1) {
    if (!isPolynomial(columns, stride, order)) continue;
    go(columns, stride, order, over);
    return true;
  }
  return false;
}

/** Whether the differences of this order are zero in all cells of the last states, and all of them lead to the same. */
function isPolynomial(columns: StepColumns, stride: number, order: number): boolean {
  const { cells, depths } = columns;
  // The last cell holds a sum over all places: it is the last to become regular.
  for (let last = cells.length - 1; last >= 0; last -= 1) {
    const cell = cells[last] ?? 0;
    const depth = depths[cell] ?? 0;
    for (let column = 0; column < depth; column += 1) {
      const cost = columns.at(column, cell);
      let difference = cost;
      let factor = 1;
      for (let back = 1; back <= order; back += 1) {
        const earlier = columns.at(back * stride + column, cell);
        if (earlier < 0 !== cost < 0) return false;
        factor *= (back - order - 1) / back;
        const term = factor * earlier;
        if (Math.abs(term) > EXACT) return false;
        difference += term;
      }
      if (difference !== 0) return false;
    }
  }
  return true;
}

/** Adds the columns of a state so many strides before the last one, by Newton's backward differences. */
function go(columns: StepColumns, stride: number, order: number, over: number): void {
  const { reach, depths } = columns;
  const values = new Float64Array(order);
  columns.widen(reach);
  for (const cell of columns.cells)
    for (let column = 0; column < (depths[cell] ?? 0); column += 1) {
      for (let back = 0; back < order; back += 1)
        values[back] = columns.at(reach + back * stride + column, cell);
      columns.put(column, cell, extrapolated(values, over));
    }
}

/** The value of a polynomial so many places beyond its last known values, the last first, which are used up. */
function extrapolated(values: Float64Array, beyond: number): number {
  let sum = 0;
  let factor = 1;
  for (let order = 0; order < values.length; order += 1) {
    sum += factor * (values[0] ?? 0);
    factor *= (beyond + order) / (order + 1);
    for (let at = 0; at < values.length - order - 1; at += 1)
      values[at] = (values[at] ?? 0) - (values[at + 1] ?? 0);
  }
  return sum;
}
