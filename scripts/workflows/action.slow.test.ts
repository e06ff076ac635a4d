import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandsIn } from '../../pipeline/github/runner-commands.ts';
import { adopterWorkflows } from '../../pipeline/github/adopter-files.ts';
import { ADOPTER_ACTION, ADOPTER_GATE, ADOPTER_GUARD, runAdopter, runCalled } from './adopter.ts';
import { CHECKERS } from './checkers.ts';
import { HAS_JQ, openPull, review } from './rehearsal.ts';
import { recordText, ScratchOrigin } from './scratch-origin.ts';

let origin: ScratchOrigin;
beforeEach(() => {
  origin = new ScratchOrigin();
});
afterEach(() => origin.remove());

function adopt(base: string, head: string) {
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  return runAdopter(origin, { event: 'pull_request', payload, sha: base });
}

const WRITTEN = [
  ['curate.yml', ADOPTER_GATE],
  ['curate-guard.yml', ADOPTER_GUARD],
  ['action.yml', ADOPTER_ACTION],
] as const;

test.each(WRITTEN)('%s is a dozen lines, and the checkers have nothing to say of it', async (_, text) => {
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(13);
  for (const check of Object.values(CHECKERS))
    expect(
      await check('gate.yml', text.replaceAll('OWNER', 'owner').replaceAll('COMMIT', 'a'.repeat(40))),
    ).toEqual([]);
});

test('what `curate init` writes is what the page shows', () => {
  const adoption = {
    tool: 'OWNER/error-curation-pipeline',
    commit: 'COMMIT',
    records: 'kb/errors',
    branch: 'main',
  };
  expect(adopterWorkflows(adoption).map(({ text }) => text)).toEqual([ADOPTER_GATE, ADOPTER_GUARD]);
});

const BAD = { official_doc_url: 'http://x.example/' };

test('the gate as a call: a pull request of a fork, the queue, a push and the clock', () => {
  const base = origin.commit({ 'curation.yaml': null, 'kb/errors/node/a.json': recordText('node/a') });
  const head = origin.commit({ 'kb/errors/node/b.json': recordText('node/b', BAD) });
  const pull = { number: 1, base: { sha: base }, head: { sha: head, repo: { full_name: 'fork/kb' } } };
  const queue = { base_sha: base, head_sha: head };
  const runs = [
    { event: 'pull_request', payload: { pull_request: pull }, sha: base },
    { event: 'merge_group', payload: { merge_group: queue }, sha: head },
    { event: 'push', payload: { before: base }, sha: head },
    { event: 'schedule', payload: {}, sha: head },
  ];
  for (const run of runs) {
    const result = runCalled(origin, ADOPTER_GATE, run);
    expect(result.steps.map(({ name, status }) => [name, status]).at(-1)).toEqual(['Judge the change', 1]);
    const error = result.steps
      .flatMap(({ output }) => commandsIn(output))
      .find(({ name }) => name === 'error');
    expect(error?.properties.get('file')).toBe('kb/errors/node/b.json');
  }
  const harmless = { event: 'schedule', payload: {}, sha: base };
  expect(runCalled(origin, ADOPTER_GATE, harmless).outcome).toBe('success');
});

test.skipIf(!HAS_JQ)('the guard judges again what the gate has judged, and sets the status', () => {
  const base = origin.commit({ 'curation.yaml': null, 'kb/errors/node/a.json': recordText('node/a') });
  origin.git('switch', '--quiet', '--create', 'topic');
  const bad = origin.commit({ 'kb/errors/node/b.json': recordText('node/b', BAD) });
  const good = origin.commit({
    'kb/errors/node/b.json': null,
    'kb/errors/node/a.json': recordText('node/a', { tags: ['module'] }),
  });
  origin.git('switch', '--quiet', 'main');
  const statusOf = (head: string, event: string, pulls: readonly object[]): unknown => {
    origin.answer({
      [`repos/fork/kb/commits/${head}/pulls`]: pulls,
      'repos/owner/kb/pulls/7/reviews': [],
      'repos/owner/kb/issues/7/events': [],
    });
    const run = { event, head_sha: head, head_repository: { full_name: 'fork/kb' } };
    runCalled(origin, ADOPTER_GUARD, { event: 'workflow_run', payload: { workflow_run: run }, sha: base });
    return /"state=(\w+)"/.exec(readFileSync(origin.calls, 'utf8'))?.[1] ?? null;
  };
  expect(statusOf(bad, 'pull_request', [openPull(bad)])).toBe('failure');
  expect(statusOf(good, 'pull_request_review', [openPull(good)])).toBe('success');
  expect(statusOf(good, 'merge_group', [])).toBe('success');
  // Of a commit that no pull request has, nothing is said.
  expect(statusOf(good, 'pull_request', [])).toBeNull();
  expect(statusOf(good, 'push', [])).toBeNull();
});

test('another knowledge base is judged by its own policy, with paths from the root of its repository', () => {
  const base = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', { category: 'never_heard_of' }),
    'kb/curation.yaml': 'severities:\n  schema/vocabulary: error\n  schema/url: "off"\n',
  });
  const tolerated = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', {
      category: 'never_heard_of',
      official_doc_url: 'http://example.org/',
    }),
  });
  expect(adopt(base, tolerated).outcome).toBe('success');

  const head = origin.commit({ 'kb/errors/node/b.json': recordText('node/b', { category: 'nor_of_this' }) });
  const result = adopt(base, head);
  expect(result.outcome).toBe('failure');
  const commands = result.steps.flatMap(({ output }) => commandsIn(output));
  const error = commands.find(({ name }) => name === 'error');
  expect(error?.properties.get('file')).toBe('kb/errors/node/b.json');
  expect(error?.properties.get('title')).toBe('schema/vocabulary');
  expect(result.summary).toContain('The gate fails');
});

test.skipIf(!HAS_JQ)('a tier that only a person may state waits for a code owner there, too', () => {
  const base = origin.commit({ 'kb/errors/node/a.json': recordText('node/a') });
  const head = origin.commit({
    'kb/errors/node/a.json': recordText('node/a', { verification_tier: 'human_reviewed' }),
  });
  const answers = {
    'repos/owner/kb/issues/1/events': [],
    'repos/owner/kb/collaborators/keeper/permission': { role_name: 'admin' },
    'repos/owner/kb/pulls/1/reviews': [],
  };
  origin.answer(answers);
  expect(adopt(base, head).outcome).toBe('failure');
  origin.answer({ ...answers, 'repos/owner/kb/pulls/1/reviews': [review('keeper', 'APPROVED', head)] });
  expect(adopt(base, head).outcome).toBe('success');
});
