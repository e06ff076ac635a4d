import { completionOf, wireOf, type ChatBody } from '../../../scripts/fault-server/completion.ts';
import type { WireString } from '../../../scripts/fault-server/faults.ts';
import type { ProviderReply } from '../provider/failure.ts';
import type { NoReply, Provider } from '../provider/provider.ts';

/** A request for a completion, as the provider saw it. */
export interface SeenRequest {
  readonly body: ChatBody & Readonly<Record<string, unknown>>;
  readonly strings: readonly WireString[];
}

/** What comes instead of an honest answer; null for an honest one. "lost": the work is done, and the answer does not arrive. */
export type Deviation = ProviderReply | NoReply | 'lost' | null;

/** A reply as an endpoint gives it. */
export function reply(status: number, body: object | string): ProviderReply {
  return { status, headers: new Headers(), text: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** A completion with these words. */
export function replyWith(content: string, finish_reason = 'stop'): ProviderReply {
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  return reply(200, { choices: [{ message: { content }, finish_reason }], usage });
}

/** A provider in memory: answers honestly unless it is told otherwise, and keeps its answers to be looked up. */
export class MemoryProvider implements Provider {
  readonly seen: SeenRequest[] = [];
  /** Most requests that were under way at a time. */
  mostAtOnce = 0;
  /** Texts of files, and batches by their name, for those who go by them. */
  readonly files = new Map<string, string>();
  readonly made: { readonly id: string; readonly file: string; readonly request: string }[] = [];
  /** Whether an answer that was kept can be looked up. */
  keeps = true;
  /** The file of a batch's answers is lost. */
  losesOutput = false;
  readonly #deviation: (request: SeenRequest, ordinal: number) => Deviation;
  readonly #kept = new Map<string, object>();
  #underWay = 0;

  constructor(deviation: (request: SeenRequest, ordinal: number) => Deviation = () => null) {
    this.#deviation = deviation;
  }

  async complete(body: object): Promise<ProviderReply> {
    const request = this.#note(body);
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    await Promise.resolve();
    this.#underWay -= 1;
    const deviation = this.#deviation(request, this.seen.length);
    if (deviation !== null && deviation !== 'lost') {
      if (deviation instanceof Error) throw deviation;
      return deviation;
    }
    const completion = this.#complete(request);
    if (deviation === 'lost') {
      const { NoReply: Lost } = await import('../provider/provider.ts');
      throw new Lost('the connection broke', false);
    }
    return reply(200, completion);
  }

  async find(request: string): Promise<ProviderReply> {
    if (!this.keeps) return reply(404, { error: { message: 'no such path' } });
    const kept = this.#kept.get(request);
    return reply(200, { object: 'list', data: kept ? [kept] : [], has_more: false });
  }

  async answer(): Promise<ProviderReply> {
    return reply(404, {});
  }

  async upload(lines: string): Promise<ProviderReply> {
    const id = `file-${this.files.size + 1}`;
    this.files.set(id, lines);
    return reply(200, { id });
  }

  async createBatch(file: string, request: string): Promise<ProviderReply> {
    const batch = { id: `batch_${this.made.length + 1}`, file, request };
    this.made.push(batch);
    return reply(200, { id: batch.id, status: 'validating' });
  }

  async batch(id: string): Promise<ProviderReply> {
    const batch = this.made.find((each) => each.id === id);
    if (batch === undefined) return reply(404, { error: { message: 'No such batch' } });
    const output = `${batch.file}-output`;
    if (!this.files.has(output)) this.files.set(output, this.#work(batch.file));
    return reply(200, { ...this.#shown(batch), status: 'completed', output_file_id: output });
  }

  async batches(): Promise<ProviderReply> {
    return reply(200, { data: this.made.map((batch) => this.#shown(batch)), has_more: false });
  }

  async content(file: string): Promise<ProviderReply> {
    const text = this.losesOutput ? undefined : this.files.get(file);
    return text === undefined ? reply(404, { error: { message: 'No such file' } }) : reply(200, text);
  }

  #shown({ id, file, request }: MemoryProvider['made'][number]): object {
    return { id, status: 'in_progress', input_file_id: file, metadata: { request } };
  }

  #work(file: string): string {
    const lines = (this.files.get(file) ?? '').trim().split('\n');
    return lines
      .map((line) => {
        const { custom_id, body } = JSON.parse(line) as { readonly custom_id: string; readonly body: object };
        const request = this.#note(body);
        const deviation = this.#deviation(request, this.seen.length);
        const response =
          deviation !== null && typeof deviation === 'object' && 'status' in deviation
            ? { status_code: deviation.status, body: JSON.parse(deviation.text) as object }
            : { status_code: 200, body: this.#complete(request) };
        return JSON.stringify({ custom_id, response });
      })
      .join('\n');
  }

  #note(body: object): SeenRequest {
    const chat = body as SeenRequest['body'];
    const request = { body: chat, strings: wireOf(chat, this.seen.length + 1).strings };
    this.seen.push(request);
    return request;
  }

  #complete({ body }: SeenRequest): object {
    const { json } = completionOf(body, wireOf(body, this.seen.length), null);
    const name = body.metadata?.request;
    if (body.store === true && name !== undefined) this.#kept.set(name, json);
    return json;
  }
}
