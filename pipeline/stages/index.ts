import type { Rule } from '../rule/rule.ts';
import { schemaRules } from './schema/index.ts';

/** Every rule, stage by stage, in the order in which a record is judged. */
export const rules: readonly Rule[] = [...schemaRules];

/** The ids that a policy may name: those of the rules, and of what is found about the policy itself. */
export const ruleIds: ReadonlySet<string> = new Set([...rules.map((rule) => rule.id), 'policy/acceptance']);
