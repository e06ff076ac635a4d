import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  FIRST_RECORD,
  BAD_FIELDS,
  commands,
  HOSTILE_NAME,
  recordPath,
  HAS_JQ,
  outcomes,
  Rehearsal,
  review,
} from './rehearsal.ts';
import { recordText } from './scratch-origin.ts';

const stage = new Rehearsal();

const REVIEWS = 'repos/owner/kb/pulls/7/reviews';

describe('the gate', () => {
  test('a harmless change from a fork passes, whatever its title says', () => {
    const result = stage.judged(stage.change({ [FIRST_RECORD]: recordText('node/a', { tags: ['x'] }) }));
    expect(result.outcome).toBe('success');
    expect(result.summary).toContain('The gate passes');
    expect(commands(result)).toEqual([]);
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('a bad record fails, with annotations at its line and a summary', () => {
    const result = stage.judged(stage.change({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) }));
    expect(result.outcome).toBe('failure');
    const errors = commands(result).filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => properties.get('file'))).toContain(FIRST_RECORD);
    expect(result.summary).toContain('schema/url');
    expect(existsSync(join(result.workspace, 'report.json'))).toBe(false);
  });

  test('names and texts that command the runner or the shell are inert', () => {
    const hostile = {
      [`records/node/a\n::error::x ${'$(touch PWNED)'}.json`]: recordText('node/c', {
        tags: [HOSTILE_NAME],
      }),
    };
    const result = stage.judged(
      stage.change({
        ...hostile,
        [recordPath('node/c')]: recordText('node/c', { signature: HOSTILE_NAME, ...BAD_FIELDS }),
      }),
    );
    expect(result.outcome).toBe('failure');
    expect(commands(result).filter(({ name }) => name !== 'error' && name !== 'warning')).toEqual([]);
    expect(commands(result).every(({ properties }) => properties.has('title'))).toBe(true);
    expect(existsSync(join(result.workspace, 'PWNED'))).toBe(false);
  });

  test('a change that edits the gate, the policy and the steps is judged by those of the base', () => {
    const result = stage.judged(
      stage.change({
        [FIRST_RECORD]: recordText('node/a', BAD_FIELDS),
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
    stage.base = stage.origin.commit({ [recordPath('node/b')]: recordText('node/b', edge) });
    const result = stage.judged(stage.change({ [FIRST_RECORD]: null }));
    expect(result.outcome).toBe('failure');
    expect(result.summary).toContain('graph/dangling');
  });

  test('3,000 files give ten annotations of a kind at most, and a summary that GitHub takes', () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `node/r${index}`);
    const head = stage.origin.commitObjects(
      ids.map((id) => ['100644', '{"official_doc_url": "http://x"}', recordPath(id)] as const),
    );
    const commit = stage.origin.git('commit-tree', `${head}^{tree}`, '-p', stage.base, '-m', 'x');
    stage.origin.git('branch', 'large', commit);
    const result = stage.judged(commit);
    expect(result.outcome).toBe('failure');
    expect(commands(result).filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_048_576);
  });

  test('the merge queue and a push are judged too', () => {
    const head = stage.change({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) });
    const queue = {
      merge_group: { base_sha: stage.base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/x' },
    };
    expect(stage.run('gate.yml', 'records', 'merge_group', queue).outcome).toBe('failure');
    const before = stage.base;
    stage.base = head;
    expect(stage.run('gate.yml', 'records', 'push', { before, ref: 'refs/heads/main' }).outcome).toBe(
      'failure',
    );
    // The first push of a branch has nothing before it: all is judged.
    const first = { before: '0'.repeat(40), ref: 'refs/heads/main' };
    expect(stage.run('gate.yml', 'records', 'push', first).outcome).toBe('failure');
    stage.base = before;
    expect(stage.run('gate.yml', 'records', 'push', first).outcome).toBe('success');
  });

  test('a base that is nowhere to be found is no reason to pass', () => {
    const head = stage.change({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) });
    stage.base = head;
    const result = stage.run('gate.yml', 'records', 'push', { before: 'ab'.repeat(20) });
    expect(outcomes(result)['Judge the change']).toBe('failure');
    expect(result.summary).toContain('Nothing was judged');
    expect(commands(result).map(({ properties }) => properties.get('title'))).toEqual(['Nothing was judged']);
  });

  test('a change that cannot be judged does not pass', () => {
    stage.base = stage.origin.commit({ 'curation.yaml': 'severities: [\n' });
    const result = stage.judged(stage.change({ [FIRST_RECORD]: recordText('node/a') }));
    expect(outcomes(result)).toMatchObject({ 'Judge the change': 'failure', 'Show the verdict': 'success' });
    expect(result.outcome).toBe('failure');
  });

  test('the tool is tested as the change has it', () => {
    expect(stage.run('gate.yml', 'tool', 'pull_request', stage.pull(stage.base)).outcome).toBe('success');
    stage.base = stage.origin.commit({ '.ci/run': 'exit 1\n' });
    expect(stage.run('gate.yml', 'tool', 'push', {}).outcome).toBe('failure');
    // Where it was left out after a review, anybody who reviews a change of their own could make a red check green.
    expect(stage.run('gate.yml', 'tool', 'pull_request_review', stage.pull(stage.base)).outcome).toBe(
      'failure',
    );
  });

  test.skipIf(!HAS_JQ)('a tier that only a person may state waits for a code owner, and passes then', () => {
    const head = stage.change({
      [FIRST_RECORD]: recordText('node/a', { verification_tier: 'human_reviewed' }),
    });
    const reviewed = () => stage.run('gate.yml', 'records', 'pull_request_review', stage.pull(head)).outcome;
    stage.answer(head);
    expect(stage.judged(head).outcome).toBe('failure');
    stage.answer(head, { [REVIEWS]: [review('friend', 'APPROVED', head)] });
    expect(reviewed()).toBe('failure');
    stage.answer(head, { [REVIEWS]: [review('keeper', 'APPROVED', head)] });
    expect(reviewed()).toBe('success');
    // In the queue, and once it is merged, nobody is asked again.
    stage.answer(head);
    const queue = { merge_group: { base_sha: stage.base, head_sha: head } };
    expect(stage.run('gate.yml', 'records', 'merge_group', queue).outcome).toBe('success');
    const before = stage.base;
    stage.base = head;
    expect(stage.run('gate.yml', 'records', 'push', { before }).outcome).toBe('success');
    expect(stage.calls).toEqual([]);
  });

  test.skipIf(!HAS_JQ)('where GitHub does not say who has approved, nobody has', () => {
    const head = stage.change({
      [FIRST_RECORD]: recordText('node/a', { verification_tier: 'human_reviewed' }),
    });
    const approved = { [REVIEWS]: [review('keeper', 'APPROVED', head)] };
    const silences = [
      REVIEWS,
      'repos/owner/kb/issues/7/events',
      'repos/owner/kb/collaborators/keeper/permission',
    ];
    for (const address of silences) {
      stage.answer(head, { ...approved, [address]: undefined });
      const result = stage.judged(head);
      expect(outcomes(result)).toMatchObject({
        'Ask whether a code owner has approved': 'success',
        'Judge the change': 'failure',
      });
    }
  });

  test.each([
    ['success', 'success', 'success', 'success'],
    ['failure', 'success', 'success', 'failure'],
    ['success', 'failure', 'success', 'failure'],
    ['success', 'success', 'failure', 'failure'],
    ['success', 'skipped', 'success', 'failure'],
    ['success', 'success', 'cancelled', 'failure'],
  ])('the required job: parts %s, records %s, tool %s: %s', (parts, records, tool, outcome) => {
    const needs = { parts: { result: parts }, records: { result: records }, tool: { result: tool } };
    expect(stage.run('gate.yml', 'gate', 'pull_request', stage.pull(stage.base), { needs }).outcome).toBe(
      outcome,
    );
  });
});
