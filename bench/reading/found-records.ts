import { curate } from './command.ts';
import type { PastedOutput } from './half.ts';

/** What `lookup` answered to the pasted outputs of a half. */
export interface FoundRecords {
  /** Outputs that have a record, and how many of these found it first, among the first three, and only as weak. */
  readonly present: number;
  readonly first: number;
  readonly three: number;
  readonly weak: number;
  /** Mean of one over the place of the first record that fits. */
  readonly reciprocalRank: number;
  /** Outputs without a record, and how many of these got a strong answer all the same. */
  readonly absent: number;
  readonly strong: number;
  readonly failures: readonly string[];
}

interface Row {
  readonly id: string;
  readonly strength?: 'strong' | 'weak';
}

async function rowsFor(text: string, records: string): Promise<readonly Row[]> {
  const { out, err } = await curate(['lookup', '--format', 'json', '--records', records], text);
  if (!out.startsWith('{')) throw new Error(`lookup said: ${err}`);
  return (JSON.parse(out) as { matches: Row[] }).matches;
}

/** Looks each output up among the records of a folder. */
export async function findRecords(pastes: readonly PastedOutput[], records: string): Promise<FoundRecords> {
  const failures: string[] = [];
  const count = { first: 0, three: 0, weak: 0, strong: 0 };
  let reciprocal = 0;
  for (const { id, text, fits } of pastes) {
    const rows = await rowsFor(text, records);
    const shown =
      rows
        .slice(0, 3)
        .map((row) => `${row.id} (${row.strength ?? 'strong'})`)
        .join(', ') || 'nothing';
    if (fits.length === 0) {
      const strong = rows.some(({ strength = 'strong' }) => strength === 'strong');
      count.strong += Number(strong);
      if (strong) failures.push(`${id}: has no record, got ${shown}`);
      continue;
    }
    const place = rows.findIndex((row) => fits.includes(row.id));
    const weak = place >= 0 && rows[place]?.strength === 'weak';
    count.first += Number(place === 0);
    count.three += Number(place >= 0 && place < 3);
    count.weak += Number(weak);
    reciprocal += place < 0 ? 0 : 1 / (place + 1);
    if (place !== 0 || weak) failures.push(`${id}: fits ${fits.join(', ')}, got ${shown}`);
  }
  const present = pastes.filter(({ fits }) => fits.length > 0).length;
  return {
    ...count,
    present,
    absent: pastes.length - present,
    reciprocalRank: present === 0 ? 0 : reciprocal / present,
    failures,
  };
}
