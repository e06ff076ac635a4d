/** What somebody might try who wants to get a change past the verdict, or to make it say something else. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../pipeline/report/report.ts';
import {
  FIRST_RECORD,
  BAD_FIELDS,
  HOSTILE_NAME,
  recordPath,
  HAS_JQ,
  openPull,
  Rehearsal,
  review,
} from './rehearsal.ts';
import { recordText } from './scratch-origin.ts';

const stage = new Rehearsal();

const HARMLESS = { [FIRST_RECORD]: recordText('node/a', { tags: ['x'] }) };
const POLICY = 'severities:\n  schema/url: "off"\n';
const REVIEWS = (number: number): string => `repos/owner/kb/pulls/${number}/reviews`;

/** The status of a commit, once the steps up to it have run. */
function statusOf(head: string, more: Readonly<Record<string, unknown>> = {}): string | null {
  stage.answer(head, more);
  const { workspace } = stage.verdict(head, 'verdict', 'pull_request', 'Set the status');
  expect(existsSync(join(workspace, 'PWNED'))).toBe(false);
  return stage.status;
}

const OWNER = /^failure: a code owner has to approve/;

describe.skipIf(!HAS_JQ)('getting past it', () => {
  test('with everything that the gate runs on replaced, a bad record is judged by what main has', () => {
    const head = stage.change({
      [FIRST_RECORD]: recordText('node/a', BAD_FIELDS),
      'curation.yaml': POLICY,
      'records/curation.yaml': POLICY,
      'records/.gitattributes': '*.json filter=evil\n',
      '.github/steps/judge.sh': 'touch PWNED\n',
      '.github/steps/set-status.sh': 'touch PWNED\n',
      '.github/workflows/verdict.yml': 'name: verdict\non: pull_request\n',
      '.npmrc': 'registry=https://evil.example\nignore-scripts=false\n',
      'package.json': '{"scripts": {"curate": "touch PWNED", "preinstall": "touch PWNED"}}',
      'package-lock.json': '{}',
    });
    const status = statusOf(head, { [REVIEWS(7)]: [review('keeper', 'APPROVED', head)] });
    expect(status).toMatch(/^failure: .*introduced error/);
  });

  test('with a workflow and a job that are called like ours', () => {
    const other = 'name: gate\non: pull_request\njobs: {verdict: {}}\n';
    const head = stage.change({ ...HARMLESS, '.github/workflows/other.yml': other });
    expect(statusOf(head)).toMatch(OWNER);
  });

  test('with a nearer policy, or attributes for git, among the records', () => {
    const head = stage.change({
      ...HARMLESS,
      'records/curation.yaml': POLICY,
      'records/.gitattributes': '*.json linguist-generated\n',
    });
    expect(statusOf(head)).toMatch(/^failure: a code owner has to approve the change of .* and 1 more/);
  });

  test('with links, submodules and folders in the place of records', () => {
    const odd = [
      ['120000', '../../curation.yaml', 'records/node/c.json'],
      ['160000', stage.base, 'records/node/d.json'],
      ['160000', stage.base, 'records/module'],
      ['100644', '{}', 'records/node/e.json/x.json'],
      ['100644', '{}', 'records/node/.f.json/x.json'],
      ['100644', '{}', 'records/node/.g.json'],
    ] as const;
    const kept = ['node/a', 'node/b'].map((id) => ['100644', recordText(id), recordPath(id)] as const);
    expect(statusOf(stage.changeObjects([...kept, ...odd]))).toMatch(/^failure: /);
    const report = readFileSync(join(stage.origin.folder, 'temporary', 'report.json'), 'utf8');
    const faulty = (JSON.parse(report) as Report).findings.filter(({ severity }) => severity === 'error');
    expect(new Set(faulty.map(({ file }) => file))).toEqual(
      new Set(odd.map(([, , path]) => path.replace(/\/x\.json$/, ''))),
    );
  });

  test.each(['renamed', 'linked away'])('with the records %s as a whole', (how) => {
    stage.origin.git('switch', '--quiet', '--create', 'topic-elsewhere');
    stage.origin.git('mv', 'records', 'recordings');
    if (how === 'linked away') symlinkSync('recordings', join(stage.origin.root, 'records'));
    const head = stage.origin.commit({ 'recordings/node/a.json': recordText('node/a', BAD_FIELDS) });
    stage.origin.git('switch', '--quiet', 'main');
    expect(statusOf(head)).toBe('error: The change could not be judged.');
  });

  test('with a merge that takes back what main has decided since', () => {
    stage.change({});
    const fork = stage.base;
    stage.base = stage.origin.commit({ 'curation.yaml': 'gate: {touched: error}\n' });
    const tree = stage.origin.git('rev-parse', `${fork}^{tree}`);
    const head = stage.origin.git('commit-tree', tree, '-p', fork, '-p', stage.base, '-m', 'merge main');
    stage.origin.git('branch', 'topic-merge', head);
    expect(statusOf(head)).toMatch(/change of curation\.yaml; the change loosens `curation\.yaml`/);
  });

  test('with a merge of two commits that main has in common with it, each of which hides something', () => {
    stage.origin.git('switch', '--quiet', '--create', 'side');
    const side = stage.origin.commit({ 'README-side.md': 'x' });
    stage.origin.git('switch', '--quiet', 'main');
    const tightened = stage.origin.commit({ 'curation.yaml': 'gate: {touched: error}\n' });
    stage.origin.git('merge', '--quiet', '--no-edit', 'side');
    stage.base = stage.origin.git('rev-parse', 'HEAD');
    const tree = stage.origin.git('rev-parse', `${side}^{tree}`);
    const head = stage.origin.git('commit-tree', tree, '-p', tightened, '-p', side, '-m', 'x');
    stage.origin.git('branch', 'topic-crossed', head);
    expect(statusOf(head)).toBe('error: The change could not be judged.');
  });

  test('with no commit in common at all', () => {
    const tree = stage.origin.git('rev-parse', 'HEAD^{tree}');
    const head = stage.origin.git('commit-tree', tree, '-m', 'orphan');
    stage.origin.git('branch', 'topic-orphan', head);
    expect(statusOf(head)).toBe('error: The change could not be judged.');
  });

  test('with a policy that nothing can read once it is merged', () => {
    const head = stage.change({ 'curation.yaml': 'severities: [\n' });
    const approved = { [REVIEWS(7)]: [review('keeper', 'APPROVED', head)] };
    expect(statusOf(head, approved)).toMatch(/^failure: the change breaks curation\.yaml: line 2/);
  });

  test('by taking away many records', () => {
    const ids = Array.from({ length: 21 }, (_, index) => recordPath(`npm/r${index}`));
    stage.base = stage.origin.commit(
      Object.fromEntries(ids.map((path, index) => [path, recordText(`npm/r${index}`)])),
    );
    const head = stage.change(Object.fromEntries(ids.map((path) => [path, null])));
    expect(statusOf(head)).toMatch(
      /^failure: 21 records are gone \(`npm\/r0`, .* and 16 more\), and 3 may go/,
    );
  });
});

