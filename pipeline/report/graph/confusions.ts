import type { GraphSummary } from '../../corpus/graph-summary.ts';
import type { Finding } from '../../rule/finding.ts';

/** How many other records one is taken for. */
export interface Confusion {
  readonly id: string;
  /** Records that it, or they, say it is confused with. */
  readonly declared: number;
  /** Records that share an error text with it, by their regexes, and say nothing of it. */
  readonly undeclared: number;
}

/** The records that are taken for the most others, at most `most` of them. */
export function mostConfused(
  { components }: GraphSummary,
  findings: readonly Finding[],
  most: number,
): Confusion[] {
  const declared = new Map<string, Set<string>>();
  const undeclared = new Map<string, Set<string>>();
  for (const { links } of components) {
    for (const { from, to, kind } of links) {
      if (kind === 'frequently_confused_with') connect(declared, from, to);
    }
  }
  for (const { rule, record, related } of findings) {
    if (rule === 'regex/collision' && record !== null)
      for (const other of related) connect(undeclared, record, other);
  }
  return [...new Set([...declared.keys(), ...undeclared.keys()])]
    .map((id) => ({ id, declared: declared.get(id)?.size ?? 0, undeclared: undeclared.get(id)?.size ?? 0 }))
    .sort(
      (a, b) =>
        b.declared + b.undeclared - (a.declared + a.undeclared) ||
        b.undeclared - a.undeclared ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, most);
}

function connect(partners: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = partners.get(from);
    if (known) known.add(to);
    else partners.set(from, new Set([to]));
  }
}
