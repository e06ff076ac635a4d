import { changedKeys } from '../../fix/changed-keys.ts';
import { redact } from '../../record/secret/secrets.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type CliContext } from '../command.ts';
import { checkKnowledgeBase, openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { fixesOf, type FixedFile } from './fixed-files.ts';
import { selectRecords, type RecordSelection } from '../check/record-selection.ts';
import { progressOf } from '../progress.ts';

/** One fix may make room for the next; more rounds than this mean that two rules disagree. */
const MAX_ROUNDS = 5;

export const fix: Command = {
  summary: 'apply the fixes that are certain, and the canonical layout',
  usage: `curate fix [options] [PATH or GLOB …]

Applies every fix of which there is no doubt, adds the computed fields that are missing and writes the records in
canonical layout. Numbers keep their spelling, so that a diff shows only what changed. A file that is not valid JSON, or
in which a key stands twice, is left as it is.

  --check          write nothing; say which files would change
  --base REF --head REF
                   with --check: the fixes of the records that the change from REF to REF touches, both read as commits, and
                   where a review of the change can show them; --format json gives them to a program
${COMMON_USAGE}
Exit code: 0 done (with --check: nothing to do), 1 with --check: something to do, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      check: { type: 'boolean' },
      base: { type: 'string' },
      head: { type: 'string' },
      format: { type: 'string' },
    });
    const base = await openKnowledgeBase(values, today);
    const narrowing = selectRecords(base.folder, base.folder.path, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);

    if (values.base !== undefined || values.head !== undefined || values.format !== undefined) {
      const { suggestFixes } = await import('./suggest-fixes.ts');
      return suggestFixes(base, values, positionals, shell);
    }
    if (values.check === true) {
      const fixes = await findFixes(base, narrowing, shell);
      for (const { path } of fixes)
        shell.out(`${plainText(`${base.folder.name}/${path}`)} would be rewritten\n`);
      shell.out(`${fixes.length} ${fixes.length === 1 ? 'file' : 'files'} to fix.\n`);
      return fixes.length === 0 ? 0 : 1;
    }
    const written = new Map<string, string[]>();
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const fixes = await findFixes(base, narrowing, shell);
      if (fixes.length === 0) break;
      writeAll(fixes, base, shell);
      for (const { path, before, after } of fixes)
        written.set(path, [...(written.get(path) ?? []), ...changedKeys(before, after)]);
    }
    for (const [path, changes] of [...written].sort(([a], [b]) => (a < b ? -1 : 1))) {
      shell.out(`${plainText(`${base.folder.name}/${path}`)} rewritten\n`);
      for (const change of changes) shell.out(`  ${plainText(redact(change))}\n`);
    }
    shell.out(`${written.size} ${written.size === 1 ? 'file' : 'files'} fixed.\n`);
    return 0;
  },
};

async function findFixes(
  base: KnowledgeBase,
  narrowing: RecordSelection,
  shell: CliContext,
): Promise<FixedFile[]> {
  const { findings } = await checkKnowledgeBase(base, shell, []);
  const { folder, policy } = base;
  const files = folder.files.filter(({ path }) => narrowing.includes(path));
  return fixesOf(folder, files, findings, policy, (found) => folder.readFile(found, policy.limits.fileBytes));
}

function writeAll(fixes: readonly FixedFile[], base: KnowledgeBase, shell: CliContext): void {
  const writer = new RecordWriter(base.folder, base.policy.limits.fileBytes);
  const progress = progressOf('files written', fixes.length, shell);
  for (const [index, { path, before, after }] of fixes.entries()) {
    shell.signal.throwIfAborted();
    // A file that somebody changed meanwhile is judged anew in the next round.
    writer.write(path, before, after);
    progress.update(index + 1);
  }
  progress.end();
}
