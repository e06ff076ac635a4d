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
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const reply = await this.#ask(request, signal);
      const found = reply?.status === 200 ? answerIn(reply.text, request, stringIds) : null;
      if (found !== null) {
        this.#book.learnLookup(true);
        return found;
      }
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

  async #ask(request: string, signal: AbortSignal): Promise<Reply | null> {
    try {
      return await this.#provider.find(request, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]));
    } catch (error) {
      if (error instanceof NoReply) return null;
      throw error;
    }
  }
}

/** Statuses by which an endpoint says that it knows no such question. */
const UNKNOWN_TO: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 422, 501]);

/** The completion in a list of completions that answers the request; null where this is no such list. */
function answerIn(text: string, request: string, stringIds: readonly string[]): Found | null {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  const data = typeof list === 'object' && list !== null ? (list as { data?: unknown }).data : undefined;
  if (!Array.isArray(data)) return null;
  const answer = (data as (Listed | null)[]).find((each) => {
    if (each?.metadata != null) return each.metadata.request === request;
    const raw = JSON.stringify(each);
    return stringIds.some((id) => raw.includes(id));
  });
  return answer == null ? 'none' : { raw: JSON.stringify(answer) };
}

interface Listed {
  readonly metadata?: { readonly request?: unknown } | null;
}
