import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunArtifacts } from './run-artifacts.ts';
import { evaluate, interpolate, isTrue, type Contexts } from './expression.ts';
import { ROOT, type WorkflowStep, type Workflow } from './workflow.ts';

/** Where a job runs, and what it was started by. */
export interface RunnerEnvironment {
  /** An empty folder for the workspace, the temporary files and the logs. */
  readonly folder: string;
  /** The repository that `actions/checkout` clones. */
  readonly origin: string;
  /** A folder of programs that stand in for those that reach out, such as `gh`. */
  readonly programs: string;
  readonly event: string;
  /** The payload of the event. */
  readonly payload: object;
  /** The commit that the run is for. */
  readonly sha: string;
  readonly contexts?: Contexts;
  /** The name of the last step to run, where the others have nothing to do with what is asked. */
  readonly until?: string;
}

export interface StepResult {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  /** What it ended with; 0 where it was skipped. */
  readonly status: number;
  /** Standard output and standard error, as the runner reads them. */
  readonly output: string;
}

export interface JobResult {
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly steps: readonly StepResult[];
  /** The summaries of the steps. */
  readonly summary: string;
  readonly workspace: string;
  /** What jobs that need this one learn of it. */
  readonly declared: Readonly<Record<string, string>>;
  /** What the steps have put out, by their ids. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Runs a job of a workflow as GitHub's runner would: its conditions, its environment, its shell, its files of outputs. */
export function runJob(workflow: Workflow, name: string, context: RunnerEnvironment): JobResult {
  const job = workflow.jobs[name];
  if (!job) throw new Error(`there is no job ${name}`);
  const run = new JobRun(workflow, context);
  if (job.if !== undefined && !run.holds(job.if)) {
    return {
      outcome: 'skipped',
      steps: [],
      summary: '',
      workspace: run.workspace,
      declared: {},
      outputs: {},
    };
  }
  run.addEnvironment(workflow.env);
  run.addEnvironment(job.env);
  const all = job.steps ?? [];
  const { until } = context;
  const last = until === undefined ? all.length - 1 : all.findIndex((step) => step.name === until);
  if (last < 0) throw new Error(`there is no step ${until}`);
  const steps = all.slice(0, last + 1).map((step) => run.step(step));
  return {
    outcome: run.failed ? 'failure' : 'success',
    steps,
    summary: run.summary,
    workspace: run.workspace,
    declared: run.declared(job.outputs),
    outputs: run.outputs,
  };
}

/** What every job finds in its environment. */
const REPOSITORY = 'owner/kb';

class JobRun {
  readonly workspace: string;
  readonly #context: RunnerEnvironment;
  readonly #temporary: string;
  readonly #contexts: Record<string, unknown>;
  readonly #outputs: Record<string, { outputs: Record<string, string>; outcome?: string }> = {};
  #environment: Record<string, string> = {};
  #steps = 0;
  failed = false;
  summary = '';

