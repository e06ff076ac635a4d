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

/** How sources are visited. */
export type LinkPolicy = EvidencePolicy['links'];
