import { isObject, parsedOrUndefined } from '../../json.ts';
import type { RequestPart } from './capabilities.ts';
import { messageIn } from './completion-message.ts';
import { errorIn, type ErrorBody } from './error-body.ts';
import { tokenLimitsIn, type TokenLimits } from './token-limits.ts';

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
    /** A success that holds no completion: as "unknown", and after several the endpoint is left. */
    | 'no completion'
    /** The request as such is not understood: leave something out. */
    | 'parameters'
    /** Too long: send less at once. */
    | 'length'
    /** Something in it is not let through: halve it until it is found. */
    | 'content'
    /** The key is not taken. */
    | 'key'
    /** There is no such model. */
    | 'model'
    /** The endpoint is not there: another host, another path, a page. */
    | 'address'
    /** The account has no money. */
    | 'account'
    /** The account has no leave, or something before the endpoint lets this not through. */
    | 'forbidden';
  readonly message: string;
  /** For "parameters": the parts of the request that are not understood, as far as the endpoint says. */
  readonly parts: readonly RequestPart[];
  /** For "length" and "parameters": what it has room for. */
  readonly limits: TokenLimits;
}

/** Whether an endpoint says that it did what it was asked: most say so by 200, some by 201 where something was made. */
export function isSuccess({ status }: Pick<ProviderReply, 'status'>): boolean {
  return status >= 200 && status < 300;
}

/** Whether a reply sends somewhere else. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Whether nothing but a person will help. */
export function isFinal(
  kind: ProviderFailure['kind'],
): kind is 'key' | 'model' | 'address' | 'account' | 'forbidden' {
  return ['key', 'model', 'address', 'account', 'forbidden'].includes(kind);
}

/** A failure of which nothing more is known than its kind. */
export function plainFailure(kind: ProviderFailure['kind'], message: string): ProviderFailure {
  return { kind, message, parts: [], limits: { context: null, longestAnswer: null } };
}

/** Reads an HTTP reply that is not a success. */
export function failureOf(reply: ProviderReply): ProviderFailure {
  const error = errorIn(reply.text);
  return failureAs(kindOf(reply.status, error), error, reply);
}

function failureAs(
  kind: ProviderFailure['kind'],
  error: ErrorBody,
  { status, text }: ProviderReply,
  isWrapped = false,
): ProviderFailure {
  const said = error.message === '' ? '' : `: ${shortened(error.message)}`;
  return {
    kind,
    message:
      kind === 'address' && TLS.test(error.message)
        ? `it speaks https, not http, and answered ${status}`
        : isWrapped
          ? `the endpoint sent an error within an answer of ${status}${error.code === '' ? '' : `, code ${error.code}`}${said}`
          : status === 407
            ? 'a proxy before the endpoint wants a name and a password (HTTP 407)'
            : `the endpoint answered ${status}${said}`,
    parts: kind === 'parameters' ? partsIn(error, text) : [],
    limits: tokenLimitsIn(text),
  };
}

function kindOf(status: number, error: ErrorBody): ProviderFailure['kind'] {
  const words = `${error.code} ${error.type} ${error.param} ${error.message}`;
  if (status === 402 || (status < 500 && ACCOUNT.test(words))) return 'account';
  if (status === 429) return 'rate';
  if (CONTENT.test(words) && status < 500) return 'content';
  if (status === 401) return 'key';
  if (status === 403 || status === 407) return 'forbidden';
  if (isRedirect(status) || status === 405 || TLS.test(words)) return 'address';
  if (LENGTH.test(words)) return 'length';
  if (status === 404) return ROUTE.test(words) ? 'parameters' : SOME_MODEL.test(words) ? 'model' : 'address';
  if (NO_CHANNEL.test(words)) return 'model';
  // Some break over what they do not know, instead of refusing it.
  if ((status === 500 || status === 501) && UNSUPPORTED.test(words) && partsIn(error, '').length > 0)
    return 'parameters';
  if (status === 502) return 'gateway';
  if (status === 504 || status === 524) return 'unknown';
  if (status === 408 || status === 409 || status >= 500) return 'server';
  if (status === 413) return 'length';
  return MODEL.test(words) ? 'model' : 'parameters';
}

/**
 * What is wrong with a reply that says it is a success: a gateway that wraps its errors, a page of HTML, nothing at all.
 *
 * @returns null for a completion
 */
