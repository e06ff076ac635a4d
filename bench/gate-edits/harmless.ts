import type { RecordSource } from '../../pipeline/store/record-source.ts';
import {
  edit,
  finds,
  pathOf,
  recordsOf,
  share,
  spread,
  targetsOf,
  textOf,
  uncounted,
  type Edit,
  type Fields,
} from './edit.ts';

/** What is written into a record without harm; null where the record does not lend itself to it. */
interface Harmless {
  readonly kind: string;
  make(subject: Fields): Fields | null;
}

const HARMLESS: readonly Harmless[] = [
  {
    kind: 'order the workarounds otherwise',
    make: (subject) =>
      subject.workarounds.length < 2
        ? null
        : {
            ...subject,
            workarounds: subject.workarounds.toReversed(),
            ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.toReversed() } : {}),
          },
  },
  {
    kind: 'put a sourced dead end in front',
    make: (subject) => ({
      ...uncounted(subject),
      dead_ends: [
        {
          action: `Wait until ${subject.id.replaceAll(/[^a-z]+/g, ' ')} goes away by itself`,
          why_fails: 'Nothing in the program changes while one waits, so the next run meets the same state.',
          fail_rate: 0.95,
          sources: ['https://en.wikipedia.org/wiki/Heisenbug'],
        },
        ...subject.dead_ends,
      ],
    }),
  },
  { kind: 'add a tag', make: (subject) => ({ ...subject, tags: ['reviewed', ...(subject.tags ?? [])] }) },
  {
    kind: 'add a source in front',
    make: (subject) => ({
      ...uncounted(subject),
      workarounds: subject.workarounds.map((workaround, index) =>
        index === 0
          ? {
              ...workaround,
              sources: [
                'https://en.wikipedia.org/wiki/Debugging',
                ...((workaround['sources'] as string[] | undefined) ?? []),
              ],
            }
          : workaround,
      ),
    }),
  },
  {
    kind: 'take a dead end away',
    make: (subject) =>
      subject.dead_ends.length < 2 ? null : { ...uncounted(subject), dead_ends: subject.dead_ends.slice(1) },
  },
  {
    kind: 'take a workaround away',
    make: (subject) =>
      subject.workarounds.length < 2
        ? null
        : {
            ...uncounted(subject),
            workarounds: subject.workarounds.slice(0, -1),
            ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.slice(0, -1) } : {}),
          },
  },
  {
    kind: 'say more of the cause',
    make: (subject) => ({
      ...subject,
      root_cause: `${subject.root_cause} It shows up more often under load, and after an upgrade.`,
    }),
  },
  {
    kind: 'say less of the cause',
    make: (subject) => {
      const words = subject.root_cause.split(' ');
      return words.length < 12 ? null : { ...subject, root_cause: words.slice(0, -4).join(' ') };
    },
  },
  {
    kind: 'add an alias of its own',
    make: (subject) =>
      finds(subject.regex, subject.signature)
        ? { ...subject, aliases: [...(subject.aliases ?? []), `${subject.signature}, once more`] }
        : null,
  },
  {
    kind: 'add an output that its regex finds',
    make: (subject) =>
      finds(subject.regex, subject.signature)
        ? {
            ...uncounted(subject),
            examples: [
              {
                text: `${subject.signature} [run 7]`,
                tool: 'curl',
                version: '8.5.0',
                captured: '2026-01-31',
              },
            ],
          }
        : null,
  },
];

/** Edits that make no record worse than it was. */
export function* harmlessEdits(source: RecordSource, count: number): Generator<Edit> {
  const records = recordsOf(source);
  yield* share(
    [
      ...HARMLESS.map((harmless, place) => written(harmless, records, 13 * (place + 1))),
      reordered(records),
      renamed(records),
      takenAway(records),
      added(records),
    ],
    count,
  );
}

function* written({ kind, make }: Harmless, records: readonly Fields[], start: number): Generator<Edit> {
  for (const [subject, other] of spread(records, start)) {
    const changed = make(subject);
    if (changed) yield edit(kind, subject, other, [], [[pathOf(subject.id), textOf(changed)]]);
  }
}

/** The one warning that it brings, schema/format, is its own affair. */
function* reordered(records: readonly Fields[]): Generator<Edit> {
  for (const [subject, other] of spread(records, 17)) {
    const text = JSON.stringify(Object.fromEntries(Object.entries(subject).toReversed()), null, 4);
    yield edit('order the keys otherwise', subject, other, ['schema/format'], [[pathOf(subject.id), text]]);
  }
}

function* renamed(records: readonly Fields[]): Generator<Edit> {
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

function* takenAway(records: readonly Fields[]): Generator<Edit> {
  const linked = new Set(records.flatMap(targetsOf));
  for (const [subject, other] of spread(records, 211))
    if (!linked.has(subject.id))
      yield edit('take away a record that none leads to', subject, other, [], [[pathOf(subject.id), null]]);
}

/** A short record of an error that nobody has met: its words are its own. */
function* added(records: readonly Fields[]): Generator<Edit> {
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
