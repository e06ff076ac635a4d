import type { ProviderFailure } from './failure.ts';

/** What an endpoint has been found to understand: learned from its refusals, kept with its address and the model. */
export interface Capabilities {
  /** How the form of the answer is asked for: bound to a schema, bound to JSON, or only in words. */
  readonly form: 'json_schema' | 'json_object' | 'text';
  /** Whether it takes `store`. */
  readonly store: boolean;
  /** Whether it takes `metadata`. */
  readonly metadata: boolean;
  /** The name by which it takes the most tokens of an answer; null where it takes none. */
  readonly limit: 'max_completion_tokens' | 'max_tokens' | null;
  /** Whether a kept answer can be asked for by its metadata: unknown until tried. */
  readonly lookup: boolean | null;
}

/** What is expected of an endpoint that nothing is known of. */
export const ALL_CAPABILITIES: Capabilities = {
  form: 'json_schema',
  store: true,
  metadata: true,
  limit: 'max_completion_tokens',
  lookup: null,
};

/**
 * One step down, after the endpoint refused a request as such.
 *
 * @param hint what the refusal seems to be about
 * @returns null where there is nothing left to do without
 */
export function downgrade(capabilities: Capabilities, hint: ProviderFailure['about']): Capabilities | null {
  const wanted = hint ?? firstDoubt(capabilities);
  if (wanted === 'form' && capabilities.form === 'json_schema')
    return { ...capabilities, form: 'json_object' };
  if (wanted === 'form' && capabilities.form === 'json_object') return { ...capabilities, form: 'text' };
  if (wanted === 'store' && capabilities.store) return { ...capabilities, store: false, metadata: false };
  if (wanted === 'metadata' && capabilities.metadata)
    return { ...capabilities, store: false, metadata: false };
  if (wanted === 'limit' && capabilities.limit === 'max_completion_tokens')
    return { ...capabilities, limit: 'max_tokens' };
  if (wanted === 'limit' && capabilities.limit === 'max_tokens') return { ...capabilities, limit: null };
  return null;
}

/** A refusal that does not say what it is about: the newest part of the protocol is the likeliest. */
function firstDoubt(capabilities: Capabilities): ProviderFailure['about'] {
  if (capabilities.form === 'json_schema') return 'form';
  if (capabilities.store || capabilities.metadata) return 'store';
  if (capabilities.limit === 'max_completion_tokens') return 'limit';
  return capabilities.form === 'json_object' ? 'form' : null;
}
