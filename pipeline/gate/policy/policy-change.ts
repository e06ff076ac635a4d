import { isObject, type Json } from '../../json.ts';
import type { Acceptance, GlossaryEntry, Policy } from '../../policy/policy.ts';
import type { Severity } from '../../rule/finding.ts';
import { directionOf, OWN_WAY } from './policy-directions.ts';

/** One difference between two policies. */
export interface PolicyDifference {
  /** Whether something may pass by the new policy that the old one would have held. */
  readonly loosens: boolean;
  /** What differs, in words, with keys and values in backticks. */
  readonly words: string;
}

/** What the comparison has to know besides the two policies. */
export interface PolicyContext {
  /** What each rule weighs where a policy says nothing of it. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** YYYY-MM-DD: what is accepted until an earlier day is accepted no more. */
  readonly today: string;
  /** New id by old id of the records that the change renames. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * What a change does to a policy, key by key: both are complete, so that a key which is taken out is compared with what
 * holds without it.
 */
export function policyDifferences(before: Policy, after: Policy, context: PolicyContext): PolicyDifference[] {
  return [
    ...severities(before, after, context),
    ...vocabulary(before, after),
    ...touched(before, after),
    ...rungs(before, after),
    ...glossaryDifferences(before.chinese.glossary, after.chinese.glossary),
    ...leaves('', before as unknown as Json, after as unknown as Json),
    ...accepted(before, after, context),
  ];
}

const WEIGHTS = ['off', 'warning', 'error'] as const;

function severities(before: Policy, after: Policy, context: PolicyContext): PolicyDifference[] {
  const weightOf = ({ severities: stated }: Policy, rule: string) =>
    (Object.hasOwn(stated, rule) ? stated[rule] : undefined) ?? context.severities.get(rule) ?? 'error';
  const rules = new Set([
    ...context.severities.keys(),
    ...Object.keys(before.severities),
    ...Object.keys(after.severities),
  ]);
  return [...rules].toSorted().flatMap((rule) => {
    const [old, now] = [weightOf(before, rule), weightOf(after, rule)];
    if (old === now) return [];
    return {
      loosens: WEIGHTS.indexOf(now) < WEIGHTS.indexOf(old),
      words: `\`${rule}\` goes from ${old} to ${now}`,
    };
  });
}

/** An empty list allows any word. */
function vocabulary(before: Policy, after: Policy): PolicyDifference[] {
  return (['domains', 'categories'] as const).flatMap((key): PolicyDifference[] => {
    const [old, now] = [before.vocabulary[key], after.vocabulary[key]];
    const name = `\`vocabulary.${key}\``;
    if (old.length > 0 && now.length === 0) return [{ loosens: true, words: `${name} allows any word` }];
    if (old.length === 0 && now.length > 0)
      return [{ loosens: false, words: `${name} allows certain words only` }];
    return words(name, old, now, 'added');
  });
}

function touched({ gate: before }: Policy, { gate: after }: Policy): PolicyDifference[] {
  if (before.touched === after.touched) return [];
  return [
    {
      loosens: after.touched === 'report',
      words: `\`gate.touched\` goes from ${before.touched} to ${after.touched}`,
    },
  ];
}

/** A rung may ask for more; whatever else changes on the ladder may lift a record that nobody has looked at. */
function rungs({ evidence: before }: Policy, { evidence: after }: Policy): PolicyDifference[] {
  if (same(before.rungs as unknown as Json, after.rungs as unknown as Json)) return [];
  const isStricter =
    before.rungs.length === after.rungs.length &&
    before.rungs.every((old, index) => {
      const now = after.rungs[index] as unknown as Record<string, Json>;
      return (
        Object.entries(now).every(([key, value]) => {
          const was = (old as unknown as Record<string, Json>)[key];
          return same(was, value) || (key !== 'tier' && atLeast(value, was));
        }) && Object.keys(old).every((key) => key in now)
      );
    });
  return [{ loosens: !isStricter, words: '`evidence.rungs` is another ladder' }];
}

function atLeast(value: Json | undefined, was: Json | undefined): boolean {
  if (typeof value === 'boolean') return value || was === value;
  return typeof value === 'number' && (was === undefined || (typeof was === 'number' && value >= was));
}

type Glossary = Policy['chinese']['glossary'];

/** How two glossaries differ: a term that goes, and Chinese that is right from now on, let more through. */
export function glossaryDifferences(before: Glossary, after: Glossary): PolicyDifference[] {
  const terms = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return terms.flatMap((term): PolicyDifference[] => {
    const old = Object.hasOwn(before, term) ? before[term] : undefined;
    const now = Object.hasOwn(after, term) ? after[term] : undefined;
    const name = `the glossary's \`${excerpt(term)}\``;
    if (!now) return [{ loosens: true, words: `${name} goes` }];
    if (!old) return [{ loosens: false, words: `${name} is new` }];
    return [
      ...words(name, [old.zh, ...(old.also ?? [])], [now.zh, ...(now.also ?? [])], 'added'),
      ...words(`the forms of ${name}`, old.forms ?? [], now.forms ?? [], 'removed'),
      ...scope(name, old, now),
    ];
  });
}

/** Where a term is asked for: in all domains unless it says in which, and, if it is an everyday word, not in some. */
function scope(name: string, old: GlossaryEntry, now: GlossaryEntry): PolicyDifference[] {
  const everyday = (now.everyday === true) === (old.everyday === true) ? [] : [now.everyday === true];
  const [had, has] = [old.domains, now.domains];
  const domains =
    had && has
      ? words(`the domains of ${name}`, had, has, 'removed')
      : had || has
        ? [
            {
              loosens: has !== undefined,
              words: `${name} is asked for in ${has ? 'some domains' : 'all domains'}`,
            },
          ]
        : [];
  return [
    ...everyday.map((loosens) => ({ loosens, words: `${name} is ${loosens ? '' : 'no '}everyday English` })),
    ...domains,
  ];
}

/** Numbers, lists and whatever else has no form of its own. */
function leaves(key: string, old: Json | undefined, now: Json | undefined): PolicyDifference[] {
  if (OWN_WAY.includes(key) || same(old, now)) return [];
  if (isObject(old ?? now) && (isObject(old) || old === undefined) && (isObject(now) || now === undefined)) {
    const members = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].toSorted();
    return members.flatMap((member) =>
      leaves(key === '' ? member : `${key}.${member}`, memberOf(old, member), memberOf(now, member)),
    );
  }
  const direction = directionOf(key);
  if (direction === 'never') return [];
  const name = `\`${excerpt(key)}\``;
  const [had, has] = [wordsOf(old), wordsOf(now)];
  if ((direction === 'added' || direction === 'removed') && had && has)
    return words(name, had, has, direction);
  return [
    {
      loosens: direction === 'changed' || (direction === 'lower') === isLower(old, now),
      words: `${name} goes from ${shown(old)} to ${shown(now)}`,
    },
  ];
}

