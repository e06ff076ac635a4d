import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { hostileText } from '../report/testing/hostile-report.ts';
import {
  renderRemainingFixes,
  reviewCalls,
  type SuggestedFixes,
  type ReviewCall,
  type StandingComment,
  type SuggestedFix,
} from './review.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const BOT = 'github-actions[bot]';

function fix(more: Partial<SuggestedFix> = {}): SuggestedFix {
  return {
    file: 'records/node/a.json',
    first: 3,
    last: 4,
    before: ['  "a": 1,', '  "b": 2'],
    lines: ['  "a": 2,', '  "b": 3'],
    reasons: [{ rule: 'schema/id', severity: 'error', message: 'The id is `x`.' }],
    ...more,
  };
}

const fixesOf = (...suggestions: readonly SuggestedFix[]): SuggestedFixes => ({
  commit: 'c'.repeat(40),
  suggestions,
  elsewhere: [],
});

interface Posted {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
}

const postedIn = (calls: readonly ReviewCall[]): Posted[] =>
  calls.flatMap(({ method, path, body }) => {
    if (method !== 'POST') return [];
    return path.endsWith('/reviews') ? (body as { comments: Posted[] }).comments : [body as Posted];
  });

/** What stands on GitHub once the comments have been posted. */
const standing = (calls: readonly ReviewCall[]): StandingComment[] =>
  postedIn(calls).map(({ path, body, line, start_line: start }, index) => ({
    id: index + 1,
    login: BOT,
    body,
    path,
    line,
    startLine: start ?? null,
    replyTo: null,
  }));

const reviewIn = (calls: readonly ReviewCall[]) =>
  calls
    .filter(({ path }) => path.endsWith('/reviews'))
    .map(({ body }) => ({ id: 9, login: BOT, body: (body as { body: string }).body }));

const bodyOf = (call: ReviewCall | undefined): string =>
  String((call?.body as { body?: string } | undefined)?.body);

const shape = (calls: readonly ReviewCall[]) => calls.map(({ method, path }) => `${method} ${path}`);

test('the first time, all suggestions come as one review on the lines of the new side', () => {
  const one = fix({ first: 7, last: 7, before: ['x'], lines: [] });
  const calls = reviewCalls(7, fixesOf(fix(), one), [], []);
  expect(shape(calls)).toEqual(['POST pulls/7/reviews']);
  expect(calls[0]?.body).toMatchObject({
    commit_id: 'c'.repeat(40),
    event: 'COMMENT',
    comments: [
      { path: 'records/node/a.json', start_line: 3, start_side: 'RIGHT', line: 4, side: 'RIGHT' },
      { path: 'records/node/a.json', line: 7, side: 'RIGHT' },
    ],
  });
  const [first, second] = postedIn(calls);
  expect(first?.body).toMatch(
    /^<!-- curate-fix [0-9a-f]{16} -->\n`schema\/id`: The id is `x`\.\n\n```suggestion\n {2}"a": 2,\n {2}"b": 3\n```\n$/,
  );
  expect(second?.body).toMatch(/```suggestion\n```\n$/);
  expect(second).not.toHaveProperty('start_line');
});

test('where nothing is to suggest, nothing is said', () => {
  expect(reviewCalls(7, fixesOf(), [], [])).toEqual([]);
});

test('what stands already is not said again', () => {
  const calls = reviewCalls(7, fixesOf(fix()), [], []);
  expect(reviewCalls(7, fixesOf(fix()), standing(calls), reviewIn(calls))).toEqual([]);
});

test('what is new comes as a comment of its own, what no longer fits goes, and the review is not repeated', () => {
  const other = fix({ file: 'records/node/b.json' });
  const calls = reviewCalls(7, fixesOf(fix(), other), [], []);
  const changed = fix({ lines: ['  "a": 9,', '  "b": 9'] });
  const next = reviewCalls(7, fixesOf(changed, other), standing(calls), reviewIn(calls));
  expect(shape(next)).toEqual(['DELETE pulls/comments/1', 'POST pulls/7/comments']);
  expect(next[1]?.body).toMatchObject({ commit_id: 'c'.repeat(40), line: 4 });
});

test('a suggestion whose lines have moved or are gone is made anew', () => {
  const calls = reviewCalls(7, fixesOf(fix()), [], []);
  for (const more of [{ line: 9 }, { line: null }, { startLine: 2 }]) {
    const comments = standing(calls).map((comment) => Object.assign(comment, more));
    const next = reviewCalls(7, fixesOf(fix()), comments, reviewIn(calls));
    expect(shape(next)).toEqual(['DELETE pulls/comments/1', 'POST pulls/7/comments']);
  }
});

test('with nothing left, the suggestions go and the review says so, once', () => {
  const calls = reviewCalls(7, fixesOf(fix()), [], []);
  const next = reviewCalls(7, fixesOf(), standing(calls), reviewIn(calls));
  expect(shape(next)).toEqual(['DELETE pulls/comments/1', 'PUT pulls/7/reviews/9']);
  const body = bodyOf(next[1]);
  expect(body).toContain('nothing left to suggest');
  expect(reviewCalls(7, fixesOf(), [], [{ id: 9, login: BOT, body: body.replaceAll('\n', '\r\n') }])).toEqual(
    [],
  );
});

