import { writeDocument, readDocument } from '../../pipeline/record/document.ts';
import type { RecordSource } from '../../pipeline/store/record-source.ts';

/** One pull request. */
export interface Edit {
  readonly kind: string;
  /** The id of the record that it edits. */
  readonly subject: string;
  /** The id of another record, that it breaks. */
  readonly other: string;
  /** Of a breaking edit, rules of which one must say so; of a harmless one, warnings that are its own affair. */
  readonly rules: readonly string[];
  /** New texts by path; null takes a file away. */
  readonly files: ReadonlyMap<string, string | null>;
}

type Fields = Record<string, unknown> & {
  id: string;
  signature: string;
  regex: string;
  aliases?: string[];
  tags?: string[];
  workarounds: Record<string, unknown>[];
  workarounds_zh?: string[];
  dead_ends: Record<string, unknown>[];
  transition_graph?: Record<string, { error_id: string }[]>;
};

type Making = (subject: Fields, other: Fields) => Fields | null;

const pathOf = (id: string): string => `${id}.json`;
const textOf = (record: Fields): string => writeDocument(readDocument(JSON.stringify(record)));

function recordsOf(source: RecordSource): Fields[] {
  return source.files.flatMap(({ path }) => {
    const text = source.readText(path, 1 << 20);
    const record = text === null ? null : (JSON.parse(text) as Fields);
    return record && pathOf(record.id) === path ? [record] : [];
  });
}

/** Without what follows from the evidence: whoever changes that leaves the sum to the tool. */
function uncounted(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !COUNTED.has(key))) as Fields;
}

const COUNTED = new Set(['evidence_count', 'confidence', 'fix_success_rate', 'verification_tier']);

/** Every so many records, from a place of its own for each kind: the same edits on every run. */
function* spread(records: readonly Fields[], count: number, start: number): Generator<[Fields, Fields]> {
  const step = Math.max(1, Math.floor(records.length / Math.max(1, count)));
  for (let made = 0; made < records.length; made++) {
    const subject =
      records[(start + made * step + Math.floor((made * step) / records.length)) % records.length];
    const other = records[(start + made * step + 997) % records.length];
    if (subject && other && subject !== other) yield [subject, other];
  }
}

function targetsOf(record: Fields): string[] {
  return Object.values(record.transition_graph ?? {}).flatMap((edges) => edges.map((edge) => edge.error_id));
}

/** A regex that matches just the text. */
function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Edits that make another record wrong, or take from it what is its own. */
export function* breakingEdits(source: RecordSource, count: number): Generator<Edit> {
  const records = recordsOf(source);
  const byId = new Map(records.map((record) => [record.id, record]));
  const linked = records.flatMap((record) =>
    targetsOf(record)
      .filter((id) => id !== record.id && byId.has(id))
      .map((id) => [byId.get(id) ?? record, record] as const),
  );
  const each = Math.ceil(count / 7);
  const links = linked.filter(
    (_, index) => index % Math.max(1, Math.floor(linked.length / (2 * each))) === 0,
  );
  for (const [subject, other] of links.slice(0, each)) {
    yield edit(
      'take away a record that another leads to',
      subject,
      other,
      ['graph/dangling'],
      [[pathOf(subject.id), null]],
    );
  }
  for (const [subject, other] of links.slice(each, 2 * each)) {
    const id = `${subject.id}-renamed`;
    yield edit(
      'rename a record that another leads to',
      subject,
      other,
      ['graph/dangling'],
      [
        [pathOf(subject.id), null],
        [pathOf(id), textOf({ ...subject, id })],
      ],
    );
  }
  const makings: [string, string[], Making][] = [
    [
      "widen a regex to another record's error",
      ['regex/collision'],
      (subject, other) => ({ ...subject, regex: `(?:${subject.regex})|${literal(other.signature)}` }),
    ],
    [
      "take another record's signature as an alias",
      ['duplicates/alias-conflict'],
      (subject, other) => ({
        ...subject,
        aliases: [...(subject.aliases ?? []), other.signature.toUpperCase()],
      }),
    ],
    [
      "take another record's signature",
      ['duplicates/signature'],
      (subject, other) => ({ ...subject, signature: `${other.signature} ` }),
    ],
    [
      "claim another record's id as a former one",
      ['duplicates/id'],
      (subject, other) => ({ ...subject, former_ids: [other.id] }),
    ],
  ];
  for (const [place, [kind, rules, make]] of makings.entries()) {
    let made = 0;
    for (const [subject, other] of spread(records, each, 31 * (place + 1))) {
      if (made++ === each) break;
      yield edit(kind, subject, other, rules, [
        [pathOf(subject.id), textOf(make(subject, other) ?? subject)],
      ]);
    }
  }
  let made = 0;
  for (const [other] of spread(records, each, 7)) {
    if (made++ >= count - 6 * each) break;
    const id = `${other.id}-again`;
    yield edit(
      'add a record of an error that has one',
      { ...other, id },
      other,
      ['duplicates/signature', 'duplicates/near'],
      [[pathOf(id), textOf({ ...other, id })]],
    );
  }
}

