import { computedFieldEdits } from '../../fix/computed-fields.ts';
import { editMembers } from '../../fix/members.ts';
import { readRecord } from '../../record/read-record.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { ReproducedRun } from './reproduced-text.ts';

/**
 * Adds to each record what a version printed that none of its examples of the same command is of. What the regex does not
 * find is left to a person: it may be another error.
 *
 * @returns what was done, a line for each
 */
export function addObservations(runs: readonly ReproducedRun[], base: KnowledgeBase): string[] {
  return runs.flatMap((run) => addObservation(run, base) ?? []);
}

function addObservation({ id, run, judged, version }: ReproducedRun, base: KnowledgeBase): string | null {
  const [example] = run.examples;
  if (!example || !judged || !['same', 'differs'].includes(judged.result) || version === '') return null;
  const { folder, policy, today } = base;
  const file = folder.files.find(({ path }) => path === `${id}.json`);
  if (!file) return null;
  const before = readRecord(folder.readFile(file, policy.limits.fileBytes), policy.limits);
  if (before.text === null || !before.record) return null;
  const { examples } = before.record;
  // "2.39.5" is what "git version 2.39.5" says, and "9.2p1" is what OpenSSH calls its 9.2.
  const isKnown = examples.some(
    (each) => each.command === example.command && each.version.startsWith(version),
  );
  if (isKnown) return null;
  const { os: _, ...rest } = example;
  const seen = { ...rest, text: judged.output, version, captured: today };
  const added = editMembers(before.text, [
    {
      op: 'replace',
      pointer: '/examples',
      value: [...examples, seen].map((each) => ({
        ...each,
        ...(each.needs ? { needs: [...each.needs] } : {}),
      })),
    },
    { op: before.stated.has('last_updated') ? 'replace' : 'add', pointer: '/last_updated', value: today },
  ]);
  const text = editMembers(added, computedFieldEdits(readText(file.path, added, base), policy) ?? []);
  if (!new RecordWriter(folder, policy.limits.fileBytes).write(file.path, before.text, text))
    return `${id}: somebody else has changed the record meanwhile; run it again.`;
  return `${id}: the output of ${example.tool} ${version} is an example now.`;
}

function readText(path: string, text: string, { policy }: KnowledgeBase): RecordFile {
  const bytes = new TextEncoder().encode(text);
  return readRecord({ path, kind: 'file', size: bytes.length, bytes }, policy.limits);
}
