/** What an endpoint has been found to understand: learned from its refusals, kept with its address and the model. */
export interface Capabilities {
  /** How the form of the answer is asked for: bound to a schema, bound to JSON, or only in words. */
  readonly form: AnswerForm;
  /** Whether it takes `store`. */
  readonly store: boolean;
  /** Whether it takes `metadata`. */
  readonly metadata: boolean;
  /** The name by which it takes the most tokens of an answer; null where it takes none. */
  readonly limit: 'max_completion_tokens' | 'max_tokens' | null;
  /** Whether a kept answer can be asked for by its metadata: unknown until tried. */
  readonly lookup: boolean | null;
  /** Whether it answers as a stream alone. */
  readonly stream: boolean;
  /** Whether it takes `stream_options`, by which a stream says what it cost. */
  readonly usage: boolean;
  /** Whether it takes a message of the system; without one, the instructions stand before the strings. */
  readonly system: boolean;
  /** Whether it has to be told not to think (`enable_thinking: false`). */
  readonly quiet: boolean;
  /** Tokens that the request and its answer may have together; null while nothing is known. */
  readonly context: number | null;
  /** Tokens that an answer may be asked to have; null while nothing is known. */
  readonly longestAnswer: number | null;
}

export type AnswerForm = 'json_schema' | 'json_object' | 'text';

/** A part of a request that an endpoint may not understand. */
export type RequestPart =
  | 'form'
  | 'store'
  | 'metadata'
  | 'limit'
  | 'stream'
  | 'usage'
  | 'thinking'
  | 'system';

/** What is expected of an endpoint that nothing is known of. */
export const ALL_CAPABILITIES: Capabilities = {
  form: 'json_schema',
  store: true,
  metadata: true,
  limit: 'max_completion_tokens',
  lookup: null,
  stream: false,
  usage: true,
  system: true,
  quiet: false,
  context: null,
  longestAnswer: null,
};

/**
 * What to ask for after a request was refused as such.
 *
 * @param parts what the refusal names; where it names nothing, all that is new in the protocol is left out at once, and
 *   after that all that can be: finding out one by one would cost a refusal each
 * @returns null where there is nothing left to do without
 */
export function downgraded(capabilities: Capabilities, parts: readonly RequestPart[]): Capabilities | null {
  if (parts.length > 0) {
    const lower = parts.reduce<Capabilities>(without, capabilities);
    return lower === capabilities ? null : lower;
  }
  const { form, limit } = capabilities;
  const older = withoutNews(capabilities);
  if (form === 'json_schema') return { ...older, form: 'json_object' };
  if (!isEqual(older, capabilities)) return older;
  return form !== 'text' || limit !== null ? { ...capabilities, form: 'text', limit: null } : null;
}

/** Without what the older protocol does not have; the form of the answer stays. */
function withoutNews(capabilities: Capabilities): Capabilities {
  return {
    ...without(capabilities, 'store'),
    limit: capabilities.limit === null ? null : 'max_tokens',
    usage: capabilities.usage && !capabilities.stream,
  };
}

/** The least that makes a request: what every endpoint takes. */
export function barest(capabilities: Capabilities): Capabilities {
  return { ...withoutNews(capabilities), form: 'text' };
}

function isEqual(a: Capabilities, b: Capabilities): boolean {
  return Object.entries(a).every(([key, value]) => b[key as keyof Capabilities] === value);
}

function without(capabilities: Capabilities, part: RequestPart): Capabilities {
  const { form, store, metadata, limit, stream, quiet } = capabilities;
  switch (part) {
    case 'form':
      return form === 'text' ? capabilities : { ...capabilities, form: lowerForm(form) };
    case 'store':
    case 'metadata':
      // One is of no use without the other.
      return store || metadata ? { ...capabilities, store: false, metadata: false } : capabilities;
    case 'limit':
      if (limit === null) return capabilities;
      return { ...capabilities, limit: limit === 'max_completion_tokens' ? 'max_tokens' : null };
    case 'stream':
      return stream ? capabilities : { ...capabilities, stream: true };
    case 'usage':
      return capabilities.usage ? { ...capabilities, usage: false } : capabilities;
    case 'system':
      return capabilities.system ? { ...capabilities, system: false } : capabilities;
    case 'thinking':
      if (!quiet) return { ...capabilities, quiet: true };
      return stream ? capabilities : { ...capabilities, stream: true };
  }
}

/** The fields of a request that a policy may leave out, by `null` in its body: they are left out where an endpoint refuses them, too. */
export const OPTIONAL_FIELDS: ReadonlySet<string> = new Set([
  'store',
  'metadata',
  'max_completion_tokens',
  'max_tokens',
  'stream_options',
]);

/** What is asked for where a policy leaves out some fields. */
export function withoutFields(capabilities: Capabilities, leftOut: ReadonlySet<string>): Capabilities {
  const names = (['max_completion_tokens', 'max_tokens'] as const).slice(
    capabilities.limit === 'max_tokens' ? 1 : 0,
  );
  const limit = capabilities.limit === null ? null : (names.find((name) => !leftOut.has(name)) ?? null);
  const isUnkept = leftOut.has('store') || leftOut.has('metadata');
  return {
    ...(isUnkept ? without(capabilities, 'store') : capabilities),
    limit,
    usage: capabilities.usage && !leftOut.has('stream_options'),
  };
}

/** The next way to ask for the form of an answer. */
export function lowerForm(form: AnswerForm): AnswerForm {
  return form === 'json_schema' ? 'json_object' : 'text';
}

/** The lower of two forms. */
export function lowestForm(a: AnswerForm, b: AnswerForm): AnswerForm {
  return FORMS.indexOf(a) > FORMS.indexOf(b) ? a : b;
}

const FORMS: readonly AnswerForm[] = ['json_schema', 'json_object', 'text'];
