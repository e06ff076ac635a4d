import { jsonChunks } from '../../report/formats/json.ts';
import type { Report } from '../../report/report.ts';
import { renderTerminal, type TerminalOptions } from '../../report/formats/terminal.ts';
import { repositoryPrefix } from '../../store/git/repository-prefix.ts';
import { CommandError, type CliContext } from '../command.ts';

export const FORMATS = ['terminal', 'json', 'markdown', 'github', 'sarif'] as const;

export type Format = (typeof FORMATS)[number];

/** @throws CommandError where there is no such format */
export function formatNamed(name: string | undefined): Format {
  const format = FORMATS.find((each) => each === (name ?? 'terminal'));
  if (!format) throw new CommandError(`There is no format ${name}. Choose one of: ${FORMATS.join(', ')}.`);
  return format;
}

export interface RenderOptions {
  readonly format: Format;
  /** For a terminal: every finding, where there are many. */
  readonly all: boolean;
  /** The folder that holds the records' folder: people are shown files from the root of its repository. */
  readonly home: string;
  /** How wide the terminal is; null where nobody watches or nothing is known. */
  readonly columns: number | null;
  /** Whether only some records are shown, and no change is judged. */
  readonly isPart: boolean;
  /** What a command that is shown says of the records' folder (`recordsOption`). */
  readonly where: string;
}

/**
 * The report in the format asked for, piece by piece. A renderer is loaded only when it is wanted: most runs want the
 * terminal.
 */
export async function render(
  report: Report,
  options: RenderOptions,
  shell: CliContext,
): Promise<Iterable<string>> {
  const { format, home } = options;
  const prefix = repositoryPrefix(home);
  switch (format) {
    case 'terminal':
      return [renderTerminal(report, terminalOptions(options, shell))];
    case 'json':
      return jsonChunks(report);
    case 'markdown': {
      const { renderMarkdown, STEP_SUMMARY_BYTES } = await import('../../report/formats/markdown.ts');
      return [renderMarkdown(report, STEP_SUMMARY_BYTES, prefix)];
    }
    case 'github': {
      const { renderAnnotations: renderGitHub } = await import('../../github/annotations.ts');
      return [renderGitHub(report, prefix)];
    }
    case 'sarif': {
      const { sarifPieces } = await import('../../report/formats/sarif.ts');
      const { rules } = await import('../../stages/index.ts');
      const { readRulePage } = await import('../../store/rule-page.ts');
      return sarifPieces(report, rules, prefix, readRulePage);
    }
    default:
      return format satisfies never;
  }
}

/** How a report is shown on a terminal. */
export function terminalOptions(
  { all, home, columns, isPart, where }: RenderOptions,
  shell: CliContext,
): TerminalOptions {
  const colour = shell.terminal.out && shell.environment['NO_COLOR'] === undefined;
  return { colour, all, columns, isPart, prefix: repositoryPrefix(home), where };
}

/** UTF-16 units that are made before the first of them is printed: what was printed cannot be taken back. */
const HELD_BACK = 1 << 25;

/** Prints a text piece by piece; of a short one, nothing before all of it is made. */
export function printPieces(pieces: Iterable<string>, shell: CliContext): void {
  let held: string[] | null = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (held && length <= HELD_BACK) {
      held.push(piece);
      continue;
    }
    for (const each of held ?? []) shell.out(each);
    held = null;
    shell.out(piece);
  }
  if (held) shell.out(held.join(''));
}
