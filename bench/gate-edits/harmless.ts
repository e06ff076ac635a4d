import type { RecordSource } from '../../pipeline/store/record-source.ts';
import {
  edit,
  pathOf,
  recordsOf,
  shareOf,
  spread,
  targetsOf,
  textOf,
  uncounted,
  type GateEdit,
  type Fields,
} from './edit.ts';
import { HARMLESS, type Harmless } from './harmless-texts.ts';

/** Edits that make no record worse than it was. */
export function* harmlessEdits(source: RecordSource, count: number, turn: number): Generator<GateEdit> {
  const records = recordsOf(source, turn);
  const alike = lookalikes(records);
  yield* shareOf(
    [
      ...HARMLESS.map((harmless, place) => written(harmless, records, 13 * (place + 1))),
      ...LAYOUTS.map((layout, place) => laidOut(layout, records, 19 * (place + 1))),
      ...RESEMBLING.map((harmless, place) => written(harmless, alike, 7 * (place + 1))),
      mergedInto(alike),
      toldApart(alike),
      answered(records),
      renamed(records),
      takenAway(records),
      added(records),
    ],
    count,
  );
}

function* written({ kind, make }: Harmless, records: readonly Fields[], start: number): Generator<GateEdit> {
  for (const [subject, other] of spread(records, start)) {
    const changed = make(subject);
    if (changed) yield edit(kind, subject, other, [], [[pathOf(subject.id), textOf(changed)]]);
  }
}

/** Other texts of the same record. The one warning that they bring, schema/format, is their own affair. */
const LAYOUTS: readonly { readonly kind: string; readonly write: (subject: Fields) => string }[] = [
  {
    kind: 'order the keys otherwise',
    write: (subject) => JSON.stringify(Object.fromEntries(Object.entries(subject).toReversed()), null, 4),
  },
  { kind: 'write it on one line', write: (subject) => JSON.stringify(subject) },
  { kind: 'end lines with CR LF', write: (subject) => textOf(subject).replaceAll('\n', '\r\n') },
];

function* laidOut(
  { kind, write }: (typeof LAYOUTS)[number],
  records: readonly Fields[],
  start: number,
): Generator<GateEdit> {
  for (const [subject, other] of spread(records, start))
    yield edit(kind, subject, other, ['schema/format'], [[pathOf(subject.id), write(subject)]]);
}

/** Edits of records that resemble another one, which no edit of their texts may make a new likeness of. */
const RESEMBLING: readonly Harmless[] = [
  {
    kind: 'reword the cause of a record that resembles another',
    make: (subject) => ({ ...subject, root_cause: subject.root_cause.replaceAll(/\b[Tt]he\b/g, 'this') }),
  },
  {
    kind: 'take a dead end from a record that resembles another',
    make: (subject) =>
      subject.dead_ends.length < 2
        ? null
        : { ...uncounted(subject), dead_ends: subject.dead_ends.slice(0, -1) },
  },
];

