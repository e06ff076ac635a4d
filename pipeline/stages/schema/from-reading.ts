import type { Identity } from '../../rule/identity.ts';
import { defineFileRule, type FileRule } from '../../rule/rule.ts';
import type { Severity } from '../../rule/finding.ts';
import type { Defect } from '../../record/record-file.ts';

/** A rule that reports what reading the file has found: a file has to be read before any rule can run. */
export function ruleFromReading(
  id: Defect['rule'],
  severity: Severity,
  identity: Identity,
  summary: string,
): FileRule {
  return defineFileRule({
    id,
    severity,
    identity,
    summary,
    check: ({ file }) => file.defects.filter((defect) => defect.rule === id),
  });
}
