import type { Policy } from './policy.ts';
import shipped from './shipped-policy.generated.json' with { type: 'json' };

/** The policy that comes with the tool. Read from JSON that is derived from curation.yaml: YAML takes longer than a whole check. */
export const SHIPPED_POLICY: Policy = shipped.policy as Policy;

/** SHA-256 of the curation.yaml that it was derived from. */
export const SHIPPED_POLICY_SOURCE: string = shipped.source;