/** Records whose signature has all words but one or two of another's: one after the other. */
function lookalikes(records: readonly Fields[]): Fields[] {
  const groups = Map.groupBy(records, ({ domain, signature }) =>
    [domain, ...signature.toLowerCase().split(' ').slice(0, 3)].join(' '),
  );
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

/** Of two records of a group, one takes the other's place. */
function* mergedInto(alike: readonly Fields[]): Generator<GateEdit> {
  for (const [index, subject] of alike.entries()) {
    const other = alike[index + 1];
    if (index % 2 === 1 || !other || other.domain !== subject.domain) continue;
    // An edge to the other one would lead to the record itself.
    if (targetsOf(subject).includes(other.id)) continue;
    const former = { ...subject, former_ids: [other.id] };
    yield edit(
      'merge a record into one that resembles it',
      subject,
      other,
      // What led to the other one leads to this one now.
      ['graph/asymmetric'],
      [
        [pathOf(other.id), null],
        [pathOf(subject.id), textOf(former)],
      ],
    );
  }
}

/** Both say how they are told from each other. */
function* toldApart(alike: readonly Fields[]): Generator<GateEdit> {
  for (const [index, subject] of alike.entries()) {
    const other = alike[index + 1];
    if (index % 2 === 1 || !other || targetsOf(subject).includes(other.id)) continue;
    if (targetsOf(other).includes(subject.id)) continue;
    const telling = (record: Fields, of: Fields): Fields => ({
      ...record,
      transition_graph: {
        ...record.transition_graph,
        frequently_confused_with: [
          ...(record.transition_graph?.['frequently_confused_with'] ?? []),
          { error_id: of.id, distinction: 'That one comes before anything has been started.' } as never,
        ],
      },
    });
    yield edit(
      'tell two records apart that resemble each other',
      subject,
      other,
      [],
      [
        [pathOf(subject.id), textOf(telling(subject, other))],
        [pathOf(other.id), textOf(telling(other, subject))],
      ],
    );
  }
}

/** An edge of another record is answered. */
function* answered(records: readonly Fields[]): Generator<GateEdit> {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [other] of spread(records, 41)) {
    for (const { error_id: id } of other.transition_graph?.['leads_to'] ?? []) {
      const subject = byId.get(id);
      const before = subject?.transition_graph?.['preceded_by'] ?? [];
      if (!subject || subject === other || before.some((edge) => edge.error_id === other.id)) continue;
      const transition_graph = {
        ...subject.transition_graph,
        preceded_by: [...before, { error_id: other.id }],
      };
      const text = textOf({ ...subject, transition_graph });
      yield edit('answer an edge', subject, other, [], [[pathOf(subject.id), text]]);
    }
  }
}

function* renamed(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of spread(records, 101)) {
    const id = `${subject.id}-renamed`;
    yield edit(
      'rename a record that says what it was called',
      subject,
      other,
      [],
      [
        [pathOf(subject.id), null],
        [pathOf(id), textOf({ ...subject, id, former_ids: [subject.id] })],
      ],
    );
  }
}

function* takenAway(records: readonly Fields[]): Generator<GateEdit> {
  const linked = new Set(records.flatMap(targetsOf));
  for (const [subject, other] of spread(records, 211))
    if (!linked.has(subject.id))
      yield edit('take away a record that none leads to', subject, other, [], [[pathOf(subject.id), null]]);
}

/** A short record of an error that nobody has met: its words are its own. */
function* added(records: readonly Fields[]): Generator<GateEdit> {
  for (const [{ domain, category }, other] of spread(records, 307)) {
    const name = [...other.id]
      .map((letter) => (/[a-z]/.test(letter) ? letter : 'q'))
      .toReversed()
      .join('');
    const id = `${domain}/${name.slice(0, 40)}`;
    const fields = {
      id,
      domain,
      category,
      signature: `Zx${name}: quorblat of ${name}zen lost`,
      regex: `Zx${name}: quorblat`,
      root_cause: `The ${name}zen vessel was emptied by ${name}dor before ${name}lun filled it.`,
      dead_ends: [
        {
          action: `Shake ${name}zen twice`,
          why_fails: `An empty ${name}zen stays empty however often it is shaken.`,
          fail_rate: 0.9,
          sources: ['https://en.wikipedia.org/wiki/Vessel'],
        },
      ],
      workarounds: [
        {
          action: `Fill ${name}zen by ${name}lun first`,
          success_rate: 0.8,
          sources: ['https://en.wikipedia.org/wiki/Filling'],
        },
      ],
      versions: [{ version: `${name} 1.0` }],
      official_doc_url: 'https://en.wikipedia.org/wiki/Error',
    };
    const subject = fields as unknown as Fields;
    yield edit(
      'add a record of a new error',
      subject,
      other,
      ['zh/missing', 'schema/vocabulary'],
      [[pathOf(id), textOf(subject)]],
    );
  }
}
