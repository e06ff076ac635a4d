import { createHash } from 'node:crypto';
import { nameDefect } from '../record/file-name.ts';
import { codeSpan, markdownProse } from '../report/formats/markdown-text.ts';

/** A fix on lines of a file that a review of the change shows. */
export interface SuggestedFix {
  /** From the repository's root. */
  readonly file: string;
  /** From 1, both ends included. */
  readonly first: number;
  readonly last: number;
  /** What stands there. */
  readonly before: readonly string[];
  /** What is to stand there; nothing where the lines go. */
  readonly lines: readonly string[];
  /** What is wrong there; empty where it is only the layout. */
  readonly reasons: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
  }[];
}

/** The fixes of a change, as `fix --check --base … --head … --format json` gives them. */
export interface SuggestedFixes {
  readonly commit: string;
  /** The most important first. */
  readonly suggestions: readonly SuggestedFix[];
  /** Files with places that no review of the change can show, and how many. */
  readonly elsewhere: readonly { readonly file: string; readonly fixes: number }[];
}

/** A comment on a line of a pull request, as GitHub knows it. */
export interface StandingComment {
  readonly id: number;
  readonly login: string | null;
  readonly body: string;
  readonly path: string;
  /** null where the line is no longer there. */
  readonly line: number | null;
  readonly startLine: number | null;
  /** The comment that this one answers. */
  readonly replyTo: number | null;
}

/** A review of a pull request, as GitHub knows it. */
export interface StandingReview {
  readonly id: number;
  readonly login: string | null;
  readonly body: string;
}

/** One call of GitHub's API. `path` follows "repos/OWNER/NAME/". */
export interface ReviewCall {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body: object;
}

/** Who writes the review: the workflow, which nobody else can write as. */
const OWN_LOGIN = 'github-actions[bot]';
const REVIEW_MARK = '<!-- curate-fixes -->';
const MARK = /^<!-- curate-fix ([0-9a-f]{16}|settled) -->\r?\n/;

/** More suggestions than this nobody reads; `npx curate fix` does them all at once. */
const MOST_SUGGESTIONS = 20;

/** GitHub takes 65,536 characters; a suggestion of a tenth of it is not read any more. */
const MOST_CHARACTERS = 20_000;

/** Reasons that a suggestion names before it counts. */
const MOST_REASONS = 3;

/**
 * The calls that bring the review of a pull request up to date: suggestions that stand already are not repeated, those
 * that no longer fit go, and the review itself is written once. Own comments are known by their first line and by their
 * author: anyone can write that line.
 */
export function reviewCalls(
  number: number,
  fixes: SuggestedFixes,
  comments: readonly StandingComment[],
  reviews: readonly StandingReview[],
): ReviewCall[] {
  const own = comments.filter(({ login, body }) => login === OWN_LOGIN && MARK.test(body));
  const wanted = chosen(fixes).map((fix) => ({ fix, key: keyOf(fix) }));
  const isSame = (comment: StandingComment, { fix, key }: (typeof wanted)[number]): boolean =>
    MARK.exec(comment.body)?.[1] === key &&
    comment.path === fix.file &&
    comment.line === fix.last &&
    (comment.startLine ?? comment.line) === fix.first;
  const kept = new Set<StandingComment>();
  const fresh = wanted.filter((each) => {
    const standing = own.find((comment) => !kept.has(comment) && isSame(comment, each));
    if (standing) kept.add(standing);
    return !standing;
  });
  const stale = own.filter((comment) => !kept.has(comment));
  const added = fresh.map(({ fix, key }) => commentOf(fix, key));
  const body = reviewBody(wanted.length);
  const review = reviews.find((each) => each.login === OWN_LOGIN && each.body.startsWith(REVIEW_MARK));
  return [
    ...stale.flatMap((comment) => withdraw(comment, comments)),
    ...write(number, fixes, added, body, review),
  ];
}

function write(
  number: number,
  { commit }: SuggestedFixes,
  added: readonly object[],
  body: string,
  review: StandingReview | undefined,
): ReviewCall[] {
  const path = `pulls/${number}`;
  if (!review) {
    if (added.length === 0) return [];
    const all = { commit_id: commit, event: 'COMMENT', body, comments: added };
    return [{ method: 'POST', path: `${path}/reviews`, body: all }];
  }
  const single = added.map((comment): ReviewCall => ({
    method: 'POST',
    path: `${path}/comments`,
    body: { commit_id: commit, ...comment },
  }));
  if (review.body.replaceAll('\r\n', '\n') === body) return single;
  return [...single, { method: 'PUT', path: `${path}/reviews/${review.id}`, body: { body } }];
}

