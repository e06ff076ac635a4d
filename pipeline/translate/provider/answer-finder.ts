import { isObject, parsedOrUndefined } from '../../json.ts';
import type { Clock } from '../clock.ts';
import { NoReply } from './provider.ts';
import type { Provider } from './provider.ts';
import { retryAfter } from '../rate-limit/rate-headers.ts';
import { isRedirect, isSuccess } from './failure.ts';
import type { ProviderReply } from './failure.ts';
import type { CapabilityStore } from './capability-store.ts';

/**
 * The raw answer; "none" if the endpoint knows of none; "unsupported" if it understands no such question; "unreachable" if it cannot
 * be asked just now, so that nobody knows.
 */
export type LookupResult = { readonly raw: string } | 'none' | 'unsupported' | 'unreachable';

/** Milliseconds that a question may take, and how often it is put again after a failure. */
const TIMEOUT = 20_000;
const TRIES = 6;

/** Pages of a list that are read: an endpoint that ignores the question about the request lists all that it keeps. */
const PAGES = 50;

/** Asks the endpoint for the answer to a request that was sent, and of which nothing was heard. Costs nothing. */
export class AnswerFinder {
  readonly #provider: Provider;
  readonly #capabilityStore: CapabilityStore;
  readonly #clock: Clock;

  constructor(provider: Provider, capabilityStore: CapabilityStore, clock: Clock) {
    this.#provider = provider;
    this.#capabilityStore = capabilityStore;
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
  ): Promise<LookupResult> {
    let found: LookupResult = 'none';
    for (const wait of waits) {
      await this.#clock.sleep(wait, signal);
      found = await this.#look(request, stringIds, signal);
      if (
        typeof found === 'object' ||
        found === 'unreachable' ||
        this.#capabilityStore.capabilities.lookup === false
      )
        return found;
    }
    return found;
  }

  async #look(request: string, stringIds: readonly string[], signal: AbortSignal): Promise<LookupResult> {
    if (this.#capabilityStore.capabilities.lookup === false) return 'unsupported';
    let after: string | undefined;
    for (let page = 1; page <= PAGES; page += 1) {
      const start = after;
      const text = await this.#asked((limit) => this.#provider.find(request, limit, start), signal, isList);
      if (isNoText(text)) return text;
      this.#capabilityStore.learnLookup(true);
      const { answer, next } = readList(text, request, stringIds);
      if (answer !== null) return this.#whole(answer, signal);
      if (next === null || next === after) return 'none';
      after = next;
    }
    return 'none';
  }

  /** An answer as it stands in a list, or, where the list does not have its words, as the endpoint gives it by its id. */
  async #whole(answer: Listed, signal: AbortSignal): Promise<LookupResult> {
    const listed = { raw: JSON.stringify(answer) };
    const id = idOf(answer);
    if (id === null || hasWords(answer)) return listed;
    const text = await this.#asked(
      (limit) => this.#provider.answer(id, limit),
      signal,
      (said) => parsed(said)?.choices !== undefined,
    );
    if (!isNoText(text)) return { raw: text };
    return answer.choices === undefined ? text : listed;
  }

  /**
   * Puts a question until it gets an answer that makes sense. "Not found" is said both of a question that nobody
   * understands and of an answer that is not there.
   */
  async #asked(
    question: (signal: AbortSignal) => Promise<ProviderReply>,
    signal: AbortSignal,
    makesSense: (text: string) => boolean,
  ): Promise<string> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const reply = await replied(question(AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])));
      if (reply && isSuccess(reply) && makesSense(reply.text)) return reply.text;
      if (signal.aborted || (reply && NO_ENTRY.has(reply.status))) return 'unreachable';
      const understood = this.#capabilityStore.capabilities.lookup === true;
      if (reply?.status === 404) return understood ? 'none' : 'unsupported';
      // A site that shows its page whatever is asked, twice over, keeps no list.
      const isElsewhere = reply && (isRedirect(reply.status) || (isSuccess(reply) && tries > 1));
      if (reply && !understood && (isElsewhere || UNKNOWN_TO.has(reply.status))) {
        this.#capabilityStore.learnLookup(false);
        return 'unsupported';
      }
      const asked = reply ? retryAfter(reply.headers, this.#clock.wall()) : null;
      await this.#clock.sleep(Math.min(asked ?? Math.min(250 * 2 ** tries, 4000), 60_000), signal);
    }
    return 'unreachable';
  }
}

function isNoText(text: string): text is 'none' | 'unsupported' | 'unreachable' {
  return text === 'none' || text === 'unsupported' || text === 'unreachable';
}

async function replied(reply: Promise<ProviderReply>): Promise<ProviderReply | null> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof NoReply) return null;
    throw error;
  }
}

/** Statuses by which an endpoint says that it understands no such question. */
const UNKNOWN_TO: ReadonlySet<number> = new Set([400, 405, 410, 422, 501]);

/** Statuses by which it says that this key, or this account, may not ask. */
const NO_ENTRY: ReadonlySet<number> = new Set([401, 402, 403]);

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
  return {
    answer: answer ?? null,
    next: list?.has_more === true ? (idOf({ id: list.last_id }) ?? idOf(data.at(-1))) : null,
  };
}

/** An id, which some endpoints write as a number. */
function idOf(listed: { readonly id?: unknown } | null | undefined): string | null {
  const id = listed?.id;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
}

/** Whether an answer has what the model said, if only that it declines. */
function hasWords({ choices }: Listed): boolean {
  if (!Array.isArray(choices)) return false;
  const message = (choices as ({ message?: { content?: unknown; refusal?: unknown } | null } | null)[])[0]
    ?.message;
  return message?.content != null || message?.refusal != null;
}

/** The object in a text; null where there is none. */
function parsed(text: string): List | null {
  const value = parsedOrUndefined(text);
  return isObject(value) ? value : null;
}
