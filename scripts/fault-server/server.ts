import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatchStore } from './batches.ts';
import { Bill } from './bill.ts';
import { completionOf, foreseenTokens, wireOf, type ChatBody } from './completion.ts';
import { honest } from './faults.ts';
import type { BatchFault, Fault, FaultPlan, WireRequest, WireString } from './faults.ts';
import { KeptAnswers } from './kept-answers.ts';
import { Limiter } from './limiter.ts';
import type { RateLimit } from './limiter.ts';
import { falseSuccess, refusalFor } from './refuse.ts';

/** How the server behaves. */
export interface ServerOptions {
  readonly faults: FaultPlan;
  readonly batchFault: BatchFault | null;
  /** Milliseconds that an answer takes, by the request's ordinal; or what it waits for. */
  readonly latency: (ordinal: number) => number | Promise<number>;
  readonly limit: RateLimit | null;
  /** Whether its list of kept answers has their words; where not, each is to be had by its id, which is a number then. */
  readonly wordlessList: boolean;
  /** Milliseconds until a kept answer is in the list. */
  readonly listedAfter: number;
  /** Called whenever a request of any kind has come in whole. */
  readonly onRequest: () => unknown;
  /** What it cannot do. */
  readonly lacks: readonly (
    | 'json_schema'
    | 'json_object'
    | 'store'
    | 'metadata'
    | 'lookup'
    | 'max_completion_tokens'
  )[];
}

const PEACEFUL: ServerOptions = {
  faults: honest,
  batchFault: null,
  latency: () => 0,
  limit: null,
  wordlessList: false,
  listedAfter: 0,
  onRequest: () => undefined,
  lacks: [],
};

/**
 * A provider on this machine: speaks OpenAI's protocol, translates into Chinese that means nothing, keeps a ledger of
 * what it billed, and misbehaves as it is told. What it was asked for it does, whether the client still listens or not.
 */
export class FaultServer {
  readonly bill = new Bill();
  /** Requests for chat completions, in the order in which they came. */
  readonly seen: {
    readonly strings: readonly WireString[];
    readonly body: object;
    readonly fault: Fault | null;
  }[] = [];
  /** The answers that it keeps, where it was asked to. */
  readonly kept: KeptAnswers;
  readonly #options: ServerOptions;
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #batches: BatchStore;
  readonly #limiter: Limiter | null;

  constructor(options: Partial<ServerOptions> = {}) {
    this.#options = { ...PEACEFUL, ...options };
    const { limit, wordlessList, listedAfter, lacks } = this.#options;
    this.kept = new KeptAnswers(wordlessList, listedAfter, lacks.includes('lookup') ? 404 : null);
    this.#limiter = limit === null ? null : new Limiter(limit, performance.now());
    this.#batches = new BatchStore(this.#options.batchFault, (body) => this.#serveLine(body));
  }

  /** Begins to listen on loopback. @returns the address to set OPENAI_BASE_URL to */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await read(request);
    // Whoever sent it was killed over it.
    if (body === null) return;
    this.#options.onRequest();
    const path = url.pathname.replace(/^\/v1/, '');
    if (request.method === 'POST' && path === '/chat/completions')
      await this.#chat(JSON.parse(body.toString('utf8')) as ChatBody, response);
    else if (request.method === 'GET' && path.startsWith('/chat/completions')) {
      const { status, answer } = this.kept.find(path.replace(/^\/chat\/completions\/?/, ''), url);
      send(response, status, JSON.stringify(answer));
    } else if (path === '/bill') send(response, 200, JSON.stringify(this.#statement()));
    else {
      const reply = this.#batches.handle(
        request.method ?? 'GET',
        path,
        url,
        body,
        request.headers['content-type'] ?? '',
      );
      if (reply === 'drop') request.socket.destroy();
      else
        send(
          response,
          reply?.status ?? 404,
          reply?.body ?? JSON.stringify({ error: { message: 'no such path' } }),
        );
    }
  }

