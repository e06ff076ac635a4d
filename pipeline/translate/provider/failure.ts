import { parsedOrUndefined } from '../../json.ts';
/** What an endpoint said to a request, before anything is read into it. */
export interface ProviderReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Why a request brought no answer, and what is to be done about it. */
export interface ProviderFailure {
  readonly kind:
    /** Too much at once: wait and send the same again. */
    | 'rate'
    /** The endpoint is unwell: send the same again, a few times. */
    | 'server'
    /** A gateway got no good answer: look for one; where none is known of, as "server". */
    | 'gateway'
    /** No answer came, and one may have been billed: look for it, then send again. */
    | 'unknown'
    /** The request as such is not understood: leave something out. */
    | 'capability'
    /** Too long: halve it. */
    | 'length'
    /** Something in it is not let through: halve it until it is found. */
    | 'content'
    /** No key, no money, no such model: nothing will help but a person. */
    | 'final';
  readonly message: string;
  /** For "capability": the part of the request that is not understood, where the endpoint says so. */
  readonly about: 'form' | 'store' | 'metadata' | 'limit' | null;
}

interface ErrorBody {
  readonly code: string;
  readonly type: string;
  readonly param: string;
  readonly message: string;
}

/** Whether an endpoint says that it did what it was asked: most say so by 200, some by 201 where something was made. */
export function isSuccess({ status }: Pick<ProviderReply, 'status'>): boolean {
  return status >= 200 && status < 300;
}

/** Reads an HTTP reply that is not a success. */
export function failureOf(reply: ProviderReply): ProviderFailure {
  const error = errorOf(reply.text);
  const words = `${error.code} ${error.type} ${error.param} ${error.message}`;
  const message = `the endpoint answered ${reply.status}${error.message === '' ? '' : `: ${shortened(error.message)}`}`;
  const failure = (
    kind: ProviderFailure['kind'],
    about: ProviderFailure['about'] = null,
  ): ProviderFailure => ({
    kind,
    message,
    about,
  });

  if (reply.status === 402 || /insufficient_quota|billing_hard_limit/i.test(words)) return failure('final');
  if (reply.status === 429) return failure('rate');
  if (CONTENT.test(words) && reply.status < 500) return failure('content');
  if (reply.status === 401 || reply.status === 403 || reply.status === 404) return failure('final');
  if (reply.status === 502) return failure('gateway');
  if (reply.status === 504 || reply.status === 524) return failure('unknown');
  if (reply.status === 408 || reply.status === 409 || reply.status >= 500) return failure('server');
  if (reply.status === 413 || LENGTH.test(words)) return failure('length');
  return failure('capability', aboutOf(error));
}

/**
 * What is wrong with a reply that says it is a success: a gateway that wraps its errors, a page of HTML, nothing at all.
 * "unknown" where the model may have done its work all the same.
 *
 * @returns null for a completion
 */
export function failureInSuccess(reply: ProviderReply): ProviderFailure | null {
  const value = parsedOrUndefined(reply.text);
  if (value === undefined) {
    const said = shortened(reply.text).slice(0, 80);
    const message =
      said === '' ? 'the endpoint sent an empty answer' : `the endpoint sent no JSON but: ${said}`;
    return { kind: 'unknown', message, about: null };
  }
  const choices = property(value, 'choices');
  if (Array.isArray(choices) && property(choices[0], 'message') != null) return null;
  const code = Number(
    property(property(value, 'error'), 'code') ?? property(property(value, 'error'), 'status'),
  );
  if (property(value, 'error') == null) {
    return { kind: 'unknown', message: 'the endpoint sent an answer without a message', about: null };
  }
  // A gateway that wraps the errors of others: what the model did before the error is billed, perhaps.
  return failureOf({ ...reply, status: code >= 400 && code < 500 ? code : 504 });
}

const CONTENT =
  /content_policy|content_filter|content policy|content filter|content management|moderation|safety system|flagged|responsible ?ai/i;
const LENGTH =
  /context_length|context length|context window|maximum context|string_above_max_length|too many tokens|too long|token limit|reduce the length|prompt is too/i;

function aboutOf(error: ErrorBody): ProviderFailure['about'] {
  const words = `${error.param} ${error.message}`;
  if (/response_format|json_schema|json_object|structured output|guided_json/i.test(words)) return 'form';
  if (/max_completion_tokens|max_tokens/i.test(words)) return 'limit';
  if (/\bstore\b/i.test(words)) return 'store';
  if (/\bmetadata\b/i.test(words)) return 'metadata';
  return null;
}

function errorOf(text: string): ErrorBody {
  // Where it is not JSON, such as the page of a proxy, its text is the message.
  const value = parsedOrUndefined(text) ?? null;
  const error = property(value, 'error') ?? value;
  const part = (key: string): string => {
    const found = property(error, key);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const fallback = typeof error === 'string' ? error : value === null ? text : '';
  return {
    code: part('code'),
    type: part('type'),
    param: part('param'),
    message: part('message') || fallback,
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
