import { finds, literal, type Fields } from './edit.ts';

/** What is written into a record so that it breaks the other one, null where it does not; and the rules of which one must say so. */
export interface Breaking {
  readonly kind: string;
  readonly rules: readonly string[];
  make(subject: Fields, other: Fields): Fields | null;
}

/** Edits of one record that name what belongs to another. */
export const BREAKING: readonly Breaking[] = [
  {
    kind: "widen a regex to another record's error",
    rules: ['regex/collision'],
    // A regex that JavaScript does not understand finds nothing before and after.
    make: (subject, other) => {
      const regex = `${subject.regex}|${literal(other.signature)}`;
      return finds(regex, other.signature) ? { ...subject, regex } : null;
    },
  },
  {
    kind: "take another record's signature as an alias",
    rules: ['duplicates/alias-conflict'],
    make: (subject, other) => ({
      ...subject,
      aliases: [...(subject.aliases ?? []), other.signature.toUpperCase()],
    }),
  },
  {
    kind: "take another record's signature",
    rules: ['duplicates/signature'],
    make: (subject, other) => ({ ...subject, signature: `${other.signature} ` }),
  },
  {
    kind: "claim another record's id as a former one",
    rules: ['duplicates/id'],
    make: (subject, other) => ({ ...subject, former_ids: [other.id] }),
  },
  {
    kind: "take another record's signature in other letters and quotes",
    rules: ['duplicates/signature'],
    make: (subject, other) => ({ ...subject, signature: inOtherLetters(other.signature) }),
  },
  {
    kind: 'write one record over another',
    rules: ['duplicates/signature'],
    make: (subject, other) => ({ ...other, id: subject.id, domain: subject.domain }),
  },
  {
    kind: "add an alias that another record's regex finds",
    rules: ['regex/collision'],
    make: (subject, other) => {
      const alias = `While it ran: ${other.signature} (again)`;
      const isBroken = finds(other.regex, alias) && !finds(other.regex, subject.signature);
      return isBroken && !declares(subject, other) && !declares(other, subject)
        ? { ...subject, aliases: [alias], regex: `${subject.regex}|${literal(alias)}` }
        : null;
    },
  },
  {
    kind: "swap in another record's regex",
    rules: ['regex/collision', 'regex/signature'],
    make: (subject, other) => ({ ...subject, regex: `.{0,9}${literal(other.signature)}` }),
  },
];

/** Whether a record says that it is taken for the other one. */
export function declares(record: Fields, other: Fields): boolean {
  const confused = record.transition_graph?.['frequently_confused_with'] ?? [];
  return confused.some(({ error_id: id }) => id === other.id);
}

/** The same to a reader: full-width letters, other quotes, spaces and a full stop. */
function inOtherLetters(text: string): string {
  const wide = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
  return `${text.replaceAll(/[A-Z]/g, wide).replaceAll("'", '"').replaceAll(' ', '  ')}.`;
}
