import type { Clock } from './clock.ts';
import { NoReply } from './provider.ts';
import type { Provider } from './provider.ts';
import { retryAfter } from './rate-headers.ts';
import type { Reply } from './failure.ts';
import type { SkillBook } from './skill-book.ts';

/** The raw answer; "none" if the endpoint knows of none; "mute" if it cannot be asked. */
export type Found = { readonly raw: string } | 'none' | 'mute';

/** Milliseconds that a question may take, and how often it is put again after a failure. */
const TIMEOUT = 20_000;
const TRIES = 5;

/** Pages of a list that are read: an endpoint that ignores the question about the request lists all that it keeps. */
const PAGES = 50;

/** Asks the endpoint for the answer to a request that was sent, and of which nothing was heard. Costs nothing. */
export class AnswerFinder {
  readonly #provider: Provider;
  readonly #book: SkillBook;
  readonly #clock: Clock;

  constructor(provider: Provider, book: SkillBook, clock: Clock) {
    this.#provider = provider;
    this.#book = book;
    this.#clock = clock;
  }

  /**
   * @param stringIds ids that stand in the answer, for endpoints whose lists do not repeat the metadata
   * @param waits milliseconds before each look: an answer may show up late
   */
  async find(
    request: string,
    stringIds: readonly string[],
    waits: readonly number[],
    signal: AbortSignal,
  ): Promise<Found> {
    for (const wait of waits) {
      await this.#clock.sleep(wait, signal);
      const found = await this.#look(request, stringIds, signal);
      if (found !== 'none') return found;
    }
    return 'none';
  }

  async #look(request: string, stringIds: readonly string[], signal: AbortSignal): Promise<Found> {
    if (this.#book.skills.lookup === false) return 'mute';
    let after: string | undefined;
    for (let page = 1; page <= PAGES; page += 1) {
      const start = after;
      const text = await this.#asked((limit) => this.#provider.find(request, limit, start), signal, isList);
      if (text === 'none' || text === 'mute') return text;
      this.#book.learnLookup(true);
      const { answer, next } = readList(text, request, stringIds);
      if (answer !== null) return this.#whole(answer, signal);
      if (next === null || next === after) return 'none';
      after = next;
    }
    return 'none';
  }

  /** An answer as it stands in a list, or, where the list has no more than its id, as the endpoint gives it by that. */
  async #whole(answer: Listed, signal: AbortSignal): Promise<Found> {
    const { id } = answer;
    if (answer.choices !== undefined || typeof id !== 'string') return { raw: JSON.stringify(answer) };
    const text = await this.#asked(
      (limit) => this.#provider.answer(id, limit),
      signal,
      (said) => parsed(said)?.choices !== undefined,
    );
    return text === 'none' || text === 'mute' ? text : { raw: text };
  }

  /** Puts a question until it gets an answer that makes sense. */
  async #asked(
    question: (signal: AbortSignal) => Promise<Reply>,
    signal: AbortSignal,
    makesSense: (text: string) => boolean,
  ): Promise<string> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const reply = await replied(question(AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])));
      if (reply?.status === 200 && makesSense(reply.text)) return reply.text;
      if (signal.aborted) return 'none';
      if (reply && UNKNOWN_TO.has(reply.status)) {
        this.#book.learnLookup(false);
        return 'mute';
      }
      const asked = reply ? retryAfter(reply.headers, this.#clock.wall()) : null;
      await this.#clock.sleep(Math.min(asked ?? 250 * 2 ** tries, 60_000), signal);
    }
    return 'mute';
  }
}

async function replied(reply: Promise<Reply>): Promise<Reply | null> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof NoReply) return null;
    throw error;
  }
}

/** Statuses by which an endpoint says that it knows no such question. */
const UNKNOWN_TO: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 422, 501]);

/** A stored answer, as a list has it. */
interface Listed {
  readonly id?: unknown;
  readonly choices?: unknown;
  readonly metadata?: { readonly request?: unknown } | null;
}

interface List extends Listed {
  readonly data?: unknown;
  readonly has_more?: unknown;
  readonly last_id?: unknown;
}

function isList(text: string): boolean {
  return Array.isArray(parsed(text)?.data);
}

/** The completion in a list of completions that answers the request, and where the list goes on. */
function readList(
  text: string,
  request: string,
  stringIds: readonly string[],
): { readonly answer: Listed | null; readonly next: string | null } {
  const list = parsed(text);
  const data = Array.isArray(list?.data) ? (list.data as (Listed | null)[]) : [];
  const answer = data.find((each) => {
    if (each?.metadata != null) return each.metadata.request === request;
    const raw = JSON.stringify(each);
    return stringIds.some((id) => raw.includes(id));
  });
  const last = list?.last_id ?? data.at(-1)?.id;
  return {
    answer: answer ?? null,
    next: list?.has_more === true && typeof last === 'string' && last !== '' ? last : null,
  };
}

/** The object in a text; null where there is none. */
function parsed(text: string): List | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
