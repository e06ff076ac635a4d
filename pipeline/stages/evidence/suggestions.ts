import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import { deriveEvidence, type EvidenceRecord } from './model/derive.ts';
import type { TextMatcher } from './items/examples.ts';

/** A change to a record, and what it would make of its confidence. */
export interface EvidenceSuggestion {
  /** What to do, as a sentence without a full stop. */
  readonly text: string;
  /** The confidence afterwards, two decimals. */
  readonly confidence: number;
  /** The same unrounded, for the order. */
  readonly probability: number;
}

/** A record as it would be after some change. Changes of one kind are alternatives: only the best of them is named. */
interface Candidate {
  readonly kind: string;
  readonly text: string;
  readonly record: EvidenceRecord;
}

/** Tries in the report that is suggested: as many as one person will make. */
const TRIES = 3;

/** Attempts that are considered one by one: no record has more in earnest, and each costs a derivation. */
const CONSIDERED = 20;

/** Stands for sites that the record does not cite yet. */
const NEW_SITE = 'https://not-cited-yet.example.org/page';

/**
 * The changes that would raise the confidence most, best first: each is really made, on a copy, and derived anew. Evidence
 * that is added is as fresh as the record.
 *
 * @param most how many to name
 */
export function evidenceSuggestions(
  record: EvidenceRecord,
  policy: EvidencePolicy,
  matches: TextMatcher,
  most = 3,
): EvidenceSuggestion[] {
  const now = deriveEvidence(record, policy, matches);
  const best = new Map<string, EvidenceSuggestion>();
  for (const candidate of candidates(record, policy)) {
    const then = deriveEvidence(candidate.record, policy, matches);
    const { probability } = then.ruling;
    if (then.fields.confidence <= now.fields.confidence) continue;
    const known = best.get(candidate.kind);
    if (known && known.probability >= probability) continue;
    best.set(candidate.kind, { text: candidate.text, confidence: then.fields.confidence, probability });
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability).slice(0, most);
}

function* candidates(record: EvidenceRecord, policy: EvidencePolicy): Generator<Candidate> {
  yield* newSources(record);
  yield* newOutcomes(record);
  yield* newExamples(record);
  const { official_doc_url: documentation, last_updated: updated, last_confirmed: confirmed } = record;
  if (documentation === null)
    yield {
      kind: 'documentation',
      text: 'Give the page of the official documentation in `official_doc_url`',
      record: { ...record, official_doc_url: NEW_SITE },
    };
  if (updated !== null && confirmed !== null && confirmed < updated)
    yield {
      kind: 'confirmation',
      text: `Look at the sources again and set \`last_confirmed\`: they were last looked at on ${confirmed}`,
      record: { ...record, last_confirmed: updated },
    };
  const given = policy.rungs.find(({ stated }) => stated === true);
  if (given)
    yield {
      kind: 'review',
      text: `Have a person check the record against its sources and state \`${given.tier}\``,
      record: { ...record, verification_tier: given.tier },
    };
}

/** The attempts that sources and outcomes can be added to, with their names for people. */
function* newSources(record: EvidenceRecord): Generator<Candidate> {
  const text = (name: string): string => `Cite a page of another site for ${name}`;
  for (const [index, workaround] of record.workarounds.slice(0, CONSIDERED).entries()) {
    const sources = [...workaround.sources, NEW_SITE];
    const workarounds = record.workarounds.with(index, { ...workaround, sources });
    yield { kind: 'source', text: text(workaroundName(index)), record: { ...record, workarounds } };
  }
  if (record.resolvable !== 'false') return;
  for (const [index, deadEnd] of record.dead_ends.slice(0, CONSIDERED).entries()) {
    const deadEnds = record.dead_ends.with(index, { ...deadEnd, sources: [...deadEnd.sources, NEW_SITE] });
    yield { kind: 'source', text: text(deadEndName(index)), record: { ...record, dead_ends: deadEnds } };
  }
  // Where the weakest of several attempts decides, one source moves nothing: all of them need one.
  const withSource = <Attempt extends { readonly sources: readonly string[] }>(
    attempt: Attempt,
  ): Attempt => ({
    ...attempt,
    sources: [...attempt.sources, NEW_SITE],
  });
  yield {
    kind: 'source',
    text: 'Cite a page of another site for each workaround and each dead end',
    record: {
      ...record,
      workarounds: record.workarounds.map(withSource),
      dead_ends: record.dead_ends.map(withSource),
    },
  };
}

function* newOutcomes(record: EvidenceRecord): Generator<Candidate> {
  const worked =
    record.resolvable === 'false' ? 0 : record.resolvable === 'true' ? TRIES : Math.floor(TRIES / 2);
  const ended = worked === TRIES ? 'all work' : worked === 0 ? 'all fail' : `work ${worked} in ${TRIES}`;
  const report = (workaround: number): EvidenceRecord['outcomes'][number] => ({
    workaround,
    succeeded: worked,
    failed: TRIES - worked,
    source: NEW_SITE,
    date: record.last_updated ?? '9999-12-31',
  });
  const deadEnds = record.resolvable === 'false' ? record.dead_ends.length : 0;
  const names = [
    ...record.workarounds.map((_, index) => workaroundName(index)),
    ...record.dead_ends.slice(0, deadEnds).map((_, index) => deadEndName(index)),
  ];
  for (const [position, name] of names.slice(0, CONSIDERED).entries())
    yield {
      kind: 'outcome',
      text: `Report ${TRIES} tries of ${name}, if they ${ended} (\`outcome\`)`,
      record: { ...record, outcomes: [...record.outcomes, report(position)] },
    };
  if (deadEnds > 0)
    yield {
      kind: 'outcome',
      text: `Report ${TRIES} tries of each workaround and each dead end, if they ${ended} (\`outcome\`)`,
      record: { ...record, outcomes: [...record.outcomes, ...names.map((_, position) => report(position))] },
    };
}

function* newExamples(record: EvidenceRecord): Generator<Candidate> {
  const captured = record.last_updated ?? '9999-12-31';
  const example = { text: NEW_SITE, tool: 'a tool', version: 'and its version', captured };
  yield {
    kind: 'example',
    text: 'Add output that was really seen to `examples`, with its tool and version and the command that provokes it',
    record: { ...record, examples: [...record.examples, { ...example, command: 'the command' }] },
  };
  if (record.examples.some(({ command }) => command === undefined))
    yield {
      kind: 'command',
      text: 'Give the examples the command that provokes them',
      record: {
        ...record,
        examples: record.examples.map((each) => ({ ...each, command: each.command ?? 'the command' })),
      },
    };
}

function workaroundName(index: number): string {
  return `workaround ${index}`;
}

function deadEndName(index: number): string {
  return `dead end ${index}`;
}
