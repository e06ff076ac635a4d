import type { ProviderReply } from './failure.ts';
import type { Provider } from './provider.ts';

/** Passes everything on, and keeps what was asked for and what came. */
export class RecordingProvider implements Provider {
  readonly #inner: Provider;
  /** Requests for completions, in their order; `reply` is null where none came. */
  readonly exchanges: { readonly body: Readonly<Record<string, unknown>>; reply: ProviderReply | null }[] =
    [];

  constructor(inner: Provider) {
    this.#inner = inner;
  }

  async complete(body: object, signal: AbortSignal): Promise<ProviderReply> {
    const exchange: RecordingProvider['exchanges'][number] = { body: { ...body }, reply: null };
    this.exchanges.push(exchange);
    exchange.reply = await this.#inner.complete(body, signal);
    return exchange.reply;
  }

  find(...question: Parameters<Provider['find']>): Promise<ProviderReply> {
    return this.#inner.find(...question);
  }

  answer(...question: Parameters<Provider['answer']>): Promise<ProviderReply> {
    return this.#inner.answer(...question);
  }

  upload(...file: Parameters<Provider['upload']>): Promise<ProviderReply> {
    return this.#inner.upload(...file);
  }

  createBatch(...batch: Parameters<Provider['createBatch']>): Promise<ProviderReply> {
    return this.#inner.createBatch(...batch);
  }

  batch(...question: Parameters<Provider['batch']>): Promise<ProviderReply> {
    return this.#inner.batch(...question);
  }

  batches(...question: Parameters<Provider['batches']>): Promise<ProviderReply> {
    return this.#inner.batches(...question);
  }

  content(...question: Parameters<Provider['content']>): Promise<ProviderReply> {
    return this.#inner.content(...question);
  }
}
