let table: Uint16Array | undefined;

/**
 * ECMAScript's Canonicalize for the flag `i` without `u`, for each UTF-16 unit: two units match where their values
 * here are equal. Upper case, one unit at a time; nothing outside ASCII folds into ASCII.
 */
export function canonicalUnits(): Uint16Array {
  table ??= buildTable();
  return table;
}

/** A text's units in canonical form. */
export function canonicalize(text: string): Uint16Array {
  const canonical = canonicalUnits();
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = canonical[text.charCodeAt(index)] ?? 0;
  return units;
}

/** Kana, Han, Yi and Vai; Hangul, surrogates, private use and more Han: most units, and none of them has another case. */
const CASELESS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0xa63f],
  [0xac00, 0xfaff],
];

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  let unit = 0;
  for (const [first, last] of [...CASELESS, [units.length, units.length]] as const) {
    foldUnits(units, unit, first);
    unit = last + 1;
  }
  return units;
}

function foldUnits(units: Uint16Array, from: number, end: number): void {
  for (let unit = from; unit < end; unit += 1) {
    const upper = String.fromCharCode(unit).toUpperCase();
    const folded = upper.charCodeAt(0);
    units[unit] = upper.length !== 1 || (unit >= 128 && folded < 128) ? unit : folded;
  }
}
