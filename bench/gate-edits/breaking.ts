import { normalForm } from '../../pipeline/corpus/normal-form.ts';
import type { RecordSource } from '../../pipeline/store/record-source.ts';
import {
  edit,
  finds,
  pathOf,
  recordsOf,
  shareOf,
  spread,
  targetsOf,
  textOf,
  type GateEdit,
  type Fields,
} from './edit.ts';
import { BREAKING, declares, type Breaking } from './breaking-texts.ts';

/** Edits that make another record wrong, or take from it what is its own. */
export function* breakingEdits(source: RecordSource, count: number, turn: number): Generator<GateEdit> {
  const records = recordsOf(source, turn);
  const kinds: Generator<GateEdit>[] = [
    ...BREAKING.map((breaking, place) => written(breaking, records, 31 * (place + 1))),
    loosened(records),
    takenAway(records),
    renamedAway(records),
    movedAway(records),
    quoted(records),
    undeclared(records),
    addedAgain(records),
    addedElsewhere(records),
    addedInCapitals(records),
    found(records),
  ];
  yield* shareOf(kinds, count);
}

function* written(
  { kind, rules, make }: Breaking,
  records: readonly Fields[],
  start: number,
): Generator<GateEdit> {
  for (const [subject, other] of spread(records, start)) {
    const changed = make(subject, other);
    if (changed) yield edit(kind, subject, other, rules, [[pathOf(subject.id), textOf(changed)]]);
  }
}

/** Pairs of a record, and one that leads to it or is taken for it. */
function* links(records: readonly Fields[], start: number): Generator<[Fields, Fields]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [other] of spread(records, start)) {
    for (const id of targetsOf(other)) {
      const subject = byId.get(id);
      if (subject && subject !== other) yield [subject, other];
    }
  }
}

function* takenAway(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of links(records, 3))
    yield edit(
      'take away a record that another leads to',
      subject,
      other,
      ['graph/dangling'],
      [[pathOf(subject.id), null]],
    );
}

function* renamedAway(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of links(records, 5)) {
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
}

/** The same under another domain. */
function* movedAway(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of links(records, 9)) {
    const domain = subject.domain === 'linux' ? 'http' : 'linux';
    const id = `${domain}/${subject.id.split('/')[1]}`;
    yield edit(
      'move a record that another leads to',
      subject,
      other,
      ['graph/dangling'],
      [
        [pathOf(subject.id), null],
        [pathOf(id), textOf({ ...subject, id, domain })],
      ],
    );
  }
}

/** A regex that has lost one of its words, and finds a record that it did not find. */
function* loosened(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject] of spread(records, 19)) {
    const words = subject.regex.split('.*');
    for (const [index, word] of words.entries()) {
      const regex = words.toSpliced(index, 1).join('.*');
      if (words.length < 2 || /[()|[\]]/.test(subject.regex) || word === '') continue;
      const other = records.find(
        (each) =>
          each !== subject &&
          finds(regex, each.signature) &&
          !finds(subject.regex, each.signature) &&
          !declares(subject, each) &&
          !declares(each, subject),
      );
      if (!other) continue;
      const files = [[pathOf(subject.id), textOf({ ...subject, regex })]] as const;
      yield edit('drop a word of a regex', subject, other, ['regex/collision'], files);
      break;
    }
  }
}

/** An observed output that another record's regex takes for its own error. */
function* quoted(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of spread(records, 11)) {
    const text = `${subject.signature}: ${other.signature}`;
    if (!finds(other.regex, text) || finds(other.regex, subject.signature) || declares(subject, other))
      continue;
    const example = { text, tool: 'curl', version: '8.5.0', captured: '2026-01-31' };
    const examples = [...(subject.examples ?? []), example];
    yield edit(
      "observe an output that another record's regex finds",
      subject,
      other,
      ['regex/collision'],
      [[pathOf(subject.id), textOf({ ...subject, examples })]],
    );
  }
}

/** A record that no longer says how its error is told from one that its regex finds too. */
function* undeclared(records: readonly Fields[]): Generator<GateEdit> {
  for (const [other, subject] of links(records, 13)) {
    const isFound = finds(subject.regex, other.signature);
    if (!isFound || !declares(subject, other) || declares(other, subject)) continue;
    // Two records of one error are told of as such, whatever they say of each other.
    if (normalForm(subject.signature) === normalForm(other.signature)) continue;
    const graph = subject.transition_graph ?? {};
    const left = (graph['frequently_confused_with'] ?? []).filter(({ error_id: id }) => id !== other.id);
    const transition_graph = { ...graph, frequently_confused_with: left };
    yield edit(
      'no longer tell an error from the one that the regex finds too',
      subject,
      other,
      ['regex/collision'],
      [[pathOf(subject.id), textOf({ ...subject, transition_graph })]],
    );
  }
}

function* addedAgain(records: readonly Fields[]): Generator<GateEdit> {
  for (const [other] of spread(records, 7)) {
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

function* addedElsewhere(records: readonly Fields[]): Generator<GateEdit> {
  for (const [other] of spread(records, 23)) {
    const domain = other.domain === 'linux' ? 'http' : 'linux';
    const id = `${domain}/${other.id.split('/')[1]}-too`;
    const signature = `${other.signature} (again)`;
    const subject = { ...other, id, domain, signature, dead_ends: other.dead_ends.toReversed() };
    yield edit(
      'add a record of an error that another domain has',
      subject,
      other,
      ['regex/collision', 'duplicates/near'],
      [[pathOf(id), textOf(subject)]],
    );
  }
}

function* addedInCapitals(records: readonly Fields[]): Generator<GateEdit> {
  for (const [other] of spread(records, 29)) {
    const [domain = '', slug = ''] = other.id.split('/');
    const id = `${domain}/${slug.toUpperCase()}`;
    if (id === other.id) continue;
    const subject = { ...other, id };
    yield edit('add an id in capitals', subject, other, ['duplicates/id'], [[pathOf(id), textOf(subject)]]);
  }
}

/** A new record whose error another record's regex takes for its own. */
function* found(records: readonly Fields[]): Generator<GateEdit> {
  for (const [subject, other] of spread(records, 37)) {
    const id = `${subject.id}-found`;
    const signature = `Quorblat of ${id} lost: ${other.signature}`;
    if (!finds(other.regex, signature)) continue;
    const regex = `Quorblat of ${id} lost`;
    const fresh = { ...subject, id, signature, regex, transition_graph: {} };
    yield edit(
      "add a record that another record's regex finds",
      fresh,
      other,
      ['regex/collision'],
      [[pathOf(id), textOf(fresh)]],
    );
  }
}
