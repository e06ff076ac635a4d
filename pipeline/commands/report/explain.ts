import { computedFieldEdits } from '../../fix/computed-fields.ts';
import { nearestWord } from '../../policy/nearest-word.ts';
import { idOfPath } from '../../record/file-name.ts';
import { readRecord } from '../../record/read-record.ts';
import { renderEvidence } from '../../report/evidence.ts';
import { deriveOnce } from '../../stages/evidence/model/derive-once.ts';
import { evidenceSuggestions } from '../../stages/evidence/suggestions.ts';
import { matchesText } from '../../stages/text-match.ts';
import { explainKey, keyNames } from '../../report/key-page.ts';
import { ruleIds } from '../../stages/index.ts';
import { readRulePage } from '../../store/rule-page.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type ExitCode } from '../command.ts';
import { openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { selectRecords } from '../check/record-selection.ts';

export const explain: Command = {
  summary: "print a rule's page, what a key means, or how a record's confidence comes about",
  usage: `curate explain
curate explain RULE
curate explain KEY
curate explain RECORD [options]

With the id of a rule, such as schema/record: what it reports, why it matters and what to do, with a bad and a good example.
With a key of a record, such as workarounds or dead_ends/fail_rate: what it means, with an example. Without anything: the
rules and the keys.
With the id or the path of a record: the sum that its confidence is, item by item, and what would raise it most.

${COMMON_USAGE}
Exit code: 0 done, 2 there is no such rule, key or record, or the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {});
    const [subject, ...rest] = positionals;
    if (rest.length > 0)
      throw new CommandError('Name one rule, one key or one record: curate explain schema/record.');
    const key = subject === undefined ? null : explainKey(subject);
    if (subject === undefined) {
      shell.out(listOfNames());
    } else if (key !== null) {
      shell.out(key);
    } else if (ruleIds.has(subject)) {
      const page = readRulePage(subject);
      if (page === null) throw new CommandError(`The page of ${subject} is missing from docs/rules.`);
      shell.out(page);
    } else {
      shell.out(explainRecord(subject, await openBase(values, today, subject)));
    }
    return 0;
  },
};

/** What there is to be explained. */
function listOfNames(): string {
  const keys = keyNames().filter((name) => !name.includes('/'));
  return `Rules:\n${[...ruleIds].map((id) => `  ${id}\n`).join('')}\nKeys of a record:\n${keys.map((name) => `  ${name}\n`).join('')}`;
}

/** Whoever mistypes a rule may be far from any records. */
async function openBase(
  values: Parameters<typeof openKnowledgeBase>[0],
  today: string,
  subject: string,
): Promise<KnowledgeBase> {
  try {
    return await openKnowledgeBase(values, today);
  } catch (error) {
    if (error instanceof CommandError && values.records === undefined)
      throw new CommandError(unknown(subject, []));
    throw error;
  }
}

function explainRecord(subject: string, { folder, policy }: KnowledgeBase): string {
  const narrowing = selectRecords(folder, folder.path, [subject]);
  const found = 'unmatched' in narrowing ? [] : folder.files.filter(({ path }) => narrowing.includes(path));
  const [file] = found;
  if (!file)
    throw new CommandError(
      unknown(
        subject,
        folder.files.map(({ path }) => idOfPath(path)),
      ),
    );
  if (found.length > 1)
    throw new CommandError(
      `${subject} names ${found.length} records. Name one of them, such as ${idOfPath(file.path)}.`,
    );
  const read = readRecord(folder.readFile(file, policy.limits.fileBytes), policy.limits);
  if (!read.record || computedFieldEdits(read, policy) === null)
    throw new CommandError(
      `${file.path} cannot be scored: run \`check\` on it to see what is wrong with it.`,
    );
  const derivation = deriveOnce(read.record, policy.evidence, matchesText);
  const raising = evidenceSuggestions(read.record, policy.evidence, matchesText);
  return renderEvidence(read.record, derivation, raising, policy.evidence);
}

function unknown(subject: string, ids: readonly string[]): string {
  const meant = nearestWord(subject, [...ruleIds, ...keyNames(), ...ids]);
  return `There is no rule, no key and no record ${subject}.${meant === null ? ' `npx curate explain` lists the rules and the keys.' : ` Did you mean ${meant}?`}`;
}
