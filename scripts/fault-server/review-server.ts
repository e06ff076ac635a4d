import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a second reader reads: it sees what is wrong, passes over most of it, or invents faults. */
export type ReaderManner = 'good' | 'lazy' | 'inventive';

interface WirePair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

interface ChatRequest {
  readonly store?: boolean;
  readonly metadata?: { readonly request?: string };
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** Plays a second reader on this machine. A text whose English forbids and whose Chinese does not is wrong to the good one. */
export class ReviewServer {
  /** How often each pair was read, by its English. */
  readonly read = new Map<string, number>();
  requests = 0;
  readonly #manner: ReaderManner;
  readonly #latency: number;
  readonly #onRequest: () => void;
  readonly #kept = new Map<string, object>();
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  /**
   * @param latency milliseconds that an answer takes
   * @param onRequest called whenever a request has come in whole
   */
  constructor(manner: ReaderManner, latency = 0, onRequest = (): void => undefined) {
    this.#manner = manner;
    this.#latency = latency;
    this.#onRequest = onRequest;
  }

  /** Begins to listen. @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    this.#onRequest();
    if (message.method === 'GET') {
      const url = new URL(message.url ?? '/', 'http://localhost');
      const kept = this.#kept.get(url.searchParams.get('metadata[request]') ?? '');
      return this.#send(response, { object: 'list', data: kept ? [kept] : [], has_more: false });
    }
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
    this.requests += 1;
    await new Promise((resolve) => setTimeout(resolve, this.#latency));
    const { pairs } = JSON.parse(body.messages.at(-1)?.content ?? '{}') as {
      readonly pairs: readonly WirePair[];
    };
    for (const { source } of pairs) this.read.set(source, (this.read.get(source) ?? 0) + 1);
    const completion = {
      id: `chatcmpl-${this.requests}`,
      object: 'chat.completion',
      metadata: body.metadata ?? null,
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: JSON.stringify(this.#said(pairs)) },
        },
      ],
      usage: { prompt_tokens: 500, completion_tokens: 50, total_tokens: 550 },
    };
    if (body.store === true && body.metadata?.request !== undefined)
      this.#kept.set(body.metadata.request, completion);
    this.#send(response, completion);
  }

  #said(pairs: readonly WirePair[]): object {
    const ids = pairs.map(({ id }) => id);
    if (this.#manner === 'lazy') return { checked: ids.slice(0, 1), doubts: [] };
    if (this.#manner === 'inventive')
      return {
        checked: ids,
        doubts: pairs.map(({ id }) => ({
          id,
          category: 'addition',
          severity: 'critical',
          source: '',
          target: '立即删除所有数据',
          comment: 'It tells the reader to delete everything.',
        })),
      };
    const wrong = pairs.filter(
      ({ source, target }) => /\bnever\b/i.test(source) && !/[不勿别非]/.test(target),
    );
    return {
      checked: ids,
      doubts: wrong.map(({ id, source, target }) => ({
        id,
        category: 'mistranslation',
        severity: 'critical',
        source: /\bnever \w+/i.exec(source)?.[0] ?? '',
        target: target.slice(0, 4),
        comment: 'The negation is lost.',
      })),
    };
  }

  #send(response: ServerResponse, body: object): void {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }
}
