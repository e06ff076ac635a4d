import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commandsIn } from '../../pipeline/report/runner-commands.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';
import { runJob, type JobResult } from './step-runner.ts';
import { readWorkflows } from './workflow.ts';

const workflows = new Map(readWorkflows().map((workflow) => [workflow.file, workflow]));

// Each test starts the tool several times, on machines that have other things to do.
vi.setConfig({ testTimeout: 600_000 });

let origin: ScratchOrigin;
let base: string;
const NAME = (id: string): string => `records/${id}.json`;
const A = NAME('node/a');
const BAD = { official_doc_url: 'http://example.org/' };

beforeEach(() => {
  origin = new ScratchOrigin();
  base = origin.commit({ [A]: recordText('node/a'), [NAME('node/b')]: recordText('node/b') });
});
afterEach(() => origin.remove());

/** Commits on a branch that starts at the base, and goes back. */
function change(files: Parameters<ScratchOrigin['commit']>[0]): string {
  origin.git('switch', '--quiet', '--create', `topic-${Math.abs(Object.keys(files ?? {}).length)}`);
  const head = origin.commit(files);
  origin.git('switch', '--quiet', 'main');
  return head;
}

function run(file: string, job: string, event: string, payload: object, contexts = {}): JobResult {
  const workflow = workflows.get(file);
  if (!workflow) throw new Error(file);
  const { folder, root, programs } = origin;
  return runJob(workflow, job, { folder, origin: root, programs, event, payload, sha: base, contexts });
}

const EVIL = '$(touch PWNED) `id` "; touch PWNED; ::error::x ##[error]x ${{ github.token }}';

const pull = (head: string) => ({
  pull_request: {
    number: 7,
    title: EVIL,
    body: EVIL,
    base: { sha: base },
    head: { sha: head, ref: EVIL, label: EVIL },
  },
});

const judged = (head: string): JobResult => run('gate.yml', 'records', 'pull_request', pull(head));
const commands = ({ steps }: JobResult) => steps.flatMap(({ output }) => commandsIn(output));
const outcomes = ({ steps }: JobResult) =>
  Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

