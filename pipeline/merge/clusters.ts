import type { CompleteRecord } from '../record/complete-record.ts';
import type { Finding } from '../rule/finding.ts';
import { areVariants } from '../stages/duplicates/advice.ts';

/** Records that may be one error. */
export interface Cluster {
  /** The record that should survive: the one that says most. */
  readonly survivor: string;
  readonly others: readonly ClusterMember[];
  /** Whether all others differ from the survivor by their environment (system, country) only, as far as one can tell. */
  readonly areVariants: boolean;
}

export interface ClusterMember {
  readonly id: string;
  /** Why it is here, from the finding that brought it. */
  readonly reason: string;
  /** The command that merges it into the survivor. */
  readonly command: string;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['duplicates/signature', 'same signature'],
  ['duplicates/alias-conflict', 'shared alias'],
  ['duplicates/near', 'says nearly the same'],
]);

/**
 * Groups records that findings hold for one error. Records that differ by their environment alone make groups of their
 * own: they may be worth merging, but nobody should take them for mistakes. The same findings give the same groups.
 *
 * @param records at least those that the findings name; a finding about another one is passed over
 * @param where what a command says of the records' folder, "" or an option
 */
export function clustersOf(
  findings: readonly Finding[],
  records: ReadonlyMap<string, CompleteRecord>,
  where = '',
): Cluster[] {
  const pairs = findings.flatMap((finding): Pair[] => {
    const [a, b] = [records.get(finding.record ?? ''), records.get(finding.related[0] ?? '')];
    if (!REASONS.has(finding.rule) || !a || !b) return [];
    return [{ a, b, reason: reasonOf(finding), isVariant: areVariants(a, b) }];
  });
  const duplicates = groupsOf(
    pairs.filter((pair) => !pair.isVariant),
    records,
    false,
    where,
  );
  const variants = groupsOf(
    pairs.filter((pair) => pair.isVariant),
    records,
    true,
    where,
  );
  return [...duplicates, ...variants];
}

interface Pair {
  readonly a: CompleteRecord;
  readonly b: CompleteRecord;
  readonly reason: string;
  readonly isVariant: boolean;
}

function reasonOf({ rule, message }: Finding): string {
  const likeness = /likeness \d+ %/.exec(message)?.[0];
  const reason = REASONS.get(rule) ?? rule;
  return likeness === undefined ? reason : `${reason} (${likeness})`;
}

function groupsOf(
  pairs: readonly Pair[],
  records: ReadonlyMap<string, CompleteRecord>,
  areVariants: boolean,
  where: string,
): Cluster[] {
  const neighbours = new Map<string, Map<string, string>>();
  for (const { a, b, reason } of pairs) {
    for (const [from, to] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const) {
      const reasons = neighbours.get(from) ?? new Map<string, string>();
      if (!reasons.has(to)) neighbours.set(from, reasons.set(to, reason));
    }
  }
  const seen = new Set<string>();
  const clusters: Cluster[] = [];
  for (const start of [...neighbours.keys()].sort()) {
    if (seen.has(start)) continue;
    const members = new Set([start]);
    for (const id of members) for (const next of neighbours.get(id)?.keys() ?? []) members.add(next);
    for (const id of members) seen.add(id);
    const [survivor = start, ...others] = [...members].sort(
      (a, b) => weightOf(records.get(b)) - weightOf(records.get(a)) || (a < b ? -1 : 1),
    );
    clusters.push({
      survivor,
      areVariants,
      others: others.sort().map((id) => ({
        id,
        reason: reasonFor(id, survivor, neighbours),
        command: `npx curate dedupe${where} --merge ${survivor} ${id}`,
      })),
    });
  }
  return clusters;
}

function reasonFor(
  id: string,
  survivor: string,
  neighbours: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  const reasons = neighbours.get(id);
  const direct = reasons?.get(survivor);
  if (direct !== undefined) return direct;
  const [through = ['', '']] = [...(reasons ?? [])];
  return `${through[1]} as ${through[0]}`;
}

/** How much a record has that a reader can use: output that was seen, reports, sources, then what to do. */
function weightOf(record: CompleteRecord | undefined): number {
  if (!record) return 0;
  const attempts = [...record.workarounds, ...record.dead_ends];
  const sources = new Set(attempts.flatMap((attempt) => attempt.sources)).size;
  return (record.examples.length + record.outcomes.length) * 4 + sources * 2 + attempts.length;
}
