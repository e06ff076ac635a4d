import type { ReviewSettings } from '../../policy/translation-settings.ts';
import {
  endpointOf,
  endpointUrl,
  valuesOf,
  type Endpoint,
  type EndpointSettings,
  type Environment,
} from './endpoint.ts';

/**
 * Where the second reader is: its own address and key where the policy names them, the translator's otherwise. At the
 * translator's address, the translator's headers and query hold for it too, and its own come on top.
 *
 * @param translator how the translator is reached
 * @throws EndpointUnset where something is missing; the message names what sets it
 */
export function readerEndpoint(
  environment: Environment,
  translator: Pick<EndpointSettings, 'headers' | 'query'>,
  review: ReviewSettings,
): Endpoint {
  const own = readersEnvironment(environment, review);
  const address = review.baseUrl === undefined ? undefined : nameOf(review.baseUrl, 'baseUrl');
  const key = review.key === undefined ? undefined : nameOf(review.key, 'key');
  const names = {
    section: 'review.',
    ...(address && { address }),
    ...(key && { key }),
  };
  const isShared = endpointUrl(own, address) === endpointUrl(environment);
  const settings = {
    headers: { ...(isShared ? translator.headers : {}), ...review.headers },
    query: { ...(isShared ? translator.query : {}), ...review.query },
    body: review.body ?? {},
  };
  return endpointOf(own, settings, names);
}

/** What sets a value of the policy: the variable that it names, or else its own place. */
function nameOf(value: string, member: string): string {
  return value.startsWith('$') ? value.slice(1) : `translation.review.${member}`;
}

/**
 * The environment as a second reader sees it, which may have an address and a key of its own; "$NAME" names a variable.
 *
 * @throws EndpointUnset where such a variable is missing
 */
function readersEnvironment(
  environment: Environment,
  { baseUrl, key }: { readonly baseUrl?: string; readonly key?: string },
): Environment {
  const own = valuesOf({ ...(baseUrl && { baseUrl }), ...(key && { key }) }, 'review', environment);
  if (own.baseUrl === undefined && own.key === undefined) return environment;
  const { AZURE_OPENAI_ENDPOINT: azure, ...rest } = environment;
  return {
    ...(own.baseUrl === undefined && azure ? { ...rest, AZURE_OPENAI_ENDPOINT: azure } : rest),
    ...(own.baseUrl === undefined ? {} : { OPENAI_BASE_URL: own.baseUrl }),
    ...(own.key === undefined ? {} : { OPENAI_API_KEY: own.key, AZURE_OPENAI_API_KEY: own.key }),
  };
}