test('a suggestion that somebody has answered stays as a sentence, so that the answer makes sense', () => {
  const calls = reviewCalls(7, fixesOf(fix()), [], []);
  const [comment] = standing(calls);
  const answer: StandingComment = {
    id: 5,
    login: 'somebody',
    body: 'why?',
    path: '',
    line: null,
    startLine: null,
    replyTo: 1,
  };
  const answered = [...(comment ? [comment] : []), answer];
  const [next, ...more] = reviewCalls(7, fixesOf(), answered, []);
  expect(more).toEqual([]);
  expect(next).toMatchObject({ method: 'PATCH', path: 'pulls/comments/1' });
  const body = bodyOf(next);
  expect(body).not.toContain('```');
  const settled = [...(comment ? [{ ...comment, body }] : []), answer];
  expect(reviewCalls(7, fixesOf(), settled, [])).toEqual([]);
});

test("strangers' comments that look like ours are let alone, and stand for nothing", () => {
  const calls = reviewCalls(7, fixesOf(fix()), [], []);
  for (const login of ['stranger', null, 'github-actions']) {
    const forged = standing(calls).map((comment) => ({ ...comment, login }));
    const reviews = reviewIn(calls).map((review) => ({ ...review, login }));
    expect(shape(reviewCalls(7, fixesOf(fix()), forged, reviews))).toEqual(['POST pulls/7/reviews']);
    expect(reviewCalls(7, fixesOf(), forged, reviews)).toEqual([]);
  }
});

test('twenty at most, the first ones; the comment says where the others are', () => {
  const many = Array.from({ length: 25 }, (_, index) => fix({ first: index + 1, last: index + 1 }));
  const fixes = { ...fixesOf(...many), elsewhere: [{ file: 'records/node/b.json', fixes: 2 }] };
  expect(postedIn(reviewCalls(7, fixes, [], [])).map(({ line }) => line)).toEqual(
    many.slice(0, 20).map(({ last }) => last),
  );
  expect(renderRemainingFixes(fixes)).toBe(
    '\n**Certain fixes** that no suggestion shows (7): `npx curate fix` writes them all.\n\n- `records/node/a.json`: 5 places\n- `records/node/b.json`: 2 places\n',
  );
  expect(renderRemainingFixes(fixesOf(fix()))).toBe('');
});

test('a text that no comment can hold, and a file with an odd name, are left to the comment', () => {
  const large = fix({ lines: ['x'.repeat(30_000)] });
  const odd = fix({ file: 'records/node/a`\n```.json' });
  expect(reviewCalls(7, fixesOf(large, odd), [], [])).toEqual([]);
  expect(renderRemainingFixes(fixesOf(large, odd))).toContain('(2)');
});

test('a hundred files are counted', () => {
  const elsewhere = Array.from({ length: 100 }, (_, index) => ({
    file: `records/node/r${index}.json`,
    fixes: 1,
  }));
  const text = renderRemainingFixes({ ...fixesOf(), elsewhere });
  expect(text).toContain('and 80 more files');
  expect(text.split('\n')).toHaveLength(25);
});

/** Lines that would like to end their block, or to begin another one. */
const hostileLine = fc
  .oneof(
    hostileText,
    fc.constantFrom(
      '```',
      '````',
      '`````````',
      '~~~',
      '```suggestion',
      '</code></pre>',
      '<!-- curate-fix -->',
      '',
    ),
    fc.nat({ max: 70 }).map((count) => '`'.repeat(count)),
  )
  .map((line) => line.replaceAll(/[\r\n]/g, ''));

test('whatever a record holds, a comment is a mark, sentences of ours and one block with just the lines', () => {
  fc.assert(
    fc.property(
      fc.array(hostileLine, { maxLength: 6 }),
      fc.array(hostileText, { maxLength: 3 }),
      (lines, messages) => {
        const reasons = messages.map((message) => ({
          rule: 'schema/id',
          severity: 'error' as const,
          message,
        }));
        const [comment] = postedIn(reviewCalls(7, fixesOf(fix({ lines, reasons })), [], []));
        const body = comment?.body ?? '';
        expect(body.length).toBeLessThan(65_536);
        const html = micromark(body, {
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
          allowDangerousHtml: true,
        });
        const blocks = [...html.matchAll(/<pre><code class="language-suggestion">([^<]*)<\/code><\/pre>/g)];
        expect(blocks).toHaveLength(1);
        const held = (blocks[0]?.[1] ?? '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(held).toBe(lines.map((line) => `${line}\n`.replaceAll('\0', '\ufffd')).join(''));
        const tags = html.replace(blocks[0]?.[0] ?? '', '').match(/<[^>]*>/g) ?? [];
        const odd = tags.filter((tag) => !/^<(?:\/?(?:p|code)|!-- curate-fix [0-9a-f]{16} --)>$/.test(tag));
        expect(odd).toEqual([]);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});
