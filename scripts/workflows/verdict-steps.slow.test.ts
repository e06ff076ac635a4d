import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_RECORD, BAD_FIELDS, HAS_JQ, openPull, Rehearsal, review } from './rehearsal.ts';
import { recordText } from './scratch-origin.ts';

const stage = new Rehearsal();

const HARMLESS = { [FIRST_RECORD]: recordText('node/a', { tags: ['x'] }) };
const REVIEWS = 'repos/owner/kb/pulls/7/reviews';
const COMMENTS = 'repos/owner/kb/issues/7/comments';

describe.skipIf(!HAS_JQ)('the verdict', () => {
  test('a harmless change passes, and gets one comment and no review', () => {
    const head = stage.change(HARMLESS);
    stage.answer(head);
    expect(stage.verdict(head).outcome).toBe('success');
    expect(stage.status).toBe('success: The gate passes.');
    expect(stage.written).toEqual([`POST repos/owner/kb/statuses/${head}`, `POST ${COMMENTS}`]);
    const comment = readFileSync(join(stage.origin.folder, 'temporary', 'comment.md'), 'utf8');
    expect(comment.startsWith('<!-- curate-verdict -->\n')).toBe(true);
  });

  test('the comment is kept up to date; one that a stranger has made to look like it is let alone', () => {
    const head = stage.change({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) });
    const body = '<!-- curate-verdict -->\nold';
    const comments = [
      { id: 1, user: { login: 'stranger' }, body },
      { id: 2, user: { login: 'github-actions[bot]' }, body },
    ];
    stage.answer(head, { [COMMENTS]: comments });
    expect(stage.verdict(head).outcome).toBe('failure');
    expect(stage.status).toMatch(/^failure: /);
    expect(stage.written).toEqual([
      `POST repos/owner/kb/statuses/${head}`,
      'PATCH repos/owner/kb/issues/comments/2',
    ]);
  });

  test('a change of the gate, of the policy or of a schema waits for a code owner', () => {
    const head = stage.change({ ...HARMLESS, '.github/workflows/gate.yml': 'on: push\n' });
    stage.answer(head);
    stage.verdict(head);
    expect(stage.status).toMatch(/^failure: a code owner has to approve the change of \.github/);
    stage.answer(head, { [REVIEWS]: [review('keeper', 'APPROVED', head)] });
    stage.verdict(head);
    expect(stage.status).toMatch(/^success: /);
  });

  test('a tier that only a person may state waits for one too', () => {
    const head = stage.change({
      [FIRST_RECORD]: recordText('node/a', { verification_tier: 'human_reviewed' }),
    });
    stage.answer(head);
    stage.verdict(head);
    expect(stage.status).toMatch(/^failure: /);
    stage.answer(head, { [REVIEWS]: [review('keeper', 'APPROVED', head)] });
    stage.verdict(head);
    expect(stage.status).toMatch(/^success: /);
  });

  test('a commit that is no open pull request of this repository to its main branch gets no verdict', () => {
    const head = stage.change(HARMLESS);
    const others = [
      openPull(head, { state: 'closed' }),
      openPull(head, { head: { sha: stage.base } }),
      openPull(head, { base: { ref: 'other', repo: { full_name: 'owner/kb' } } }),
      openPull(head, { base: { ref: 'main', repo: { full_name: 'else/kb' } } }),
    ];
    stage.answer(head, { [`repos/fork/kb/commits/${head}/pulls`]: others });
    expect(stage.verdict(head).outcome).toBe('success');
    expect(stage.written).toEqual([]);
    expect(stage.verdict(head, 'verdict', 'push').outcome).toBe('skipped');
  });

  test('the merge queue gets a status', () => {
    const head = stage.change({ [FIRST_RECORD]: recordText('node/a', BAD_FIELDS) });
    stage.answer(head);
    expect(stage.verdict(head, 'queue', 'merge_group').outcome).toBe('failure');
    expect(stage.status).toMatch(/^failure: /);
  });

  test('a commit waits for its verdict from the moment that it is there', () => {
    const payload = (more = {}) => ({ ...stage.pull(stage.base), ...more });
    const waits = (event: object) => {
      stage.answer(stage.base);
      const { outcome } = stage.run('await.yml', 'await', 'pull_request_target', event);
      return [outcome, stage.status];
    };
    const waiting = ['success', 'pending: Not judged yet. Reopening starts it.'];
    expect(waits(payload({ action: 'opened' }))).toEqual(waiting);
    expect(waits(payload({ action: 'edited', changes: { base: { ref: { from: 'dev' } } } }))).toEqual(
      waiting,
    );
    expect(waits(payload({ action: 'edited', changes: { title: { from: 'x' } } }))).toEqual([
      'skipped',
      null,
    ]);
  });
});
