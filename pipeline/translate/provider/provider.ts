import OpenAI, { AzureOpenAI, toFile } from 'openai';
import { conceal, type Secrets } from './concealed.ts';
import { causesOf, wantsEncryption, whyUnreachable } from './connection-failure.ts';
import type { Endpoint } from './endpoint.ts';
import { completionOf } from './event-stream.ts';
import type { ProviderReply } from './failure.ts';
import { Refusal, Transport } from './transport.ts';

/** No reply came, or only part of one: nobody here knows whether the endpoint did the work. */
export class NoReply extends Error {
  /** The connection or its encryption failed: the request cannot have arrived, and the message says what to set. */
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
  readonly #endpoint: Endpoint;
  readonly #secrets: Secrets;
  /** Whether anything ever came back: then it is no question any more how the endpoint is spoken to. */
  #hasReplied = false;

  constructor(endpoint: Endpoint) {
    const { url, key, azureVersion, headers, query, secrets } = endpoint;
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
      fetch: new Transport().fetch,
    } as const;
    this.#endpoint = endpoint;
    this.#secrets = secrets;
    this.#client =
      azureVersion === null ? new OpenAI(options) : new AzureOpenAI({ ...options, apiVersion: azureVersion });
  }

  async complete(body: object, signal: AbortSignal): Promise<ProviderReply> {
    // A value such as the name of a region may stand in the texts as well, and comes back in their translations.
    const open = 'messages' in body ? JSON.stringify(body.messages) : '';
    return this.#received(
      () => this.#client.post('/chat/completions', { body, signal }).asResponse(),
      signal,
      // The pieces of a stream are put together first: a secret may be spread over several.
      (text) => conceal(completionOf(text), this.#secrets, open),
    );
  }

  /**
   * Asks for the stored answers to a request, by the id that stands in its metadata.
   *
   * @param after the last answer of the page before
   */
  find(request: string, signal: AbortSignal, after?: string): Promise<ProviderReply> {
    const query = { metadata: { request }, ...(after === undefined ? {} : { after }) };
    return this.#received(() => this.#client.chat.completions.list(query, { signal }).asResponse(), signal);
  }

  /** Asks for a stored answer by its own id. */
  answer(id: string, signal: AbortSignal): Promise<ProviderReply> {
    return this.#received(() => this.#client.chat.completions.retrieve(id, { signal }).asResponse(), signal);
  }

  /** Hands in the lines of a batch. */
  upload(lines: string, name: string, signal: AbortSignal): Promise<ProviderReply> {
    return this.#received(
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
    return this.#received(() => this.#client.batches.create(batch, { signal }).asResponse(), signal);
  }

  batch(id: string, signal: AbortSignal): Promise<ProviderReply> {
    return this.#received(() => this.#client.batches.retrieve(id, { signal }).asResponse(), signal);
  }

  /** The latest batches; the next page begins after the id. */
  batches(after: string | null, signal: AbortSignal): Promise<ProviderReply> {
    const query = after === null ? { limit: 100 } : { limit: 100, after };
    return this.#received(() => this.#client.batches.list(query, { signal }).asResponse(), signal);
  }

  content(file: string, signal: AbortSignal): Promise<ProviderReply> {
    return this.#received(() => this.#client.files.content(file, { signal }).asResponse(), signal);
  }

  /** What came, for the ledger and the terminal, without secrets: some endpoints repeat the key that they do not take. */
  async #received(
    send: () => Promise<Response>,
    signal: AbortSignal,
    cleaned = (text: string): string => conceal(text, this.#secrets),
  ): Promise<ProviderReply> {
    try {
      const reply = await received(send, signal);
      this.#hasReplied = true;
      return { ...reply, text: cleaned(reply.text) };
    } catch (error) {
      const why = await this.#whyUnreachable(error, signal);
      throw new NoReply(conceal(why ?? reasonOf(error), this.#secrets), why !== null);
    }
  }

  async #whyUnreachable(error: unknown, signal: AbortSignal): Promise<string | null> {
    const { url, variables } = this.#endpoint;
    if (!this.#hasReplied && !signal.aborted && (await wantsEncryption(url)))
      return `the endpoint speaks https, not http: begin ${variables.address} with https://`;
    return whyUnreachable(error, this.#endpoint);
  }
}

/** Longer than any limit of ours: the caller's signal ends a request, headers and body alike. */
const LONGEST_MS = 3_600_000;

async function received(send: () => Promise<Response>, signal: AbortSignal): Promise<ProviderReply> {
  try {
    const response = await withinSignal(send(), signal);
    return {
      status: response.status,
      headers: response.headers,
      text: await withinSignal(response.text(), signal),
    };
  } catch (error) {
    const refusal = [...causesOf(error)].find((cause) => cause instanceof Refusal);
    if (refusal) return refusal.reply;
    if (isWithheld(error)) return { status: 407, headers: new Headers(), text: '' };
    throw error;
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

/** Whether a proxy wants a name and a password: that reply alone is withheld by `fetch`, which gives no reason then. */
function isWithheld(error: unknown): boolean {
  const last = [...causesOf(error)].at(-1);
  return last !== undefined && last !== error && last.message === '' && last.code === undefined;
}

function reasonOf(error: unknown): string {
  return [...causesOf(error)].map(({ message }) => message).findLast(Boolean) ?? String(error);
}