describe.skipIf(!HAS_JQ)('using an approval for something else', () => {
  /** Whether the steps find that a code owner has approved. */
  function isApproved(reviews: (head: string) => readonly object[], events: readonly object[] = []): boolean {
    const head = stage.change(HARMLESS);
    stage.answer(head, { [REVIEWS(7)]: reviews(head), 'repos/owner/kb/issues/7/events': events });
    const until = 'Ask whether a code owner has approved';
    const { outcome, outputs } = stage.verdict(head, 'verdict', 'pull_request', until);
    expect(outcome).toBe('success');
    return outputs['owner']?.['approved'] === 'true';
  }

  test.each([
    ['nobody', () => []],
    ['somebody who may only write', (head) => [review('friend', 'APPROVED', head)]],
    ['a code owner, of another commit', () => [review('keeper', 'APPROVED', stage.base)]],
    [
      'a code owner who has taken it back',
      (head) => [review('keeper', 'APPROVED', head), review('keeper', 'CHANGES_REQUESTED', head)],
    ],
    ['a code owner whose review was dismissed', (head) => [review('keeper', 'DISMISSED', head)]],
    ['a code owner who has only commented', (head) => [review('keeper', 'COMMENTED', head)]],
    [
      'an account that is gone, and one with an odd name',
      (head) => [
        { ...review('x', 'APPROVED', head), user: null },
        review('../../x', 'APPROVED', head),
        review('$(touch PWNED)', 'APPROVED', head),
      ],
    ],
  ] as [string, (head: string) => object[]][])('approved by %s: it waits', (_, reviews) => {
    expect(isApproved(reviews)).toBe(false);
  });

  test('a refusal of somebody else does not undo the approval of a code owner', () => {
    const reviews = (head: string) => [
      review('friend', 'CHANGES_REQUESTED', head),
      review('keeper', 'APPROVED', head),
    ];
    expect(isApproved(reviews)).toBe(true);
  });

  test('an approval that was given against another branch does not count', () => {
    const reviews = (head: string) => [review('keeper', 'APPROVED', head, '2024-06-02')];
    const moved = (day: string) => [
      { event: 'labeled', created_at: '2025-01-01T00:00:00Z' },
      { event: 'base_ref_changed', created_at: `${day}T12:00:00Z` },
      { event: 'base_ref_changed', created_at: '2024-05-01T00:00:00Z' },
    ];
    expect(isApproved(reviews, moved('2024-06-02'))).toBe(false);
    expect(isApproved(reviews, moved('2024-06-01'))).toBe(true);
    // The branch that it was to be merged into is gone, and GitHub has moved it by itself.
    const own = { event: 'automatic_base_change_succeeded', created_at: '2024-06-02T12:00:00Z' };
    expect(isApproved(reviews, [own])).toBe(false);
  });
});

