import type { ContributorAnswers } from '../../draft/begun-record.ts';
import type { ErrorOutputs } from '../../draft/error-pattern.ts';
import { type IssueForm, readIssueForm } from '../../draft/issue-form.ts';
import { isObject, type Json } from '../../json.ts';
import { nearestWord } from '../../policy/nearest-word.ts';
import type { Policy } from '../../policy/policy.ts';
import { readTextFile } from '../../store/input/text-file.ts';
import { CommandError, type CliContext } from '../command.ts';

/** Bytes of a file with an output, an issue or answers. */
const FILE_LIMIT = 16_000_000;

interface NewOptions {
  readonly domain?: string | undefined;
  readonly category?: string | undefined;
  readonly slug?: string | undefined;
  readonly tool?: string | undefined;
  readonly version?: string | undefined;
  readonly command?: string | undefined;
  readonly also?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
  readonly answers?: string | undefined;
  readonly file?: string | undefined;
  readonly 'from-issue'?: string | undefined;
}

/** What may be answered besides the keys of a record. */
const SAID = ['domain', 'category', 'slug', 'tool', 'version', 'command'] as const;
/** Keys of a record that a person writes. */
const WRITTEN = [
  'signature',
  'signature_zh',
  'regex',
  'subcategory',
  'root_cause',
  'root_cause_type',
  'root_cause_zh',
  'versions',
  'os_specific',
  'dead_ends',
  'workarounds',
  'workarounds_zh',
  'transition_graph',
  'official_doc_url',
  'official_doc_section',
  'error_code',
  'resolvable',
  'first_seen',
  'tags',
  'locale',
  'aliases',
] as const;

/** The outputs: TEXT, standard input or an issue, and what the files hold that were named. */
export async function outputsOf(
  options: NewOptions,
  positionals: readonly string[],
  shell: CliContext,
): Promise<{ outputs: ErrorOutputs; form: IssueForm | null }> {
  const form = options['from-issue'] === undefined ? null : readIssueForm(read(options['from-issue']));
  if (options['from-issue'] !== undefined && form === null)
    throw new CommandError(
      `${options['from-issue']} holds no "What the tool printed", as the issue form for a new error has it. Give the whole body of the issue.`,
    );
  const given = givenOutput(options, positionals) ?? form?.output ?? (await shell.input?.()) ?? '';
  const text = given.trimEnd();
  if (text.trim() === '')
    throw new CommandError("Give the error's output: curate new … 'Error: …', or pipe it in.");
  const outputs = { text, also: (options.also ?? []).map(read), not: (options.not ?? []).map(read) };
  return { outputs, form };
}

/** The output that the command line gives: TEXT, or what a file holds; null where it gives none. */
export function givenOutput(options: NewOptions, positionals: readonly string[]): string | null {
  if (positionals.length > 0) return positionals.join(' ');
  return options.file === undefined ? null : read(options.file);
}

/** What was said by options, by the answers, by an issue: in this order. */
export function saidOf(
  options: NewOptions,
  form: IssueForm | null,
  vocabulary: Policy['vocabulary'],
): ContributorAnswers {
  const answers = options.answers === undefined ? {} : readAnswers(options.answers);
  const text = (key: (typeof SAID)[number]): string | undefined => {
    const answer = answers[key];
    if (answer !== undefined && typeof answer !== 'string')
      throw new CommandError(`${options.answers}: "${key}" has to be a text.`);
    return options[key] ?? answer;
  };
  const written = Object.fromEntries(
    Object.entries(answers).filter(([key]) => WRITTEN.some((each) => each === key)),
  );
  return {
    domain: wordOf('domain', text('domain'), vocabulary.domains),
    category: wordOf('category', text('category'), vocabulary.categories),
    slug: text('slug'),
    tool: text('tool') ?? form?.tool ?? undefined,
    version: text('version') ?? form?.version ?? undefined,
    command: text('command') ?? form?.command ?? undefined,
    written: { ...form?.written, ...written },
  };
}

function wordOf(key: string, word: string | undefined, vocabulary: readonly string[]): string | undefined {
  if (word === undefined || vocabulary.length === 0 || vocabulary.includes(word)) return word;
  const meant = nearestWord(word, vocabulary);
  throw new CommandError(
    `${word} is not a ${key} of the vocabulary.${meant === null ? ' curation.yaml lists them.' : ` Did you mean ${meant}?`}`,
  );
}

function readAnswers(path: string): Readonly<Record<string, Json>> {
  const answers = parse(path, read(path));
  const known: readonly string[] = [...SAID, ...WRITTEN];
  for (const key of Object.keys(answers)) {
    if (known.includes(key)) continue;
    const meant = nearestWord(key, known);
    throw new CommandError(
      `${path}: "${key}" is nothing that can be answered.${meant === null ? ` Known are: ${known.join(', ')}.` : ` Did you mean "${meant}"?`}`,
    );
  }
  return answers;
}

function parse(path: string, text: string): Readonly<Record<string, Json>> {
  try {
    const value = JSON.parse(text) as Json;
    if (isObject(value)) return value;
  } catch (error) {
    throw new CommandError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new CommandError(`${path} has to hold a JSON object, such as {"domain": "git", "root_cause": "…"}.`);
}

function read(path: string): string {
  try {
    return readTextFile(path, FILE_LIMIT);
  } catch (error) {
    // What the system refuses is put into words for all verbs alike.
    if (error instanceof Error && 'code' in error) throw error;
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
