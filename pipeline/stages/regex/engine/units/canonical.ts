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

/** Blocks of scripts and signs without another case: most units, for each of which one would ask in vain. */
const CASELESS: readonly (readonly [first: number, last: number])[] = [
  // Hebrew to Myanmar.
  [0x0590, 0x109f],
  // Hangul to Ethiopic.
  [0x1100, 0x139f],
  // Canadian syllabics to Ol Chiki.
  [0x1400, 0x1c7f],
  // Arrows to pictures, around the letters in circles.
  [0x2190, 0x24af],
  [0x2500, 0x2bff],
  // Kana, Han, Yi and Vai.
  [0x2e80, 0xa63f],
  // Hangul, surrogates, private use and more Han.
  [0xac00, 0xfaff],
];

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  let next = 0;
  for (const [first, last] of [...CASELESS, [units.length, units.length]] as const) {
    foldUnits(units, next, first);
    next = last + 1;
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
