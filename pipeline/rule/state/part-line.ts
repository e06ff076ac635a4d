import { isObject, parsedOrUndefined, type Json } from '../../json.ts';
import type { Finding } from '../finding.ts';
import type { WrittenResult } from '../record-result.ts';
import type { KnownResult } from './known-results.ts';

/** A file and what was found in it by itself. */
export interface PartResult extends KnownResult {
  readonly path: string;
  /** Stands for the file's path and content. */
  readonly key: string;
}

/** What a line of a part may speak of. */
export interface PartTerms {
  /** The name of the records' folder, which stands before every path in findings. */
  readonly folder: string;
  /** Ids of the rules about one file or one record. */
  readonly rules: ReadonlySet<string>;
}

/** A result as a line of a part's file. */
export function writePartLine(path: string, key: string, result: WrittenResult): string {
  const { id, readable, findings } = result;
  const digests = Object.entries(result.digests).map(([name, value]) => `${JSON.stringify(name)}:${value}`);
  return (
    `{"path":${JSON.stringify(path)},"key":${JSON.stringify(key)},"result":{"id":${JSON.stringify(id)},` +
    `"readable":${readable},"findings":[${findings.replaceAll('\n', ',')}]},"digests":{${digests.join()}}}`
  );
}

/**
 * Reads a line of a part's file. Another machine has written it, or somebody who would like to pass for one: whatever has not
 * the form of a result is none.
 */
export function readPartLine(line: string, terms: PartTerms): PartResult | null {
  const value = parsedOrUndefined(line);
  if (!isObject(value)) return null;
  const { path, key, result, digests } = value;
  if (typeof path !== 'string' || typeof key !== 'string' || !isObject(result) || !isObject(digests))
    return null;
  const { id, readable, findings } = result;
  if (typeof id !== 'string' || typeof readable !== 'boolean' || !Array.isArray(findings)) return null;
  const file = `${terms.folder}/${path}`;
  const record = readable ? id : null;
  if (!findings.every((finding) => isFinding(finding, terms.rules, file, record))) return null;
  const read = findings.map((finding) => finding as unknown as Finding);
  return { path, key, result: { id, readable, findings: read }, digests };
}

const KEYS = 'rule,severity,record,file,pointer,line,column,endLine,endColumn,message,related,fix'.split(',');

function isFinding(value: Json, rules: ReadonlySet<string>, file: string, record: string | null): boolean {
  if (!isObject(value) || Object.keys(value).join() !== KEYS.join()) return false;
  const { rule, severity, pointer, message, related, fix } = value;
  return (
    typeof rule === 'string' &&
    rules.has(rule) &&
    (severity === 'error' || severity === 'warning') &&
    value['record'] === record &&
    value['file'] === file &&
    isPointer(pointer) &&
    ['line', 'column', 'endLine', 'endColumn'].every((name) => isPlace(value[name])) &&
    typeof message === 'string' &&
    Array.isArray(related) &&
    related.every((each) => typeof each === 'string') &&
    Array.isArray(fix) &&
    fix.every(isEdit)
  );
}

function isEdit(value: Json): boolean {
  if (!isObject(value) || !isPointer(value['pointer'])) return false;
  const isKnown = value['op'] === 'add' || value['op'] === 'replace' || value['op'] === 'remove';
  return isKnown && Object.keys(value).every((key) => key === 'op' || key === 'pointer' || key === 'value');
}

function isPointer(value: Json | undefined): boolean {
  return typeof value === 'string' && (value === '' || value.startsWith('/'));
}

function isPlace(value: Json | undefined): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