  async #chat(body: ChatBody, response: ServerResponse): Promise<void> {
    const ordinal = this.seen.length + 1;
    const wire = wireOf(body, ordinal);
    const missing = this.#missingCapability(body);
    const fault = missing === null ? this.#options.faults(wire) : null;
    this.seen.push({ strings: wire.strings, body, fault });
    const foreseen = foreseenTokens(body, this.#options.limit?.counts);
    const admission = this.#limiter?.admit(foreseen, performance.now());
    if (admission && !admission.admitted) {
      this.bill.refused += 1;
      return send(
        response,
        429,
        JSON.stringify({ error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' } }),
        admission.headers,
      );
    }
    const refusal = missing ?? refusalFor(fault, wire.strings.length);
    if (refusal) {
      if (refusal.status === 429) this.bill.refused += 1;
      return send(response, refusal.status, refusal.body, refusal.headers);
    }
    this.bill.admittedAt.push(performance.now());
    this.bill.counted += foreseen;
    await pause((await this.#options.latency(ordinal)) + (fault === 'slow' ? 1500 : 0));
    const completion = this.#complete(body, wire, fault);
    await this.#deliver(
      response,
      completion,
      fault,
      this.#countAfterwards(completion) ?? admission?.headers ?? {},
    );
  }

  /** Counts what an answer came to, where the limit counts that; returns the headers that say so. */
  #countAfterwards(completion: object): Record<string, string> | null {
    if (this.#limiter === null || this.#options.limit?.counts !== 'usage') return null;
    const { usage } = completion as { readonly usage: { readonly total_tokens: number } | null };
    this.#limiter.charge(usage?.total_tokens ?? 0, performance.now());
    this.bill.counted += usage?.total_tokens ?? 0;
    return this.#limiter.headers(performance.now());
  }

  /** The completion, honest or not: billed, and kept where the client asked for that. */
  #complete(body: ChatBody, wire: WireRequest, fault: Fault | null): object {
    const { json, usage } = completionOf(body, wire, fault);
    this.bill.charge(wire.strings, usage);
    if (body.store === true && body.metadata?.request !== undefined)
      this.kept.keep(body.metadata.request, json);
    return json;
  }

  async #deliver(
    response: ServerResponse,
    json: object,
    fault: Fault | null,
    headers: Record<string, string>,
  ): Promise<void> {
    const text = falseSuccess(fault) ?? JSON.stringify(json);
    if (fault === 'reset-before-headers') return void response.destroy();
    if (fault === 'hang-before-headers') return;
    if (fault === 'hang-after-headers' || fault === 'reset-in-body') {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      });
      response.write(text.slice(0, Math.floor(text.length / 2)));
      if (fault === 'reset-in-body') setTimeout(() => response.destroy(), 20);
      return;
    }
    send(response, 200, text, headers);
  }

  #serveLine(body: object): object {
    const chat = body as ChatBody;
    const wire = wireOf(chat, this.seen.length + 1);
    const fault = this.#options.faults(wire);
    this.seen.push({ strings: wire.strings, body, fault });
    return this.#complete(chat, wire, fault);
  }

  #missingCapability(
    body: ChatBody,
  ): { status: number; headers?: Record<string, string>; body: string } | null {
    const asked = new Set<string>([body.response_format?.type ?? '', ...Object.keys(body)]);
    const lacking = this.#options.lacks.find((capability) => asked.has(capability));
    if (lacking === undefined) return null;
    const param = lacking.startsWith('json') ? 'response_format' : lacking;
    return {
      status: 400,
      body: JSON.stringify({
        error: {
          message: `Unsupported parameter: '${param}' (${lacking})`,
          param,
          code: 'unsupported_parameter',
        },
      }),
    };
  }

  #statement(): object {
    const { input, output, requests, refused, twice, strings } = this.bill;
    return { requests, refused, input, output, strings: strings.size, billedTwice: twice };
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => (milliseconds > 0 ? setTimeout(resolve, milliseconds) : resolve()));
}

/** The body of a request; null where the connection broke before it was whole. */
async function read(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch (error) {
    if (request.complete) throw error;
    return null;
  }
  return Buffer.concat(chunks);
}
