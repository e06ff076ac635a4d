import { hash } from 'node:crypto';
import { withoutPrivateParts } from '../draft/kept-output.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { shortOutput } from '../output/long-output.ts';
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

/** What a text says went wrong. */
interface Failure {
  readonly record: string | null;
  readonly form: string;
  readonly message: string;
}

const SAMPLES = 3;
/** UTF-16 units of a text that is kept as a sample. */
const SAMPLE_UNITS = 8_000;
/** Groups that are told apart; more than that are no groups. */
const GROUPS = 20_000;
/** Different entries whose group is remembered. */
const REMEMBERED = 50_000;

/** Numbers of no meaning: addresses, hashes, and others where they are not part of a code, or what a status or an exit was. */
const VOLATILE =
  /0x[\da-f]+|\b(?=[a-f]*\d)[\da-f]{8,}\b|(?<!\b(?:[A-Z]{1,6}-?|(?:[Cc]ode|[Ss]tatus|[Ee]rror|[Ee]rrno|[Ee]xit(?:ed)?|HTTP|[Ss]ignal)[ =:(]{1,2}))(?<!\d)\d+/g;

/** Sorts failures into groups: by the record that explains them, else by what their messages have in common. */
export class FailureGroups {
  readonly #lookup: Lookup;
  readonly #groups = new Map<string, Group>();
  /** The group of an entry, under a digest of it that it shares with those that differ in numbers alone. */
  readonly #known = new Map<string, string | null>();
  readonly #logs = new Set<string>();
  readonly #troubled = new Set<string>();
  #failures = 0;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** Counts a log that was read, whether it holds a failure or not. */
  log(log: string): void {
    this.#logs.add(log);
  }

  /** Counts a failure, if the text names an error. */
  add(log: string, text: string): void {
    const alike = hash('sha256', text.replaceAll(VOLATILE, '0'), 'base64');
    let key = this.#known.get(alike);
    let failure: Failure | null = null;
    if (key === undefined) {
      failure = this.#failureIn(text);
      key = failure && this.#keyOf(failure);
      if (this.#known.size < REMEMBERED) this.#known.set(alike, key);
    }
    if (key === null) return;
    const group = this.#groups.get(key);
    if (!group) return;
    this.#failures++;
    this.#logs.add(log);
    this.#troubled.add(log);
    group.failures++;
    group.logs.add(log);
    if (group.samples.length < SAMPLES && !group.samples.some((sample) => sample.log === log)) {
      failure ??= this.#failureIn(text);
      group.samples.push(sampleOf(log, failure?.message ?? '', text));
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

  /** null where the text names no error */
  #failureIn(text: string): Failure | null {
    const read = shortOutput(text);
    const reading = readOutput(read);
    const { tellings } = reading;
    const [first] = tellings;
    if (!first || first.weight <= WEIGHT.warning) return null;
    const [best] = this.#lookup.find(read, reading).matches;
    const match = best?.strength === 'strong' ? best : null;
    // The line that speaks for the record, of several that name errors.
    const telling = tellings.find(({ text: said }) => match === null || said.includes(match.matched));
    return {
      record: match?.record.id ?? null,
      form: formOf(templateOf(first.text)),
      message: (telling ?? first).text,
    };
  }

  /** The key of the group that a failure belongs to, which is there afterwards; null where there are too many. */
  #keyOf({ record, form }: Failure): string | null {
    const key = record === null ? `form ${form}` : `record ${record}`;
    if (!this.#groups.has(key)) {
      if (this.#groups.size >= GROUPS) return null;
      this.#groups.set(key, {
        record,
        form: withoutPrivateParts(form),
        failures: 0,
        logs: new Set(),
        samples: [],
      });
    }
    return key;
  }
}

function sampleOf(log: string, message: string, text: string): Sample {
  return {
    log,
    message: withoutPrivateParts(message.slice(0, 1000)),
    text: withoutPrivateParts(text.length > SAMPLE_UNITS ? text.slice(-SAMPLE_UNITS) : text),
  };
}
