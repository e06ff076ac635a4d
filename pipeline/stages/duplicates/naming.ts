import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import { defineDigest } from '../../corpus/digest.ts';
import { normalForm } from '../../corpus/normal-form.ts';
import { compareText } from '../../rule/finding.ts';
import type { KeyMeeting } from '../../rule/meeting/meeting.ts';

/** A wording by which an error is known, and the record that it is known to. */
export interface KnownWording {
  readonly entry: CorpusEntry;
  /** Position among the aliases; -1 for the signature. */
  readonly alias: number;
  readonly text: string;
}

/** The signature and the aliases of each record, each followed by its normal form. */
export const namingDigest = defineDigest({
  name: 'duplicates/naming',
  reads: ['signature', 'aliases'],
  tolerates: ['signature'],
  derive: ({ signature, aliases }) => [signature, ...aliases].flatMap((text) => [text, normalForm(text)]),
});

/** Records meet by the normal forms of their names. */
export const namingMeeting: KeyMeeting = {
  kind: 'keys',
  name: 'names',
  digests: [namingDigest],
  *keys(_entry, read) {
    const naming = read(namingDigest) ?? [];
    for (let at = 1; at < naming.length; at += 2) {
      const key = naming[at] ?? '';
      if (key !== '') yield { role: 'has', key };
    }
  },
};

/** All names by their normal form: signatures first, then in the order of the ids. Names without a word are left out. */
export function namesByForm(corpus: CorpusView): Map<string, KnownWording[]> {
  const names = new Map<string, KnownWording[]>();
  for (const entry of byId(corpus.entries)) {
    const naming = corpus.digest(namingDigest)[entry.index] ?? [];
    for (let at = 0; at + 1 < naming.length; at += 2) {
      const form = naming[at + 1] ?? '';
      if (form === '') continue;
      const name: KnownWording = { entry, alias: at / 2 - 1, text: naming[at] ?? '' };
      const group = names.get(form);
      if (group) group.push(name);
      else names.set(form, [name]);
    }
  }
  for (const group of names.values()) group.sort((a, b) => Math.min(a.alias, 0) - Math.min(b.alias, 0));
  return names;
}

/** Records that a finding names at most: one message that a thousand records share would name a million. */
const NAMED = 10;

/** The ids of the other records among those that have a name, each once, in their order: as many as a finding names. */
export function othersOf(entry: CorpusEntry, group: readonly KnownWording[]): string[] {
  const ids = new Set<string>();
  for (const { entry: other } of group) {
    if (ids.size === NAMED) break;
    if (other.id !== entry.id) ids.add(other.id);
  }
  return [...ids];
}

/** Entries in the order of their ids, so that which of two is reported does not depend on where their files lie. */
function byId(entries: readonly CorpusEntry[]): CorpusEntry[] {
  return entries.toSorted((a, b) => compareText(a.id, b.id) || a.index - b.index);
}
