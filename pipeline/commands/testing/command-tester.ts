import { missingFieldEdits } from '../../fix/computed-fields.ts';
import { fixedText } from '../../fix/fixed-text.ts';
import type { Policy } from '../../policy/policy.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { readDocument, writeDocument } from '../../record/json/document.ts';
import { rawFileOf } from '../../record/raw-file.ts';
import { readRecord } from '../../record/read-record.ts';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { rules } from '../../stages/index.ts';
import { runCommandLine } from '../command-line.ts';
import type { ExitCode, CliContext } from '../command.ts';

export { temporaryHome } from '../../store/testing/temporary-home.ts';

/** A policy that leaves only the schema rules standing: where a test is about files, the others only take time. */
export const SCHEMA_ONLY = `severities:\n${rules
  .filter(({ id }) => !id.startsWith('schema/'))
  .map(({ id }) => `  ${id}: off\n`)
  .join('')}`;

/** What a command left: its exit code and what it printed. */
export interface CommandResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a shell would, without a process. */
export async function runCurate(
  line: readonly string[],
  own: Partial<CliContext> = {},
): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine({
    arguments: line,
    input: null,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    terminal: { out: false, err: false },
    environment: {},
    today: '2024-07-01',
    clock: () => 0,
    wall: () => 0,
    signal: new AbortController().signal,
    ...own,
  });
  return { code, out: out.join(''), err: err.join('') };
}

const POLICY = shipped.policy as unknown as Policy;

/** The text of a record that differs from a faultless one in some fields, with everything in it that can be computed. */
export function settledText(id: string, fields: Parameters<typeof recordFile>[0] = {}): string {
  const { bytes } = recordFile({ ...fields, id });
  const written = writeDocument(readDocument(Buffer.from(bytes ?? []).toString('utf8')));
  const file = readRecord(rawFileOf(`${id}.json`, written), POLICY.limits);
  return fixedText(written, [], missingFieldEdits(file, POLICY)) ?? written;
}
