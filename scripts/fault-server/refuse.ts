import type { Fault } from './faults.ts';

/** A reply instead of an answer: the work was not done, and nothing is billed. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const error = (
  message: string,
  code: string | null = null,
  type = 'invalid_request_error',
  param: string | null = null,
): string => JSON.stringify({ error: { message, type, param, code } });

/** The refusal that a fault stands for; null for faults of another kind. */
export function refusalFor(fault: Fault | null, strings: number): Refusal | null {
  const tooMany = error('Rate limit reached', 'rate_limit_exceeded', 'requests');
  switch (fault) {
    case 'retry-after':
      return { status: 429, headers: { 'retry-after': '1' }, body: tooMany };
    case 'retry-after-ms':
      return { status: 429, headers: { 'retry-after-ms': '150' }, body: tooMany };
    case 'retry-after-date':
      return {
        status: 429,
        headers: { 'retry-after': new Date(Date.now() + 1000).toUTCString() },
        body: tooMany,
      };
    case 'retry-after-zero':
      return { status: 429, headers: { 'retry-after': '0' }, body: tooMany };
    case 'rate-without-header':
      return { status: 429, body: tooMany };
    case 'rate-with-reset':
      return {
        status: 429,
        headers: {
          'x-ratelimit-limit-requests': '600',
          'x-ratelimit-remaining-requests': '0',
          'x-ratelimit-reset-requests': '200ms',
        },
        body: tooMany,
      };
    case 'quota':
      return {
        status: 429,
        body: error('You exceeded your current quota', 'insufficient_quota', 'insufficient_quota'),
      };
    case 'unpaid':
      return { status: 402, body: error('Insufficient balance') };
    case 'unauthorized':
      return { status: 401, body: error('Incorrect API key provided', 'invalid_api_key') };
    case 'forbidden':
      return { status: 403, body: error('Country not supported') };
    case 'too-long':
      return strings > 2
        ? {
            status: 400,
            body: error(
              "This model's maximum context length is 8192 tokens",
              'context_length_exceeded',
              'invalid_request_error',
              'messages',
            ),
          }
        : null;
    case 'schema-unsupported':
      return {
        status: 400,
        body: error(
          "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
          null,
          'invalid_request_error',
          'response_format',
        ),
      };
    case 'content-policy':
      return {
        status: 400,
        body: error('Your request was rejected as a result of our safety system', 'content_policy_violation'),
      };
    case 'error-500':
      return { status: 500, body: error('The server had an error', null, 'server_error') };
    case 'error-502-html':
      return {
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
      };
    case 'error-503':
      return {
        status: 503,
        headers: { 'retry-after': '0' },
        body: error('Overloaded', null, 'server_error'),
      };
    case 'error-529':
      return { status: 529, body: error('Overloaded', 'overloaded', 'overloaded_error') };
    default:
      return null;
  }
}

/** A success that is none. The work was done and billed. */
export function falseSuccess(fault: Fault | null): string | null {
  switch (fault) {
    case 'success-html':
      return '<!doctype html><title>Welcome</title>';
    case 'success-error':
      return JSON.stringify({ error: { message: 'Upstream failed', code: 502 } });
    case 'success-without-choices':
      return JSON.stringify({ id: 'chatcmpl-0', object: 'chat.completion', choices: [] });
    case 'success-empty':
      return '';
    default:
      return null;
  }
}
