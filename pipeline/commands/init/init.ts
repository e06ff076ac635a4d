import { join, posix } from 'node:path';
import { acceptedEntries, firstPolicy } from '../../gate/first-policy.ts';
import { adopterWorkflows, type AdopterFile, type Adoption } from '../../github/adopter-files.ts';
import { isFixable } from '../../report/remedy.ts';
import { countWords, grouped } from '../../report/text/number-words.ts';
import { recordsOption } from '../../report/text/records-option.ts';
import type { Finding } from '../../rule/finding.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { GitRepository } from '../../store/git/git-repository.ts';
import { writeNewFile } from '../../store/new-file.ts';
import { policyTextOf } from '../../store/policy/policy-file.ts';
import { filesOfWorkTree } from '../../store/policy/rule-files.ts';
import { toolOrigin } from '../../store/tool-origin.ts';
import { checkCommand } from '../check/check.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command } from '../command.ts';
import { checkKnowledgeBase, openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';

export const init: Command = {
  summary: 'adopt the gate in a repository',
  usage: `curate init [options]

Writes into the repository of the records the workflows of the gate and of its guard (docs/adopt.md), and, where it has no
policy, one that accepts for a year the errors that are there; then shows a first report. Files that exist stay as they are.

  --tool OWNER/NAME   the repository of the tool (default: where this copy comes from)
  --commit SHA        its commit, 40 hex digits (default: that of this copy)
  --dry-run           print what would be written, and write nothing
${COMMON_USAGE}
Exit code: 0 the first report passes, 1 it does not, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      tool: { type: 'string' },
      commit: { type: 'string' },
      'dry-run': { type: 'boolean' },
    });
    if (positionals.length > 0)
      throw new CommandError('`init` takes no paths: name the records with --records.');
    const base = await openKnowledgeBase(values, today);
    const repository = new GitRepository(base.folder.home);
    const records = repository.pathOf(base.folder.path);
    const origin = originOf(values.tool, values.commit);
    const workflows = adopterWorkflows({ ...origin, records, branch: repository.defaultBranch });
    const known = policyTextOf(filesOfWorkTree(repository.root), records);
    const errors = base.policy.accepted.length > 0 ? [] : await errorsOf(base, shell);
    const policy = known ? [] : [policyOf(errors, records, today)];
    if (values['dry-run'] === true) {
      const byHand =
        known && errors.length > 0
          ? [{ path: `${known.path}, to be added by hand`, text: acceptedEntries(errors, today) }]
          : [];
      for (const { path, text } of [...workflows, ...policy, ...byHand])
        shell.out(`${plainText(path)}\n${text.split('\n').map(plainText).join('\n')}\n`);
      return 0;
    }
    for (const { path, text } of [...workflows, ...policy]) {
      const isNew = writeNewFile(join(repository.root, path), text);
      shell.out(isNew ? `Wrote ${plainText(path)}.\n` : `${plainText(path)} exists and stays as it is.\n`);
    }
    const where = recordsOption(values.records);
    shell.out(known ? unacceptedWords(known.path, errors, where) : acceptedWords(errors, where));
    shell.out('docs/adopt.md of the tool says what to set by hand.\n\n');
    // As they were named, so that the commands that it advises name them so.
    const named = values.records === undefined ? [] : ['--records', values.records];
    const options = [...named, '--as-of', today, '--no-cache'];
    return checkCommand.run({ ...shell, arguments: options });
  },
};

/** @throws CommandError which says all that is missing, in one go */
function originOf(tool: string | undefined, commit: string | undefined): Pick<Adoption, 'tool' | 'commit'> {
  const known = tool === undefined || commit === undefined ? toolOrigin() : null;
  const origin = { tool: tool ?? known?.tool ?? '', commit: commit ?? known?.commit ?? '' };
  const missing = [
    ...(/^[\w.-]+\/[\w.-]+$/.test(origin.tool)
      ? []
      : ['`--tool OWNER/NAME`, the repository of the tool on your host: this copy is no clone that says so']),
    ...(/^[0-9a-f]{40}$/.test(origin.commit)
      ? []
      : ['`--commit SHA`, its commit by 40 hex digits: a branch or a tag can be moved']),
  ];
  if (missing.length > 0) throw new CommandError(`Say ${missing.join('; and ')}.`);
  return origin;
}

async function errorsOf(
  base: KnowledgeBase,
  shell: Parameters<Command['run']>[0],
): Promise<readonly Finding[]> {
  const { findings } = await checkKnowledgeBase({ ...base, cached: false }, shell, []);
  return findings.filter(({ severity }) => severity === 'error');
}

function policyOf(errors: readonly Finding[], records: Adoption['records'], today: string): AdopterFile {
  return { path: posix.join(posix.dirname(records), 'curation.yaml'), text: firstPolicy(errors, today) };
}

/** What a policy that was there already does not accept. */
function unacceptedWords(path: string, errors: readonly Finding[], where: string): string {
  const start = `${plainText(path)} exists and stays as it is`;
  if (errors.length === 0) return `${start}.\n`;
  return `${start}: it accepts none of the ${countWords(errors.length, 'error')} below. \`npx curate init${where} --dry-run\` prints what would accept them for a year, to be added there.\n`;
}

/** What the first report does not show, since it is accepted. */
function acceptedWords(errors: readonly Finding[], where: string): string {
  if (errors.length === 0) return '';
  const files = new Set(errors.map(({ file }) => file)).size;
  const fixable = errors.filter(isFixable).length;
  const hint =
    fixable === 0
      ? ''
      : ` \`npx curate fix${where}\` settles ${grouped(fixable)} of them for certain: run it, take the policy away and begin again, and it is as much shorter.`;
  return `The policy accepts ${countWords(errors.length, 'error')} in ${countWords(files, 'file')}, which the report below leaves out.${hint}\n`;
}
