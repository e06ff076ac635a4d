import { isFixable } from '../remedy.ts';
import type { ReportedFinding } from '../report.ts';

/** Findings of a kind that are kept whole: more than any renderer of a report shows of one rule. */
const SHOWN = 32;

const NONE: readonly [] = [];

/** What findings of a kind have in common. */
type Kind = Pick<ReportedFinding, 'rule' | 'severity' | 'change' | 'touched' | 'fixable'>;

/** Where findings are about one file. */
interface Place {
  readonly file: string;
  readonly record: string | null;
}

/** A finding that is counted, and no more: a report of a million of them shows a few hundred. */
class CountedFinding implements ReportedFinding {
  readonly #kind: Kind;
  readonly #place: Place;
  declare readonly pointer: string;
  declare readonly line: number;
  declare readonly column: number;
  declare readonly endLine: number;
  declare readonly endColumn: number;
  declare readonly message: string;
  declare readonly related: readonly [];
  declare readonly fix: readonly [];

  constructor(kind: Kind, place: Place) {
    this.#kind = kind;
    this.#place = place;
  }

  get rule(): string {
    return this.#kind.rule;
  }

  get severity(): Kind['severity'] {
    return this.#kind.severity;
  }

  get change(): Kind['change'] {
    return this.#kind.change;
  }

  get touched(): Kind['touched'] {
    return this.#kind.touched;
  }

  get fixable(): boolean {
    return this.#kind.fixable === true;
  }

  get file(): string {
    return this.#place.file;
  }

  get record(): string | null {
    return this.#place.record;
  }
}

// On the prototype, so that a million of them do not each hold them.
Object.assign(CountedFinding.prototype, {
  pointer: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  message: '',
  related: NONE,
  fix: NONE,
});

/** Takes findings in their order, the first of each kind whole and of the others what can be counted. */
export class CountedFindings {
  readonly findings: ReportedFinding[] = [];
  readonly #kinds = new Map<string, { readonly kind: Kind; seen: number }>();
  #place: Place = { file: '', record: null };

  add(finding: ReportedFinding): void {
    const { rule, severity, change, touched, file, record } = finding;
    const name = `${rule} ${severity} ${change} ${touched} ${isFixable(finding)}`;
    const known = this.#kinds.get(name) ?? { kind: kindOf(finding), seen: 0 };
    this.#kinds.set(name, known);
    // Those of one file come one after the other.
    if (this.#place.file !== file || this.#place.record !== record) this.#place = { file, record };
    this.findings.push(known.seen++ < SHOWN ? finding : new CountedFinding(known.kind, this.#place));
  }
}

function kindOf(finding: ReportedFinding): Kind {
  const { rule, severity, change, touched } = finding;
  const fixable = finding.fixable ?? finding.fix.length > 0;
  return { rule, severity, fixable, ...(change ? { change } : {}), ...(touched ? { touched } : {}) };
}