  constructor(workflow: Workflow, context: RunnerEnvironment) {
    if (workflow.defaults?.run?.shell !== 'bash') throw new Error('only bash is modelled');
    this.#context = context;
    this.workspace = join(context.folder, 'workspace');
    this.#temporary = join(context.folder, 'temporary');
    for (const folder of [this.workspace, this.#temporary]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const { event, payload, sha } = context;
    this.#contexts = {
      github: {
        event: { ...payload, repository: { default_branch: 'main' } },
        event_name: event,
        sha,
        repository: REPOSITORY,
        run_id: '1',
        server_url: 'https://github.com',
        token: 'the-token',
        workspace: this.workspace,
      },
      runner: { temp: this.#temporary },
      vars: {},
      secrets: { OPENAI_API_KEY: 'the-key' },
      inputs: {},
      env: this.#environment,
      steps: this.#outputs,
      ...context.contexts,
    };
  }

  get outputs(): JobResult['outputs'] {
    return Object.fromEntries(Object.entries(this.#outputs).map(([id, { outputs }]) => [id, outputs]));
  }

  /** What the job puts out by what it says of itself. */
  declared(outputs: Readonly<Record<string, string>> = {}): Record<string, string> {
    const values = Object.entries(outputs).map(([name, value]) => [name, interpolate(value, this.#contexts)]);
    return Object.fromEntries(values) as Record<string, string>;
  }

  /** Whether a condition holds, be it written as an expression or as the inside of one. */
  holds(condition: string): boolean {
    const expression = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition)?.[1] ?? condition;
    const value = evaluate(expression, this.#contexts, this.failed);
    const asks = /\b(?:always|success|failure|cancelled)\(\)/.test(expression);
    return isTrue(value) && (asks || !this.failed);
  }

  addEnvironment(variables: Readonly<Record<string, string>> = {}): void {
    const evaluated = Object.entries(variables).map(([key, value]) => [
      key,
      interpolate(String(value), this.#contexts),
    ]);
    this.#environment = { ...this.#environment, ...Object.fromEntries(evaluated) };
    this.#contexts['env'] = this.#environment;
  }

  step(step: WorkflowStep): StepResult {
    const name = step.name ?? step.run ?? step.uses ?? '';
    const note = (outcome: StepResult['outcome'], output = '', status = 0): StepResult => {
      if (step.id !== undefined)
        this.#outputs[step.id] = { outputs: this.#outputs[step.id]?.outputs ?? {}, outcome };
      return { name, outcome, output, status };
    };
    if (!this.holds(step.if ?? 'success()')) return note('skipped');
    const { status, output } = step.run === undefined ? this.#use(step) : this.#execute(step, step.run);
    if (status !== 0) this.failed = true;
    return note(status === 0 ? 'success' : 'failure', output, status);
  }

  #use({ uses = '', with: options = {} }: WorkflowStep): { status: number; output: string } {
    const given = Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, interpolate(String(value), this.#contexts)]),
    );
    const artifacts = new RunArtifacts(this.#context.folder);
    if (uses.startsWith('actions/upload-artifact@')) return artifacts.upload(given);
    if (uses.startsWith('actions/download-artifact@')) return artifacts.download(given);
    if (!uses.startsWith('actions/checkout@')) throw new Error(`${uses} is not modelled`);
    // Another repository than the own one is the tool, and that is what stands here.
    if (options['repository'] !== undefined) {
      symlinkSync(ROOT, join(this.workspace, String(options['path'])));
      return { status: 0, output: '' };
    }
    const ref = interpolate(String(options['ref'] ?? ''), this.#contexts) || this.#context.sha;
    const git = (...parts: string[]) =>
      execFileSync('git', parts, { cwd: this.workspace, stdio: ['ignore', 'ignore', 'pipe'] });
    const depth = Number(options['fetch-depth'] ?? 0);
    const { origin } = this.#context;
    if (depth === 0) git('clone', '--quiet', '--no-checkout', origin, '.');
    else {
      git('clone', '--quiet', '--no-checkout', '--depth', String(depth), `file://${origin}`, '.');
      git('fetch', '--quiet', '--depth', String(depth), 'origin', ref);
    }
    git('-c', 'advice.detachedHead=false', 'checkout', '--quiet', ref);
    return { status: 0, output: '' };
  }

  #execute(step: WorkflowStep, script: string): { status: number; output: string } {
    const file = (name: string): string => join(this.#temporary, `${this.#steps}-${name}`);
    this.#steps++;
    for (const name of ['script', 'output', 'summary'])
      writeFileSync(file(name), name === 'script' ? script : '');
    const { event, payload, sha, programs } = this.#context;
    writeFileSync(file('event'), JSON.stringify(payload));
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [
      key,
      interpolate(value, this.#contexts),
    ]);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', file('script')],
      {
        cwd: this.workspace,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: {
          PATH: [programs, process.env['PATH']].join(':'),
          HOME: this.#context.folder,
          NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'compile'),
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: file('event'),
          GITHUB_OUTPUT: file('output'),
          GITHUB_REF_NAME: 'main',
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_RUN_ID: '1',
          GITHUB_SHA: sha,
          GITHUB_STEP_SUMMARY: file('summary'),
          RUNNER_TEMP: this.#temporary,
          ...this.#environment,
          ...Object.fromEntries(own),
        },
      },
    );
    this.summary += readFileSync(file('summary'), 'utf8');
    if (step.id !== undefined) this.#outputs[step.id] = { outputs: readOutputs(file('output')) };
    return { status: status ?? 1, output: stdout + stderr };
  }
}

/** Lines of "name=value", which is all that our steps write. */
function readOutputs(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
