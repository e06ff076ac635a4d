import { FILE_START, type TextPlace } from '../record/json/text-place.ts';
import type { Positions } from '../record/json/position.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import type { Finding, Problem, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** What the engine knows of the file that a problem is about. */
export interface FindingSubject {
  /** As findings name it: with the folder of the records in front. */
  readonly file: string;
  readonly record: string | null;
  readonly positions: Positions | null;
}

/** A problem that has a place in bytes where there is no text. */
type Placed = Problem & { readonly line?: number; readonly column?: number };

/** Adds to a problem what its rule cannot know: identity, weight and place. */
export function toFinding(problem: Placed, rule: Rule, severity: Severity, subject: FindingSubject): Finding {
  const place = placeOf(problem, subject.positions);
  return {
    rule: rule.id,
    severity: problem.isDoubtful === true ? 'warning' : severity,
    record: subject.record,
    file: subject.file,
    pointer: problem.pointer,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    message: problem.message,
    related: problem.related ?? [],
    fix: problem.fix ?? [],
  };
}

function placeOf(problem: Placed, positions: Positions | null): TextPlace {
  if (problem.line !== undefined && problem.column !== undefined) {
    return {
      line: problem.line,
      column: problem.column,
      endLine: problem.line,
      endColumn: problem.column + 1,
    };
  }
  if (!positions) return FILE_START;
  if (problem.range) return positions.ofRange(problem.range);
  return positions.ofPointer(problem.pointer, problem.at);
}

/** What a rule's findings weigh under a policy; null where the policy silences it. */
export function severityOf(rule: Rule, policy: JudgingPolicy): Severity | null {
  const stated = Object.hasOwn(policy.severities, rule.id) ? policy.severities[rule.id] : undefined;
  return stated === 'off' ? null : (stated ?? rule.severity);
}

/** A rule that throws has a mistake in it; that is shown, and never hides what other rules find. */
export function crashProblem(rule: Rule, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    pointer: '',
    message: `The rule ${rule.id} failed on this record (${reason}). That is a mistake in the tool, not in the record: please report it together with the record.`,
  };
}
