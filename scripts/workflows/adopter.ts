import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ScratchOrigin } from './scratch-origin.ts';
import { runJob, type JobResult } from './step-runner.ts';
import { parseWorkflow, ROOT, type WorkflowStep } from './workflow.ts';

/** All that another knowledge base writes, as docs/gate.md says it. */
export const ADOPTER_WORKFLOW =
  /^## In another knowledge base\n\n```yaml\n(.*?)^```$/ms.exec(
    readFileSync(`${ROOT}docs/gate.md`, 'utf8'),
  )?.[1] ?? '';

/** What starts the gate of another knowledge base. */
export interface AdopterRun {
  readonly event: string;
  /** What the event says, such as `pull_request`. */
  readonly payload: object;
  /** The commit that the run is for. */
  readonly sha: string;
  readonly inputs?: Readonly<Partial<Record<'records' | 'base' | 'head', string>>>;
  /** How much of the history is checked out; all of it where nothing is said. */
  readonly depth?: number;
}

/** Runs the action in another knowledge base, as its workflow would. */
export function runAdopter(
  origin: ScratchOrigin,
  { event, payload, sha, inputs, depth }: AdopterRun,
): JobResult {
  const { runs } = parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as { runs: { steps: WorkflowStep[] } };
  const own = parseWorkflow('gate.yml', ADOPTER_WORKFLOW);
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