/** Edits that make no record worse than it was. */
export function* harmlessEdits(source: RecordSource, count: number): Generator<Edit> {
  const records = recordsOf(source);
  const linked = new Set(records.flatMap(targetsOf));
  const makings: [string, string[], Making][] = [
    [
      'order the keys otherwise',
      ['schema/format'],
      (subject) => Object.fromEntries(Object.entries(subject).toReversed()) as Fields,
    ],
    [
      'order the workarounds otherwise',
      [],
      (subject) =>
        subject.workarounds.length < 2
          ? null
          : {
              ...subject,
              workarounds: subject.workarounds.toReversed(),
              ...(subject.workarounds_zh ? { workarounds_zh: subject.workarounds_zh.toReversed() } : {}),
            },
    ],
    [
      'put a sourced dead end in front',
      [],
      (subject) => ({
        ...uncounted(subject),
        dead_ends: [
          {
            action: `Wait until ${subject.id.replaceAll(/[^a-z]+/g, ' ')} goes away by itself`,
            why_fails:
              'Nothing in the program changes while one waits, so the next run meets the same state.',
            fail_rate: 0.95,
            sources: ['https://en.wikipedia.org/wiki/Heisenbug'],
          },
          ...subject.dead_ends,
        ],
      }),
    ],
    ['add a tag', [], (subject) => ({ ...subject, tags: ['reviewed', ...(subject.tags ?? [])] })],
    [
      'add a source in front',
      [],
      (subject) => ({
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
    ],
    [
      'take a dead end away',
      [],
      (subject) =>
        subject.dead_ends.length < 2
          ? null
          : { ...uncounted(subject), dead_ends: subject.dead_ends.slice(1) },
    ],
  ];
  const each = Math.ceil(count / (makings.length + 2));
  for (const [place, [kind, rules, make]] of makings.entries()) {
    let made = 0;
    for (const [subject, other] of spread(records, each, 13 * (place + 1))) {
      const changed = make(subject, other);
      if (!changed) continue;
      if (made++ === each) break;
      const text = rules.includes('schema/format') ? JSON.stringify(changed, null, 4) : textOf(changed);
      yield edit(kind, subject, other, rules, [[pathOf(subject.id), text]]);
    }
  }
  let made = 0;
  for (const [subject, other] of spread(records, each, 101)) {
    if (made++ === each) break;
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
  made = 0;
  for (const [subject, other] of spread(records, each, 211)) {
    if (linked.has(subject.id)) continue;
    if (made++ >= count - (makings.length + 1) * each) break;
    yield edit('take away a record that none leads to', subject, other, [], [[pathOf(subject.id), null]]);
  }
}

function edit(
  kind: string,
  subject: Fields,
  other: Fields,
  rules: readonly string[],
  files: readonly (readonly [string, string | null])[],
): Edit {
  return { kind, subject: subject.id, other: other.id, rules, files: new Map(files) };
}
