import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A step of a job, as far as we look at it. */
export interface WorkflowStep {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  /** Of a job that calls another workflow: that workflow, and its inputs. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly secrets?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly WorkflowStep[];
  readonly strategy?: { readonly matrix?: Readonly<Record<string, string>> };
  /** What jobs that need this one learn of it. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface Workflow {
  /** Such as "gate.yml". */
  readonly file: string;
  /** As it is written. */
  readonly text: string;
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param file its name, which tells the gate from the others */
export function parseWorkflow(file: string, text: string): Workflow {
  return { file, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) };
}

/** All workflows of the project. */
export function readWorkflows(): Workflow[] {
  const folder = `${ROOT}.github/workflows/`;
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => parseWorkflow(file, readFileSync(folder + file, 'utf8')));
}

/** All steps of a workflow, with their jobs. */
export function stepsOf(workflow: Workflow): { readonly job: WorkflowJob; readonly step: WorkflowStep }[] {
  return Object.values(workflow.jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ job, step })));
}
