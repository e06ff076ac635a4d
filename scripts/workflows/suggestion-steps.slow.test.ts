import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_RECORD, recordPath, HAS_JQ, openPull, outcomes, Rehearsal } from './rehearsal.ts';
import { recordText } from './scratch-origin.ts';

const stage = new Rehearsal();

const REVIEWS = 'repos/owner/kb/pulls/7/reviews';
const COMMENTS = 'repos/owner/kb/pulls/7/comments';
const STEP = 'Keep the suggestions up to date';

/** A new record with an old word for its category, which a fix puts right, and a text that would like out. */
const change = (): string =>
  stage.change({
    [recordPath('node/c')]: recordText('node/c', { tags: ['```', '$(touch PWNED)'] }).replace(
      '"module_error"',
      '"esm"',
    ),
  });

interface Review {
  readonly commit_id: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[];
}

const bodies = (address: string): unknown[] =>
  stage.calls
    .filter((call) => call.includes(address) && call.includes('POST'))
    .map((call) => JSON.parse(call.at(-1) ?? '') as unknown);

describe.skipIf(!HAS_JQ)('the suggestions', () => {
  test('a fix is suggested on its line, and not again while it stands there', () => {
    const head = change();
    stage.answer(head);
    expect(outcomes(stage.verdict(head))[STEP]).toBe('success');
    const [review] = bodies(REVIEWS) as Review[];
    expect(review).toMatchObject({
      commit_id: head,
      comments: [
        { path: recordPath('node/c'), line: 7, body: expect.stringContaining('"category": "module_error",') },
      ],
    });

    const standing = { id: 3, user: { login: 'github-actions[bot]' }, in_reply_to_id: null };
    const [comment] = review?.comments ?? [];
    const own = { id: 4, user: { login: 'github-actions[bot]' }, body: '<!-- curate-fixes -->\nold' };
    stage.answer(head, {
      [COMMENTS]: [{ ...standing, ...comment, start_line: null }],
      [REVIEWS]: [own],
    });
    stage.verdict(head);
    expect(stage.written.slice(2)).toEqual([`PUT ${REVIEWS}/4`]);
  });

  test('what a review cannot show stands in the comment', () => {
    const head = stage.change({
      [FIRST_RECORD]: recordText('node/a', { tags: ['x'] }).replaceAll('\n', '\r\n'),
    });
    stage.answer(head);
    stage.verdict(head);
    const comment = readFileSync(join(stage.origin.folder, 'temporary', 'comment.md'), 'utf8');
    expect(comment).toContain('`npx curate fix`');
    expect(comment).toContain(`- \`${FIRST_RECORD}\`: 1 place\n`);
    expect(bodies(REVIEWS)).toEqual([]);
  });

  test('where GitHub refuses the review, its comments are sent one by one', () => {
    const head = change();
    stage.answer(head);
    stage.origin.refuse(`POST ${REVIEWS}`);
    const result = stage.verdict(head);
    expect(stage.written.slice(2)).toEqual([`POST ${REVIEWS}`, `POST ${REVIEWS}`, `POST ${COMMENTS}`]);
    expect(bodies(REVIEWS)[1]).not.toHaveProperty('comments');
    expect(bodies(COMMENTS)).toMatchObject([{ commit_id: head, line: 7 }]);
    expect(outcomes(result)[STEP]).toBe('success');
  });

  test('a push meanwhile: nothing is suggested on what is no longer there', () => {
    const head = change();
    stage.answer(head, { 'repos/owner/kb/pulls/7': openPull(stage.base) });
    stage.verdict(head);
    expect(stage.written).toEqual([`POST repos/owner/kb/statuses/${head}`]);
  });

  test('a change that cannot be judged gets its status all the same', () => {
    const tree = stage.origin.git('rev-parse', 'HEAD^{tree}');
    const head = stage.origin.git('commit-tree', tree, '-m', 'orphan');
    stage.origin.git('branch', 'topic-orphan', head);
    stage.answer(head);
    const result = stage.verdict(head);
    expect(outcomes(result)).toMatchObject({ 'Set the status': 'success', [STEP]: 'success' });
    expect(stage.written).toEqual([`POST repos/owner/kb/statuses/${head}`]);
  });
});