export function failureInSuccess(reply: ProviderReply): ProviderFailure | null {
  const value = parsedOrUndefined(reply.text);
  if (value === undefined) {
    const said = shortened(reply.text).slice(0, 80);
    return plainFailure(
      'no completion',
      said === '' ? 'the endpoint sent an empty answer' : `the endpoint sent no JSON but: ${said}`,
    );
  }
  const message = messageIn(value);
  const choices = property(value, 'choices');
  const inChoice = message?.words === '' && Array.isArray(choices) ? property(choices[0], 'error') : null;
  if (message !== null && inChoice == null) return null;
  const text = inChoice == null ? reply.text : JSON.stringify({ error: inChoice });
  const error = errorIn(text);
  // A gateway that wraps the errors of others, by HTTP's numbers or by its own.
  const code = Number(error.code || property(property(value, 'error'), 'status'));
  const wrapped = (kind: ProviderFailure['kind']): ProviderFailure =>
    failureAs(kind, error, { ...reply, text }, true);
  if (code >= 400 && code < 500) return wrapped(kindOf(code, error));
  const kind = code >= 500 && code < 600 ? null : kindByWords(error);
  if (kind !== null) return wrapped(kind);
  // What the model did before the error is billed, perhaps, as with a gateway that waited too long.
  if (inChoice != null || property(value, 'error') != null) return wrapped(kindOf(504, error));
  return plainFailure('no completion', 'the endpoint sent an answer without a message');
}

/** What kind of failure an error is by its words alone; null where they do not say. */
function kindByWords(error: ErrorBody): ProviderFailure['kind'] | null {
  if (RATE.test(error.message)) return 'rate';
  if (KEY.test(error.message)) return 'key';
  const kind = kindOf(400, error);
  return kind === 'parameters' && partsIn(error, '').length === 0 ? null : kind;
}

const RATE = /rate.?limit|too many requests|\b[QRT]P[MS] limit|限流|频率|并发/i;
const KEY =
  /unauthori[sz]ed|authenticat|(?:invalid|incorrect|wrong).{0,10}\bkey\b|(?:无效|错误)的?(?:令牌|密钥)/i;
const ACCOUNT =
  /insufficient_quota|billing_hard_limit|exceeded_current_quota|insufficient (?:account )?balance|arrear|good standing|insufficient credit|credit balance is too low|free (?:allocated )?quota|(?:余额|额度)(?:不足|已用尽)|欠费|请充值|用量已达上限|升级套餐/i;
const CONTENT =
  /content_policy|content_filter|content policy|content filter|content management|data_inspection_failed|moderation|safety system|flagged|responsible ?ai|inspection ?failed|inappropriate content|new_sensitive|sensitive (?:content|information|words?)|敏感|违规/i;
const LENGTH =
  /context_length|context length|context window|context size|context_size|maximum context|string_above_max_length|too many tokens|too long|token limit|reduce the length|prompt is too|input length|exceeds? (?:the )?context|max_new_tokens|tokens_limit_reached|request body too large|超长|超过.{0,20}(?:长度|上限|限制)|上下文/i;
const ROUTE = /no endpoints found (?:that|matching)|requested parameters|unsupported|not support/i;
const UNSUPPORTED =
  /unsupported|not support|unknown|unrecogni[sz]ed|invalid|not permitted|not implemented|must alternate|不支持|无效/i;
/** A gateway that leads to no host of the model; one-api and those made of it. */
const NO_CHANNEL = /无可用渠道|no available channel/i;
const MODEL = /model_not_found|模型不存在|model\b.{0,60}(?:not found|not exist)|no such model|unknown model/i;
/** Whether a path that is not found is said of a model: else it is the path. */
const SOME_MODEL = /model|模型|deployment/i;
/** A server that wants https: as Go, nginx and Apache say it. */
const TLS = /\bhttp (?:request )?(?:was sent )?to (?:an? )?(?:https|ssl|tls)/i;

/** The parts of the request that a refusal names: in its own fields, or else anywhere in it. */
function partsIn({ param, message }: ErrorBody, text: string): RequestPart[] {
  for (const words of [`${param} ${message}`, text]) {
    const named = NAMES.flatMap(([part, name]) => (name.test(words) ? [part] : []));
    // Who wants "enable_thinking" to be set for calls without a stream says what is easier.
    if (named.includes('thinking')) return ['thinking'];
    if (named.length > 0) return named;
  }
  return [];
}

const NAMES: readonly (readonly [RequestPart, RegExp])[] = [
  [
    'system',
    /system (?:role|messages?|prompts?)\b.{0,60}\bnot\b|(?:not support|unsupported).{0,60}\bsystem (?:role|message|prompt)|developer instruction is not enabled|roles must alternate/i,
  ],
  ['thinking', /enable_thinking/i],
  [
    'stream',
    /only supports? (?:the )?stream|enable the stream|stream(?:ing)? (?:mode )?(?:is )?(?:required|only)|stream\W{1,3}(?:must|should|has to) be (?:set to )?true|仅支持流式/i,
  ],
  ['usage', /stream_options|include_usage/i],
  ['form', /response_format|json_schema|json_object|json mode|structured output|guided_json/i],
  ['limit', /max_completion_tokens|max_tokens/i],
  ['store', /\bstore\b/i],
  ['metadata', /\bmetadata\b/i],
];

function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
