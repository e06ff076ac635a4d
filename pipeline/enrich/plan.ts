import { firstAsk } from './ask.ts';
import type { Ask, SourceString } from './ask.ts';
import type { Assessor } from './assessor.ts';
import type { Field } from './judge.ts';
import type { History } from './ledger.ts';
import type { Known, Memory } from './memory.ts';
import { recordSlots } from './record-slots.ts';
import type { TranslatableRecord } from './record-slots.ts';
import { wantsTranslation } from './slot.ts';
import type { Slot } from './slot.ts';

/** What there is to do, found once for the dry run, the estimate, the run and what is written at its end. */
export interface Plan {
  /** The slots of each record in which something is to be done, by the record's position in the list. */
  readonly slots: ReadonlyMap<number, readonly Slot[]>;
  /** Texts that wait for a translation, each once, in the order of the records. */
  readonly strings: readonly SourceString[];
  /** Those of which a translation is known, by hash. */
  readonly known: ReadonlyMap<string, Known>;
  /** Those that are no longer asked for, with the reason, by hash. */
  readonly givenUp: ReadonlyMap<string, string>;
  /** Those that have to be asked for. */
  readonly pending: readonly Ask[];
}

export interface PlanOptions {
  /** What a string has been through, by its hash. */
  readonly history: (hash: string) => History | null;
  /** Most strings in one request. */
  readonly company: number;
  /** Whether a record is to be translated, by its position: the others only lend what they know. */
  readonly includes: (index: number) => boolean;
}

/** Finds every text that waits for a translation, and what is known of it. */
export function planTranslation(
  records: readonly TranslatableRecord[],
  assessor: Assessor,
  memory: Memory,
  { history, company, includes }: PlanOptions,
): Plan {
  const all = records.map((entry) => recordSlots(entry, assessor, memory));
  memory.begin();
  for (const slots of all) for (const slot of slots) if (slot.need === 'none' && slot.target !== '') memory.add(slot);

  const slots = new Map<number, readonly Slot[]>();
  for (const [index, entry] of records.entries()) {
    if (!includes(index)) continue;
    // Only now is everything known that may put a list back in order.
    const found = fits(entry) ? (all[index] ?? []) : recordSlots(entry, assessor, memory);
    if (found.some((slot) => slot.need !== 'none')) slots.set(index, found);
  }
  return { slots, ...sorted(stringsOf(slots.values()), memory, history, company) };
}

function fits({ record }: TranslatableRecord): boolean {
  return record.workarounds_zh.length === 0 || record.workarounds_zh.length === record.workarounds.length;
}

function stringsOf(slots: Iterable<readonly Slot[]>): SourceString[] {
  const strings = new Map<string, { hash: string; text: string; fields: Set<Field> }>();
  for (const each of slots) {
    for (const slot of each) {
      if (!wantsTranslation(slot)) continue;
      const string = strings.get(slot.sourceHash);
      if (string) string.fields.add(slot.field);
      else strings.set(slot.sourceHash, { hash: slot.sourceHash, text: slot.source, fields: new Set([slot.field]) });
    }
  }
  return [...strings.values()].map(({ hash, text, fields }) => ({ hash, text, fields: [...fields].sort() }));
}

function sorted(
  strings: readonly SourceString[],
  memory: Memory,
  history: (hash: string) => History | null,
  company: number,
): Omit<Plan, 'slots'> {
  const known = new Map<string, Known>();
  const givenUp = new Map<string, string>();
  const pending: Ask[] = [];
  for (const string of strings) {
    const found = memory.find(string);
    const past = found ? null : history(string.hash);
    if (found) known.set(string.hash, found);
    else if (past?.givenUp != null) givenUp.set(string.hash, past.givenUp);
    else pending.push({ ...firstAsk(string, company), ...past?.ask });
  }
  return { strings, known, givenUp, pending };
}
