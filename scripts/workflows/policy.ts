import { existsSync } from 'node:fs';
import { ROOT, stepsOf, type WorkflowJob, type Workflow } from './workflow.ts';

/** What a workflow must not do, and how to tell: whatever the function gives is wrong. */
export type WorkflowRule = (workflow: Workflow) => readonly string[];

/** The only actions that are used, each at the commit that was read. */
const PINS: Readonly<Record<string, string>> = {
  'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/upload-artifact': '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
};

/** Triggers by which a stranger starts a run of what the stranger has sent. */
const STRANGERS = ['pull_request', 'pull_request_review', 'merge_group'];

/** Words for whole lists of names would be repeated below. */
const runsOf = (workflow: Workflow): string[] => stepsOf(workflow).flatMap(({ step }) => step.run ?? []);
const when = (wrong: boolean, what: string): string[] => (wrong ? [what] : []);
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
const jobs = (workflow: Workflow, wrong: (job: WorkflowJob) => boolean): string[] =>
  Object.entries(workflow.jobs).flatMap(([name, job]) => when(wrong(job), name));
const writes = (permissions: unknown): boolean => /"write/.test(textOf(permissions));

export const WORKFLOW_RULES = {
  'no permission by default': ({ permissions }) => when(textOf(permissions) !== '{}', 'permissions'),

  'each job says what it may do': (workflow) =>
    jobs(workflow, ({ permissions }) => permissions === undefined || typeof permissions === 'string'),

  'a stranger gets a token that can only read': (workflow) =>
    when(
      STRANGERS.some((trigger) => trigger in workflow.on) &&
        jobs(workflow, ({ permissions }) => writes(permissions)).length > 0,
      'permissions',
    ),

  'actions are pinned to the commits that were read': ({ text }) =>
    [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].flatMap(([, used = '']) => {
      const [action = '', pin = ''] = used.split('@');
      // A workflow of ours comes at the commit of the one that calls it.
      if (/^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(used)) return [];
      return when(!Object.hasOwn(PINS, action) || PINS[action] !== pin.trim(), used);
    }),

  // It runs with a token that writes, at the bidding of a stranger: nothing may come of what the stranger sends.
  'pull_request_target only to set a status, with nothing checked out or run': (workflow) =>
    when(
      'pull_request_target' in workflow.on &&
        (textOf(Object.values(workflow.jobs).map(({ permissions }) => permissions)) !==
          '[{"statuses":"write"}]' ||
          stepsOf(workflow).some(
            ({ step }) =>
              step.uses !== undefined ||
              !/^gh api [^\n;&|`$]*(?:"[^"`()]*")?[^\n;&|`$]*\\\n[^\n;&|`$]*\n$/.test(step.run ?? ''),
          )),
      'on',
    ),

  'no way round the protection of checkout': ({ text }) =>
    when(/allow-unsafe-pr-checkout/.test(text), 'allow-unsafe-pr-checkout'),

  'the token does not stay in the checkout': (workflow) =>
    stepsOf(workflow).flatMap(({ step }) =>
      when(
        step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false,
        step.name ?? step.uses ?? '',
      ),
    ),

  'a job that may write checks out no stranger': (workflow) =>
    stepsOf(workflow).flatMap(({ job, step }) =>
      when(
        writes(job.permissions) &&
          step.uses?.startsWith('actions/checkout@') === true &&
          // The tool stands at the commit that the calling workflow pins, and no stranger edits that.
          step.with?.['ref'] !== undefined &&
          textOf(step.with['ref']) !== '"${{ inputs.commit }}"',
        step.name ?? '',
      ),
    ),

  'no expression in a script': (workflow) => runsOf(workflow).filter((run) => run.includes('${{')),

  'secrets are named one by one': ({ text }) =>
    when(/secrets:\s*inherit|toJSON\(\s*secrets/i.test(text), 'secrets'),

  'a secret takes an environment, and a step without a token': (workflow) =>
    stepsOf(workflow).flatMap(({ job, step }) =>
      when(
        /secrets\./.test(textOf(step)) &&
          (job.environment === undefined || /github\.token/.test(textOf(step))),
        step.name ?? '',
      ),
    ),

  'secrets are known to steps, not to jobs': (workflow) =>
    [workflow.env, ...Object.values(workflow.jobs).map(({ env }) => env)].flatMap((env) =>
      when(/secrets\.|github\.token/.test(textOf(env)), textOf(env)),
    ),

  'nobody is trusted by name': ({ text }) =>
    when(/github\.(?:actor|triggering_actor)\b/.test(text), 'github.actor'),

  'every job ends': (workflow) =>
    jobs(workflow, (job) => job.uses === undefined && !(Number(job['timeout-minutes']) <= 120)),

  'runs of one thing do not overlap': ({ concurrency }) => when(concurrency === undefined, 'concurrency'),

  'scripts stop at the first failure, in a pipe too': ({ defaults }) =>
    when(defaults?.run?.shell !== 'bash', 'defaults.run.shell'),

  'machines of GitHub, at a version': (workflow) =>
    jobs(workflow, (job) => job.uses === undefined && job['runs-on'] !== 'ubuntu-24.04'),

  'nothing is installed that the lock file does not pin': (workflow) =>
    runsOf(workflow).filter(
      (run) =>
        /\bnpx\b|\bnpm (?:i|install|exec|x)\b|\b(?:pip|gem|cargo|apt-get) install\b|curl|wget/.test(run) ||
        /npm ci(?! --ignore-scripts)/.test(run),
    ),

  'no cache, which a pull request could fill': ({ text }) =>
    when(/actions\/cache|^\s*cache:/m.test(text), 'cache'),

  // Whatever runs in the same run may leave one of any name.
  'an artifact is taken with what the job that made it says of it': (workflow) =>
    stepsOf(workflow).flatMap(({ job, step }) =>
      when(
        step.uses?.startsWith('actions/download-artifact@') === true &&
          !job.steps?.some(({ env }) => env?.['PARTS_DIGESTS'] === '${{ needs.parts.outputs.digests }}'),
        step.name ?? '',
      ),
    ),

  'no step changes the context of the next': (workflow) =>
    runsOf(workflow).filter((run) => /GITHUB_ENV|GITHUB_PATH/.test(run)),

  'scripts that are run exist': (workflow) =>
    runsOf(workflow)
      .flatMap((run) => [...run.matchAll(/\bbash (\S+)/g)].map(([, file = '']) => file))
      // Where another repository calls us, the tool stands in a folder of its own.
      .filter((file) => !existsSync(ROOT + file.replace(/^"\$ACTION\/(.*)"$/, '$1'))),

  'the gate runs on every change, also in the queue': ({ file, on }) =>
    when(
      file === 'gate.yml' &&
        (/"paths/.test(textOf(on)) ||
          !('pull_request' in on) ||
          !textOf(on['merge_group']).includes('checks_requested')),
      'on',
    ),

  'the required job runs always, and needs the success of all others': ({ file, jobs: all }) => {
    if (file !== 'gate.yml') return [];
    const { gate, ...others } = all;
    const run = gate?.steps?.map((step) => step.run ?? '').join('\n') ?? '';
    const results = Object.entries(gate?.env ?? {});
    return [
      ...when(!gate?.if?.includes('always()'), 'if'),
      ...Object.keys(others).filter((name) => {
        const variable = results.find(([, value]) => value === `\${{ needs.${name}.result }}`)?.[0];
        return (
          !gate?.needs?.includes(name) ||
          variable === undefined ||
          !run.includes(`[ "$${variable}" = success ]`)
        );
      }),
    ];
  },
} as const satisfies Record<string, WorkflowRule>;

/** What is wrong with a workflow, as "rule: where". */
export function problemsOf(workflow: Workflow): string[] {
  return Object.entries(WORKFLOW_RULES).flatMap(([name, rule]: [string, WorkflowRule]) =>
    rule(workflow).map((where) => `${name}: ${where}`),
  );
}
