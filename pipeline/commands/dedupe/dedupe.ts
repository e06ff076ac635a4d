import { recordsOption } from '../../report/text/records-option.ts';
import { fixedText } from '../../fix/fixed-text.ts';
import { clustersOf, type Cluster } from '../../merge/clusters.ts';
import { familyOf, type Family } from '../../merge/family.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { readRecord } from '../../record/read-record.ts';
import { withAcceptances } from '../../gate/acceptance.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { Finding } from '../../rule/finding.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type CliContext } from '../command.ts';
import { checkKnowledgeBase, openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { mergeRecords } from './merge-records.ts';
import { selectRecords } from '../check/record-selection.ts';

export const dedupe: Command = {
  summary: 'fix repeated aliases, list records that may be one error, merge two of them',
  usage: `curate dedupe [options] [PATH or GLOB …]
curate dedupe --merge A B [options]

Takes repeated aliases out and lists the records that may be one error, each with the reason and the command that merges
it. With --merge, joins record B into record A, so that nothing is lost: aliases, examples, sources, workarounds and
outcomes are united, every link of every record to B leads to A, and A keeps the id of B in former_ids, so that links from
elsewhere are answered. The difference is shown, then written; \`git checkout\` undoes it.

  --merge          merge the second of the two ids that follow into the first
  --dry-run        write nothing; show what would be written
${COMMON_USAGE}
Exit code: 0 done, 1 records may be one error (or, with --dry-run, there is something to write), 2 the tool could not do
its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      merge: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    });
    const base = await openKnowledgeBase({ ...values, only: '{schema,duplicates}/*' }, today);
    const isDryRun = values['dry-run'] === true;
    if (values.merge === true) return mergeRecords(base, positionals, isDryRun, shell);

    const narrowing = selectRecords(base.folder, base.folder.path, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);
    const { findings, crashes } = await checkKnowledgeBase(base, shell, []);
    if (crashes > 0)
      throw new CommandError('A rule failed; `npx curate check` says where. Nothing was done.');
    const standing = withAcceptances(findings, base.policy, base.policyFile, today).filter(narrowing.shows);
    const fixed = fixAliases(
      standing.filter((finding) => narrowing.includes(pathOf(finding, base))),
      base,
      isDryRun,
      shell,
    );
    const clusters = clustersOf(standing, recordsOf(standing, base), recordsOption(values.records));
    shell.out(describe(clusters));
    return clusters.length > 0 || (isDryRun && fixed > 0) ? 1 : 0;
  },
};

function pathOf(finding: Finding, base: KnowledgeBase): string {
  return finding.file.slice(base.folder.name.length + 1);
}

/** Takes repeated aliases out of the files; says which. */
function fixAliases(
  findings: readonly Finding[],
  base: KnowledgeBase,
  isDryRun: boolean,
  shell: CliContext,
): number {
  const writer = new RecordWriter(base.folder, base.policy.limits.fileBytes);
  const isRepeat = ({ rule, fix }: Finding): boolean => rule === 'duplicates/alias-repeat' && fix.length > 0;
  let count = 0;
  for (const [path, group] of Map.groupBy(findings, (finding) => pathOf(finding, base))) {
    shell.signal.throwIfAborted();
    const repeats = group.filter(isRepeat);
    if (repeats.length === 0) continue;
    const before = base.folder.readText(path, base.policy.limits.fileBytes);
    // The other findings say whether the file may be touched at all.
    const others = group.map((finding) => (isRepeat(finding) ? finding : { ...finding, fix: [] }));
    const after = before === null ? null : fixedText(before, others);
    if (before === null || after === null || after === before) continue;
    if (!isDryRun && !writer.write(path, before, after)) continue;
    count++;
    const aliases = `${repeats.length} repeated ${repeats.length === 1 ? 'alias' : 'aliases'}`;
    shell.out(
      `${plainText(`${base.folder.name}/${path}`)}: ${aliases} ${isDryRun ? 'would be ' : ''}taken out\n`,
    );
  }
  return count;
}

/** The records that the findings name, by their ids. */
function recordsOf(findings: readonly Finding[], base: KnowledgeBase): Map<string, CompleteRecord> {
  const { limits } = base.policy;
  const named = new Set(findings.flatMap((finding) => [finding.record ?? '', ...finding.related]));
  const records = new Map<string, CompleteRecord>();
  for (const found of base.folder.files) {
    if (!named.has(found.path.replace(/\.json$/, ''))) continue;
    const { record } = readRecord(base.folder.readFile(found, limits.fileBytes), limits);
    if (record) records.set(record.id, record);
  }
  return records;
}

function describe(clusters: readonly Cluster[]): string {
  if (clusters.length === 0) return 'No two records seem to be one error.\n';
  const families = clusters.flatMap((cluster) => familyOf(cluster) ?? []);
  const others = clusters.filter((cluster) => familyOf(cluster) === null);
  return [
    ...section(
      'may be one error',
      others.filter(({ areVariants }) => !areVariants),
    ),
    ...section(
      'may be one error in several environments',
      others.filter(({ areVariants }) => areVariants),
    ),
    ...familySection(families),
    'If two are two errors after all, say in frequently_confused_with of each how to tell them apart.\n',
  ].join('');
}

/** One line a family: eighteen commands for one decision would hide the other groups. */
function familySection(families: readonly Family[]): string[] {
  if (families.length === 0) return [];
  const lines = families.map(
    ({ stem, variants }) =>
      `${plainText(stem)}-… (${variants.length}): ${variants.map(plainText).join(', ')}\n`,
  );
  return [
    `${families.length} ${families.length === 1 ? 'family' : 'families'} of variants, one error in several environments or countries:\n\n`,
    ...lines,
    '\nWhere the advice is the same, keep one record and say in `os_specific` or `versions` what differs: `dedupe --merge A B` joins two.\n' +
      'Where it differs, as from country to country, keep them, and let each regex hold what tells its variant apart.\n\n',
  ];
}

function section(what: string, clusters: readonly Cluster[]): string[] {
  if (clusters.length === 0) return [];
  const groups = clusters.length === 1 ? 'group' : 'groups';
  return [
    `${clusters.length} ${groups} of records that ${what}:\n\n`,
    ...clusters.map(({ survivor, others }) => {
      const lines = others.map(
        ({ id, reason, command }) =>
          `  ${plainText(id)}: ${plainText(reason)}\n      ${plainText(command)}\n`,
      );
      return `${plainText(survivor)}\n${lines.join('')}\n`;
    }),
  ];
}
