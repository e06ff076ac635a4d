/** What another knowledge base is adopted with. */
export interface Adoption {
  /** The repository of the tool, OWNER/NAME. */
  readonly tool: string;
  /** The commit of the tool, 40 hex digits: a branch or a tag can be moved. */
  readonly commit: string;
  /** The folder of the records, from the root of the repository, with "/" between its parts. */
  readonly records: string;
  /** The branch that changes are merged into. */
  readonly branch: string;
}

/** A file that adopts the gate, from the root of the repository. */
export interface AdopterFile {
  readonly path: string;
  readonly text: string;
}

/** The workflows of a repository that adopts the gate: the gate itself, and the guard that no change can edit. */
export function adopterWorkflows(adoption: Adoption): AdopterFile[] {
  return [
    { path: '.github/workflows/curate.yml', text: gate(adoption) },
    { path: '.github/workflows/curate-guard.yml', text: guard(adoption) },
  ];
}

/** `edited` is there for pull requests that come over from another branch: they have not been judged against this one. */
function gate(adoption: Adoption): string {
  return `name: curate
on:
  pull_request: { types: [opened, synchronize, reopened, edited] }
  pull_request_review: { types: [submitted, dismissed] }
  merge_group: { types: [checks_requested] }
  push: { branches: [${/^[\w./-]+$/.test(adoption.branch) ? adoption.branch : JSON.stringify(adoption.branch)}] }
  schedule: [{ cron: '29 4 * * 1' }]
permissions: { contents: read, pull-requests: read }
jobs:
  gate:
    uses: ${adoption.tool}/.github/workflows/curate.yml@${adoption.commit}
${inputs(adoption)}`;
}

function guard(adoption: Adoption): string {
  return `name: curate-guard
on: { workflow_run: { workflows: [curate], types: [completed] } }
permissions: { contents: read, pull-requests: read, statuses: write }
jobs:
  guard:
    uses: ${adoption.tool}/.github/workflows/curate-guard.yml@${adoption.commit}
${inputs(adoption)}`;
}

function inputs({ tool, commit, records }: Adoption): string {
  return `    with: { tool: ${tool}, commit: ${commit}, records: ${JSON.stringify(records)} }\n`;
}
