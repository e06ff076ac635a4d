import type {
  AffectedVersion,
  Confusion,
  DeadEnd,
  ErrorRecord,
  PrecedingTransition,
  Transition,
  Workaround,
} from './error-record.generated.ts';

/** A top-level key of a record. */
export type RecordKey = keyof ErrorRecord;

/**
 * A record in which every key is present, so that no rule repeats a default. What the file leaves out is the
 * default of the schema; where there is none (dates, computed fields), it is null.
 */
export interface CompleteRecord {
  id: string;
  signature: string;
  signature_zh: string | null;
  regex: string;
  domain: string;
  category: string;
  subcategory: string | null;
  root_cause: string;
  root_cause_type: 'generic' | 'specific';
  root_cause_zh: string | null;
  versions: readonly Required<AffectedVersion>[];
  os_specific: Readonly<Record<string, string>>;
  dead_ends: readonly Required<DeadEnd>[];
  workarounds: readonly Required<Workaround>[];
  workarounds_zh: readonly string[];
  transition_graph: {
    readonly leads_to: readonly Transition[];
    readonly preceded_by: readonly PrecedingTransition[];
    readonly frequently_confused_with: readonly Confusion[];
  };
  official_doc_url: string | null;
  official_doc_section: string | null;
  error_code: string | null;
  verification_tier: NonNullable<ErrorRecord['verification_tier']> | null;
  confidence: number | null;
  fix_success_rate: number | null;
  resolvable: 'true' | 'partial' | 'false';
  first_seen: string | null;
  last_confirmed: string | null;
  last_updated: string | null;
  evidence_count: number | null;
  tags: readonly string[];
  locale: string;
  aliases: readonly string[];
  examples: NonNullable<ErrorRecord['examples']>;
  counter_examples: readonly string[];
  outcomes: NonNullable<ErrorRecord['outcomes']>;
  translation: NonNullable<ErrorRecord['translation']>;
  former_ids: readonly string[];
}

/**
 * Fills in what the file leaves out.
 *
 * @param stated the record as the file states it
 * @param id the id that follows from the file's path, for a record that states none
 * @param broken keys whose value does not have the shape of the schema: they get the default instead, and no rule
 *   that reads them is run
 */
export function completeRecord(
  stated: Partial<ErrorRecord>,
  id: string,
  broken: ReadonlySet<string> = new Set(),
): CompleteRecord {
  const given = broken.size === 0 ? stated : withoutKeys(stated, broken);
  return {
    id: given.id ?? id,
    signature: given.signature ?? '',
    signature_zh: given.signature_zh ?? null,
    regex: given.regex ?? '',
    domain: given.domain ?? '',
    category: given.category ?? '',
    subcategory: given.subcategory ?? null,
    root_cause: given.root_cause ?? '',
    root_cause_type: given.root_cause_type ?? 'generic',
    root_cause_zh: given.root_cause_zh ?? null,
    versions: (given.versions ?? []).map(completeVersion),
    os_specific: given.os_specific ?? {},
    dead_ends: (given.dead_ends ?? []).map((deadEnd) => ({
      fail_rate: null,
      condition: '',
      trial: '',
      sources: [],
      ...deadEnd,
    })),
    workarounds: (given.workarounds ?? []).map((workaround) => ({
      success_rate: null,
      how: '',
      condition: '',
      trial: '',
      sources: [],
      ...workaround,
    })),
    workarounds_zh: given.workarounds_zh ?? [],
    transition_graph: {
      leads_to: given.transition_graph?.leads_to ?? [],
      preceded_by: given.transition_graph?.preceded_by ?? [],
      frequently_confused_with: given.transition_graph?.frequently_confused_with ?? [],
    },
    official_doc_url: given.official_doc_url ?? null,
    official_doc_section: given.official_doc_section ?? null,
    error_code: given.error_code ?? null,
    verification_tier: given.verification_tier ?? null,
    confidence: given.confidence ?? null,
    fix_success_rate: given.fix_success_rate ?? null,
    resolvable: given.resolvable ?? 'true',
    first_seen: given.first_seen ?? null,
    last_confirmed: given.last_confirmed ?? null,
    last_updated: given.last_updated ?? null,
    evidence_count: given.evidence_count ?? null,
    tags: given.tags ?? [],
    locale: given.locale ?? 'en',
    aliases: given.aliases ?? [],
    examples: given.examples ?? [],
    counter_examples: given.counter_examples ?? [],
    outcomes: given.outcomes ?? [],
    translation: given.translation ?? {},
    former_ids: given.former_ids ?? [],
  };
}

function completeVersion(version: AffectedVersion): Required<AffectedVersion> {
  return {
    introduced: null,
    deprecated: null,
    removed: null,
    behavior_change: null,
    status: 'active',
    ...version,
  };
}

function withoutKeys(stated: Partial<ErrorRecord>, keys: ReadonlySet<string>): Partial<ErrorRecord> {
  return Object.fromEntries(Object.entries(stated).filter(([key]) => !keys.has(key)));
}
