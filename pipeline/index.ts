/** The library: what the command does, for programs. It reads no records from the disk and knows no network. */
export { check, type CheckOptions, type RecordText } from './library/check.ts';
export { lookup } from './library/lookup.ts';
export { score } from './library/score.ts';
export type { LookupMatch } from './lookup/lookup.ts';
export { readOutput } from './output/read-output.ts';
export type { Reading } from './output/reading.ts';
export { PolicyError } from './policy/policy-error.ts';
export type { Edit, Finding, Severity } from './rule/finding.ts';
export type { ComputedFields } from './stages/evidence/model/derive.ts';
