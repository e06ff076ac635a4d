import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import type { Finding } from '../rule/finding.ts';
import { identityParts, type Identity } from '../rule/identity.ts';
import { likenessClasses } from './likeness.ts';

/** What a change does to the findings of a knowledge base. */
export interface FindingChange {
  /** Findings of the head that the base does not have. */
  readonly introduced: ReadonlySet<Finding>;
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/** The same, with what has stayed. */
export interface ComparedFindings extends FindingChange {
  /** The finding of the base by the finding of the head that is the same. */
  readonly partners: ReadonlyMap<Finding, Finding>;
}

/** Looks up what stands at a pointer of a file; undefined where nothing does. */
export type ValueAt = (file: string, pointer: string) => Json | undefined;

/** What two states of a knowledge base have to do with each other, file by file. */
export interface BaseAndHead {
  readonly valueInBase: ValueAt;
  readonly valueInHead: ValueAt;
  /** Files of the head that are new or not what they were, as findings name them. */
  readonly altered: ReadonlySet<string>;
  /** What the findings of a rule rest on. */
  readonly identityOf: (rule: string) => Identity;
  /** Files of the base that have another path in the head: the new one by the old one, as findings name them. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A finding of either side, in the terms of the head: what has been renamed has its new name. */
interface Side {
  readonly finding: Finding;
  readonly file: string;
  readonly related: readonly string[];
  readonly valueAt: (pointer: string) => Json | undefined;
  /** What the finding rests on. */
  readonly parts: readonly string[];
  /** Whether it rests on a value alone, wherever in the record that stands. */
  readonly isMovable: boolean;
}

/**
 * Compares findings by what they mean, never by where they stand. Two are the same only where they rest on the same: the
 * address, the character, the part of a regex (`Identity`). The most certain pairs are taken first, so that what is left
 * over on the side of the head is what the change brings:
 *
 * 1. in a file that has not changed: by rule, records and pointer;
 * 2. by the element of a list that the finding is in, wherever in the list it has moved to;
 * 3. by the text that the pointer leads to;
 * 4. by the pointer: a text that was edited and has the same mistake still;
 * 5. by the value that is at fault, wherever in the record it has moved to;
 * 6. by the pointer, where the finding rests on less than it did: of two names that were missing, one is there again;
 * 7. for rules about likeness, by the records that are alike, whichever of them is reported.
 */
export function compareResults(
  base: readonly Finding[],
  head: readonly Finding[],
  states: BaseAndHead,
): ComparedFindings {
  const idOf = new Map([...states.renamed].map(([from, to]) => [idOfFile(from), idOfFile(to)]));
  const sideOf = (finding: Finding, file: string, related: readonly string[], valueOf: ValueAt): Side => {
    const identity = states.identityOf(finding.rule);
    const valueAt = (pointer: string): Json | undefined => valueOf(finding.file, pointer);
    const parts = identityParts(identity, finding, valueAt(finding.pointer)).toSorted();
    return {
      finding,
      file,
      related: isCounted(finding) ? [] : related.toSorted(),
      valueAt,
      parts,
      isMovable: identity === 'value',
    };
  };
  const before = base.map((finding) =>
    sideOf(
      finding,
      states.renamed.get(finding.file) ?? finding.file,
      finding.related.map((id) => idOf.get(id) ?? id),
      states.valueInBase,
    ),
  );
  const after = head.map((finding) => sideOf(finding, finding.file, finding.related, states.valueInHead));

  const alike = likenessClasses(before);
  let open: Unpaired = { before, after, partners: new Map() };
  const keys: KeyOf[] = [
    (side) =>
      states.altered.has(side.file) ? null : keyOf(side, side.finding.pointer, side.finding.message),
    (side) => (states.altered.has(side.file) ? null : keyOf(side, side.finding.pointer)),
    (side) => keyOf(side, elementOf(side), side.finding.message),
    (side) => keyOf(side, elementOf(side), [...side.parts]),
    (side) => keyOf(side, textOf(side), [...side.parts]),
    (side) => keyOf(side, side.finding.pointer, [...side.parts]),
    (side) => (side.isMovable ? keyOf(side, [...side.parts]) : null),
  ];
  for (const key of keys) open = withoutPairs(open, key);
  open = withoutLess(open);
  const likenesses: KeyOf[] = [(side) => alike.pairOf(side), (side) => alike.classOf(side)];
  for (const key of likenesses) open = withoutPairs(open, key);
  return {
    introduced: new Set(open.after.map(({ finding }) => finding)),
    fixed: open.before.map(({ finding }) => finding),
    partners: open.partners,
  };
}

/** What two findings must have in common to be the same one; null for a finding that is not to be paired. */
type KeyOf = (side: Side) => string | null;

/** What is left of either side once pairs have been taken out, and those pairs, the finding of the head first. */
interface Unpaired {
  readonly before: readonly Side[];
  readonly after: readonly Side[];
  readonly partners: Map<Finding, Finding>;
}

/** Takes out the pairs that have the same key, as often as both sides have it. */
function withoutPairs({ before, after, partners }: Unpaired, keyOfSide: KeyOf): Unpaired {
  const left = new Map<string, Side[]>();
  // Backwards, so that `pop` gives the first of several.
  for (const side of before.toReversed()) {
    const key = keyOfSide(side);
    if (key === null) continue;
    const group = left.get(key);
    if (group) group.push(side);
    else left.set(key, [side]);
  }
  const paired = new Set<Side>();
  const unmatched = after.filter((side) => {
    const key = keyOfSide(side);
    const partner = key === null ? undefined : left.get(key)?.pop();
    if (partner) paired.add(partner);
    if (partner) partners.set(side.finding, partner.finding);
    return partner === undefined;
  });
  return { before: before.filter((side) => !paired.has(side)), after: unmatched, partners };
}

/** Takes out the pairs of one place of which the one in the head rests on a part of what the one in the base did. */
function withoutLess({ before, after, partners }: Unpaired): Unpaired {
  const left = Map.groupBy(before, (side) => keyOf(side, side.finding.pointer));
  const paired = new Set<Side>();
  const unmatched = after.filter((side) => {
    if (side.parts.length === 0) return true;
    const partner = left
      .get(keyOf(side, side.finding.pointer))
      ?.find((other) => !paired.has(other) && side.parts.every((part) => other.parts.includes(part)));
    if (partner) paired.add(partner);
    if (partner) partners.set(side.finding, partner.finding);
    return partner === undefined;
  });
  return { before: before.filter((side) => !paired.has(side)), after: unmatched, partners };
}

function keyOf({ finding, file, related }: Side, ...parts: readonly Json[]): string {
  return JSON.stringify([finding.rule, file, related, ...parts]);
}

/** The pointer without the indexes of lists, and the outermost element of a list that it leads into. */
function elementOf({ finding, valueAt }: Side): Json {
  const parts = pointerParts(finding.pointer);
  const index = parts.findIndex(isIndex);
  const length = index < 0 ? parts.length : index + 1;
  return [generalised(parts), length === 0 ? null : (valueAt(pointerOf(parts.slice(0, length))) ?? null)];
}

function textOf({ finding, valueAt }: Side): Json {
  const parts = pointerParts(finding.pointer);
  return [generalised(parts), parts.length === 0 ? null : (valueAt(finding.pointer) ?? null)];
}

/** Whether a finding names the first of many records: who is among those depends on where their files lie. */
function isCounted({ rule, related }: Finding): boolean {
  return rule === 'regex/collision' && related.length > 1;
}

function generalised(parts: readonly string[]): string[] {
  return parts.map((part) => (isIndex(part) ? '*' : part));
}

function isIndex(part: string): boolean {
  return /^\d+$/.test(part);
}

function pointerOf(parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The id that a file's path stands for, from the path as findings write it. */
export function idOfFile(file: string): string {
  return file.slice(file.indexOf('/') + 1).replace(/\.json$/, '');
}
