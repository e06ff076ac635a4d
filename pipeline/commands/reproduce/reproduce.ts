import { resolve } from 'node:path';
import { readRecord } from '../../record/read-record.ts';
import { judgeExample, judgeTrial, type JudgedRun } from '../../reproduce/judged-run.ts';
import { isMet, needText, programsScript, readPrograms, type Programs } from '../../reproduce/need.ts';
import { planRuns, type PlannedRun } from '../../reproduce/planned-run.ts';
import { Sandbox, type SandboxLimits } from '../../reproduce/sandbox.ts';
import { selectRecords } from '../check/record-selection.ts';
import {
  COMMON_USAGE,
  CommandError,
  readOptions,
  type CliContext,
  type Command,
  type ExitCode,
} from '../command.ts';
import { openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { progressOf } from '../progress.ts';
import { addObservations } from './observations.ts';
import { asJson, asText, type ReproducedRun } from './reproduced-text.ts';

const FORMATS = ['terminal', 'json'] as const;
/** An error shows in seconds; a build of a small project takes some. */
const LIMITS: SandboxLimits = { seconds: 60, megabytes: 1024, outputBytes: 1 << 20, processes: 200 };

export const reproduce: Command = {
  summary: 'run the commands of records again and compare what they print',
  usage: `curate reproduce [options] ID …

Runs the commands of the records that you name, each in an empty folder, and says whether the output still is that of the
example, whether the regex still finds the error in it, and which version printed it. A command that needs a program which
is missing is skipped. The commands are strangers': they run as an unprivileged user in namespaces of their own, without a
network, with limits of time, memory, output and processes. docs/reproduce.md says what that is worth.

  --all                 all records
  --trials              also try what the records' dead ends and workarounds have as a trial
  --print               show what would be run, and run nothing
  --tools DIR           a folder with further programs, in it or in its bin or .bin, such as node_modules; may be given more
                        than once
  --update              add what another version printed as an example of its record
  --without-namespaces  run in a folder of its own only: the commands can reach the network and read what anyone may
                        read. For containers that are thrown away
  --from-pull-request   run commands although a pull request brings them
  --format NAME         terminal or json (default: terminal)
${COMMON_USAGE}
Exit code: 0 every error showed that could be provoked here, 1 one did not, 2 the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {
      all: { type: 'boolean' },
      trials: { type: 'boolean' },
      print: { type: 'boolean' },
      tools: { type: 'string', multiple: true },
      update: { type: 'boolean' },
      'without-namespaces': { type: 'boolean' },
      'from-pull-request': { type: 'boolean' },
      format: { type: 'string' },
    });
    const format = FORMATS.find((each) => each === (values.format ?? 'terminal'));
    if (!format)
      throw new CommandError(`There is no format ${values.format}. Choose one of: ${FORMATS.join(', ')}.`);
    if ((positionals.length === 0) === (values.all !== true))
      throw new CommandError(
        'Name the records whose commands are to be run, or say --all. No other command is run.',
      );
    const base = await openKnowledgeBase(values, today);
    const plan = planOf(base, positionals, values.trials === true);
    if (values.print === true) {
      shell.out(asText(plan.map(({ id, run }) => ({ id, run, judged: null, version: '' }))));
      return 0;
    }
    if (values['from-pull-request'] !== true) refuseStrangersChange(shell);
    const mode = values['without-namespaces'] === true ? 'bare' : 'namespaces';
    const tools = (values.tools ?? []).map((folder) => resolve(folder));
    const sandbox = new Sandbox(mode, LIMITS, tools, shell.signal);
    if (mode === 'namespaces') await requireNamespaces(sandbox);
    const done = await runAll(plan, sandbox, shell);
    const added = values.update === true ? addObservations(done, base) : [];
    shell.out(format === 'json' ? asJson(done, added) : asText(done, added));
    return done.some(({ judged }) => judged && ['unknown', 'failed', 'stopped'].includes(judged.result))
      ? 1
      : 0;
  },
};

/** A pull request's commands have been read by nobody yet. */
function refuseStrangersChange({ environment }: CliContext): void {
  const {
    GITHUB_EVENT_NAME: event = '',
    GITHUB_REF: ref = '',
    CI_MERGE_REQUEST_IID: merge = '',
  } = environment;
  if (!event.startsWith('pull_request') && !ref.startsWith('refs/pull/') && merge === '') return;
  throw new CommandError(
    'This run belongs to a pull request, whose commands nobody has read yet: they are not run. Read them (--print shows them), and say --from-pull-request if they are to run all the same.',
  );
}

async function requireNamespaces(sandbox: Sandbox): Promise<void> {
  const { code, output } = await sandbox.run('echo ready');
  if (code === 0 && output === 'ready') return;
  throw new CommandError(
    `This machine does not let commands be run apart from it (${output.split('\n').at(-1)?.slice(0, 200)}). That takes Linux with unshare and setpriv of util-linux and user namespaces, or root. In a container without a network that is thrown away afterwards, say --without-namespaces.`,
  );
}

interface PlannedRecordRun {
  readonly id: string;
  readonly run: PlannedRun;
}

function planOf(
  { folder, policy }: KnowledgeBase,
  patterns: readonly string[],
  trials: boolean,
): (PlannedRecordRun & {
  readonly record: NonNullable<ReturnType<typeof readRecord>['record']>;
})[] {
  const selection = selectRecords(folder, folder.path, patterns);
  if ('unmatched' in selection)
    throw new CommandError(`There is no record ${selection.unmatched} in ${folder.path}.`);
  return folder.files
    .filter(({ path }) => selection.includes(path))
    .flatMap((file) => {
      const { record } = readRecord(folder.readFile(file, policy.limits.fileBytes), policy.limits);
      return record ? planRuns(record, trials).map((run) => ({ id: record.id, run, record })) : [];
    });
}

async function runAll(
  plan: ReturnType<typeof planOf>,
  sandbox: Sandbox,
  shell: CliContext,
): Promise<ReproducedRun[]> {
  const names = [...new Set(plan.flatMap(({ run }) => run.needs.map(({ name }) => name)))].sort();
  const programs =
    names.length === 0
      ? new Map<string, string>()
      : readPrograms((await sandbox.run(programsScript(names))).output);
  const progress = progressOf('commands run', plan.length, shell);
  const done: ReproducedRun[] = [];
  // One at a time: what one takes from the processor, another would miss as time.
  for (const { id, run, record } of plan) {
    shell.signal.throwIfAborted();
    const missing = run.needs.filter((need) => !isMet(need, programs));
    const judged =
      missing.length > 0
        ? skipped(missing)
        : judge(await sandbox.run(run.script), run, record, versionOf(run, programs));
    done.push({ id, run, judged, version: versionOf(run, programs) });
    progress.update(done.length);
  }
  progress.end();
  shell.signal.throwIfAborted();
  return done;
}

function judge(
  result: Awaited<ReturnType<Sandbox['run']>>,
  run: PlannedRun,
  record: { regex: string },
  version: string,
): JudgedRun {
  return run.examples.length > 0
    ? judgeExample(record, run.examples, version, result)
    : judgeTrial(record, run.works, result);
}

function skipped(missing: readonly PlannedRun['needs'][number][]): JudgedRun {
  return {
    result: 'skipped',
    reason: `without ${missing.map(needText).join(' and ')}`,
    output: '',
    difference: '',
  };
}

/** The first of the needs is the program that prints the error. */
function versionOf({ needs: [printer] }: PlannedRun, programs: Programs): string {
  return printer ? (programs.get(printer.name) ?? '') : '';
}
