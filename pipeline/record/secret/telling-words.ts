import { STAND_IN_TOKEN } from './token-kinds.ts';

/** A text that stands where a secret would, after a word that says so. */
export interface SecretValue {
  readonly what: string;
  /** UTF-16 offsets of the value, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a value looks like up to the next space, quote or bracket. */
const VALUE = String.raw`([^\s"'\`,;<>(){}\[\]\\|]{6,400})`;
const ASSIGNED = String.raw`[\w-]{0,20}["'\`]{0,2}\s{0,3}(?:=>|:=|=|:)\s{0,3}["'\`]?`;

interface Form {
  readonly what: string;
  /** With the indices flag; the last group that took part is the value. */
  readonly pattern: RegExp;
  readonly isSecret: (value: string) => boolean;
}

const FORMS: readonly Form[] = [
  {
    what: 'a password',
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])(?:(?:[A-Za-z]{1,12}[_-]?)?(?:password|passwd|passphrase|pwd)|[A-Za-z]{1,12}[_-]pass)${ASSIGNED}${VALUE}`,
      'dgi',
    ),
    isSecret: isPassword,
  },
  {
    what: 'a password',
    pattern: new RegExp(
      String.raw`(?<![\w-])--?(?:password|passwd|pass|passphrase|pw)[ =]["'\`]?${VALUE}`,
      'dgi',
    ),
    isSecret: isPassword,
  },
  {
    what: 'a password',
    pattern: new RegExp(
      String.raw`(?<!\w)(?:mysql|mysqldump|mysqladmin|mariadb|sshpass)\b[^\n]{0,60}? -p["']?${VALUE}`,
      'dg',
    ),
    isSecret: isPassword,
  },
  {
    what: 'a password',
    pattern: new RegExp(
      String.raw`(?<!\w)curl\b[^\n]{0,80}? (?:-u|--user)[ =]["']?[\w.@-]{1,60}:${VALUE}`,
      'dg',
    ),
    isSecret: isPassword,
  },
  {
    what: 'a password in an address',
    pattern:
      /(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{0,80}:([^\s/@"'<>]{3,200})@(?=[\w[])/dg,
    isSecret: isAddressPassword,
  },
  {
    what: 'a password in a header',
    pattern: /authorization["']?\s{0,3}[:=]\s{0,3}["']?basic\s{1,3}([A-Za-z0-9+/]{8,400}={0,2})/dgi,
    isSecret: (value) => {
      const [, password] =
        /^[ -~]{1,80}?:([ -~]{3,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? [];
      return password !== undefined && isPassword(password);
    },
  },
  {
    what: 'a token in a header',
    pattern:
      /(?:bearer|authorization["']?\s{0,3}[:=]\s{0,3}["']?token|x-(?:api|auth)-(?:key|token)["']?\s{0,3}:)\s{1,3}["']?([\w.~+/=-]{16,2000})/dgi,
    isSecret: isRandom,
  },
  {
    what: 'a secret key',
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])(?:[A-Za-z0-9]{1,20}[_-])*(?:api[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|secret[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|master[_-]?key|(?:client[_-]?)?secret|credentials?|access[_-]?token|auth[_-]?token|refresh[_-]?token|api[_-]?token|bot[_-]?token|token)${ASSIGNED}${VALUE}`,
      'dgi',
    ),
    isSecret: isRandom,
  },
  {
    what: 'a secret key',
    pattern: new RegExp(
      String.raw`(?<![\w-])--?(?:api-?key|access-?key|secret(?:-?key)?|client-?secret|token|auth-?token|access-?token)[ =]["'\`]?${VALUE}`,
      'dgi',
    ),
    isSecret: isRandom,
  },
];

/** Words before which a token is no key to anything, such as the one of a parser or of a page of results. */
const OTHER_TOKENS =
  /(?:unexpected|unknown|next|page|paging|pagination|continuation|sync|invalid|expected|parser|id|cancellation|max|min|new|csrf|xsrf|resume|tracking|idempotency)[ _-]?$/i;

/** Some part that each form has, in small letters; a password in an address has the "@" behind it. */
const TELLING = 'pass|pwd|-pw| -p| -u|--user|@|authorization|bearer|x-a|key|secret|credential|token'.split(
  '|',
);

/** Whether a text may have a value beside a telling word. */
export function mayTell(text: string): boolean {
  const small = text.toLowerCase();
  return TELLING.some((part) => small.includes(part));
}

/** The values beside telling words that look like what they are called. */
export function* tellingValues(text: string): Iterable<SecretValue> {
  if (!mayTell(text)) return;
  for (const { what, pattern, isSecret } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const range = match.indices?.at(-1);
      const value = match.at(-1);
      if (!range || value === undefined) continue;
      if (
        what === 'a secret key' &&
        OTHER_TOKENS.test(text.slice(Math.max(0, match.index - 16), match.index))
      )
        continue;
      const bare = value.replace(/[.,:;?&)]+$/, '');
      if (isSecret(bare)) yield { what, start: range[0], end: range[0] + bare.length };
    }
  }
}

/** Signs of a variable, of a call and of an omission, and words that ask for a value. */
const STAND_IN =
  /^[$%@&<]|\$\{|%\(|\{\{|x{3}|\*{2}|\.{2}|…|_{3}|#{3}|your|example|sample|dummy|change|placeholder|insert|redact|replace|process\.env|environ|getenv|secretsmanager|^arn:|^https?:|^file:|^sha\d+[-:]|^urn:|\?\w+=/i;

/** Nothing but words for what is asked for, as instructions write them: "my-secret-token", "password123". */
const ITS_OWN_NAME =
  /^(?:(?:my|our|the|a|an|some|new|old|super|strong|good|bad|real|fake|test|testing|demo|db|app|api|user|admin|root|guest|postgres|mysql|redis|default|hidden|masked|wrong|invalid|correct|incorrect|missing|required|empty|null|none|undefined|true|false|string|value|env|config|vault|generated?|random|input|prompt|foo|bar|baz|hunter|letmein|qwerty|secret|password|passwd|pass|passphrase|pwd|token|key|credentials?|cred|here|word|abc|abcd|abcdef|xyz)[-_.]?)+\d{0,6}$/i;

function standsIn(value: string): boolean {
  return STAND_IN.test(value) || ITS_OWN_NAME.test(value) || STAND_IN_TOKEN.test(value);
}

/** People choose words with digits and signs; what has neither is a word of the sentence. */
function isPassword(value: string): boolean {
  if (value.length < 6 || standsIn(value) || /^[a-z]+(?:[-_.][a-z]+)*(?:[-_.]?\d{1,4})?$/.test(value))
    return false;
  return (
    /[A-Za-z]/.test(value) &&
    /[0-9]|[^A-Za-z0-9._/:-]/.test(value) &&
    !/^[\d.,:/-]+[a-z]{0,3}$|^[./~]/i.test(value)
  );
}

/** In an address the place alone says that it is a password. */
function isAddressPassword(value: string): boolean {
  if (standsIn(value)) return false;
  return value.length >= 6 && /[0-9]|[^A-Za-z0-9._/:-]/.test(value) && /[A-Za-z]/.test(value);
}

/** Nothing that a person would call a thing by: long, of mixed kinds of characters, each as frequent as the others. */
function isRandom(value: string): boolean {
  if (value.length < 16 || standsIn(value) || isName(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (/^\d+\.\d+|^[\w.-]+\/[\w./-]*$/.test(value) && entropyOf(value) < 4.2) return false;
  // A uniformly drawn text of 16 hexadecimal digits has 3.2 bits a character on average, words of English joined by signs about as much.
  return entropyOf(value) >= 3;
}

/** Words in small letters, numbers and versions joined by signs: the name of a thing, such as "my-tls-2024". */
function isName(value: string): boolean {
  return /^(?:[a-z]{1,24}|[A-Z]{2,24}|[A-Z]?[a-z]{1,24}|v?\d{1,4})(?:[-_./:](?:[a-z]{1,24}|[A-Z]{2,24}|[A-Z][a-z]{1,24}|v?\d{1,4}|[a-z]{1,8}\d{1,3}))*$/.test(
    value,
  );
}

/** Shannon's entropy of the characters of a text, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
