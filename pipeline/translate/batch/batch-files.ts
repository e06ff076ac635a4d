import { isObject, parsedOrUndefined } from '../../json.ts';
import type { ProviderFailure, ProviderReply } from '../provider/failure.ts';
import { failureOf, isSuccess } from '../provider/failure.ts';
import type { TranslationRequest } from '../request/request-body.ts';

/** How far a batch has got, at the endpoint. */
export interface BatchState {
  readonly id: string;
  readonly status: string;
  /** The request's name that it was created under. */
  readonly request: string | null;
  readonly inputFile: string | null;
  readonly outputFile: string | null;
  readonly errorFile: string | null;
  /** Why it failed as a whole. */
  readonly errors: string;
}

/** Statuses after which nothing more happens; "gone" is ours, for a batch that the endpoint does not know any more. */
const OVER: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled', 'gone']);

export function isOver(batch: BatchState): boolean {
  return OVER.has(batch.status);
}

export function goneBatch(id: string): BatchState {
  return {
    id,
    status: 'gone',
    request: null,
    inputFile: null,
    outputFile: null,
    errorFile: null,
    errors: '',
  };
}

/** The lines of a batch's input file. */
export function inputLines(requests: readonly TranslationRequest[]): string {
  return requests
    .map(
      ({ id, body }) =>
        `${JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body })}\n`,
    )
    .join('');
}

/** The id of an uploaded file or a created batch; null where the reply is none. */
export function idIn(reply: ProviderReply): string | null {
  return name(objectOf(reply.text)?.['id']);
}

export function batchIn(reply: ProviderReply): BatchState | null {
  return batchOf(parsedOrUndefined(reply.text));
}

/** The batches of a list, and where the next page begins; null where this is no list. */
export function batchesIn(reply: ProviderReply): { batches: BatchState[]; next: string | null } | null {
  const list = objectOf(reply.text);
  const data = list?.['data'];
  if (!Array.isArray(data)) return null;
  const batches = data.flatMap((each) => batchOf(each) ?? []);
  return { batches, next: list?.['has_more'] === true ? (batches.at(-1)?.id ?? null) : null };
}

function batchOf(value: unknown): BatchState | null {
  const batch = object(value);
  const id = name(batch?.['id']);
  const status = text(batch?.['status']);
  if (batch === null || id === null || status === null) return null;
  const errors = object(batch['errors'])?.['data'];
  return {
    id,
    status,
    request: text(object(batch['metadata'])?.['request']),
    inputFile: name(batch['input_file_id']),
    outputFile: name(batch['output_file_id']),
    errorFile: name(batch['error_file_id']),
    errors: Array.isArray(errors)
      ? errors.map((each) => text(object(each)?.['message']) ?? '').join('; ')
      : '',
  };
}

/** The answer to one request of a batch, or why there is none. */
export type LineResult = { readonly raw: string } | ProviderFailure;

/** A line of an output or error file. */
export interface ResultLine {
  readonly request: string;
  readonly result: LineResult;
}

/** Reads an output or error file; lines that are torn are left out. */
export function resultLines(content: string): ResultLine[] {
  return content.split('\n').flatMap((line): ResultLine[] => {
    const entry = objectOf(line);
    const request = text(entry?.['custom_id']);
    if (!entry || request === null) return [];
    const response = object(entry['response']);
    const status = Number(response?.['status_code'] ?? 0);
    const body = response?.['body'];
    if (isSuccess({ status }) && body != null) {
      return [{ request, result: { raw: typeof body === 'string' ? body : JSON.stringify(body) } }];
    }
    const error = JSON.stringify(object(body)?.['error'] == null ? { error: entry['error'] ?? {} } : body);
    // A line without a status was never begun: the batch expired or was cancelled before.
    return [{ request, result: failureOf({ status: status || 503, headers: new Headers(), text: error }) }];
  });
}

function objectOf(json: string): Readonly<Record<string, unknown>> | null {
  return object(parsedOrUndefined(json));
}

function object(value: unknown): Readonly<Record<string, unknown>> | null {
  return isObject(value) ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An id, which some endpoints write as a number. */
function name(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : text(value);
}
