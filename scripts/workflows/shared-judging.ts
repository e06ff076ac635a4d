import { readFileSync } from 'node:fs';
import { evaluate, interpolate, type Contexts } from './expression.ts';
import { runJob, type JobResult, type RunnerEnvironment } from './step-runner.ts';
import { parseWorkflow, ROOT, type Workflow } from './workflow.ts';

/** What the job that puts the parts together learns of those that judged them. */
export interface SharedJudging {
  readonly result: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** The jobs that judged a part. */
  readonly jobs: readonly JobResult[];
}

/**
 * Runs parts.yml as a workflow calls it: its plan, then a job for each part.
 *
 * @param more inputs in the place of those that the workflow gives
 */
export function runShared(
  caller: Workflow,
  environment: RunnerEnvironment,
  contexts: Contexts,
  more: Contexts = {},
): SharedJudging {
  const call = caller.jobs['parts'];
  if (call?.uses !== './.github/workflows/parts.yml') throw new Error(`${caller.file} does not share out`);
  const called = parseWorkflow('parts.yml', readFileSync(`${ROOT}.github/workflows/parts.yml`, 'utf8'));
  const { inputs: declared, outputs } = called.on['workflow_call'] as {
    inputs: Record<string, { default?: unknown }>;
    outputs: Record<string, { value: string }>;
  };
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
  const given = Object.entries(call.with ?? {}).map(([name, value]) => [
    name,
    interpolate(String(value), contexts),
  ]);
  const inputs: Contexts = { ...Object.fromEntries([...defaults, ...given]), ...more };
  const run = (job: string, own: Contexts): JobResult =>
    runJob(called, job, { ...environment, contexts: { ...environment.contexts, inputs, ...own } });
  const plan = run('plan', {});
  const needs = { plan: { result: plan.outcome, outputs: plan.declared } };
  const matrix = called.jobs['part']?.strategy?.matrix?.['part'] ?? '';
  const shared = evaluate(matrix.replaceAll(/^\$\{\{|\}\}$/g, ''), { needs }, false) as number[];
  // Of no part, the job is left out by its condition.
  const jobs = (shared.length === 0 ? [0] : shared).map((part) => run('part', { needs, matrix: { part } }));
  // What one job has not put out does not take the place of what another has.
  const put = jobs.flatMap((job) => Object.entries(job.declared).filter(([, value]) => value !== ''));
  const results = { plan: { outputs: plan.declared }, part: { outputs: Object.fromEntries(put) } };
  const failed = [plan, ...jobs].some(({ outcome }) => outcome === 'failure');
  return {
    result: failed ? 'failure' : 'success',
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, interpolate(value, { jobs: results })]),
    ),
    jobs: jobs.filter(({ outcome }) => outcome !== 'skipped'),
  };
}
