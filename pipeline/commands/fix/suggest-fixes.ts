import { suggestionsFor } from '../../github/suggestions.ts';
import { nameDefect } from '../../record/file-name.ts';
import { rawFileOf } from '../../record/raw-file.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { SuggestedFixes, SuggestedFix } from '../../github/review.ts';
import { DiffLines } from '../../store/git/git-changes.ts';
import { GitRepository } from '../../store/git/git-repository.ts';
import { policyOfCommit } from '../../store/policy/policy-file.ts';
import { CommandError, type ExitCode, type CliContext } from '../command.ts';
import { checkOnce, type KnowledgeBase } from '../knowledge-base.ts';
import { fixesOf } from './fixed-files.ts';
import { printedJson } from '../../report/text/inert-json.ts';

interface Options {
  readonly check?: boolean | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly format?: string | undefined;
  readonly policy?: string | undefined;
}

/** Says what `fix` would do to the records that a change touches, and where a review of the change can show it. */
export async function suggestFixes(
  base: KnowledgeBase,
  options: Options,
  patterns: readonly string[],
  shell: CliContext,
): Promise<ExitCode> {
  const { check, base: baseName, head: headName, format = 'terminal' } = options;
  if (check !== true || baseName === undefined || headName === undefined)
    throw new CommandError('--base, --head and --format go together, and with --check.');
  if (format !== 'terminal' && format !== 'json')
    throw new CommandError(`There is no format ${format}. Choose terminal or json.`);
  if (patterns.length > 0)
    throw new CommandError('With --base, the change says which records are looked at.');
  const fixes = await fixesOfChange(base, baseName, headName, options.policy !== undefined, shell);
  shell.out(format === 'json' ? printedJson(fixes) : listing(fixes));
  return fixes.suggestions.length + fixes.elsewhere.length === 0 ? 0 : 1;
}

/** By the policy of the base, like the gate. Of the change, nothing is checked out. */
async function fixesOfChange(
  base: KnowledgeBase,
  baseName: string,
  headName: string,
  ownPolicy: boolean,
  shell: CliContext,
): Promise<SuggestedFixes> {
  const { path: root } = base.folder;
  const repository = new GitRepository(base.folder.home);
  const target = repository.commit(baseName);
  const commit = repository.commit(headName);
  const policy = ownPolicy ? base.policy : await policyOfCommit(repository, target, repository.pathOf(root));
  const folder = repository.pathOf(root);
  const shown = new DiffLines(repository, repository.mergeBase(target, commit), commit, folder);
  const head = repository.records(commit, root);
  // A review names a file by its path alone; an odd one is an error of its own, and no fix renames a file.
  const touched = new Set(shown.paths.filter((path) => nameDefect(path) === null));
  const files = head.files.filter(({ path }) => touched.has(path));
  const { findings } =
    files.length === 0 ? { findings: [] } : await checkOnce({ ...base, policy }, head, shell);
  // What a fix makes room for is found once it has been taken.
  const fixes = fixesOf(head, files, findings, policy, ({ path }) =>
    rawFileOf(path, head.readText(path, policy.limits.fileBytes) ?? ''),
  );
  const prefix = folder === '' ? '' : `${folder}/`;
  const suggestions: SuggestedFix[] = [];
  const elsewhere: { file: string; fixes: number }[] = [];
  for (const { path, before, after } of fixes) {
    const own = findings.filter(({ file, fix }) => file === `${base.folder.name}/${path}` && fix.length > 0);
    const found = suggestionsFor(before, after, shown.of(path, before));
    for (const { first, last, lines } of found.suggestions) {
      const reasons = own.filter(({ line, endLine }) => line <= last && endLine >= first);
      suggestions.push({
        file: prefix + path,
        first,
        last,
        before: before.split('\n').slice(first - 1, last),
        lines,
        reasons: reasons.map(({ rule, severity, message }) => ({ rule, severity, message })),
      });
    }
    if (found.left > 0) elsewhere.push({ file: prefix + path, fixes: found.left });
  }
  return { commit, suggestions: suggestions.sort(byWeight), elsewhere };
}

/** What fixes an error first, what only lays out a file last; then by place. */
function byWeight(a: SuggestedFix, b: SuggestedFix): number {
  return weightOf(b) - weightOf(a) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.first - b.first;
}

function weightOf({ reasons }: SuggestedFix): number {
  if (reasons.some(({ severity }) => severity === 'error')) return 2;
  return reasons.length > 0 ? 1 : 0;
}

function listing({ suggestions, elsewhere }: SuggestedFixes): string {
  return [
    ...suggestions.map(
      ({ file, first, last }) => `${plainText(`${file}:${first}-${last}`)} would be rewritten\n`,
    ),
    ...elsewhere.map(({ file, fixes }) => `${plainText(file)} would be rewritten in ${fixes} more places\n`),
  ].join('');
}
