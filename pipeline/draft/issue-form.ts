import type { Json } from '../json.ts';
import { addressProblem } from '../record/address.ts';
import { unsafeCharacters } from '../record/unsafe-character.ts';
import { attemptMember, readAttempt } from './interview/attempt.ts';

/** What a filled-in issue form says of an error. */
export interface IssueForm {
  readonly output: string;
  readonly tool: string | null;
  readonly version: string | null;
  readonly command: string | null;
  /** Keys of the record that the form has an answer to: the cause, what helped and what did not. */
  readonly written: Readonly<Record<string, Json>>;
}

/** Characters of an answer that are taken over: an essay is no record. */
const MOST = 2_000;

/** The headings of the form, in small letters. */
const TITLES = [
  'what the tool printed',
  'tool and version',
  'what you ran',
  'why it happens',
  'what helped',
  'what did not help, and why',
  'where that can be read',
] as const;
type Title = (typeof TITLES)[number];

/** Reads the body that GitHub makes of the form for a new error: headings, and what was filled in below each. */
export function readIssueForm(body: string): IssueForm | null {
  const sections = sectionsOf(body.replaceAll(/\r\n?/g, '\n').split('\n'));
  const output = sections.get('what the tool printed') ?? '';
  if (output === '') return null;
  return {
    output,
    ...toolIn(sections.get('tool and version') ?? ''),
    command: sections.get('what you ran') || null,
    written: writtenIn(sections),
  };
}

/**
 * What stands below each heading of the form. What looks like a heading within the fence that GitHub puts around an answer is
 * part of the answer, as is any other heading.
 */
function sectionsOf(lines: readonly string[]): Map<Title, string> {
  const sections = new Map<Title, string>();
  for (let at = 0; at < lines.length;) {
    const title = titleOf(lines[at++]);
    if (title === undefined) continue;
    while (lines[at]?.trim() === '') at += 1;
    const fence = /^(`{3,})/.exec(lines[at] ?? '')?.[1];
    const closed = fence === undefined ? -1 : lines.indexOf(fence, at + 1);
    const next = lines.findIndex(
      (line, index) => index >= Math.max(at, closed) && titleOf(line) !== undefined,
    );
    const end = next < 0 ? lines.length : next;
    const answer = closed < 0 ? lines.slice(at, end) : lines.slice(at + 1, closed);
    const text = answer.join('\n').trim();
    if (!sections.has(title))
      sections.set(title, text === '_No response_' ? '' : closed < 0 ? text : answer.join('\n'));
    at = end;
  }
  return sections;
}

function titleOf(line: string | undefined): Title | undefined {
  const title = /^### (.+)$/
    .exec(line ?? '')?.[1]
    ?.trim()
    .toLowerCase();
  return TITLES.find((each) => each === title);
}

/** Of "Apache Maven 3.9.6 on Debian", "git version 2.39.5 (Debian 12)", "python@3.12": the first name that has a version. */
function toolIn(answer: string): { tool: string | null; version: string | null } {
  const line = printable(answer).split('\n')[0] ?? '';
  const named =
    /^[^\p{L}]*(\p{L}[\p{L}\d.+/# -]{0,39}?)(?: *\([^)]*\))?[ @:,]+(?:version )?v?(\d[\w.+-]*)/u.exec(line);
  if (named) return { tool: named[1]?.replace(/ version$/i, '').trim() ?? null, version: named[2] ?? null };
  const bare = /^[^\p{L}]*(\p{L}[\p{L}\d.+/#-]{0,39})/u.exec(line)?.[1];
  return { tool: bare ?? null, version: null };
}

/** What the answers in words give; each has to be read by a person before it is merged. */
function writtenIn(sections: ReadonlyMap<Title, string>): { [key: string]: Json } {
  const answer = (title: Title): string => printable(sections.get(title) ?? '').slice(0, MOST);
  const sources = readAttempt(answer('where that can be read')).sources.filter(
    (address) => addressProblem(address) === null,
  );
  const attempts = (title: Title, kind: 'deadEnds' | 'workarounds'): Json[] =>
    attemptsIn(answer(title))
      .map(inTwo)
      .map(({ action, detail }) =>
        // The sources of the form are those of what helped.
        attemptMember({ action, detail, sources: kind === 'workarounds' ? sources : [] }, kind),
      );
  const cause = answer('why it happens');
  const helped = attempts('what helped', 'workarounds');
  const failed = attempts('what did not help, and why', 'deadEnds');
  return {
    // Who writes Chinese is asked for the English of it by `check`.
    ...(cause === '' ? {} : { [/\p{Script=Han}/u.test(cause) ? 'root_cause_zh' : 'root_cause']: cause }),
    ...(helped.length === 0 ? {} : { workarounds: helped }),
    ...(failed.length === 0 ? {} : { dead_ends: failed }),
  };
}

/** What stands before an item of a list. */
const ITEM = /^ {0,3}(?:[-*+]|\d{1,2}[.)]) +/;

/** What was tried: each item of a list, or all of it as one; what it is in the first line, the rest in the next ones. */
function attemptsIn(answer: string): { action: string; detail: string }[] {
  const lines = answer.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```'));
  const isList = ITEM.test(lines[0] ?? '');
  const attempts: { action: string; detail: string }[] = [];
  for (const line of lines) {
    const last = attempts.at(-1);
    if (last && !(isList && ITEM.test(line)))
      last.detail += `${last.detail === '' ? '' : '\n'}${line.trim()}`;
    else attempts.push({ action: (isList ? line.replace(ITEM, '') : line).trim(), detail: '' });
  }
  return attempts;
}

/** What is said in one line, as "Restart it: nothing changes" or "Restart it - nothing changes". */
function inTwo({ action, detail }: { action: string; detail: string }): { action: string; detail: string } {
  const [, what, more] = /^([^`"':]+\p{L}[^`"':]*?)(?:: | [-–—] |：)(.+)$/u.exec(action) ?? [];
  return detail === '' && what !== undefined && more !== undefined && what.includes(' ')
    ? { action: what.trim(), detail: more.trim() }
    : { action, detail };
}

function printable(text: string): string {
  let plain = text;
  for (const character of unsafeCharacters(text)) plain = plain.replaceAll(character, '');
  return plain;
}
