import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import { commandsIn } from '../../pipeline/github/runner-commands.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';
import { runShared, type SharedJudging } from './shared-judging.ts';
import { runJob, type JobResult } from './step-runner.ts';
import { readWorkflows } from './workflow.ts';

export const recordPath = (id: string): string => `records/${id}.json`;
/** A record that every repository begins with. */
export const FIRST_RECORD = recordPath('node/a');
/** What makes an error of a record, that no fix is known for. */
export const BAD_FIELDS = { official_doc_url: 'http://example.org/' };

/** What a stranger may call a branch or a pull request. */
export const HOSTILE_NAME = '$(touch PWNED) `id` "; touch PWNED; ::error::x ##[error]x ${{ github.token }}';

/** A pull request, as GitHub's API lists it. */
export const openPull = (head: string, more = {}) => ({
  number: 7,
  state: 'open',
  head: { sha: head },
  base: { ref: 'main', repo: { full_name: 'owner/kb' } },
  ...more,
});

/** A review, as GitHub's API lists it. */
export const review = (login: string, state: string, commit: string, day = '2024-06-02') => ({
  user: { login },
  state,
  commit_id: commit,
  submitted_at: `${day}T00:00:00Z`,
});

/** The workflows of the project on a repository of their own, anew for each test. */
export class Rehearsal {
  #origin: ScratchOrigin | null = null;
  /** The newest commit of main. */
  base = '';
  /** How many records one job judges. */
  recordsPerJob = 5_000;
  #topics = 0;
  readonly #workflows = new Map(readWorkflows().map((workflow) => [workflow.file, workflow]));

  constructor() {
    // Each test starts the tool several times, on machines that have other things to do.
    vi.setConfig({ testTimeout: 600_000 });
    beforeEach(() => {
      this.#origin = new ScratchOrigin();
      this.recordsPerJob = 5_000;
      this.base = this.origin.commit({
        [FIRST_RECORD]: recordText('node/a'),
        [recordPath('node/b')]: recordText('node/b'),
      });
    });
    afterEach(() => this.origin.remove());
  }

  get origin(): ScratchOrigin {
    if (!this.#origin) throw new Error('no test is running');
    return this.#origin;
  }

  /** Commits on a branch that starts at the base, and goes back. */
  change(files: Parameters<ScratchOrigin['commit']>[0]): string {
    this.origin.git('switch', '--quiet', '--create', `topic-${++this.#topics}`);
    const head = this.origin.commit(files);
    this.origin.git('switch', '--quiet', 'main');
    return head;
  }

  /** A commit on a branch of its own, of any names and kinds of files, that comes after the base. */
  changeObjects(entries: Parameters<ScratchOrigin['commitObjects']>[0]): string {
    const tree = this.origin.commitObjects(entries);
    const head = this.origin.git('commit-tree', `${tree}^{tree}`, '-p', this.base, '-m', 'x');
    this.origin.git('branch', `topic-${++this.#topics}`, head);
    return head;
  }

  run(file: string, job: string, event: string, payload: object, contexts = {}, until?: string): JobResult {
    const workflow = this.#workflows.get(file);
    if (!workflow) throw new Error(file);
    const { folder, root, programs } = this.origin;
    const sha = this.base;
    const own = { folder, origin: root, programs, event, payload, sha };
    const needs = [workflow.jobs[job]?.needs ?? []].flat();
    const parts =
      needs.includes('parts') && !('needs' in contexts) ? this.shared(file, event, payload) : null;
    const all = parts ? { needs: { parts }, ...contexts } : contexts;
    return runJob(workflow, job, { ...own, contexts: all, ...(until === undefined ? {} : { until }) });
  }

  /** What the jobs leave among which a workflow shares the work out. */
  shared(file: string, event: string, payload: object, recordsPerJob = this.recordsPerJob): SharedJudging {
    const workflow = this.#workflows.get(file);
    if (!workflow) throw new Error(file);
    const { folder, root, programs } = this.origin;
    const sha = this.base;
    const github = { event: payload, event_name: event, sha };
    return runShared(
      workflow,
      { folder, origin: root, programs, event, payload, sha },
      { github },
      { 'records-per-job': recordsPerJob },
    );
  }

  /** The payload of a pull request. */
  pull(head: string) {
    return {
      pull_request: {
        number: 7,
        title: HOSTILE_NAME,
        body: HOSTILE_NAME,
        base: { sha: this.base },
        head: { sha: head, ref: HOSTILE_NAME, label: HOSTILE_NAME },
      },
    };
  }

  /** What the gate makes of a pull request. */
  judged(head: string): JobResult {
    return this.run('gate.yml', 'records', 'pull_request', this.pull(head));
  }

  /**
   * What the verdict makes of the run of the gate.
   *
   * @param until the name of the last step to run
   */
  verdict(head: string, job = 'verdict', event = 'pull_request', until?: string): JobResult {
    const run = {
      event,
      head_sha: head,
      head_branch: HOSTILE_NAME,
      head_repository: { full_name: 'fork/kb' },
      pull_requests: [],
    };
    return this.run('verdict.yml', job, 'workflow_run', { workflow_run: run }, {}, until);
  }

  /** Has GitHub answer as it does for one open pull request of a commit, number 7. */
  answer(head: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.origin.answer({
      [`repos/fork/kb/commits/${head}/pulls`]: [openPull(head)],
      'repos/owner/kb/pulls/7': openPull(head),
      'repos/owner/kb/pulls/7/reviews': [],
      'repos/owner/kb/pulls/7/comments': [],
      'repos/owner/kb/issues/7/comments': [],
      'repos/owner/kb/issues/7/events': [],
      'repos/owner/kb/collaborators/keeper/permission': { role_name: 'maintain' },
      'repos/owner/kb/collaborators/friend/permission': { role_name: 'write' },
      ...more,
    });
  }

  /** The arguments of each call of `gh`. */
  get calls(): string[][] {
    const lines = readFileSync(this.origin.calls, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as string[]);
  }

  /** What was written to GitHub, as "METHOD address". */
  get written(): string[] {
    return this.calls.flatMap((call) => {
      const method = call[call.indexOf('--method') + 1];
      return call.includes('--method') ? [`${method} ${call.find((part) => part.startsWith('repos/'))}`] : [];
    });
  }

  /** The status that was set: "state: description"; null where none was. */
  get status(): string | null {
    const call = this.calls.findLast((each) => each.some((part) => part.includes('/statuses/')));
    const value = (name: string) => call?.find((part) => part.startsWith(name))?.slice(name.length);
    return call ? `${value('state=')}: ${value('description=')}` : null;
  }
}

export const commands = ({ steps }: JobResult) => steps.flatMap(({ output }) => commandsIn(output));

export const outcomes = ({ steps }: JobResult) =>
  Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

/** The stand-in for `gh` takes jq, which every runner of GitHub has. */
export const HAS_JQ = hasProgram('jq');

export function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
