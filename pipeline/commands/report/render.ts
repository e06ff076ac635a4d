import { renderJson } from '../../report/formats/json.ts';
import type { Report } from '../../report/report.ts';
import { renderTerminal } from '../../report/formats/terminal.ts';
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
  /** The folder that holds the records' folder: annotations name files from the root of its repository. */
  readonly home: string;
  /** How wide the terminal is; null where nobody watches or nothing is known. */
  readonly columns: number | null;
}

/** The report in the format asked for. A renderer is loaded only when it is wanted: most runs want the terminal. */
export async function render(report: Report, options: RenderOptions, shell: CliContext): Promise<string> {
  const { format, all, home, columns } = options;
  switch (format) {
    case 'terminal':
      return renderTerminal(report, {
        colour: shell.terminal.out && shell.environment['NO_COLOR'] === undefined,
        all,
        columns,
      });
    case 'json':
      return withinOneText(() => renderJson(report), report);
    case 'markdown': {
      const { renderMarkdown, STEP_SUMMARY_BYTES } = await import('../../report/formats/markdown.ts');
      return renderMarkdown(report, STEP_SUMMARY_BYTES);
    }
    case 'github': {
      const { renderAnnotations: renderGitHub } = await import('../../github/annotations.ts');
      return renderGitHub(report, await prefixOf(home));
    }
    case 'sarif': {
      const { renderSarif } = await import('../../report/formats/sarif.ts');
      const { rules } = await import('../../stages/index.ts');
      const { readRulePage } = await import('../../store/rule-page.ts');
      const prefix = await prefixOf(home);
      return withinOneText(() => renderSarif(report, rules, prefix, readRulePage), report);
    }
    default:
      return format satisfies never;
  }
}

/**
 * What a renderer gives.
 *
 * @throws CommandError where it would be longer than a text can be: a thousand records that all take each other's errors
 *   for their own have a million findings, and whoever brings them should learn why there is no report
 */
export function withinOneText(renderer: () => string, { findings }: Pick<Report, 'findings'>): string {
  try {
    return renderer();
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== 'Invalid string length') throw error;
    const counts = [...Map.groupBy(findings, ({ rule }) => rule)].map(
      ([rule, { length }]) => [rule, length] as const,
    );
    const [most, count] = counts.toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
    throw new CommandError(
      `A report of ${findings.length} findings is longer than a text can be. ${count} of them are of \`${most}\`: fix what causes these first (\`--only ${most} --format terminal\` shows some).`,
      { cause: error },
    );
  }
}

/** What leads from the root of the repository to a folder: "" or ending in "/"; "" outside a repository. */
export async function prefixOf(home: string): Promise<string> {
  const { GitRepository } = await import('../../store/git/git-repository.ts');
  try {
    const path = new GitRepository(home).pathOf(home);
    return path === '' ? '' : `${path}/`;
  } catch {
    return '';
  }
}
