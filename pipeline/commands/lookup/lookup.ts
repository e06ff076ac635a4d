import { Lookup, type LookupAnswer, type LookupMatch } from '../../lookup/lookup.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { excerpt } from '../../stages/regex/excerpt.ts';
import { CommandError, readOptions, type Command, type ExitCode, type CliContext } from '../command.ts';
import { openKnowledgeBase } from '../knowledge-base.ts';
import { indexedRecordsOf } from './indexed-records.ts';

const FORMATS = ['terminal', 'json'] as const;
/** UTF-16 units of a text that may be looked up. */
const TEXT_LIMIT = 1_000_000;
/** Matches shown where there are more. */
const SHOWN = 10;

export const lookup: Command = {
  summary: 'say which records match an error text, best first',
  usage: `curate lookup [options] [TEXT …]

Prints the records whose regex matches the text, or a line of it: the most specific match first, then the record with the
highest confidence. Without TEXT it reads standard input, so that a log can be piped in.

  --format NAME    terminal or json (default: terminal)
  --all            show every match, where there are many
  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)

Exit code: 0 something was found, 1 nothing was found, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      format: { type: 'string' },
      all: { type: 'boolean' },
    });
    const format = FORMATS.find((each) => each === (values.format ?? 'terminal'));
    if (!format)
      throw new CommandError(`There is no format ${values.format}. Choose one of: ${FORMATS.join(', ')}.`);
    const text = await textOf(positionals, shell);
    const base = await openKnowledgeBase(values, today);
    const answer = new Lookup(indexedRecordsOf(base, shell)).find(text);
    shell.out(format === 'json' ? asJson(answer) : asText(answer, values.all === true));
    return exitCodeOf(answer);
  },
};

async function textOf(positionals: readonly string[], shell: CliContext): Promise<string> {
  if (positionals.length === 0 && shell.input === null)
    throw new CommandError("Name the error text: curate lookup 'Error: …', or pipe a log in.");
  const text = positionals.length > 0 ? positionals.join(' ') : ((await shell.input?.()) ?? '');
  if (text.trim() === '') throw new CommandError('The text is empty: there is nothing to look up.');
  if (text.length > TEXT_LIMIT) {
    throw new CommandError(
      `The text has ${text.length} characters; at most ${TEXT_LIMIT} can be looked up. Cut it to the part around the error.`,
    );
  }
  return text;
}

function exitCodeOf({ matches, undecided }: LookupAnswer): ExitCode {
  if (matches.length > 0) return 0;
  return undecided.length > 0 ? 2 : 1;
}

function asJson({ matches, undecided }: LookupAnswer): string {
  const rows = matches.map(({ record, alternative, specificity, matched, line }) => {
    const { id, signature, resolvable, confidence } = record;
    return { id, specificity, confidence, resolvable, signature, alternative, matched, line };
  });
  return `${JSON.stringify({ matches: rows, undecided }, null, 2)}\n`;
}

function asText({ matches, undecided }: LookupAnswer, all: boolean): string {
  const shown = all ? matches : matches.slice(0, SHOWN);
  const parts = [headline(matches.length), ...shown.map(describe)];
  if (shown.length < matches.length)
    parts.push(`… and ${matches.length - shown.length} more; \`--all\` shows them.\n`);
  if (undecided.length > 0) {
    parts.push(
      `${undecided.length} more could not be decided, since the text takes too long to search: ${undecided.slice(0, SHOWN).join(', ')}${undecided.length > SHOWN ? ' …' : ''}. Look up the part around the error alone.\n`,
    );
  }
  return parts.join('\n');
}

function headline(count: number): string {
  if (count === 0) return 'No record matches. `curate new` makes one from the text.\n';
  return count === 1 ? 'One record matches.\n' : `${count} records match, the most specific first.\n`;
}

function describe({ record, specificity, matched, line }: LookupMatch, index: number): string {
  const confidence = record.confidence === null ? 'confidence unknown' : `confidence ${record.confidence}`;
  const verdict = { true: 'resolvable', partial: 'partly resolvable', false: 'not resolvable' }[
    record.resolvable
  ];
  return [
    `${index + 1}. ${plainText(record.id)} (${verdict}, ${confidence})`,
    `   ${plainText(record.signature)}`,
    `   matches ${plainText(excerpt(matched))} in line ${line}: ${specificity} bits\n`,
  ].join('\n');
}
