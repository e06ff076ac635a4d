import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { Policy } from '../../../policy/policy.ts';
import shipped from '../../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { EvidenceRecord } from '../model/derive.ts';

type Workaround = EvidenceRecord['workarounds'][number];
type DeadEnd = EvidenceRecord['dead_ends'][number];
type Example = EvidenceRecord['examples'][number];
type Outcome = EvidenceRecord['outcomes'][number];

/** The numbers that come with the tool. */
export const evidencePolicy: EvidencePolicy = (shipped.policy as unknown as Policy).evidence;

/** For tests: a machine-written record with one workaround that claims 0.85, without any evidence. */
export function testRecord(different: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    resolvable: 'true',
    regex: 'cannot open',
    workarounds: [workaround()],
    dead_ends: [],
    official_doc_url: null,
    examples: [],
    outcomes: [],
    verification_tier: 'ai_generated',
    first_seen: '2020-01-01',
    last_confirmed: '2024-06-01',
    last_updated: '2024-06-01',
    ...different,
  };
}

export function workaround(different: Partial<Workaround> = {}): Workaround {
  return {
    action: 'Open it.',
    success_rate: 0.85,
    how: '',
    condition: '',
    trial: '',
    sources: [],
    ...different,
  };
}

export function deadEnd(different: Partial<DeadEnd> = {}): DeadEnd {
  return {
    action: 'Wait.',
    why_fails: 'It stays shut.',
    fail_rate: 0.9,
    condition: '',
    trial: '',
    sources: [],
    ...different,
  };
}

export function anExample(different: Partial<Example> = {}): Example {
  return { text: 'cannot open', tool: 'door', version: '1.0', captured: '2024-06-01', ...different };
}

export function anOutcome(different: Partial<Outcome> = {}): Required<Outcome> {
  return {
    workaround: 0,
    succeeded: 1,
    failed: 0,
    source: 'https://forum.net/t/1',
    date: '2024-06-01',
    ...different,
  };
}

/** Addresses on so many domains, each of another publisher. */
export function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://site${index}.net/page`);
}

/** Stands in for the regex engine: texts of the tests match if they hold the regex as it stands. */
export function includes(regex: string, text: string): boolean {
  return text.includes(regex);
}
