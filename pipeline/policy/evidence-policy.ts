import type { EvidenceSection, Rung } from './policy.generated.ts';

export type { EvidenceSection, Rung };

/** A section of the policy with nothing left out. Lists are kept as they are. */
type Whole<Section> = {
  readonly [Key in keyof Section]-?: NonNullable<Section[Key]> extends number | string | readonly unknown[]
    ? NonNullable<Section[Key]>
    : Whole<NonNullable<Section[Key]>>;
};

/** How evidence is counted and weighed; schemas/policy.schema.json describes every number. */
export type EvidencePolicy = Whole<EvidenceSection>;

/**
 * Fills in from `base` what a policy file leaves out; what it says of a group of numbers leaves the others standing.
 */
export function completeEvidence(section: EvidenceSection | undefined, base: EvidencePolicy): EvidencePolicy {
  if (!section) return base;
  return {
    ...base,
    ...section,
    prior: { ...base.prior, ...section.prior },
    verdicts: { ...base.verdicts, ...section.verdicts },
    trials: { ...base.trials, ...section.trials },
    confirmation: { ...base.confirmation, ...section.confirmation },
    links: { ...base.links, ...section.links },
    rungs: section.rungs ?? base.rungs,
    sharedHosts: section.sharedHosts ?? base.sharedHosts,
  };
}

/** The numbers that a section leaves out, such as "trials.claim". */
export function missingEvidence(section: EvidenceSection): string[] {
  return Object.entries(WHOLE).flatMap(([group, keys]) => {
    const value = section[group as keyof EvidenceSection] as Record<string, unknown> | undefined;
    if (value === undefined) return [group];
    return keys.filter((key) => value[key] === undefined).map((key) => `${group}.${key}`);
  });
}

const WHOLE = {
  prior: ['alpha', 'beta'],
  support: [],
  verdicts: ['works', 'fails'],
  trials: [
    'claim',
    'reviewedClaim',
    'documentation',
    'source',
    'furtherSource',
    'example',
    'repeatableExample',
    'outcomesPerPublisher',
  ],
  halfLifeDays: [],
  rungs: [],
  confirmation: ['staleAfterDays', 'spreadDays'],
  trackingParameters: [],
  sharedHosts: [],
  links: [
    'pauseMilliseconds',
    'timeoutMilliseconds',
    'redirects',
    'deadAfterFailures',
    'deadAfterDays',
    'revisitDays',
  ],
} as const satisfies { readonly [Group in keyof EvidencePolicy]: readonly string[] };
