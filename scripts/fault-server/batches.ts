import type { BatchFault } from './faults.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
}

interface StoredBatch {
  readonly id: string;
  readonly file: string;
  readonly metadata: unknown;
  status: string;
  looks: number;
  output: string | null;
  errors: string | null;
}

/** The files and batches of the server. A batch is done at the second look. */
export class BatchStore {
  readonly #fault: BatchFault | null;
  readonly #serve: (body: object) => object;
  readonly #files = new Map<string, string>();
  readonly #batches: StoredBatch[] = [];
  #creations = 0;
  /** Times that an output file was asked for before it was there. */
  #tooEarly = 0;

  /** @param serve answers one line of a batch */
  constructor(fault: BatchFault | null, serve: (body: object) => object) {
    this.#fault = fault;
    this.#serve = serve;
  }

  /** @returns "drop" where the connection is to be cut; null for a path that it does not know */
  handle(method: string, path: string, url: URL, body: Buffer, type: string): Reply | 'drop' | null {
    if (method === 'POST' && path === '/files') return this.#upload(body.toString('utf8'), type);
    if (method === 'POST' && path === '/batches')
      return this.#create(JSON.parse(body.toString('utf8')) as { input_file_id: string; metadata?: unknown });
    if (method === 'GET' && path === '/batches') return this.#list(url);
    const batch = /^\/batches\/([^/]+)$/.exec(path)?.[1];
    if (batch !== undefined) return this.#look(batch);
    const file = /^\/files\/([^/]+)\/content$/.exec(path)?.[1];
    return file === undefined ? null : this.#content(file);
  }

  #upload(body: string, type: string): Reply {
    const boundary = /boundary=([^;]+)/.exec(type)?.[1] ?? '';
    const part = body.split(`--${boundary}`).find((each) => each.includes('filename=')) ?? '';
    const id = `file-${this.#files.size + 1}`;
    this.#files.set(id, part.slice(part.indexOf('\r\n\r\n') + 4).trimEnd());
    return ok({ id, object: 'file', purpose: 'batch' });
  }

  #create(request: { input_file_id: string; metadata?: unknown }): Reply | 'drop' {
    const batch: StoredBatch = {
      id: `batch_${this.#batches.length + 1}`,
      file: request.input_file_id,
      metadata: request.metadata ?? null,
      status: 'validating',
      looks: 0,
      output: null,
      errors: null,
    };
    this.#batches.push(batch);
    this.#creations += 1;
    return this.#fault === 'create-reply-lost' && this.#creations === 1 ? 'drop' : ok(shown(batch));
  }

  #list(url: URL): Reply {
    const newest = this.#batches.toReversed();
    const after = newest.findIndex(({ id }) => id === url.searchParams.get('after'));
    const page = newest.slice(after + 1, after + 1 + Number(url.searchParams.get('limit') ?? 20));
    return ok({ object: 'list', data: page.map(shown), has_more: after + 1 + page.length < newest.length });
  }

  #look(id: string): Reply | null {
    const batch = this.#batches.find((each) => each.id === id);
    if (!batch) return null;
    if (this.#fault === 'gone' && batch === this.#batches[0]) return notFound('No such batch');
    batch.looks += 1;
    if (batch.looks === 2) this.#finish(batch);
    else if (batch.looks === 1) batch.status = 'in_progress';
    return ok(shown(batch));
  }

  /** Does the work: for half of the lines only, where the batch is to go wrong the first time. */
  #finish(batch: StoredBatch): void {
    const lines = (this.#files.get(batch.file) ?? '')
      .split('\n')
      .map((line) => JSON.parse(line) as { custom_id: string; body: object });
    const wrong = this.#batches.indexOf(batch) === 0 ? this.#fault : null;
    const partial = wrong === 'failed-lines' || wrong === 'expired' || wrong === 'cancelled';
    const served = partial ? lines.slice(0, Math.ceil(lines.length / 2)) : lines;
    const output = served.map(({ custom_id, body }) => ({
      id: 'r',
      custom_id,
      response: { status_code: 200, request_id: 'q', body: this.#serve(body) },
      error: null,
    }));
    const errors = lines.slice(served.length).map(({ custom_id }) =>
      wrong === 'failed-lines'
        ? {
            id: 'r',
            custom_id,
            response: { status_code: 500, body: { error: { message: 'The server had an error' } } },
            error: null,
          }
        : {
            id: 'r',
            custom_id,
            response: null,
            error: {
              code: 'batch_expired',
              message: 'This request could not be executed before the completion window expired.',
            },
          },
    );
    batch.status = wrong === 'expired' ? 'expired' : wrong === 'cancelled' ? 'cancelled' : 'completed';
    // In any order, as the interface says.
    batch.output = this.#keep(output.toReversed(), wrong === 'output-lost');
    batch.errors = errors.length > 0 ? this.#keep(errors, false) : null;
  }

  #keep(lines: readonly object[], lost: boolean): string {
    const id = `file-${this.#files.size + 1}`;
    this.#files.set(id, lost ? '' : lines.map((line) => JSON.stringify(line)).join('\n'));
    return id;
  }

  #content(id: string): Reply | null {
    const content = this.#files.get(id);
    const late = this.#fault === 'output-late' && (this.#tooEarly += 1) < 5;
    return content && !late ? { status: 200, body: content } : notFound('No such File object');
  }
}

function shown(batch: StoredBatch): object {
  return {
    id: batch.id,
    object: 'batch',
    status: batch.status,
    input_file_id: batch.file,
    output_file_id: batch.output,
    error_file_id: batch.errors,
    metadata: batch.metadata,
  };
}

function notFound(message: string): Reply {
  return { status: 404, body: JSON.stringify({ error: { message } }) };
}

function ok(body: object): Reply {
  return { status: 200, body: JSON.stringify(body) };
}
