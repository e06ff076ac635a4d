import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { CompleteRecord, RecordKey } from '../record/complete-record.ts';
import { idOfPath } from '../record/file-name.ts';
import { Positions } from '../record/json/position.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { Finding, Problem, Severity } from './finding.ts';
import type { Digests, RecordResult } from './record-result.ts';
import type { Facts } from './pass.ts';
import type { RecordSubject, Rule, RuleContext } from './rule.ts';
import { toldSecrets, withoutSecrets } from './secret-free.ts';
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

/** What one file gave by itself. */
export interface FileFindings {
  readonly result: RecordResult;
  readonly digests: Digests;
  /** Whether a rule threw. */
  readonly crashed: boolean;
}

/** A file while rules are run on it; all of them are shown the same objects. */
interface RuleSubject {
  readonly file: RecordFile;
  readonly about: FindingSubject;
  readonly ofFile: RuleContext & { readonly file: RecordFile };
  readonly ofRecord: RecordSubject<RecordKey> | null;
  readonly findings: Finding[];
  readonly digests: Record<string, Json>;
  crashed: boolean;
}

/**
 * Runs every rule about one file or one record, and derives what the corpus rules will need of them. Each rule has all files
 * before the next begins: a processor that runs the same code again takes a seventh less time.
 */
export function runRecordRules(files: readonly RecordFile[], judge: RecordRuleContext): FileFindings[] {
  const subjects = files.map((file) => begun(file, judge));
  for (const rule of judge.rules) {
    const severity = severityOf(rule, judge.policy);
    if (severity !== null) for (const each of subjects) runRule(rule, severity, each, judge);
  }
  for (const digest of judge.digests) for (const each of subjects) addDigest(digest, each, judge);
  return subjects.map(({ file, findings, digests, crashed }) => {
    const id = file.record?.id ?? idOfPath(file.path);
    const result = {
      id,
      readable: file.record !== null,
      findings: withoutSecrets(findings, toldSecrets(file, findings)),
    };
    return { result, digests, crashed };
  });
}

function begun(file: RecordFile, { policy, today, facts, folder }: RecordRuleContext): RuleSubject {
  const { record } = file;
  return {
    file,
    about: {
      file: `${folder}/${file.path}`,
      record: record?.id ?? null,
      positions: file.text === null ? null : new Positions(file.text),
    },
    ofFile: { file, policy, today },
    ofRecord: record && { id: record.id, record, policy, today, facts },
    findings: [],
    digests: {},
    crashed: false,
  };
}

function runRule(rule: Rule, severity: Severity, subject: RuleSubject, { onCrash }: RecordRuleContext): void {
  const { findings, about } = subject;
  try {
    for (const problem of problemsOf(rule, subject)) findings.push(toFinding(problem, rule, severity, about));
  } catch (error) {
    onCrash(rule, error);
    subject.crashed = true;
    findings.push(toFinding(crashProblem(rule, error), rule, severity, about));
  }
}

function problemsOf(rule: Rule, { file, ofFile, ofRecord }: RuleSubject): Iterable<Problem> {
  if (rule.scope === 'file') return rule.check(ofFile);
  return rule.scope === 'record' && ofRecord && canRead(file, rule.reads) ? rule.check(ofRecord) : [];
}

function addDigest(
  digest: Digest<Json>,
  { file, digests }: RuleSubject,
  { policy }: RecordRuleContext,
): void {
  if (!file.record) return;
  const readable = readableFor(digest, file, file.record, policy.limits.stringBytes);
  digests[digest.name] = readable && digest.derive(readable);
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
  return {
    ...record,
    ...(Object.fromEntries(texts) as Partial<CompleteRecord>),
  };
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
