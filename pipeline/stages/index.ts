import { matchesGlob } from 'node:path';
import type { Rule } from '../rule/rule.ts';
import { evidenceRules } from './evidence/index.ts';
import { duplicatesRules } from './duplicates/index.ts';
import { graphRules } from './graph/index.ts';
import { regexRules } from './regex/index.ts';
import { schemaRules } from './schema/index.ts';
import { matchesText } from './text-match.ts';
import { zhRules } from './zh/index.ts';

/** Every rule, stage by stage, in the order in which a record is judged. */
export const rules: readonly Rule[] = [
  ...schemaRules,
  ...regexRules,
  ...zhRules,
  ...evidenceRules(matchesText),
  ...duplicatesRules,
  ...graphRules,
];

/** The rules whose id matches a glob; null stands for all. */
export function rulesMatching(glob: string | null): readonly Rule[] {
  return glob === null ? rules : rules.filter((rule) => matchesGlob(rule.id, glob));
}

/** The ids that a policy may name: those of the rules, and of what is found about the policy itself. */
export const ruleIds: ReadonlySet<string> = new Set([...rules.map((rule) => rule.id), 'policy/acceptance']);
