import type { Edge, Edges } from '../corpus/links.ts';
import { normalForm } from '../corpus/normal-form.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import { mergedDeadEnds, mergedWorkarounds, type MergeNote } from './merged-attempts.ts';
import { mergedEdges } from './merged-edges.ts';
import { mergedRegex, type RegexMatches } from './merged-regex.ts';
import { joinTexts, spellingOf, unionOfTexts } from './same-text.ts';

/** What a merge depends on besides the two records. */
export interface MergeSettings {
  readonly matches: RegexMatches;
  /** The longest regex that the policy allows, in UTF-16 units. */
  readonly regexCharacters: number;
  /** The day of the merge, YYYY-MM-DD. */
  readonly today: string;
}

/** Computed fields: those of the merged record follow from its evidence, and `fix` writes them. */
const COMPUTED = ['confidence', 'fix_success_rate', 'evidence_count'] as const;

/** Rungs that people state; the others are computed. */
const STATED_TIERS: ReadonlySet<string> = new Set(['human_reviewed', 'community_verified']);

/**
 * One record that says all that two say. `a` survives: what can be one thing only (its id, its signature, its regex) is
 * as `a` has it, and what `b` says of it stands elsewhere:
 *
 * - the signature among the aliases; the regex as a further alternative;
 * - the root cause, and the details of an attempt that both name, behind those of `a`;
 * - category, subcategory, error code, the section of the documentation as tags; the address of the documentation as a
 *   source of the attempts;
 * - the id in `former_ids`.
 *
 * Lists are united, and what goes by places in them is renumbered. The verdict is the better one, because what solves
 * the error for `b` now stands here. Of two numbers or dates for one thing one is kept; the notes name the other.
 *
 * Computed fields are left out (null): they follow from the united evidence.
 */
export function mergedRecord(
  a: CompleteRecord,
  b: CompleteRecord,
  settings: MergeSettings,
  note: MergeNote,
): CompleteRecord {
  const names = mergedNames(a, b);
  const counterExamples = mergedCounterExamples(a, b, settings.matches, note);
  const examples = unionOf(a.examples, b.examples);
  const known = [a.signature, ...names, ...examples.map(({ text }) => text)];
  const { regex, leftOut } = mergedRegex(
    a.regex,
    b.regex,
    { names: known, counterExamples },
    settings.matches,
    settings.regexCharacters,
  );
  if (leftOut !== null) note(`The regex of the second record, \`${b.regex}\`, is left out: ${leftOut}.`);
  const attempts = mergedAttempts(a, b, note);
  const { provenance, ...workarounds } = attempts.workarounds;
  const own = new Set([a.id, b.id, ...a.former_ids, ...b.former_ids]);
  noteOwnEdges([a, b], own, note);
  return {
    ...a,
    ...mergedScalars(a, b, note),
    ...workarounds,
    ...Object.fromEntries(COMPUTED.map((key) => [key, null])),
    verification_tier: STATED_TIERS.has(a.verification_tier ?? '') ? a.verification_tier : null,
    regex,
    aliases: names,
    examples,
    counter_examples: counterExamples,
    dead_ends: attempts.deadEnds,
    versions: unionOf(a.versions, b.versions),
    os_specific: mergedNotes(a.os_specific, b.os_specific),
    tags: mergedTags(a, b),
    transition_graph: mergedEdges(
      a.transition_graph,
      b.transition_graph,
      own,
    ) as Edges as CompleteRecord['transition_graph'],
    former_ids: [...own].filter((id) => id !== a.id),
    translation: mergedTranslation(a, b, provenance),
    last_updated: settings.today,
  };
}

/** What the two say of each other: how to tell them apart has no place in one record, but may be worth a second look. */
function noteOwnEdges(records: readonly CompleteRecord[], own: ReadonlySet<string>, note: MergeNote): void {
  for (const { id, transition_graph: graph } of records) {
    for (const [kind, edges] of Object.entries(graph) as [string, readonly Edge[]][]) {
      for (const edge of edges.filter(({ error_id: target }) => own.has(target))) {
        const words = edge.distinction ?? edge.condition ?? '';
        note(
          `\`${id}\` names the other record in \`${kind}\`; that edge goes${words === '' ? '.' : `, with its words: ${words}`}`,
        );
      }
    }
  }
}

/** The aliases of both, and the signature of `b`: not twice what differs in case, spaces and signs alone. */
function mergedNames(a: CompleteRecord, b: CompleteRecord): string[] {
  const others = [b.signature, ...b.aliases];
  if (b.signature_zh !== null && a.signature_zh !== null) others.push(b.signature_zh);
  const known = new Set([a.signature, a.signature_zh ?? ''].map(spellingOf));
  return unionOfTexts(
    a.aliases,
    others.filter((name) => name.trim() !== '' && !known.has(spellingOf(name))),
    spellingOf,
  );
}

