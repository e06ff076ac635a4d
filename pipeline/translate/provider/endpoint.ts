import { holdsRandomText } from '../../policy/random-text.ts';
import { literalSecrets } from '../literal-secrets.ts';
import { OPTIONAL_FIELDS } from './capabilities.ts';
import type { Secrets } from './concealed.ts';

/** What of the policy says how to reach an endpoint. */
export interface EndpointSettings {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Where the model is, and how to get in. */
export interface Endpoint {
  /** Such as https://api.openai.com/v1; names the endpoint in the ledger. */
  readonly url: string;
  readonly key: string;
  /** The names of the variables that say where it is and how to get in. */
  readonly variables: { readonly address: string; readonly key: string };
  /** The date of the version, for Azure's paths by deployment; null elsewhere. */
  readonly azureVersion: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fields that are added to each request. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields of a request that the policy has left out, by `null` in its body. */
  readonly leftOut: ReadonlySet<string>;
  /** What is taken out of all that the endpoint says: the key, what comes from the environment, keys in the policy. */
  readonly secrets: Secrets;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an endpoint is called in messages, where the policy gives it an address, a key or a section of its own. */
export interface EndpointNames extends Partial<Endpoint['variables']> {
  /** Where in the policy its settings stand, below `translation`; "" for `translation` itself. */
  readonly section: string;
}

/** Where requests go unless something is set. */
const DEFAULT_URL = 'https://api.openai.com/v1';

/** The endpoint cannot be used as it is set; the message says what to set. */
export class EndpointUnset extends Error {}

/**
 * The address of the endpoint that the environment names, whether or not there is a key for it.
 *
 * @param name what sets the address, for messages; a variable of the environment where absent
 * @throws EndpointUnset
 */
export function endpointUrl(environment: Environment, name?: string): string {
  return addressOf(environment, name).url;
}

/**
 * The endpoint that the environment and the policy name. Azure's own variables select Azure: with a date as
 * OPENAI_API_VERSION its paths by deployment, where the model is the deployment's name, else its v1 paths.
 *
 * @throws EndpointUnset where a variable is missing, or an address is none
 */
export function endpointOf(
  environment: Environment,
  settings: EndpointSettings,
  names: EndpointNames = { section: '' },
): Endpoint {
  const { url, keyVariable, azureVersion, query, ...address } = addressOf(environment, names.address);
  const keyName = names.key ?? keyVariable;
  // Read from a file, it ends with a line feed.
  const key = environment[keyVariable]?.trim();
  if (!key)
    throw new EndpointUnset(
      address.variable === 'AZURE_OPENAI_ENDPOINT'
        ? `${keyName} is not set: set it to the key for ${url}, or take ${address.variable} out of the environment, which selects Azure whatever OPENAI_BASE_URL is.`
        : `${keyName} is not set: set it to the key for ${url}, or to any text where the endpoint wants none (${address.variable} names another endpoint).`,
    );
  if (!/^[\x20-\x7e]+$/.test(key))
    throw new EndpointUnset(
      `${keyName} holds a character that no key has: copy the key for ${url} once more.`,
    );
  const secrets = new Map(literalSecrets(settings).map(({ value, path }) => [value, `[${path}]`]));
  const note = (name: string, value: string): unknown => secrets.set(value, `[$${name}]`);
  const own = valuesOf(settings.headers, `${names.section}headers`, environment, note);
  for (const [name, value] of Object.entries(own))
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new EndpointUnset(
        `translation.${names.section}headers.${name} holds a character that no header may have, such as a line feed: write its value once more, or set the variable that it names.`,
      );
  const parameters = valuesOf(settings.query, `${names.section}query`, environment, note);
  const body = valuesOf(settings.body, `${names.section}body`, environment, note);
  const leftOut = new Set(
    Object.keys(body).filter((name) => body[name] === null && OPTIONAL_FIELDS.has(name)),
  );
  return {
    url,
    key,
    variables: { address: address.variable, key: keyName },
    azureVersion,
    // A key of Azure goes into a header of its own; the usual one does no harm beside it.
    headers: keyVariable === 'AZURE_OPENAI_API_KEY' ? { 'api-key': key, ...own } : own,
    query: { ...query, ...parameters },
    body: Object.fromEntries(Object.entries(body).filter(([name]) => !leftOut.has(name))),
    leftOut,
    secrets: secrets.set(key, '[key]'),
  };
}

interface Address extends Pick<Endpoint, 'url' | 'azureVersion' | 'query'> {
  /** What sets the address. */
  readonly variable: string;
  readonly keyVariable: 'OPENAI_API_KEY' | 'AZURE_OPENAI_API_KEY';
}

function addressOf(environment: Environment, name?: string): Address {
  const azure = environment['AZURE_OPENAI_ENDPOINT'];
  if (!azure) {
    const variable = name ?? 'OPENAI_BASE_URL';
    const url = webAddress(environment['OPENAI_BASE_URL'] || DEFAULT_URL, variable);
    return {
      url,
      variable,
      keyVariable: 'OPENAI_API_KEY',
      azureVersion: null,
      query: {},
    };
  }
  const variable = 'AZURE_OPENAI_ENDPOINT';
  const origin = webAddress(azure, variable).replace(/\/openai(?:\/v1)?$/, '');
  const version = environment['OPENAI_API_VERSION'] ?? '';
  const keyVariable = 'AZURE_OPENAI_API_KEY';
  if (/^\d{4}-\d{2}-\d{2}/.test(version))
    return {
      url: `${origin}/openai`,
      variable,
      keyVariable,
      azureVersion: version,
      query: {},
    };
  const query: Record<string, string> = version === '' || version === 'v1' ? {} : { 'api-version': version };
  return {
    url: `${origin}/openai/v1`,
    variable,
    keyVariable,
    azureVersion: null,
    query,
  };
}

function webAddress(address: string, variable: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new EndpointUnset(
      `${variable} is ${isShown(address) ? address : 'a text that may be a key'}, which is no web address: write it in full, such as http://localhost:8080/v1.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new EndpointUnset(
      `${variable} holds a user name or a password: take them out, and put what the endpoint wants into translation.headers.`,
    );
  if (url.search !== '' || url.hash !== '')
    throw new EndpointUnset(
      `${variable} holds more than an address: take out all from the "${url.search === '' ? '#' : '?'}" on, and put what the endpoint wants there into translation.query, a key as "$NAME" of a variable.`,
    );
  // Many copy the address of the requests.
  return address.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
}

/** Whether a text is no key that was put into the wrong variable. */
function isShown(address: string): boolean {
  return (
    !holdsRandomText(address) && literalSecrets({ headers: { address }, query: {}, body: {} }).length === 0
  );
}

/** The same value with each text "$NAME" taken from the environment, at any depth. */
export function valuesOf<Value>(
  value: Value,
  path: string,
  environment: Environment,
  note: (name: string, value: string) => unknown = () => undefined,
): Value {
  const resolved = (each: unknown, at: string): unknown => {
    if (Array.isArray(each)) return each.map((item, index) => resolved(item, `${at}[${index}]`));
    if (typeof each === 'object' && each !== null)
      return Object.fromEntries(
        Object.entries(each).map(([key, item]) => [key, resolved(item, `${at}.${key}`)]),
      );
    const name = typeof each === 'string' ? /^\$([A-Z_][A-Z0-9_]*)$/.exec(each)?.[1] : undefined;
    if (name === undefined) return each;
    // Read from a file, it ends with a line feed, which no header may hold.
    const found = environment[name]?.trim();
    if (found) {
      note(name, found);
      return found;
    }
    throw new EndpointUnset(`${name} is not set: the policy takes translation.${at} from it.`);
  };
  return resolved(value, path) as Value;
}
