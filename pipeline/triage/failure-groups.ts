import { withoutPrivateParts } from '../draft/kept-output.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { readOutput } from '../output/read-output.ts';
import { WEIGHT } from '../output/formats/weight.ts';
import { formOf } from '../output/template/part.ts';
import { templateOf } from '../output/template/template-of.ts';

/** A failure in a log. */
export interface Sample {
  /** The log, as it was named. */
  readonly log: string;
  /** The line that names the error. */
  readonly message: string;
  /** The output, or the part of it that was read. */
  readonly text: string;
}

/** Failures that are one error, as far as can be told. */
export interface FailureGroup {
  /** The record that explains them; null where none does. */
  readonly record: string | null;
  /** The message without what changes from one occurrence to the next. */
  readonly form: string;
  readonly failures: number;
  readonly logs: number;
  /** Of different logs, as far as there are any. */
  readonly samples: readonly Sample[];
}

/** What the logs hold, the most frequent group first. */
export interface Triage {
  readonly logs: number;
  /** Logs in which no line names an error. */
  readonly quiet: number;
  readonly failures: number;
  readonly explained: readonly FailureGroup[];
  readonly unexplained: readonly FailureGroup[];
}

interface Group {
  readonly record: string | null;
  readonly form: string;
  failures: number;
  readonly logs: Set<string>;
  readonly samples: Sample[];
}

const SAMPLES = 3;
/** UTF-16 units of a text that is kept as a sample, and of one that is looked up. */
const SAMPLE_UNITS = 8_000;
const LOOKUP_UNITS = 200_000;
/** Groups that are told apart; more than that are no groups. */
const GROUPS = 20_000;
/** Different entries whose group is remembered. */
const REMEMBERED = 50_000;

/** Sorts failures into groups: by the record that explains them, else by what their messages have in common. */
export class FailureGroups {
  readonly #lookup: Lookup;
  readonly #groups = new Map<string, Group>();
  /** The group of an entry that differs from another one in digits alone. */
  readonly #known = new Map<string, string | null>();
  readonly #logs = new Set<string>();
  readonly #troubled = new Set<string>();
  #failures = 0;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** Counts a log, whether it holds a failure or not. */
  log(log: string): void {
    this.#logs.add(log);
  }

  /** Counts a failure, if the text names an error. */
  add(log: string, text: string): void {
    const alike = text.slice(0, 600).replaceAll(/\d+|0x[\da-f]+|\b[\da-f]{8,}\b/gi, '0');
    let key = this.#known.get(alike);
    if (key === undefined) {
      key = this.#keyOf(log, text);
      if (this.#known.size < REMEMBERED) this.#known.set(alike, key);
    }
    if (key === null) return;
    const group = this.#groups.get(key);
    if (!group) return;
    this.#failures++;
    this.#troubled.add(log);
    group.failures++;
    group.logs.add(log);
    if (group.samples.length < SAMPLES && !group.samples.some((sample) => sample.log === log)) {
      group.samples.push(sampleOf(log, this.#messageOf(partOf(text), group.record), text));
    }
  }

  result(): Triage {
    const groups = [...this.#groups.values()]
      .map(({ logs, ...group }): FailureGroup => ({ ...group, logs: logs.size }))
      .toSorted((a, b) => b.logs - a.logs || b.failures - a.failures || (a.form < b.form ? -1 : 1));
    return {
      logs: this.#logs.size,
      quiet: this.#logs.size - this.#troubled.size,
      failures: this.#failures,
      explained: groups.filter(({ record }) => record !== null),
      unexplained: groups.filter(({ record }) => record === null),
    };
  }

  /** The key of the group that a text belongs to, which is there afterwards; null where the text names no error. */
  #keyOf(log: string, text: string): string | null {
    const read = partOf(text);
    const [telling] = readOutput(read).tellings;
    if (!telling || telling.weight <= WEIGHT.warning) return null;
    const [best] = this.#lookup.find(read).matches;
    const record = best?.strength === 'strong' ? best.record.id : null;
    const form = formOf(templateOf(telling.text));
    const key = record === null ? `form ${form}` : `record ${record}`;
    if (!this.#groups.has(key) && this.#groups.size >= GROUPS) return null;
    const known = this.#groups.get(key);
    if (!known)
      this.#groups.set(key, {
        record,
        form: withoutPrivateParts(form),
        failures: 0,
        logs: new Set(),
        samples: [sampleOf(log, this.#messageOf(read, record), text)],
      });
    return key;
  }

  /** The line that speaks for a record, of several that name errors; without a record the one that does most surely. */
  #messageOf(read: string, record: string | null): string {
    const { tellings } = readOutput(read);
    const match =
      record === null
        ? undefined
        : this.#lookup.find(read).matches.find(({ record: { id } }) => id === record);
    const telling = tellings.find(({ text }) => match === undefined || text.includes(match.matched));
    return (telling ?? tellings[0])?.text ?? '';
  }
}

function partOf(text: string): string {
  return text.length > LOOKUP_UNITS ? text.slice(-LOOKUP_UNITS) : text;
}

function sampleOf(log: string, message: string, text: string): Sample {
  return {
    log,
    message: withoutPrivateParts(message.slice(0, 1000)),
    text: withoutPrivateParts(text.length > SAMPLE_UNITS ? text.slice(-SAMPLE_UNITS) : text),
  };
}
