import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ScratchOrigin } from './scratch-origin.ts';
import { runShared } from './shared-judging.ts';
import { runJob, type JobResult } from './step-runner.ts';
import { parseWorkflow, ROOT, type WorkflowStep } from './workflow.ts';

/** The workflows of another knowledge base, as docs/adopt.md has them: the gate and the guard as calls, and the action alone. */
export const [ADOPTER_GATE = '', ADOPTER_GUARD = '', ADOPTER_ACTION = ''] = [
  ...readFileSync(`${ROOT}docs/adopt.md`, 'utf8').matchAll(/^```yaml\n(name: .*?)^```$/gms),
].map(([, text = '']) => text);

/** What starts the gate of another knowledge base. */
export interface AdopterRun {
  readonly event: string;
  /** What the event says, such as `pull_request`. */
  readonly payload: object;
  /** The commit that the run is for. */
  readonly sha: string;
  readonly inputs?: Readonly<Partial<Record<'records' | 'base' | 'head', string>>>;
  /** How many records one job judges, where the work is shared out. */
  readonly recordsPerJob?: number;
  /** How much of the history is checked out; all of it where nothing is said. */
  readonly depth?: number;
}

/** Runs the action in another knowledge base, as its workflow would. */
export function runAdopter(
  origin: ScratchOrigin,
  { event, payload, sha, inputs, depth }: AdopterRun,
): JobResult {
  const { runs } = parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as { runs: { steps: WorkflowStep[] } };
  const own = parseWorkflow('gate.yml', ADOPTER_ACTION);
  const [checkout, action, ...more] = own.jobs['gate']?.steps ?? [];
  if (!checkout || !action?.uses?.startsWith('OWNER/') || more.length > 0)
    throw new Error('two steps are meant');
  const cut =
    depth === undefined ? checkout : { ...checkout, with: { ...checkout.with, 'fetch-depth': depth } };
  const workflow = {
    ...own,
    // Each step of the action says the same for itself.
    defaults: { run: { shell: 'bash' } },
    jobs: { gate: { steps: [cut, ...runs.steps] } },
  };
  const contexts = {
    inputs: { records: 'kb/errors', base: '', head: '', ...inputs },
    github: {
      event: payload,
      event_name: event,
      sha,
      token: 'the-token',
      action_path: ROOT.replace(/\/$/, ''),
    },
  };
  const { folder, root, programs } = origin;
  return runJob(workflow, 'gate', { folder, origin: root, programs, event, payload, sha, contexts });
}

/**
 * Runs a workflow of ours that another knowledge base calls.
 *
 * @param caller the text of the workflow that calls it
 */
export function runCalled(
  origin: ScratchOrigin,
  caller: string,
  { event, payload, sha, inputs, recordsPerJob = 5_000 }: AdopterRun,
): JobResult {
  const [[name, job] = ['']] = Object.entries(parseWorkflow('caller.yml', caller).jobs);
  const [, file = ''] = /\/\.github\/workflows\/([\w.-]+)@COMMIT$/.exec(job?.uses ?? '') ?? [];
  const called = parseWorkflow(file, readFileSync(`${ROOT}.github/workflows/${file}`, 'utf8'));
  const { folder, root, programs } = origin;
  const github = {
    event: { ...payload, repository: { default_branch: 'main' } },
    event_name: event,
    sha,
    repository: 'owner/kb',
    run_id: '1',
    server_url: 'https://github.com',
    token: 'the-token',
    workspace: join(folder, 'workspace'),
  };
  const contexts = { github, inputs: { ...job?.with, ...inputs, 'records-per-job': recordsPerJob } };
  const own = { folder, origin: root, programs, event, payload, sha };
  const parts = runShared(called, own, contexts, { 'records-per-job': recordsPerJob });
  return runJob(called, name, { ...own, contexts: { ...contexts, needs: { parts } } });
}