describe.skipIf(!HAS_JQ)('confusing it', () => {
  const several = (head: string, ...numbers: readonly number[]) => ({
    [`repos/fork/kb/commits/${head}/pulls`]: numbers.map((number) => openPull(head, { number })),
    'repos/owner/kb/pulls/8': openPull(head, { number: 8 }),
    [REVIEWS(8)]: [],
    'repos/owner/kb/pulls/8/comments': [],
    'repos/owner/kb/issues/8/comments': [],
    'repos/owner/kb/issues/8/events': [],
  });

  test('a second pull request of the same commit hides neither the approval nor the comment of the first', () => {
    const head = stage.change({ ...HARMLESS, 'curation.yaml': POLICY });
    stage.answer(head, { ...several(head, 8, 7), [REVIEWS(8)]: [review('keeper', 'APPROVED', head)] });
    stage.verdict(head, 'verdict', 'pull_request', 'Keep the comment up to date');
    expect(stage.status).toMatch(/^success: /);
    expect(stage.written).toEqual([
      `POST repos/owner/kb/statuses/${head}`,
      'POST repos/owner/kb/issues/7/comments',
      'POST repos/owner/kb/issues/8/comments',
    ]);
  });

  test('of a hundred of them, five are looked at', () => {
    const head = stage.change(HARMLESS);
    stage.answer(head, several(head, ...Array.from({ length: 100 }, (_, index) => 106 - index)));
    const { outputs } = stage.verdict(head, 'verdict', 'pull_request', 'Find the pull requests');
    expect(outputs['pull']?.['numbers']).toBe('7 8 9 10 11');
  });

  test('a push between the run and the verdict: the old commit gets its status, and the pull request no old comment', () => {
    const head = stage.change(HARMLESS);
    const newer = { 'repos/owner/kb/pulls/7': openPull(stage.base) };
    stage.answer(head, newer);
    expect(stage.verdict(head).outcome).toBe('success');
    expect(stage.written).toEqual([`POST repos/owner/kb/statuses/${head}`]);
  });

  test.each([
    ['a commit', { head_sha: 'main; touch PWNED' }],
    ['a repository', { head_repository: { full_name: `fork/kb/../../${HOSTILE_NAME}` } }],
    ['a repository that is gone', { head_repository: null }],
  ])('%s that is none is asked nothing about', (_, more) => {
    const head = stage.change(HARMLESS);
    stage.answer(head);
    const payload = {
      workflow_run: {
        event: 'pull_request',
        head_sha: head,
        head_repository: { full_name: 'fork/kb' },
        ...more,
      },
    };
    const result = stage.run('verdict.yml', 'verdict', 'workflow_run', payload);
    expect(result.outcome).toBe('failure');
    expect(stage.calls).toEqual([]);
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('what the run itself says of pull requests is not asked', () => {
    const head = stage.change({ ...HARMLESS, 'curation.yaml': POLICY });
    stage.answer(head, { [`repos/fork/kb/commits/${head}/pulls`]: [] });
    const run = {
      name: 'gate',
      path: '.github/workflows/other.yml',
      event: 'pull_request',
      conclusion: 'success',
      head_sha: head,
      head_repository: { full_name: 'fork/kb' },
      pull_requests: [openPull(head)],
    };
    expect(stage.run('verdict.yml', 'verdict', 'workflow_run', { workflow_run: run }).outcome).toBe(
      'success',
    );
    expect(stage.written).toEqual([]);
  });
});
