import { relative } from 'node:path';
import { renderGitHub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown, STEP_SUMMARY_BYTES } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderTerminal } from '../report/terminal.ts';
import { GitRepository } from '../store/git-records.ts';
import { readRulePage } from '../store/rule-page.ts';
import { CommandError, type Shell } from './command.ts';

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
}

/** The report in the format asked for. */
export async function render(
  report: Report,
  { format, all, home }: RenderOptions,
  shell: Shell,
): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdown(report, STEP_SUMMARY_BYTES);
    case 'github':
      return renderGitHub(report, prefixOf(home));
    case 'sarif':
      return renderSarif(report, (await import('../stages/index.ts')).rules, prefixOf(home), readRulePage);
    case 'terminal':
      return renderTerminal(report, {
        colour: shell.terminal.out && shell.environment['NO_COLOR'] === undefined,
        all,
      });
    default:
      return format satisfies never;
  }
}

/** What leads from the root of the repository to a folder: "" or ending in "/"; "" outside a repository. */
function prefixOf(home: string): string {
  try {
    const path = relative(new GitRepository(home).root, home).replaceAll('\\', '/');
    return path === '' ? '' : `${path}/`;
  } catch {
    return '';
  }
}