describe('the gate', () => {
  test('a harmless change from a fork passes, whatever its title says', () => {
    const result = judged(change({ [A]: recordText('node/a', { tags: ['x'] }) }));
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('The gate passes');
    expect(commands(result)).toEqual([]);
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('a bad record fails, with annotations at its line and a summary', () => {
    const result = judged(change({ [A]: recordText('node/a', BAD) }));
    expect(result.outcome).toBe('failure');
    const errors = commands(result).filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => properties.get('file'))).toContain(A);
    expect(result.summary).toContain('schema/url');
    expect(existsSync(join(result.workspace, 'report.json'))).toBe(false);
  });

  test('names and texts that command the runner or the shell are inert', () => {
    const hostile = {
      [`records/node/a\n::error::x ${'$(touch PWNED)'}.json`]: recordText('node/c', { tags: [EVIL] }),
    };
    const result = judged(
      change({ ...hostile, [NAME('node/c')]: recordText('node/c', { signature: EVIL, ...BAD }) }),
    );
    expect(result.outcome).toBe('failure');
    expect(commands(result).filter(({ name }) => name !== 'error' && name !== 'warning')).toEqual([]);
    expect(commands(result).every(({ properties }) => properties.has('title'))).toBe(true);
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('a change that edits the gate, the policy and the steps is judged by those of the base', () => {
    const result = judged(
      change({
        [A]: recordText('node/a', BAD),
        'curation.yaml': 'severities:\n  schema/url: "off"\n',
        '.github/steps/judge.sh': 'touch PWNED\n',
        'package.json': '{"scripts": {"curate": "true"}}',
      }),
    );
    expect(result.outcome).toBe('failure');
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('a record that is taken away is missed by those that lead to it', () => {
    const edge = { transition_graph: { leads_to: [{ error_id: 'node/a', probability: 0.5 }] } };
    base = origin.commit({ [NAME('node/b')]: recordText('node/b', edge) });
    const result = judged(change({ [A]: null }));
    expect(result.outcome).toBe('failure');
    expect(result.summary).toContain('graph/dangling');
  });

  test('3,000 files give ten annotations of a kind at most, and a summary that GitHub takes', () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `node/r${index}`);
    const head = origin.commitObjects(
      ids.map((id) => ['100644', '{"official_doc_url": "http://x"}', NAME(id)] as const),
    );
    const commit = origin.git('commit-tree', `${head}^{tree}`, '-p', base, '-m', 'x');
    origin.git('branch', 'large', commit);
    const result = judged(commit);
    expect(result.outcome).toBe('failure');
    expect(commands(result).filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_048_576);
  });

  test('the merge queue and a push are judged too', () => {
    const head = change({ [A]: recordText('node/a', BAD) });
    const queue = {
      merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/x' },
    };
    expect(run('gate.yml', 'records', 'merge_group', queue).outcome).toBe('failure');
    const before = base;
    base = head;
    expect(run('gate.yml', 'records', 'push', { before, ref: 'refs/heads/main' }).outcome).toBe('failure');
    expect(run('gate.yml', 'records', 'push', { before: '0'.repeat(40) }).outcome).toBe('success');
  });

  test('a change that cannot be judged does not pass', () => {
    base = origin.commit({ 'curation.yaml': 'severities: [\n' });
    const result = judged(change({ [A]: recordText('node/a') }));
    expect(outcomes(result)).toMatchObject({ 'Judge the change': 'failure', 'Show the verdict': 'success' });
    expect(result.outcome).toBe('failure');
  });

  test('the tool is tested as the change has it', () => {
    expect(run('gate.yml', 'tool', 'pull_request', pull(base)).outcome).toBe('success');
    base = origin.commit({ '.ci/run': 'exit 1\n' });
    expect(run('gate.yml', 'tool', 'push', {}).outcome).toBe('failure');
    expect(run('gate.yml', 'tool', 'pull_request_review', pull(base)).outcome).toBe('success');
  });

  test.each([
    ['success', 'success', 'success'],
    ['failure', 'success', 'failure'],
    ['success', 'failure', 'failure'],
    ['skipped', 'success', 'failure'],
    ['success', 'cancelled', 'failure'],
  ])('the required job: records %s, tool %s: %s', (records, tool, outcome) => {
    const needs = { records: { result: records }, tool: { result: tool } };
    expect(run('gate.yml', 'gate', 'pull_request', pull(base), { needs }).outcome).toBe(outcome);
  });
});

const HAS_JQ = hasProgram('jq');

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!HAS_JQ)('the verdict', () => {
  const PULLS = (head: string) => `repos/fork/kb/commits/${head}/pulls`;
  const REVIEWS = 'repos/owner/kb/pulls/7/reviews';
  const COMMENTS = 'repos/owner/kb/issues/7/comments';

  const open = (head: string, more = {}) => ({
    number: 7,
    state: 'open',
    head: { sha: head },
    base: { ref: 'main', repo: { full_name: 'owner/kb' } },
    ...more,
  });

  const answers = (head: string, more = {}) => ({
    [PULLS(head)]: [open(head)],
    [REVIEWS]: [],
    [COMMENTS]: [],
    'repos/owner/kb/collaborators/keeper/permission': { role_name: 'maintain' },
    'repos/owner/kb/collaborators/friend/permission': { role_name: 'write' },
    ...more,
  });

  function verdict(head: string, job = 'verdict', event = 'pull_request'): JobResult {
    const run_ = {
      event,
      head_sha: head,
      head_branch: EVIL,
      head_repository: { full_name: 'fork/kb' },
      pull_requests: [],
    };
    return run('verdict.yml', job, 'workflow_run', { workflow_run: run_ });
  }

  const calls = (): string[][] =>
    readFileSync(origin.calls, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as string[]);
  const state = (): string | undefined =>
    calls()
      .flat()
      .find((part) => part.startsWith('state='))
      ?.slice('state='.length);
  const description = (): string | undefined =>
    calls()
      .flat()
      .find((part) => part.startsWith('description='));

  test('a harmless change passes, and gets one comment', () => {
    const head = change({ [A]: recordText('node/a', { tags: ['x'] }) });
    origin.answer(answers(head));
    const result = verdict(head);
    expect(result.outcome).toBe('success');
    expect(state()).toBe('success');
    expect(calls().filter((call) => call.includes(COMMENTS) && call.includes('POST'))).toHaveLength(1);
    const comment = readFileSync(join(origin.folder, 'temporary', 'comment.md'), 'utf8');
    expect(comment.startsWith('<!-- curate-verdict -->\n')).toBe(true);
  });

  test('the comment is kept up to date; one that a stranger has made to look like it is let alone', () => {
    const head = change({ [A]: recordText('node/a', BAD) });
    const body = '<!-- curate-verdict -->\nold';
    const comments = [
      { id: 1, user: { login: 'stranger' }, body },
      { id: 2, user: { login: 'github-actions[bot]' }, body },
    ];
    origin.answer(answers(head, { [COMMENTS]: comments }));
    expect(verdict(head).outcome).toBe('failure');
    expect(state()).toBe('failure');
    const written = calls().filter((call) => call.includes('PATCH') || call.includes('POST'));
    expect(written.map((call) => call.find((part) => part.startsWith('repos/')))).toEqual([
      `repos/owner/kb/statuses/${head}`,
      'repos/owner/kb/issues/comments/2',
    ]);
  });

  const review = (login: string, state: string, commit: string) => ({
    user: { login },
    state,
    commit_id: commit,
  });

  test('a change of the gate, of the policy or of a schema waits for a code owner, for this very commit', () => {
    const head = change({
      'curation.yaml': 'severities:\n  schema/url: "off"\n',
      '.github/workflows/gate.yml': 'on: push\n',
      [A]: recordText('node/a', { tags: ['x'] }),
    });
    const attempts: [string, object[]][] = [
      ['failure', []],
      ['failure', [review('friend', 'APPROVED', head), review('keeper', 'APPROVED', base)]],
      ['failure', [review('keeper', 'APPROVED', head), review('keeper', 'CHANGES_REQUESTED', head)]],
      ['success', [review('friend', 'CHANGES_REQUESTED', head), review('keeper', 'APPROVED', head)]],
    ];
    for (const [expected, reviews] of attempts) {
      origin.answer(answers(head, { [REVIEWS]: reviews }));
      verdict(head);
      expect([state(), reviews]).toEqual([expected, reviews]);
    }
    origin.answer(answers(head));
    verdict(head);
    expect(description()).toContain('a code owner has to approve');
  });

  test('a tier that only a person may state waits for one too', () => {
    const head = change({ [A]: recordText('node/a', { verification_tier: 'human_reviewed' }) });
    origin.answer(answers(head));
    verdict(head);
    expect(state()).toBe('failure');
    origin.answer(answers(head, { [REVIEWS]: [review('keeper', 'APPROVED', head)] }));
    verdict(head);
    expect(state()).toBe('success');
  });

  test('a commit that is no open pull request of this repository to its main branch gets no verdict', () => {
    const head = change({ [A]: recordText('node/a', { tags: ['x'] }) });
    const others = [
      open(head, { state: 'closed' }),
      open(head, { head: { sha: base } }),
      open(head, { base: { ref: 'other', repo: { full_name: 'owner/kb' } } }),
      open(head, { base: { ref: 'main', repo: { full_name: 'else/kb' } } }),
    ];
    origin.answer(answers(head, { [PULLS(head)]: others }));
    expect(verdict(head).outcome).toBe('success');
    expect(
      calls()
        .flat()
        .filter((part) => part.includes('/statuses/')),
    ).toEqual([]);
    expect(verdict(head, 'verdict', 'push').outcome).toBe('skipped');
  });

  test('the merge queue gets a status', () => {
    const head = change({ [A]: recordText('node/a', BAD) });
    origin.answer({});
    expect(verdict(head, 'queue', 'merge_group').outcome).toBe('failure');
    expect(state()).toBe('failure');
  });
});

describe('what runs on main', () => {
  test('the report is kept on a branch of its own, and remembers what was there', () => {
    expect(run('publish.yml', 'report', 'push', {}).outcome).toBe('success');
    origin.git('cat-file', '-e', 'reports:quality.html');
    const first = origin.git('show', 'reports:history.jsonl');
    expect(first.split('\n')).toHaveLength(1);
    expect(origin.git('show', 'reports:quality.html')).toContain(
      `https://github.com/owner/kb/blob/${base}/records/`,
    );
    base = origin.commit({ [A]: recordText('node/a', BAD) });
    const result = run('publish.yml', 'report', 'workflow_dispatch', {});
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('The gate fails');
    expect(origin.git('rev-list', '--count', 'reports')).toBe('2');
    expect(origin.git('ls-tree', '--name-only', 'main')).not.toContain('reports');
  });

  test('the enrichment opens a pull request of records; the key and the token never meet', () => {
    base = origin.commit({ [A]: recordText('node/a', { root_cause_zh: null }) });
    const result = run('enrich.yml', 'enrich', 'workflow_dispatch', {});
    expect(result.steps.map(({ output }) => output).join('')).not.toContain('the-key');
    expect(result.outcome).toBe('success');
    const changed = origin.git('diff', '--name-only', base, 'enrich/1').split('\n');
    expect(changed).toContain(A);
    expect(changed.filter((file) => !file.startsWith('records/'))).toEqual([]);
  });

  test('a limit that is no number runs nothing', () => {
    const result = run(
      'enrich.yml',
      'enrich',
      'workflow_dispatch',
      {},
      { inputs: { limit: '1; touch PWNED' } },
    );
    expect(result.outcome).toBe('failure');
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('dead links are kept and shown, and fail nothing', () => {
    const result = run('caretaker.yml', 'links', 'schedule', {});
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('    ::error::dead');
    rmSync(result.workspace, { recursive: true, force: true });
  });
});
