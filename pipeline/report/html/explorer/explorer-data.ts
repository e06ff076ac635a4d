import { createHash } from 'node:crypto';
import { byImportance } from '../../importance.ts';
import { remedyFor, type Remedy } from '../../remedy.ts';
import type { ReportedFinding } from '../../report.ts';
import { plainText } from '../../text/plain-text.ts';
import type { LinkTo } from '../link.ts';

/** Findings that a page carries: more of them make a file that a phone cannot open. */
export const CARRIED = 20_000;

/** Characters of a message; the longest of ours have some eight hundred. */
const MESSAGE_LENGTH = 1_200;

const REMEDIES: readonly Remedy[] = ['person', 'translate', 'fix'];

const LABELS: Readonly<Record<Remedy, string>> = {
  person: 'needs a person',
  translate: 'a new translation settles it',
  fix: '`npx curate fix` settles it',
};

/** What the script of the page reads. Texts that stand many times stand once, and are named by their place. */
export interface ExplorerData {
  readonly rules: readonly (readonly [id: string])[];
  /** Each file with the address at which it can be looked at, without the line. */
  readonly files: readonly (readonly [name: string, href: string | null])[];
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
  /** Rule, file, whether it is an error, remedy, line, message, key of its own. The most important first. */
  readonly findings: readonly (readonly [number, number, 0 | 1, number, number, number, string])[];
  /** Whether at first only those are shown that need a person. */
  readonly person: boolean;
}

/** All findings of a report for the script of the page, texts in the form in which a page may show them. */
export function explorerData(all: readonly ReportedFinding[], linkTo: LinkTo): ExplorerData {
  const carried = byImportance(all, CARRIED);
  const rules = new Places<string>(carried.map(({ rule }) => rule).toSorted());
  const files = new Places<string>(carried.map(({ file }) => file).toSorted());
  const messages = new Places<string>([]);
  const keys = new Set<string>();
  const findings = carried.map((finding): ExplorerData['findings'][number] => [
    rules.of(finding.rule),
    files.of(finding.file),
    finding.severity === 'error' ? 1 : 0,
    REMEDIES.indexOf(remedyFor(finding)),
    finding.line,
    messages.of(cut(finding.message)),
    keyOf(finding, keys),
  ]);
  return {
    rules: rules.all.map((id) => [plainText(id)]),
    files: files.all.map((file) => [plainText(file), linkTo(file, 1)?.replace(/#L1$/, '') ?? null]),
    messages: messages.all.map(plainText),
    remedies: REMEDIES.map((remedy) => LABELS[remedy].replaceAll('`', '')),
    findings,
    person: findings.some(([, , , remedy]) => remedy === 0),
  };
}

/** What a finding is linked by: the same while it means the same, and no other finding's. */
function keyOf({ rule, file, pointer, related, message }: ReportedFinding, taken: Set<string>): string {
  for (let turn = 0; ; turn++) {
    const text = JSON.stringify([rule, file, pointer, related, message.replaceAll(/\d+/g, '#'), turn]);
    const key = createHash('sha256').update(text).digest('hex').slice(0, 10);
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

function cut(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH).toWellFormed()} …`;
}

/** Texts, each once, known by their places. */
class Places<Text extends string> {
  readonly #places: Map<Text, number>;

  constructor(first: readonly Text[]) {
    this.#places = new Map([...new Set(first)].map((text, place) => [text, place]));
  }

  get all(): Text[] {
    return [...this.#places.keys()];
  }

  of(text: Text): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }
}
