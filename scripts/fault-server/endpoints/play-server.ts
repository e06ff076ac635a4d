import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatBody } from '../completion.ts';
import type { PlayedEndpoint, PlayedReply, PlayedRequest } from './endpoint.ts';

/** Plays an endpoint on loopback. It keeps nothing: whoever looks for a kept answer is told that there is no such path. */
export class PlayServer {
  /** Every request for a completion, in their order. */
  readonly seen: PlayedRequest[] = [];
  endpoint: PlayedEndpoint;
  #origin = '';
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  constructor(endpoint: PlayedEndpoint) {
    this.endpoint = endpoint;
  }

  /** Begins to listen. @returns its address, without a path */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this.#origin;
  }

  /** What a user of the endpoint sets. */
  get environment(): Readonly<Record<string, string>> {
    return (
      this.endpoint.environment?.(this.#origin) ?? {
        OPENAI_BASE_URL: `${this.#origin}/v1`,
        OPENAI_API_KEY: 'none',
      }
    );
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const url = new URL(message.url ?? '/', 'http://localhost');
    const reply = this.#reply(message, url, Buffer.concat(chunks).toString('utf8'));
    const { status, headers, delay = 0, breaksAt } = reply;
    await new Promise((resolve) => (delay > 0 ? setTimeout(resolve, delay) : resolve(undefined)));
    const bytes = Buffer.from(reply.body);
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': String(bytes.length),
      ...headers,
    });
    if (breaksAt === undefined) return void response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(breaksAt * bytes.length)), () => response.destroy());
  }

  #reply(message: IncomingMessage, url: URL, body: string): PlayedReply {
    if (message.method !== 'POST' || !url.pathname.endsWith('/chat/completions'))
      return { status: 404, body: '{"error":{"message":"Not Found"}}' };
    const request: PlayedRequest = {
      method: message.method,
      path: url.pathname,
      query: url.searchParams,
      headers: message.headers as Readonly<Record<string, string | undefined>>,
      body: JSON.parse(body) as ChatBody & Readonly<Record<string, unknown>>,
      ordinal: this.seen.length + 1,
    };
    this.seen.push(request);
    return this.endpoint.play(request);
  }
}