/** A look-alike of the one may be a form of the other: it is no counter-example to both. */
function mergedCounterExamples(
  a: CompleteRecord,
  b: CompleteRecord,
  matches: RegexMatches,
  note: MergeNote,
): string[] {
  const isForm = (regex: string, names: readonly string[], text: string): boolean =>
    names.some((name) => normalForm(name) === normalForm(text)) || matches(regex, text) === true;
  const keep = (texts: readonly string[], other: CompleteRecord): string[] =>
    texts.filter((text) => {
      if (!isForm(other.regex, [other.signature, ...other.aliases], text)) return true;
      note(`The counter-example \`${text}\` is left out: it is a form of the other record's error.`);
      return false;
    });
  return unionOfTexts(keep(a.counter_examples, b), keep(b.counter_examples, a));
}

function mergedAttempts(a: CompleteRecord, b: CompleteRecord, note: MergeNote) {
  const url = b.official_doc_url;
  if (url === null || a.official_doc_url === null || url === a.official_doc_url) {
    return { workarounds: mergedWorkarounds(a, b, note), deadEnds: mergedDeadEnds(a, b, note) };
  }
  // The documentation of a record bears out each of its attempts.
  const cited = <Attempt extends { readonly sources: string[] }>(attempt: Attempt): Attempt => ({
    ...attempt,
    sources: unionOfTexts(attempt.sources, [url]),
  });
  const citing = { ...b, workarounds: b.workarounds.map(cited), dead_ends: b.dead_ends.map(cited) };
  if (b.workarounds.length + b.dead_ends.length === 0)
    note(`The documentation of the second record is left out: ${url}`);
  return { workarounds: mergedWorkarounds(a, citing, note), deadEnds: mergedDeadEnds(a, citing, note) };
}

function mergedScalars(a: CompleteRecord, b: CompleteRecord, note: MergeNote): Partial<CompleteRecord> {
  const verdicts = ['false', 'partial', 'true'] as const;
  const resolvable =
    verdicts[Math.max(verdicts.indexOf(a.resolvable), verdicts.indexOf(b.resolvable))] ?? a.resolvable;
  for (const key of ['resolvable', 'root_cause_type', 'locale'] as const) {
    const kept = key === 'resolvable' ? resolvable : a[key];
    const dropped = a[key] === kept ? b[key] : a[key];
    if (dropped !== kept)
      note(`\`${key}\` is "${kept}" in one record and "${dropped}" in the other; "${kept}" is kept.`);
  }
  return {
    resolvable,
    root_cause: joinTexts(a.root_cause, b.root_cause),
    root_cause_zh:
      a.root_cause_zh === null ? b.root_cause_zh : joinTexts(a.root_cause_zh, b.root_cause_zh ?? ''),
    signature_zh: a.signature_zh ?? b.signature_zh,
    official_doc_url: a.official_doc_url ?? b.official_doc_url,
    official_doc_section: a.official_doc_section ?? b.official_doc_section,
    error_code: a.error_code ?? b.error_code,
    subcategory: a.subcategory ?? b.subcategory,
    first_seen: earliest(a.first_seen, b.first_seen),
    last_confirmed: latest(a.last_confirmed, b.last_confirmed),
  };
}

/** Words of `b` for which `a` has another one, so that whoever searches for them still comes here. */
function mergedTags(a: CompleteRecord, b: CompleteRecord): string[] {
  const words = (
    ['domain', 'category', 'subcategory', 'error_code', 'official_doc_section'] as const
  ).flatMap((key) =>
    a[key] !== null && b[key] !== null && a[key] !== b[key] && b[key] !== '' ? [b[key]] : [],
  );
  return unionOfTexts(a.tags, [...b.tags, ...words]);
}

/** Notes by operating system; both where both have one. */
function mergedNotes(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const notes = new Map(Object.entries(a));
  for (const [system, text] of Object.entries(b)) notes.set(system, joinTexts(notes.get(system) ?? '', text));
  return Object.fromEntries(notes);
}

/** Where each Chinese text comes from; what was joined from two texts comes from neither. */
function mergedTranslation(
  a: CompleteRecord,
  b: CompleteRecord,
  workarounds: NonNullable<CompleteRecord['translation']['zh']>,
): CompleteRecord['translation'] {
  const entries = new Map(Object.entries(a.translation.zh ?? {}));
  for (const key of ['signature_zh', 'root_cause_zh'] as const) {
    const origin = b.translation.zh?.[`/${key}`];
    if (a[key] === null && b[key] !== null && origin) entries.set(`/${key}`, origin);
  }
  for (const [pointer, origin] of Object.entries(workarounds)) entries.set(pointer, origin);
  return entries.size === 0 ? a.translation : { ...a.translation, zh: Object.fromEntries(entries) };
}

/** The elements of both lists; equal ones once. */
function unionOf<Element extends object>(a: readonly Element[], b: readonly Element[]): Element[] {
  const known = new Set(a.map((element) => canonical(element)));
  return [...a, ...b.filter((element) => !known.has(canonical(element)))];
}

/** Equal for equal members, in whatever order; an absent member is one that is null. */
function canonical(element: object): string {
  const members = Object.entries(element).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function latest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