function memberOf(value: Json | undefined, member: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
}

function isLower(old: Json | undefined, now: Json | undefined): boolean {
  return now === undefined || (typeof now === 'number' && typeof old === 'number' && now < old);
}

function wordsOf(value: Json = []): string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

/** Words that come and words that go. */
function words(
  name: string,
  old: readonly string[],
  now: readonly string[],
  looser: 'added' | 'removed',
): PolicyDifference[] {
  const come = now.filter((each) => !old.includes(each));
  const gone = old.filter((each) => !now.includes(each));
  return [
    ...(come.length === 0
      ? []
      : [{ loosens: looser === 'added', words: `${name} has ${named(come)} in addition` }]),
    ...(gone.length === 0
      ? []
      : [{ loosens: looser === 'removed', words: `${name} has ${named(gone)} no more` }]),
  ];
}

/** An acceptance is no new one if it accepts no more than another one did. */
function accepted(before: Policy, after: Policy, { today, renamed }: PolicyContext): PolicyDifference[] {
  const covers = (wide: Acceptance, narrow: Acceptance): boolean =>
    wide.rule === narrow.rule &&
    wide.record === narrow.record &&
    (wide.pointer === undefined || wide.pointer === narrow.pointer) &&
    wide.until >= narrow.until;
  const known = before.accepted.map((old) => ({ ...old, record: renamed.get(old.record) ?? old.record }));
  const fresh = after.accepted.filter((now) => now.until >= today && !known.some((old) => covers(old, now)));
  const gone = known.filter((old) => !after.accepted.some((now) => covers(now, old)));
  return [
    ...fresh.map(({ rule, record, until }) => ({
      loosens: true,
      words: `\`accepted\` takes in \`${rule}\` of \`${excerpt(record)}\` until ${until}`,
    })),
    ...(gone.length === 0 ? [] : [{ loosens: false, words: `\`accepted\` has ${gone.length} fewer` }]),
  ];
}

const NAMED = 3;

function named(list: readonly string[]): string {
  const more = list.length > NAMED ? ` and ${list.length - NAMED} more` : '';
  return `${list
    .slice(0, NAMED)
    .map((each) => `\`${excerpt(each)}\``)
    .join(', ')}${more}`;
}

/** A stranger's text may be as long as the file. */
const LONGEST = 60;

function excerpt(text: string): string {
  const plain = text.replaceAll('`', '´');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).toWellFormed()}…`;
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : `\`${excerpt(JSON.stringify(value))}\``;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

/** The same text for the same value, in whatever order its keys stand. */
function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, each: Json) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}
