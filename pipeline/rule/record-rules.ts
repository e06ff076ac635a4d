import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { CompleteRecord, RecordKey } from '../record/complete-record.ts';
import { idOfPath } from '../record/file-name.ts';
import { Positions } from '../record/json/position.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { Finding, Problem } from './finding.ts';
import type { Digests, RecordResult } from './record-result.ts';
import type { Facts } from './pass.ts';
import type { Rule, RuleContext } from './rule.ts';
import { withoutSecrets } from './secret-free.ts';
import { crashProblem, severityOf, toFinding, type FindingSubject } from './to-finding.ts';

/** What judging one record takes besides the record. */
export interface RecordRuleContext extends RuleContext {
  readonly rules: readonly Rule[];
  readonly digests: readonly Digest<Json>[];
  readonly facts: Facts;
  /** The name of the records' folder, which stands before every path. */
  readonly folder: string;
  /** Told of every rule that threw. */
  readonly onCrash: (rule: Rule, error: unknown) => void;
}

/** Runs every rule about one file or one record, and derives what the corpus rules will need of it. */
export function runRecordRules(
  file: RecordFile,
  judge: RecordRuleContext,
): { result: RecordResult; digests: Digests } {
  const subject: FindingSubject = {
    file: `${judge.folder}/${file.path}`,
    record: file.record?.id ?? null,
    positions: file.text === null ? null : new Positions(file.text),
  };
  const ask = asker(file, judge);
  const findings: Finding[] = [];
  for (const rule of judge.rules) {
    const severity = severityOf(rule, judge.policy);
    if (severity === null) continue;
    try {
      for (const problem of ask(rule)) findings.push(toFinding(problem, rule, severity, subject));
    } catch (error) {
      judge.onCrash(rule, error);
      findings.push(toFinding(crashProblem(rule, error), rule, severity, subject));
    }
  }
  const id = file.record?.id ?? idOfPath(file.path);
  const result = { id, readable: file.record !== null, findings: withoutSecrets(findings, file) };
  return { result, digests: digestsOf(file, judge) };
}

/** Asks rules what they have against one file; all are shown the same objects. */
function asker(file: RecordFile, judge: RecordRuleContext): (rule: Rule) => Iterable<Problem> {
  const { policy, today, facts } = judge;
  const { record } = file;
  const ofFile = { file, policy, today };
  const ofRecord = record && { id: record.id, record, policy, today, facts };
  return (rule) => {
    if (rule.scope === 'file') return rule.check(ofFile);
    return rule.scope === 'record' && ofRecord && canRead(file, rule.reads) ? rule.check(ofRecord) : [];
  };
}

function digestsOf(file: RecordFile, judge: RecordRuleContext): Digests {
  const { record } = file;
  if (!record) return {};
  return Object.fromEntries(
    judge.digests.map((digest) => {
      const readable = readableFor(digest, file, record, judge.policy.limits.stringBytes);
      return [digest.name, readable && digest.derive(readable)];
    }),
  );
}

/** The record with the texts that a digest takes as they stand; null where anything else that it reads is broken. */
function readableFor(
  digest: Digest<Json>,
  file: RecordFile,
  record: CompleteRecord,
  stringBytes: number,
): CompleteRecord | null {
  const broken = digest.reads.filter((key) => file.broken.has(key));
  if (broken.length === 0) return record;
  const texts = broken.map((key) => [key, digest.tolerates?.includes(key) ? textAt(file.value, key) : null]);
  if (texts.some(([, text]) => text === null || Buffer.byteLength(text ?? '') > stringBytes)) return null;
  return { ...record, ...(Object.fromEntries(texts) as Partial<CompleteRecord>) };
}

function textAt(value: Json | undefined, key: string): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key))
    return null;
  const text = value[key];
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** A mistake in the shape of one key silences what reads that key, and nothing else. */
export function canRead(file: RecordFile, keys: readonly RecordKey[]): boolean {
  return file.broken.size === 0 || keys.every((key) => !file.broken.has(key));
}
