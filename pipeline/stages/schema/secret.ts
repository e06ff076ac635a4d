import { capProblems } from '../../record/problem-cap.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { mayHoldSecrets, redact, REDACTED, type Secret, secretsIn } from '../../record/secret/secrets.ts';
import type { Problem } from '../../rule/finding.ts';
import { defineFileRule } from '../../rule/rule.ts';
import { matchOf } from '../text-match.ts';
import { type RecordText, textsIn } from './texts/texts.ts';

/** Reports what gives access or leads to a person; the message never repeats it. */
export const secretRule = defineFileRule({
  id: 'schema/secret',
  severity: 'error',
  identity: (_, value) =>
    typeof value === 'string' ? secretsIn(value).map(({ start, end }) => value.slice(start, end)) : [],
  summary: 'A token, key, password or personal address stands in a text',
  check: ({ file }) => capProblems(problemsOf(file)),
});

/** Addresses of pages have a rule of their own, which sees their credentials. */
const ADDRESSES = /\/sources\/\d+$|^\/official_doc_url$|^\/outcomes\/\d+\/source$/;

function* problemsOf(file: RecordFile): Iterable<Problem> {
  if (file.value === undefined || !file.record) return;
  const texts = textsIn(file.value);
  if (!mayHoldSecrets(texts.map(({ text }) => text).join('\n'))) return;
  for (const text of texts) {
    if (ADDRESSES.test(text.pointer)) continue;
    const secrets = secretsIn(text.text);
    const [first] = secrets;
    if (first) yield problemOf(text, first, secrets, file.record.regex);
  }
}

function problemOf(
  { pointer, text }: RecordText,
  first: Secret,
  secrets: readonly Secret[],
  regex: string,
): Problem {
  const more = secrets.length > 1 ? ` and ${secrets.length - 1} more` : '';
  const redacted = redact(text);
  // Taken out is what a form proves; and only where the regex finds the text as it did.
  const isCertain =
    pointer !== '/regex' &&
    secrets.every(({ certain }) => certain) &&
    (regex === '' || matchOf(regex, text) === matchOf(regex, redacted));
  return {
    pointer,
    message:
      `The text holds what looks like ${first.what} (${lengthOf(first)} at character ${first.start + 1}${more}). Records are public, and ` +
      `so is their history: ${first.what === 'the address of a person' ? 'write `user@example.com`' : `write \`${REDACTED}\``} in its place, ` +
      `${first.what === 'the address of a person' ? 'unless that person asked for it.' : 'and if it was ever valid, revoke it, since others may have read it already.'}`,
    ...(isCertain ? { fix: [{ op: 'replace', pointer, value: redacted }] } : {}),
  };
}

function lengthOf({ start, end }: Secret): string {
  return `${end - start} characters`;
}
