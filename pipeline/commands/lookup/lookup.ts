import type { LookupAnswer } from '../../lookup/lookup.ts';
import type { IndexedRecord } from '../../lookup/lookup-index.ts';
import { CommandError, readOptions, type Command, type ExitCode, type CliContext } from '../command.ts';
import { BEGINNING, ENDING, isLongOutput, shortOutput } from '../../output/long-output.ts';
import { grouped } from '../../report/text/number-words.ts';
import { completeRecord, type CompleteRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import { RecordFolder } from '../../store/record-folder.ts';

import type { KnowledgeBase } from '../knowledge-base.ts';
import { withKeptLookup } from './kept-lookup.ts';
import { printedJson } from '../../report/text/inert-json.ts';

const FORMATS = ['terminal', 'json'] as const;
const LANGUAGES = ['en', 'zh'] as const;
/** Bytes of a record that is shown: no policy allows larger ones to be sound. */
const RECORD_LIMIT = 16_000_000;

export const lookupCommand: Command = {
  summary: 'say which records fit an error text, best first',
  usage: `curate lookup [options] [TEXT …]

Reads an error text, or a whole log, and prints the records that it may be about, best first: of the first one the cause,
what does not work and what does. Without TEXT it reads standard input, so that a log can be piped in.

  --full           the same of every record that fits
  --lang LANG      en or zh (default: en)
  --format NAME    terminal or json (default: terminal)
  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)
  --no-cache       derive the index of the records anew, and do not keep it

Exit code: 0 a record fits, 1 none does (what is perhaps related is shown all the same), 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      format: { type: 'string' },
      full: { type: 'boolean' },
      lang: { type: 'string' },
    });
    const format = choose('format', FORMATS, values.format);
    const language = choose('language', LANGUAGES, values.lang);
    const text = await textOf(positionals, shell);
    const open = async () => (await import('../knowledge-base.ts')).openKnowledgeBase(values, today);
    // Where the folder cannot be listed, whoever opens it properly says why.
    const folder = folderOf(values.records ?? 'records') ?? (await open()).folder;
    const place = { folder, policyFile: values.policy, cached: values['no-cache'] !== true, open };
    const question = [text, format, language, values.full === true];
    const { text: output, exitCode } = await withKeptLookup(place, shell, async (kept) => {
      const known = kept.answer(question);
      if (known) return known;
      const found = (await kept.lookup()).find(text);
      // Loaded only where there is something to do: a question that was answered needs none of it.
      const { answerText } = await import('./answer-text.ts');
      const words =
        format === 'json'
          ? asJson(found)
          : await answerText(found, recordReader(folder, open), { language, isFull: values.full === true });
      const answer = { text: words, exitCode: exitCodeOf(found) };
      kept.keepAnswer(question, answer);
      return answer;
    });
    shell.out(output);
    return exitCode;
  },
};

/** Reads a record whole; null where its file has gone meanwhile. */
function recordReader(
  folder: RecordFolder,
  open: () => Promise<KnowledgeBase>,
): (record: IndexedRecord) => Promise<CompleteRecord | null> {
  return async ({ id, isSound }) => {
    const path = `${id}.json`;
    // Only one that is not sound has to be held to the schema again.
    const text = isSound ? folder.readText(path, RECORD_LIMIT) : null;
    if (text !== null) return completeRecord(JSON.parse(text) as Partial<ErrorRecord>, id);
    const { readRecord } = await import('../../record/read-record.ts');
    const { policy } = await open();
    return readRecord(folder.readFile({ path, kind: 'file' }, policy.limits.fileBytes), policy.limits).record;
  };
}

/** Null where the folder cannot be listed: whoever opens it properly says why. */
function folderOf(records: string): RecordFolder | null {
  try {
    return new RecordFolder(records);
  } catch {
    return null;
  }
}

/** The choice that was named, or the first of them. */
function choose<const Choice extends string>(
  what: string,
  choices: readonly Choice[],
  named: string | undefined,
): Choice {
  const choice = choices.find((each) => each === (named ?? choices[0]));
  if (choice === undefined)
    throw new CommandError(`There is no ${what} ${named}. Choose one of: ${choices.join(', ')}.`);
  return choice;
}

async function textOf(positionals: readonly string[], shell: CliContext): Promise<string> {
  if (positionals.length === 0 && shell.input === null)
    throw new CommandError("Name the error text: curate lookup 'Error: …', or pipe a log in.");
  const text = positionals.length > 0 ? positionals.join(' ') : ((await shell.input?.()) ?? '');
  if (text.trim() === '') throw new CommandError('The text is empty: there is nothing to look up.');
  if (!isLongOutput(text)) return text;
  shell.err(
    `The text has ${grouped(text.length)} characters. Its first ${grouped(BEGINNING)} and its last ${grouped(ENDING)} are looked at, and nothing between; \`npx curate triage FILE\` reads all of a server's log.\n`,
  );
  return shortOutput(text);
}

function exitCodeOf({ matches, undecided }: LookupAnswer): ExitCode {
  if (matches.some(({ strength }) => strength === 'strong')) return 0;
  return undecided.length > 0 ? 2 : 1;
}

function asJson({ matches, undecided }: LookupAnswer): string {
  const rows = matches.map(({ record, basis, strength, specificity, matched, line }) => {
    const { id, signature, resolvable, confidence } = record;
    return { id, basis, strength, specificity, confidence, resolvable, signature, matched, line };
  });
  return printedJson({ matches: rows, undecided });
}
