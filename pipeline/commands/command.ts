import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDate } from '../record/date.ts';
import { nearestWord } from '../policy/nearest-word.ts';
import type { Person } from './person.ts';

/** What a command may know of the process: everything else it gets by its options. */
export interface CliContext {
  readonly arguments: readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Reads all of standard input as text; null where a person would have to type it. */
  readonly input: (() => Promise<string>) | null;
  /** Whether a person watches standard output, and whether one watches standard error; how wide their window is, if known. */
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns?: number | undefined };
  /** Who sits there and can be asked; absent where nobody does. */
  readonly person?: (() => Promise<Person>) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The day of today, YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** Milliseconds from some moment on, for progress only: nothing that is written may depend on it. */
  readonly clock: () => number;
  /** Milliseconds since 1970, for what outlives the process, such as how long an endpoint's answer may be waited for. */
  readonly wall: () => number;
  /** Aborted at SIGINT or SIGTERM: a command then ends at the next record. */
  readonly signal: AbortSignal;
}

/** 0: done, and the gate passes. 1: the gate fails, or there is something to do. 2: the tool could not do its work. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly usage: string;
  run(shell: CliContext): ExitCode | Promise<ExitCode>;
}

/** The tool could not do what was asked: shown as one message, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options that every verb takes. */
const COMMON = {
  records: { type: 'string' },
  policy: { type: 'string' },
  'as-of': { type: 'string' },
  'no-cache': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionSpecs;

export const COMMON_USAGE = `  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)
  --as-of DATE     judge as on that day, YYYY-MM-DD (default: today)
  --no-cache       neither read nor write the cache of findings (.cache beside the records)
`;

/**
 * Reads a command's options.
 *
 * @param own the options of this verb
 * @throws CommandError for an unknown option, or a value that is missing or superfluous
 */
export function readOptions<const Own extends OptionSpecs>(shell: CliContext, own: Own) {
  const options = { ...COMMON, ...own };
  try {
    const { values, positionals } = parseTexts({
      args: [...shell.arguments],
      options,
      allowPositionals: true,
      strict: true,
    });
    const asOf = values['as-of' as keyof typeof values] as string | undefined;
    if (asOf !== undefined && !isDate(asOf)) {
      throw new CommandError(`--as-of ${asOf} is not a date of the calendar. Write it as YYYY-MM-DD.`);
    }
    return { values, positionals, today: asOf ?? shell.today };
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(explainUsage(error, Object.keys(options)));
  }
}

/** Stands before a text that begins with a hyphen while options are told from texts; no argument begins with it. */
const TEXT_MARK = '\u0000';

/** As `parseArgs`, but an argument that is no known option and holds a blank is a text, whatever it begins with. */
function parseTexts<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const names = Object.keys(config.options ?? {});
  const isText = (argument: string): boolean =>
    argument.startsWith('-') &&
    /\s/.test(argument) &&
    !names.some((name) => argument.startsWith(`--${name}=`));
  const args = (config.args ?? []).map((each) => (isText(each) ? `${TEXT_MARK}${each}` : each));
  const parsed = parseArgs({ ...config, args });
  const unmark = <Value>(value: Value): Value =>
    (typeof value === 'string' && value.startsWith(TEXT_MARK) ? value.slice(1) : value) as Value;
  const values = Object.fromEntries(
    Object.entries(parsed.values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(unmark) : unmark(value),
    ]),
  );
  return { ...parsed, values, positionals: parsed.positionals.map(unmark) } as ReturnType<
    typeof parseArgs<Config>
  >;
}

function explainUsage(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(-*)([^']*)'/.exec(message)?.[2];
  if (unknown === undefined) return `${message.split(/\.\s/)[0]}. --help lists the options.`;
  const meant = nearestWord(unknown, options);
  return `There is no option --${unknown}.${meant === null ? ' --help lists the options.' : ` Did you mean --${meant}?`}`;
}
