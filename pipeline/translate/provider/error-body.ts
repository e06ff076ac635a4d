import { isObject, parsedOrUndefined } from '../../json.ts';

/** What an endpoint says went wrong; "" for what it does not say. */
export interface ErrorBody {
  readonly code: string;
  readonly type: string;
  readonly param: string;
  readonly message: string;
}

/** Finds the error in the body of a reply: OpenAI's object, one without that wrapping, FastAPI's "detail", or plain text. */
export function errorIn(text: string): ErrorBody {
  // Not JSON, such as the page of a proxy: its text is the message.
  const value = parsedOrUndefined(text);
  const error = property(value, 'error') ?? value;
  const part = (key: string): string => {
    const found = property(error, key);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
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
    code: part('code'),
    type: part('type'),
    param: part('param'),
    message: part('message') || fallback,
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
