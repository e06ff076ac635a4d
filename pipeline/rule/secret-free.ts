import { isObject, type Json } from '../json.ts';
import type { RecordFile } from '../record/record-file.ts';
import { redactQuotation, secretsIn } from '../record/secret/secrets.ts';
import type { Edit, Finding } from './finding.ts';

/** The rule whose finding says that a record holds a secret, which then no finding about it may quote. */
const SECRET_RULE = 'schema/secret';

/**
 * The secrets that a record holds, longest first; null where no finding says that there is one.
 *
 * @param findings about the record, those about secrets among them
 */
export function toldSecrets({ value }: RecordFile, findings: readonly Finding[]): readonly string[] | null {
  if (!findings.some(({ rule }) => rule === SECRET_RULE)) return null;
  return [...new Set(secretsOf(value ?? null))].sort((a, b) => b.length - a.length);
}

/** Findings about a record, none of which repeats a secret of it. */
export function withoutSecrets(
  findings: readonly Finding[],
  secrets: readonly string[] | null,
): readonly Finding[] {
  if (!secrets) return findings;
  return findings.map((finding) => ({
    ...finding,
    message: redactQuotation(finding.message, secrets),
    // A fix that writes the secret anew would show it, and is of no use before it is gone.
    fix: finding.fix.some((edit) => holds(edit, secrets)) ? [] : finding.fix,
  }));
}

function secretsOf(value: Json): string[] {
  if (typeof value === 'string') return secretsIn(value).map(({ start, end }) => value.slice(start, end));
  if (Array.isArray(value)) return value.flatMap(secretsOf);
  return isObject(value) ? Object.values(value).flatMap(secretsOf) : [];
}

function holds({ value }: Edit, secrets: readonly string[]): boolean {
  const text = JSON.stringify(value ?? null);
  return secrets.some((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
}
