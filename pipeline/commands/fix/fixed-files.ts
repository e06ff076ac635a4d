import { mayLackComputedField, missingFieldEdits } from '../../fix/computed-fields.ts';
import { fixedText } from '../../fix/fixed-text.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { readRecord } from '../../record/read-record.ts';
import { isFixable } from '../../report/remedy.ts';
import type { Finding } from '../../rule/finding.ts';
import type { FoundFile, RecordSource } from '../../store/record-source.ts';

/** What fixing a file would make of it. */
export interface FixedFile {
  /** Below the records' folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What the certain fixes make of records, and of their layout; files that stay as they are are left out.
 *
 * @param files those to look at
 * @param findings of all files of the source, by their place below the folder that holds the records' folder
 * @param readFile the bytes of a file as they stand there
 */
export function fixesOf(
  source: RecordSource,
  files: readonly FoundFile[],
  findings: readonly Finding[],
  policy: Policy,
  readFile: (found: FoundFile) => RawFile,
): FixedFile[] {
  const byFile = Map.groupBy(findings, (finding: Finding) => finding.file.slice(source.name.length + 1));
  const { limits } = policy;
  return files.flatMap((found): FixedFile[] => {
    const { path } = found;
    const group = byFile.get(path) ?? [];
    const before = found.kind === 'file' ? source.readText(path, limits.fileBytes) : null;
    if (before === null) return [];
    const missing = mayLackComputedField(before)
      ? missingFieldEdits(readRecord(readFile(found), limits), policy)
      : [];
    const isBroken = group.some(({ rule }) => rule === 'schema/json');
    if (missing.length === 0 && !isBroken && !group.some(isFixable)) return [];
    const after = fixedText(before, group, missing);
    if (after === null || after === before) return [];
    // One member a line takes more room: a file must not grow beyond what can be read again.
    return Buffer.byteLength(after) > limits.fileBytes ? [] : [{ path, before, after }];
  });
}
