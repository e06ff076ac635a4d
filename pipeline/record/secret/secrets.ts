import { personalAddresses } from './personal-address.ts';
import { tellingValues } from './telling-words.ts';
import { STAND_IN_TOKEN, TOKEN_KINDS } from './token-kinds.ts';

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

/** Some part that every secret has: most texts have none, and are not looked at further. */
const HINT =
  /gh[pousr]_|github_pat_|gl[a-z]{2,5}-|AKI[AD]|ASIA|ABIA|ACCA|xox[abeoprs]-|xapp-|hooks\.slack|webhooks|AIza|ya29|GOCSPX|npm_|pypi-|rubygems_|cio[A-Za-z0-9]{32}|dckr_|k_live|k_test|whsec_|sk-|hf_|gsk_|xai-|r8_|eyJ|[Kk]ey|sig=|Q~|SK[0-9a-f]{32}|SG\.|-us\d|:AA|_v1_|shp|dapi|atlasv1|hv[sbr]\.|gl(?:sa|c)_|NRAK|lin_|ntn_|[Ss]ecret|SECRET|KEY|sb[p_]|pscale|PMAK|sq0|ATATT|ATBB|LTAI|sntry|pul-|figd|dp\.|[Pp]ass|PASS|[Pp]wd|PWD|[Tt]oken|TOKEN|[Bb]earer|[Aa]uthorization|[Cc]redential|CREDENTIAL|[MNO][\w-]{23,25}\.|@| -[pu]|--[pu]/;

/** What stands for a secret that was taken out. */
export const REDACTED = '[redacted]';

/** The secrets and personal addresses of a text, from left to right, none within another. */
export function secretsIn(text: string): Secret[] {
  if (!HINT.test(text)) return [];
  const found: Secret[] = [];
  for (const { what, pattern } of TOKEN_KINDS) {
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

/** Of those that overlap the first, and of those that begin together the one that a form proves, then the longest. */
function outermost(found: readonly Secret[]): Secret[] {
  const ordered = found.toSorted(
    (a, b) => a.start - b.start || Number(b.certain) - Number(a.certain) || b.end - a.end,
  );
  const kept: Secret[] = [];
  for (const secret of ordered) if (secret.start >= (kept.at(-1)?.end ?? 0)) kept.push(secret);
  return kept;
}
