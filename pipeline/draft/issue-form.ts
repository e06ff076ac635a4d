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

/** Reads the body that GitHub makes of the form for a new error: headings, and what was filled in below each. */
export function readIssueForm(body: string): IssueForm | null {
  const sections = new Map<string, string>();
  for (const part of body.replaceAll('\r\n', '\n').split(/^### /m).slice(1)) {
    const [title = '', ...rest] = part.split('\n');
    sections.set(title.trim().toLowerCase(), answerOf(rest.join('\n')));
  }
  const output = sections.get('what the tool printed') ?? '';
  if (output === '') return null;
  const [, tool = null, version = null] =
    /^([\w.+-]+)(?:[ @]+v?(\d[\w.+-]*))?/.exec(sections.get('tool and version') ?? '') ?? [];
  return {
    output,
    tool: tool?.toLowerCase() ?? null,
    version,
    command: sections.get('what you ran') || null,
    written: writtenIn(sections),
  };
}

/** What the answers in words give; each has to be read by a person before it is merged. */
function writtenIn(sections: ReadonlyMap<string, string>): { [key: string]: Json } {
  const answer = (title: string): string => printable(sections.get(title) ?? '').slice(0, MOST);
  const sources = readAttempt(answer('where that can be read')).sources.filter(
    (address) => addressProblem(address) === null,
  );
  const attempts = (title: string, kind: 'deadEnds' | 'workarounds'): Json[] => {
    const [action = '', ...details] = answer(title)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const detail = details.filter((line) => !line.startsWith('```')).join('\n');
    // The sources of the form are those of what helped.
    const own = kind === 'workarounds' ? sources : [];
    return action === '' ? [] : [attemptMember({ action, detail, sources: own }, kind)];
  };
  const cause = answer('why it happens');
  const helped = attempts('what helped', 'workarounds');
  const failed = attempts('what did not help, and why', 'deadEnds');
  return {
    ...(cause === '' ? {} : { root_cause: cause }),
    ...(helped.length === 0 ? {} : { workarounds: helped }),
    ...(failed.length === 0 ? {} : { dead_ends: failed }),
  };
}

function printable(text: string): string {
  let plain = text;
  for (const character of unsafeCharacters(text)) plain = plain.replaceAll(character, '');
  return plain;
}

/** Without the fence that GitHub puts around what is code, and without its word for nothing. */
function answerOf(text: string): string {
  const fenced = /^\s*(`{3,})[^\n]*\n([\s\S]*?)\n?\1\s*$/.exec(text)?.[2];
  const answer = fenced ?? text.trim();
  return answer === '_No response_' ? '' : answer;
}
