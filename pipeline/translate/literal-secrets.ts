import { holdsRandomText } from '../policy/random-text.ts';
import { isObject } from '../json.ts';
import { secretsIn } from '../record/secret/secrets.ts';

/** The parts of the policy that are sent along with each request. */
export interface SentAlong {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A value in the policy that looks like a key, where the name of a variable belongs. */
export interface LiteralSecret {
  /** Such as "headers.api-key". */
  readonly path: string;
  readonly value: string;
  /** A name for the variable that should hold it. */
  readonly variable: string;
}

/** The values that look like keys among what is sent along: by the name that they stand under, or by their form. */
export function literalSecrets({ headers, query, body }: SentAlong): LiteralSecret[] {
  return [...secretsAt(headers, ['headers']), ...secretsAt(query, ['query']), ...secretsAt(body, ['body'])];
}

function secretsAt(value: unknown, path: readonly string[]): LiteralSecret[] {
  if (typeof value === 'string')
    return isSecret(value, path) ? [{ path: path.join('.'), value, variable: variableFor(path) }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => secretsAt(each, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => secretsAt(each, [...path, key]));
}

function isSecret(value: string, path: readonly string[]): boolean {
  if (/^\$[A-Z_][A-Z0-9_]*$/.test(value.trim())) return false;
  const [part] = path;
  const names = part === 'body' ? [TELLING] : [TELLING, TELLING_ALONE];
  const isNamed = names.some((pattern) => path.slice(1).some((name) => pattern.test(name)));
  if (isNamed) return value.trim().length >= SHORTEST;
  // The name of an account or of a project opens nothing.
  if (/^(?:org|proj)[-_]\w+$/.test(value)) return false;
  return holdsRandomText(value) || secretsIn(value).some(({ what }) => what !== 'the address of a person');
}

/** Characters of a key: where none is wanted, people write "none" or "EMPTY". */
const SHORTEST = 6;

/** Names under which a key stands, wherever they are. */
const TELLING =
  /authorization|cookie|secret|passw|credential|(?:api|access|auth|subscription|private|functions?|client|signing)[-_]?(?:key|token)/i;

/** Names that say so in a header or an address; in a body, `prompt_cache_key` is none. */
const TELLING_ALONE = /^(?:key|token|auth|sig|code)$|^(?!.*(?:idempotency|cache)).*[-_](?:key|token|auth)$/i;

function variableFor(path: readonly string[]): string {
  const name = (path.at(-1) ?? '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[A-Z]/.test(name) ? name : 'ENDPOINT_KEY';
}
