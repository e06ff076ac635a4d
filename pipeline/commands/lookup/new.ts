import { recordsOption } from '../../report/text/records-option.ts';
import {
  readForDraft,
  type DraftFindings,
  recordOf,
  type ContributorAnswers,
} from '../../draft/begun-record.ts';
import type { LookupMatch } from '../../lookup/lookup.ts';
import type { Policy } from '../../policy/policy.ts';
import { toDocument, writeDocument } from '../../record/json/document.ts';
import { nameDefect } from '../../record/file-name.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { CommandError, readOptions, type Command, type ExitCode } from '../command.ts';
import { openKnowledgeBase } from '../knowledge-base.ts';
import { openLookup } from './kept-lookup.ts';
import { newByConversation } from './new-conversation.ts';
import { outputsOf, saidOf } from './new-input.ts';

const SHOWN = 5;

/** What only a person can say of an error. */
const FOR_A_PERSON = ['root_cause', 'dead_ends', 'workarounds'] as const;

const KEPT_HINT =
  'The output was not kept as an example, the best evidence there is: nobody said which --tool printed it, and which --version of it. Write it into `examples`: `{ "text": "…", "tool": "…", "version": "…", "captured": "2026-03-31" }`.\n';

export const newRecord: Command = {
  summary: 'begin a record from an error text',
  usage: `curate new [options] [TEXT …]

Begins a record from the output of an error, given as TEXT or on standard input. On a terminal it is a conversation of at
most eight questions, each with a proposal that Enter accepts; ? helps, < goes back, Ctrl-C keeps the answers for the next
time. Otherwise nothing is asked.

It finds the line that names the error, makes signature and regex of it, proposes domain, category, tool and version, and
keeps the output as an example where tool and version are known. It shows what may be the same error already; where a
record says just this, it writes nothing. The cause and what helps are for you to write; \`check\` says what is missing.

  --file FILE      the output stands in this file
  --yes            ask nothing on a terminal either: take what is proposed
  --domain NAME    the technology, from the vocabulary
  --category NAME  the kind of error, from the vocabulary
  --slug NAME      the name of the file (default: from the signature)
  --tool NAME, --version VERSION, --command TEXT
                   what printed the output, and how to provoke it
  --also FILE      another output of the same error, which the regex has to fit too; may be repeated
  --not FILE       an output of another error, which it must not fit; may be repeated
  --answers FILE   JSON with any of the above but files, and with keys of the record such as root_cause
  --from-issue FILE
                   the body of the issue form for a new error, instead of TEXT
  --force          write it though a record says just this
  --dry-run        write nothing; print the record and nothing else
  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)

For example:

  git pull 2>&1 | curate new --tool git --version 2.47.1

Exit code: 0 done, 1 a record says this already, 2 the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {
      domain: { type: 'string' },
      category: { type: 'string' },
      slug: { type: 'string' },
      tool: { type: 'string' },
      version: { type: 'string' },
      command: { type: 'string' },
      also: { type: 'string', multiple: true },
      not: { type: 'string', multiple: true },
      answers: { type: 'string' },
      file: { type: 'string' },
      yes: { type: 'boolean' },
      'from-issue': { type: 'string' },
      force: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    });
    const isDry = values['dry-run'] === true;
    // What is printed besides the record must not stand in its way.
    const remark = isDry ? shell.err : shell.out;
    const isAsked = ['answers', 'from-issue', 'dry-run', 'yes'].every(
      (option) => values[option as keyof typeof values] === undefined,
    );
    if (shell.person && isAsked)
      return await newByConversation(shell, await shell.person(), values, positionals, today);
    const { outputs, form } = await outputsOf(values, positionals, shell);
    const base = await openKnowledgeBase(values, today);
    const { vocabulary } = base.policy;
    const said = saidOf(values, form, vocabulary);
    const begun = readForDraft(
      outputs,
      vocabulary,
      await openLookup(base, values.policy, shell),
      said.tool ?? null,
    );
    const made = recordOf(begun, said, today);
    if ('missing' in made) throw new CommandError(whichWord(made.missing, vocabulary));
    const path = `${made.id}.json`;
    const odd = nameDefect(path);
    if (odd !== null) throw new CommandError(`${made.id}: ${odd}`);

    remark(remarksOf(begun, said, values.not ?? []));
    const content = writeDocument(toDocument(made.record));
    if (isDry) {
      shell.out(content);
      return 0;
    }
    if (begun.same && values.force !== true) {
      remark(
        `Nothing was written: ${plainText(begun.same.record.id)} says just this. Improve that record, or use --force.\n`,
      );
      return 1;
    }
    write(path, content, base.folder, base.policy);
    const file = plainText(`${base.folder.name}/${path}`);
    const kept = (made.record['examples'] as unknown[]).length > 0 ? '' : KEPT_HINT;
    const left = FOR_A_PERSON.filter(
      (key) => ((made.record[key] as string | unknown[] | null)?.length ?? 0) === 0,
    );
    const next = left.length > 0 ? `Now write, with sources: ${left.join(', ')}. Then` : 'Next';
    shell.out(`Wrote ${file}. ${next}: npx curate check${recordsOption(values.records)} ${file}\n${kept}`);
    return 0;
  },
};

function whichWord(key: 'domain' | 'category', { domains, categories }: Policy['vocabulary']): string {
  const words = key === 'domain' ? domains : categories;
  return `The output does not say which --${key} the error belongs to. Say which: ${words.join(', ')}.`;
}

function write(
  path: string,
  content: string,
  folder: ConstructorParameters<typeof RecordWriter>[0],
  policy: Policy,
): void {
  if (new RecordWriter(folder, policy.limits.fileBytes).write(path, null, content)) return;
  throw new CommandError(`${path} is there already. Choose another name with --slug, or edit that record.`);
}

/** What was read out of the output, what it may be already, and what could not be told apart. */
function remarksOf(
  { pattern, proposal, relatives }: DraftFindings,
  said: ContributorAnswers,
  others: readonly string[],
): string {
  const proposed = (['domain', 'category', 'tool', 'version'] as const).flatMap((key) =>
    said[key] === undefined && proposal[key] !== null ? [`${key} ${plainText(proposal[key])}`] : [],
  );
  const lines = [
    `Signature: ${plainText(pattern.signature)}`,
    `Regex:     ${plainText(pattern.regex)}`,
    ...(proposed.length === 0 ? [] : [`Proposed:  ${proposed.join(', ')}`]),
    ...pattern.indistinct.map(
      (at) =>
        `The regex fits ${plainText(others[at] ?? '')} too: by their messages the two errors cannot be told apart.`,
    ),
  ];
  if (relatives.length === 0) return `${lines.join('\n')}\n\n`;
  const more = relatives.length > SHOWN ? [`  … and ${relatives.length - SHOWN} more`] : [];
  return `${[...lines, '', 'Is it one of these already? Then improve that record instead.', ...relatives.slice(0, SHOWN).map(relative), ...more].join('\n')}\n\n`;
}

const WHY = {
  regex: 'its regex matches this text',
  signature: 'it says just this',
  code: 'its code stands in this text',
  wording: 'it reads alike',
} as const;

function relative({ record, basis, strength }: LookupMatch): string {
  const nearly = strength === 'weak' ? 'perhaps: ' : '';
  return `  ${plainText(record.id)}: ${plainText(record.signature)} (${nearly}${WHY[basis]})`;
}
