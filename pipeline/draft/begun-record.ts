import type { Json } from '../json.ts';
import type { Lookup, LookupMatch } from '../lookup/lookup.ts';
import { draftRecord } from './draft-record.ts';
import { type ErrorPattern, type ErrorOutputs, patternOf } from './error-pattern.ts';
import { propose, type Proposal, type ProposalVocabulary } from './propose.ts';
import { slugFor } from './slug-for.ts';

/** What a person says of an error besides its outputs; what is absent is proposed. */
export interface ContributorAnswers {
  readonly domain?: string | undefined;
  readonly category?: string | undefined;
  readonly slug?: string | undefined;
  readonly tool?: string | undefined;
  readonly version?: string | undefined;
  readonly command?: string | undefined;
  /** Keys of the record that the person has written already. */
  readonly written?: Readonly<Record<string, Json>> | undefined;
}

/** An output read, with all that can be proposed of its record: what a person is asked about, or what options overrule. */
export interface DraftFindings {
  readonly pattern: ErrorPattern;
  readonly proposal: Proposal;
  /** Records that it may be already, best first. */
  readonly relatives: readonly LookupMatch[];
  /** The record that says the same, if there is one. */
  readonly same: LookupMatch | null;
}

/** Relatives shown of those that only read alike. */
const ALIKE = 3;

/**
 * Reads the outputs of an error and looks among the records for what they may be already.
 *
 * @param tool what is said to have printed them
 */
export function readForDraft(
  outputs: ErrorOutputs,
  vocabulary: ProposalVocabulary,
  lookup: Lookup,
  tool: string | null = null,
): DraftFindings {
  const pattern = patternOf(outputs);
  const proposal = propose(pattern.reading, vocabulary, tool);
  const { matches } = lookup.find(outputs.text);
  const strong = matches.filter(({ strength }) => strength === 'strong');
  const weak = matches
    .filter(({ strength, basis }) => strength === 'weak' && basis !== 'code')
    .slice(0, ALIKE);
  return {
    pattern,
    proposal,
    relatives: [...strong, ...weak],
    same: strong.find(({ basis }) => basis === 'signature') ?? null,
  };
}

/** The record that an output begins, by what was said and what else was proposed. */
export function recordOf(
  { pattern, proposal }: DraftFindings,
  said: ContributorAnswers,
  today: string,
):
  | { readonly id: string; readonly record: { [key: string]: Json } }
  | { readonly missing: 'domain' | 'category' } {
  const domain = said.domain ?? proposal.domain;
  const category = said.category ?? proposal.category;
  if (domain === null) return { missing: 'domain' };
  if (category === null) return { missing: 'category' };
  const id = `${domain}/${said.slug ?? slugFor(pattern.signature)}`;
  const record = draftRecord(pattern, {
    id,
    domain,
    category,
    tool: said.tool ?? proposal.tool,
    version:
      said.version ?? (said.tool === undefined || said.tool === proposal.tool ? proposal.version : null),
    command: said.command ?? null,
    today,
    written: said.written ?? {},
  });
  return { id, record };
}
