import { personalAddresses } from './personal-address.ts';
import { mayTell, tellingValues } from './telling-words.ts';
import { kindsIn, STAND_IN_TOKEN, TOKEN_KINDS } from './token-kinds.ts';

/** A stretch of a text that gives something away. */
export interface Secret {
  /** What it is, with its article; never the secret itself. */
  readonly what: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the form alone proves it, so that it may be taken out without asking. */
  readonly certain: boolean;
}

/** What stands for a secret that was taken out. */
export const REDACTED = '[redacted]';

/**
 * Whether some line of a text can hold a secret: the lines of most records are seen together to hold none, and need not be asked
 * one by one.
 */
export function mayHoldSecrets(text: string): boolean {
  // Where there is an "@", a person's address may be: that is told as well.
  return mayTell(text) || kindsIn(text).length > 0;
}

/** The secrets and personal addresses of a text, from left to right, none within another. */
export function secretsIn(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { what, pattern } of kindsIn(text)) {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      if (STAND_IN_TOKEN.test(secret)) continue;
      const start = match.index + match[0].indexOf(secret);
      found.push({ what, start, end: start + secret.length, certain: true });
    }
  }
  for (const { what, start, end } of tellingValues(text)) found.push({ what, start, end, certain: false });
  for (const { start, end } of personalAddresses(text))
    found.push({ what: 'the address of a person', start, end, certain: true });
  return outermost(found);
}

/** A text without its secrets; the same text where it has none. */
export function redact(text: string): string {
  let redacted = '';
  let from = 0;
  for (const { start, end } of secretsIn(text)) {
    redacted += text.slice(from, start) + REDACTED;
    from = end;
  }
  return from === 0 ? text : redacted + text.slice(from);
}

/**
 * A quotation without the secrets of the record that it quotes: whole, or cut off anywhere.
 *
 * @param secrets those of the record, longest first
 */
export function redactQuotation(quotation: string, secrets: readonly string[] = []): string {
  let redacted = redact(quotation);
  if (redacted.includes('…')) redacted = redacted.replaceAll(CUT_OFF, REDACTED);
  for (const secret of secrets)
    for (
      let at = redacted.indexOf(secret.slice(0, SHOWN));
      at >= 0;
      at = redacted.indexOf(secret.slice(0, SHOWN), at)
    ) {
      let length = SHOWN;
      while (length < secret.length && redacted.charAt(at + length) === secret.charAt(length)) length += 1;
      redacted = redacted.slice(0, at) + REDACTED + redacted.slice(at + length);
    }
  return redacted;
}

/** A token of which a quotation shows the beginning. */
const CUT_OFF = new RegExp(
  `(?<![A-Za-z0-9])(?:${TOKEN_KINDS.flatMap(({ hints }) => hints)
    .filter((hint) => /^[A-Za-z0-9_-]{4,}$/.test(hint))
    .join('|')})[\\w.+/-]{4,}(?=…)`,
  'g',
);

/** Units of a secret that give nothing away, as all of its kind begin so. */
const SHOWN = 6;

/** Of those that overlap the first, and of those that begin together the one that a form proves, then the longest. */
function outermost(found: readonly Secret[]): Secret[] {
  const ordered = found.toSorted(
    (a, b) => a.start - b.start || Number(b.certain) - Number(a.certain) || b.end - a.end,
  );
  const kept: Secret[] = [];
  for (const secret of ordered) if (secret.start >= (kept.at(-1)?.end ?? 0)) kept.push(secret);
  return kept;
}
