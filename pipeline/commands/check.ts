import { withAcceptances } from '../report/acceptance.ts';
import { coverage } from '../report/coverage.ts';
import { renderJson } from '../report/json.ts';
import { reportOf, type Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import {
  COMMON_USAGE,
  CommandError,
  readOptions,
  type Command,
  type ExitCode,
  type Shell,
} from './command.ts';
import { judgeKnowledgeBase, openKnowledgeBase } from './knowledge-base.ts';
import { narrow } from './narrowing.ts';

const FORMATS = ['terminal', 'json'] as const;

export const check: Command = {
  summary: 'run every rule, print the findings, decide the gate',
  usage: `curate check [options] [PATH or GLOB …]

Runs every rule over the records and prints what is wrong, why it matters and what to do. Writes nothing but its cache.
Paths, globs and ids narrow what is shown and counted; all records are judged all the same.

  --format NAME    terminal or json (default: terminal)
  --all            show every finding, where there are many
  --only RULES     run only the rules whose id matches a glob, such as "schema/*"
${COMMON_USAGE}
Exit code: 0 the gate passes, 1 it fails, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      format: { type: 'string' },
      all: { type: 'boolean' },
      only: { type: 'string' },
    });
    const format = FORMATS.find((each) => each === (values.format ?? 'terminal'));
    if (!format)
      throw new CommandError(`There is no format ${values.format}. Choose one of: ${FORMATS.join(', ')}.`);
    const base = await openKnowledgeBase(values, today);
    const narrowing = narrow(base.folder, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);

    const { findings, summaries, crashes } = await judgeKnowledgeBase(base, shell, [coverage]);
    const shown = withAcceptances(findings, base.policy, base.policyFile, today).filter((finding) =>
      finding.record === null && finding.file === base.policyFile
        ? positionals.length === 0
        : narrowing.shows(finding),
    );
    const report = reportOf(shown, narrowing.count, summaries['coverage'] as Record<string, number>);
    shell.out(render(report, format, shell, values.all === true));
    if (crashes > 0) {
      shell.err(
        `A rule failed ${crashes} ${crashes === 1 ? 'time' : 'times'}: the findings above say where. That is a mistake in the tool.\n`,
      );
    }
    return exitCodeOf(report, crashes);
  },
};

function render(report: Report, format: (typeof FORMATS)[number], shell: Shell, all: boolean): string {
  if (format === 'json') return renderJson(report);
  const colour = shell.terminal.out && shell.environment['NO_COLOR'] === undefined;
  return renderTerminal(report, { colour, all });
}

function exitCodeOf(report: Report, crashes: number): ExitCode {
  if (crashes > 0) return 2;
  return report.summary.gate.passed ? 0 : 1;
}
