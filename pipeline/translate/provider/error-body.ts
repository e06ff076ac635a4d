import { isObject, parsedOrUndefined } from '../../json.ts';

/** What an endpoint says went wrong; "" for what it does not say. */
export interface ErrorBody {
  readonly code: string;
  readonly type: string;
  readonly param: string;
  readonly message: string;
}

/**
 * Finds the error in the body of a reply: OpenAI's object, one without that wrapping, what gateways and hosts in China put beside
 * their answers, FastAPI's "detail", or plain text.
 */
export function errorIn(text: string): ErrorBody {
  // Not JSON, such as the page of a proxy: its text is the message.
  const parsed = parsedOrUndefined(text);
  const value: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  const errors = property(value, 'errors');
  const error =
    property(value, 'error') ??
    property(value, 'base_resp') ??
    (Array.isArray(errors) ? errors[0] : null) ??
    value;
  const part = (...keys: readonly string[]): string => {
    const found = keys
      .map((key) => property(error, key))
      .find((each) => typeof each === 'string' || typeof each === 'number');
    return found === undefined ? '' : String(found);
  };
  const detail = property(value, 'detail');
  const fallback =
    typeof error === 'string'
      ? error
      : value === undefined
        ? text
        : detail === undefined
          ? ''
          : detailOf(detail);
  return {
    code: part('code', 'error_code', 'status_code'),
    type: part('type'),
    param: part('param'),
    message: part('message', 'msg', 'error_msg', 'status_msg') || fallback,
  };
}

/** "body.store: Extra inputs are not permitted" for each fault. */
function detailOf(detail: unknown): string {
  if (!Array.isArray(detail)) return typeof detail === 'string' ? detail : JSON.stringify(detail);
  return detail
    .map((each: unknown) => {
      const place = property(each, 'loc');
      return `${Array.isArray(place) ? place.join('.') : ''}: ${String(property(each, 'msg') ?? '')}`;
    })
    .join('; ');
}

function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
