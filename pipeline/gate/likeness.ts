import { normalForm } from '../corpus/normal-form.ts';
import type { Json } from '../json.ts';
import type { Finding } from '../rule/finding.ts';

interface Side {
  readonly finding: Finding;
  /** In the terms of the head. */
  readonly file: string;
  readonly related: readonly string[];
  readonly valueAt: (pointer: string) => Json | undefined;
}

interface Likeness {
  /** The records that a finding calls alike, in no order; null for rules that are not about likeness. */
  pairOf(side: Side): string | null;
  /**
   * The group of records that were alike in the base and that the reported record belongs to, with at least one of the
   * others that the finding names; null where there is none. A newcomer among the others does not make it new.
   */
  classOf(side: Side): string | null;
}

/** Rules by which two records are alike, which says the same of the one as of the other. */
const SYMMETRIC = /^duplicates\//;

/** Those that report a group of equal records as pairs with one of them, which may be another one after the change. */
const TRANSITIVE = new Set(['duplicates/signature', 'duplicates/id', 'duplicates/alias-conflict']);

/**
 * Of two records that are alike, one is reported: which one depends on their names and on who else is there. Renaming
 * or removing a third record must not make an old likeness a new one.
 */
export function likenessClasses(base: readonly Side[]): Likeness {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const side of base) {
    if (!TRANSITIVE.has(side.finding.rule)) continue;
    const [first, ...others] = nodesOf(side).map(rootOf);
    for (const other of others)
      if (first !== undefined && rootOf(other) !== rootOf(first)) parents.set(rootOf(other), rootOf(first));
  }
  return {
    pairOf: (side) =>
      SYMMETRIC.test(side.finding.rule) && side.related.length > 0
        ? JSON.stringify([side.finding.rule, recordsOf(side).toSorted(), sharedText(side)])
        : null,
    classOf: (side) => {
      if (!TRANSITIVE.has(side.finding.rule)) return null;
      const [own, ...others] = nodesOf(side).map(rootOf);
      return own !== undefined && others.includes(own) ? own : null;
    },
  };
}

function recordsOf({ file, related }: Side): string[] {
  return [file.slice(file.indexOf('/') + 1).replace(/\.json$/, ''), ...related];
}

/**
 * The records, each as one of those that share the text. A record may share one alias with a second record and another
 * one with a third: that does not make these two alike.
 */
function nodesOf(side: Side): string[] {
  const shared = sharedText(side);
  return recordsOf(side).map((record) => JSON.stringify([side.finding.rule, shared, record]));
}

/** The text that the records share: two that share another one from now on are alike in another way. */
function sharedText(side: Side): string {
  const text = TRANSITIVE.has(side.finding.rule) ? side.valueAt(side.finding.pointer) : null;
  return typeof text === 'string' ? normalForm(text) : '';
}
