/**
 * Edits of a knowledge base as pull requests make them, one at a time: those that break another record, of which each has
 * to be reported as introduced, and harmless ones, of which none may be blamed. Options: how many of each, 200 and 300 by default, and a
 * number for other records to be edited, 0 by default.
 */
import { rmSync } from 'node:fs';
import { findPolicy } from '../pipeline/store/policy/policy-file.ts';
import { RecordFolder } from '../pipeline/store/record-folder.ts';
import { checkBetween } from '../pipeline/commands/check/change/change-check.ts';
import type { CliContext } from '../pipeline/commands/command.ts';
import { gateOfChange } from '../pipeline/gate/gate.ts';
import { StateDatabase } from '../pipeline/store/state/state-database.ts';
import { ViewState } from '../pipeline/store/state/view-state.ts';
import { breakingEdits } from './gate-edits/breaking.ts';
import type { GateEdit } from './gate-edits/edit.ts';
import { harmlessEdits } from './gate-edits/harmless.ts';
import { EditedRecords } from './gate-edits/edited-records.ts';
import { sampleCorpus } from './sample-corpus.ts';

const [breaking = 200, harmless = 300, turn = 0] = process.argv.slice(2).map(Number);
const TODAY = '2026-11-22';

const shell: CliContext = {
  arguments: [],
  out: () => undefined,
  err: () => undefined,
  terminal: { out: false, err: false },
  input: null,
  environment: {},
  today: TODAY,
  clock: () => 0,
  wall: () => 0,
  signal: new AbortController().signal,
};

const corpus = sampleCorpus();
try {
  const folder = new RecordFolder(corpus.records);
  const { policy } = await findPolicy(corpus.records, undefined);
  const terms = { policy, today: TODAY, only: null, policyFile: 'curation.yaml' };
  const before = EditedRecords.of(folder, policy.limits.fileBytes);
  const state = new ViewState(new StateDatabase(null), 'edits', '');

  const judge = async (edit: GateEdit) => {
    const head = before.with(edit.files);
    const { findings, change, measures, touched, raised } = await checkBetween(
      terms,
      before,
      head,
      shell,
      state,
    );
    const introduced = findings.filter((finding) => change.introduced.has(finding));
    const gate = gateOfChange(findings, { change, measures, touched, raised }, policy.gate);
    return { introduced, gate };
  };

  const wrong: string[] = [];
  const tally = new Map<string, { right: number; all: number }>();
  const count = (kind: string, right: boolean): void => {
    const { right: before, all } = tally.get(kind) ?? { right: 0, all: 0 };
    tally.set(kind, { right: before + Number(right), all: all + 1 });
  };
  for (const edit of breakingEdits(before, breaking, turn)) {
    const { introduced, gate } = await judge(edit);
    const found = introduced.some(
      ({ rule, file, related }) =>
        (edit.rules.includes(rule) &&
          (file === `records/${edit.other}.json` || related.includes(edit.other))) ||
        // What matches every error of a kind is said once, and not for each of them.
        (rule === 'regex/broad' && file === `records/${edit.subject}.json`),
    );
    count(edit.kind, found && !gate.passed);
    if (!found || gate.passed) wrong.push(`not found: ${edit.kind} ${edit.subject} (${edit.other})`);
  }
  for (const edit of harmlessEdits(before, harmless, turn)) {
    const { introduced, gate } = await judge(edit);
    const blamed = introduced.filter(
      ({ rule, severity }) => severity === 'error' || !edit.rules.includes(rule),
    );
    count(edit.kind, blamed.length === 0 && gate.passed);
    if (blamed.length > 0 || !gate.passed) {
      wrong.push(
        `blamed: ${edit.kind} ${edit.subject}: ${blamed.map(({ rule, file, pointer }) => `${rule} ${file} ${pointer}`).join(', ')} ${gate.reasons.join('; ')}`,
      );
    }
  }
  for (const [kind, { right, all }] of tally)
    process.stdout.write(`${String(right).padStart(4)} of ${String(all).padStart(4)}  ${kind}\n`);
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  corpus.remove();
  rmSync(corpus.records, { recursive: true, force: true });
}