/** A comment that somebody has answered stays, so that the answer makes sense; what it suggested is taken out. */
function withdraw(comment: StandingComment, all: readonly StandingComment[]): ReviewCall[] {
  const path = `pulls/comments/${comment.id}`;
  if (!all.some(({ replyTo }) => replyTo === comment.id)) return [{ method: 'DELETE', path, body: {} }];
  if (MARK.exec(comment.body)?.[1] === 'settled') return [];
  const body = '<!-- curate-fix settled -->\nWhat was suggested here does not fit the change any more.\n';
  return [{ method: 'PATCH', path, body: { body } }];
}

/** The suggestions that are made: the most important ones whose text a comment can hold. */
function chosen({ suggestions }: SuggestedFixes): SuggestedFix[] {
  return suggestions.filter(isWritable).slice(0, MOST_SUGGESTIONS);
}

function isWritable(fix: SuggestedFix): boolean {
  return isPlainPath(fix.file) && commentBody(fix, '').length <= MOST_CHARACTERS;
}

/** Whether a file is a record's by its name: such a name is the same for git, for GitHub and for Markdown. */
function isPlainPath(file: string): boolean {
  return nameDefect(file.split('/').slice(-2).join('/')) === null;
}

/** What makes two suggestions one. */
function keyOf({ file, before, lines }: SuggestedFix): string {
  return createHash('sha256')
    .update(JSON.stringify([file, before, lines]))
    .digest('hex')
    .slice(0, 16);
}

function commentOf(fix: SuggestedFix, key: string): object {
  const { file, first, last } = fix;
  const start = first < last ? { start_line: first, start_side: 'RIGHT' } : {};
  return { path: file, ...start, line: last, side: 'RIGHT', body: commentBody(fix, key) };
}

function commentBody({ lines, reasons }: SuggestedFix, key: string): string {
  const named = reasons
    .slice(0, MOST_REASONS)
    .map(({ rule, message }) => `${codeSpan(rule)}: ${markdownProse(message)}\n`);
  const more = reasons.length > MOST_REASONS ? [`And ${reasons.length - MOST_REASONS} more.\n`] : [];
  const why = named.length > 0 ? [...named, ...more] : ['The layout that all records have.\n'];
  // No run of backticks in the text is as long as the fence, so nothing in it ends the block.
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  const block = [`${fence}suggestion`, ...lines, fence].join('\n');
  return `<!-- curate-fix ${key} -->\n${why.join('\n')}\n${block}\n`;
}

function longestRun(lines: readonly string[]): number {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}

function reviewBody(count: number): string {
  const text =
    count === 0
      ? 'There is nothing left to suggest.'
      : 'Of these fixes the tool is certain. Take those that you agree with, or let `npx curate fix` write them all.';
  return `${REVIEW_MARK}\n${text}\n`;
}

/** Files that the comment names before it counts. */
const MOST_FILES = 20;

/**
 * What `npx curate fix` would do besides what the review suggests, as a part of the comment on a pull request; "" where there
 * is nothing.
 */
export function renderRemainingFixes(fixes: SuggestedFixes): string {
  const shown = new Set(chosen(fixes));
  const files = new Map<string, number>();
  const add = (file: string, count: number): unknown => files.set(file, (files.get(file) ?? 0) + count);
  for (const fix of fixes.suggestions) if (!shown.has(fix)) add(fix.file, 1);
  for (const { file, fixes: count } of fixes.elsewhere) add(file, count);
  if (files.size === 0) return '';
  const all = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = all.reduce((sum, [, count]) => sum + count, 0);
  const rows = all
    .slice(0, MOST_FILES)
    .map(([file, count]) => `- ${codeSpan(file)}: ${count} ${count === 1 ? 'place' : 'places'}\n`);
  const more = all.length > MOST_FILES ? `- … and ${all.length - MOST_FILES} more files\n` : '';
  const head = `\n**Certain fixes** that no suggestion shows (${places}): \`npx curate fix\` writes them all.\n\n`;
  return `${head}${rows.join('')}${more}`;
}
