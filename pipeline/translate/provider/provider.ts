import OpenAI, { AzureOpenAI, toFile } from 'openai';
import type { Endpoint } from './endpoint.ts';
import { completionOf } from './event-stream.ts';
import type { ProviderReply } from './failure.ts';

/** No reply came, or only part of one: nobody here knows whether the endpoint did the work. */
export class NoReply extends Error {
  /** Nothing listens there, or the name is not known: the request cannot have arrived. */
  readonly unreachable: boolean;

  constructor(message: string, unreachable: boolean) {
    super(message);
    this.unreachable = unreachable;
  }
}

/** What is asked of an endpoint. Every method returns the reply whatever its status, and throws NoReply where there was none. */
export interface Provider {
  /** Asks for a completion; one that comes as a stream is put together. */
  complete(body: object, signal: AbortSignal): Promise<ProviderReply>;
  /**
   * Asks for the stored answers to a request, by the id that stands in its metadata.
   *
   * @param after the last answer of the page before
   */
  find(request: string, signal: AbortSignal, after?: string): Promise<ProviderReply>;
  /** Asks for a stored answer by its own id. */
  answer(id: string, signal: AbortSignal): Promise<ProviderReply>;
  /** Hands in the lines of a batch. */
  upload(lines: string, name: string, signal: AbortSignal): Promise<ProviderReply>;
  createBatch(file: string, request: string, signal: AbortSignal): Promise<ProviderReply>;
  batch(id: string, signal: AbortSignal): Promise<ProviderReply>;
  /** The latest batches; the next page begins after the id. */
  batches(after: string | null, signal: AbortSignal): Promise<ProviderReply>;
  content(file: string, signal: AbortSignal): Promise<ProviderReply>;
}

/**
 * Speaks to any endpoint with OpenAI's protocol; the only user of its library. It retries nothing and reads nothing
 * into what it gets: both would lose track of what was paid.
 */
export class OpenAiProvider implements Provider {
  readonly #client: OpenAI;

  constructor({ url, key, azureVersion, headers, query }: Endpoint) {
    const options = {
      baseURL: url,
      apiKey: key,
      defaultHeaders: { ...headers },
      defaultQuery: { ...query },
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: LONGEST_MS,
      logLevel: 'off',
      fetch: fetchOrRefusal,
    } as const;
    this.#client =
      azureVersion === null ? new OpenAI(options) : new AzureOpenAI({ ...options, apiVersion: azureVersion });
  }

  async complete(body: object, signal: AbortSignal): Promise<ProviderReply> {
    const reply = await received(
      () => this.#client.post('/chat/completions', { body, signal }).asResponse(),
      signal,
    );
    return { ...reply, text: completionOf(reply.text) };
  }

  /**
   * Asks for the stored answers to a request, by the id that stands in its metadata.
   *
   * @param after the last answer of the page before
   */
  find(request: string, signal: AbortSignal, after?: string): Promise<ProviderReply> {
    const query = { metadata: { request }, ...(after === undefined ? {} : { after }) };
    return received(() => this.#client.chat.completions.list(query, { signal }).asResponse(), signal);
  }

  /** Asks for a stored answer by its own id. */
  answer(id: string, signal: AbortSignal): Promise<ProviderReply> {
    return received(() => this.#client.chat.completions.retrieve(id, { signal }).asResponse(), signal);
  }

  /** Hands in the lines of a batch. */
  upload(lines: string, name: string, signal: AbortSignal): Promise<ProviderReply> {
    return received(
      async () =>
        this.#client.files
          .create({ purpose: 'batch', file: await toFile(Buffer.from(lines), name) }, { signal })
          .asResponse(),
      signal,
    );
  }

  createBatch(file: string, request: string, signal: AbortSignal): Promise<ProviderReply> {
    const batch = {
      input_file_id: file,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata: { request },
    } as const;
    return received(() => this.#client.batches.create(batch, { signal }).asResponse(), signal);
  }

  batch(id: string, signal: AbortSignal): Promise<ProviderReply> {
    return received(() => this.#client.batches.retrieve(id, { signal }).asResponse(), signal);
  }

  /** The latest batches; the next page begins after the id. */
  batches(after: string | null, signal: AbortSignal): Promise<ProviderReply> {
    const query = after === null ? { limit: 100 } : { limit: 100, after };
    return received(() => this.#client.batches.list(query, { signal }).asResponse(), signal);
  }

  content(file: string, signal: AbortSignal): Promise<ProviderReply> {
    return received(() => this.#client.files.content(file, { signal }).asResponse(), signal);
  }
}

/** Longer than any limit of ours: the caller's signal ends a request, headers and body alike. */
const LONGEST_MS = 3_600_000;

/** A reply that is no success, with all that it says: the library keeps but a part of that. */
class Refusal extends Error {
  readonly reply: ProviderReply;

  constructor(reply: ProviderReply) {
    super(`HTTP ${reply.status}`);
    this.reply = reply;
  }
}

async function fetchOrRefusal(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  if (response.ok) return response;
  throw new Refusal({ status: response.status, headers: response.headers, text: await response.text() });
}

async function received(send: () => Promise<Response>, signal: AbortSignal): Promise<ProviderReply> {
  try {
    const response = await withinSignal(send(), signal);
    return {
      status: response.status,
      headers: response.headers,
      text: await withinSignal(response.text(), signal),
    };
  } catch (error) {
    const refusal = [...causes(error)].find((cause) => cause instanceof Refusal);
    if (refusal) return refusal.reply;
    throw new NoReply(reasonOf(error), isUnreachable(error));
  }
}

/** The library ends its own part of a request by the signal, but not the reading of the body. */
function withinSignal<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('no answer in time'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function* causes(error: unknown): Generator<Error & { code?: unknown }> {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth += 1)
    yield each;
}

function isUnreachable(error: unknown): boolean {
  return [...causes(error)].some(
    ({ code, message }) =>
      (typeof code === 'string' && (UNREACHABLE.has(code) || /^ERR_TLS|CERT|SIGNATURE/.test(code))) ||
      message === 'bad port',
  );
}

/** What goes wrong before anything is sent; so does every certificate that is not believed. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
]);

function reasonOf(error: unknown): string {
  return [...causes(error)].map(({ message }) => message).at(-1) ?? String(error);
}
