import { wordSet } from '../../corpus/normal-form.ts';
import { draftRecord, slugFor, tellingLine } from '../../draft/draft.ts';
import { Lookup } from '../../lookup/lookup.ts';
import type { IndexedRecord } from '../../lookup/lookup-digest.ts';
import { nearest } from '../../policy/nearest.ts';
import type { Policy } from '../../policy/policy.ts';
import { toDocument, writeDocument } from '../../record/json/document.ts';
import { nameDefect } from '../../record/file-name.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { CommandError, readOptions, type Command, type ExitCode, type CliContext } from '../command.ts';
import { openKnowledgeBase } from '../knowledge-base.ts';
import { indexedRecordsOf } from './indexed-records.ts';

/** Share of common words from which two signatures are shown as alike. */
const ALIKE = 0.5;
const SHOWN = 5;

const KEPT_HINT =
  'The output was not kept as an example, the best evidence there is: that takes --tool and --version, or write it into `examples`.\n';

export const newRecord: Command = {
  summary: 'make a record from an error text',
  usage: `curate new --domain NAME --category NAME [options] [TEXT …]

Begins a record from the output of an error, given as TEXT or on standard input: takes the telling line as signature, makes
a regex of it, keeps the output as example where --tool and --version say what printed it, and shows the records that the
new one may duplicate. The cause and what helps are for you to write; \`check\` says what is missing.

  --domain NAME    the technology, from the vocabulary
  --category NAME  the kind of error, from the vocabulary
  --slug NAME      the name of the file (default: from the signature)
  --tool NAME, --version VERSION, --command TEXT
                   what printed the output, and how to provoke it
  --dry-run        write nothing; print the record
  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)

For example:

  curate new --domain git --category network --tool git --version 2.47.1 'fatal: unable to access …'

Exit code: 0 done, 2 the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {
      domain: { type: 'string' },
      category: { type: 'string' },
      slug: { type: 'string' },
      tool: { type: 'string' },
      version: { type: 'string' },
      command: { type: 'string' },
      'dry-run': { type: 'boolean' },
    });
    const text = (positionals.length > 0 ? positionals.join(' ') : ((await shell.input?.()) ?? '')).trimEnd();
    if (text.trim() === '')
      throw new CommandError("Give the error's output: curate new … 'Error: …', or pipe it in.");
    const base = await openKnowledgeBase(values, today);
    const { domains, categories } = base.policy.vocabulary;
    const domain = wordOf('domain', values.domain, domains);
    const category = wordOf('category', values.category, categories);
    const id = `${domain}/${values.slug ?? slugFor(tellingLine(text))}`;
    const path = `${id}.json`;
    const odd = nameDefect(path);
    if (odd !== null) throw new CommandError(`${id}: ${odd}`);
    const { tool = null, version = null, command = null } = values;
    const record = draftRecord({ text, id, domain, category, tool, version, command, today });
    const content = writeDocument(toDocument(record));

    showRelatives(text, indexedRecordsOf(base, shell), shell);
    if (values['dry-run'] === true) {
      shell.out(content);
      return 0;
    }
    write(path, content, base.folder, base.policy);
    const file = plainText(`${base.folder.name}/${path}`);
    const kept = tool === null || version === null ? KEPT_HINT : '';
    shell.out(
      `Wrote ${file}. Now write its root_cause, dead_ends and workarounds, with sources; then: npm run check -- ${file}\n${kept}`,
    );
    return 0;
  },
};

function wordOf(key: 'domain' | 'category', word: string | undefined, vocabulary: readonly string[]): string {
  if (word === undefined)
    throw new CommandError(`Say which --${key} the error belongs to: ${vocabulary.join(', ')}.`);
  if (vocabulary.length === 0 || vocabulary.includes(word)) return word;
  const meant = nearest(word, vocabulary);
  throw new CommandError(
    `${word} is not a ${key} of the vocabulary.${meant === null ? ' curation.yaml lists them.' : ` Did you mean ${meant}?`}`,
  );
}

function write(
  path: string,
  content: string,
  folder: Parameters<typeof openWriter>[0],
  policy: Policy,
): void {
  if (openWriter(folder, policy).write(path, null, content)) return;
  throw new CommandError(`${path} is there already. Choose another name with --slug, or edit that record.`);
}

function openWriter(folder: ConstructorParameters<typeof RecordWriter>[0], policy: Policy): RecordWriter {
  return new RecordWriter(folder, policy.limits.fileBytes);
}

/** Records whose regex matches the text, then those whose signature shares half its words: either may be the same error. */
function showRelatives(text: string, records: readonly IndexedRecord[], shell: CliContext): void {
  const matching = new Lookup(records).find(text).matches.map(({ record }) => record);
  const words = wordSet(tellingLine(text));
  const known = new Set(matching.map(({ id }) => id));
  const alike = records.filter(
    (record) => !known.has(record.id) && likeness(words, wordSet(record.signature)) >= ALIKE,
  );
  const lines = [
    ...matching.map((record) => line(record, 'its regex matches this text')),
    ...alike.map((record) => line(record, 'its signature reads alike')),
  ];
  if (lines.length === 0) return;
  shell.out(
    `Is it one of these already? Then improve that record instead.\n${lines.slice(0, SHOWN).join('')}`,
  );
  if (lines.length > SHOWN) shell.out(`  … and ${lines.length - SHOWN} more\n`);
  shell.out('\n');
}

function line(record: { readonly id: string; readonly signature: string }, why: string): string {
  return `  ${plainText(record.id)}: ${plainText(record.signature)} (${why})\n`;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
