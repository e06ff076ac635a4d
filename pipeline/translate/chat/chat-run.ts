import { AnswerSizes } from '../answer/answer-sizes.ts';
import { usualThought } from '../request/usual-thought.ts';
import { ChatAsker } from './chat-asker.ts';
import { settled, type Barren, type ChatResult, type Settled } from './chat-step.ts';
import { isolate } from './isolation.ts';
import { SPENT, SpareRequests } from '../request/spare-requests.ts';
import { FAILED_REQUESTS, type TranslationUnit } from '../plan/translation-unit.ts';
import { packChunks, type Chunk } from '../request/chunk.ts';
import { askerOf, type RunContext } from '../run-context.ts';
import { isKnownSuspect, lastAskLeft, left, setAside } from '../set-aside.ts';

/**
 * Asks for strings, so many requests at a time as the endpoint bears, until each has a translation, is given up, or is left to
 * another run: what is asked for again takes requests from a few that are spare.
 */
export class ChatRun {
  readonly #context: RunContext;
  readonly #sizes: AnswerSizes;
  readonly #asker: ChatAsker;
  readonly #spare = new SpareRequests();
  /** How often a request had to be sent before it brought anything, at most, besides the first time. */
  #repeats = 0;

  constructor(context: RunContext) {
    this.#context = context;
    const { ledger, capabilityStore } = context;
    this.#sizes = new AnswerSizes(usualThought(ledger, capabilityStore.url, capabilityStore.model));
    this.#asker = new ChatAsker(context, this.#sizes);
  }

  /** @returns the strings that are left for another run */
  async run(units: readonly TranslationUnit[]): Promise<TranslationUnit[]> {
    const { gracefulStop, tally } = this.#context;
    const leftOver: TranslationUnit[] = [];
    // Those that may be at fault come last, and not all of one record after the other: what others get shows how the endpoint is.
    const isDoubtful = ({ declined }: TranslationUnit): boolean => declined > 0;
    const doubtful = units.filter(isDoubtful).sort((a, b) => (a.hash < b.hash ? -1 : 1));
    let round = [...units.filter((unit) => !isDoubtful(unit)), ...doubtful];
    this.#spare.plan(this.#pack(round).length);
    while (round.length > 0) {
      const { admitted, refused } = this.#spare.admit(this.#pack(round));
      for (const unit of refused) tally.noteSetAside(unit, SPENT);
      const again = await this.#serveAll(admitted);
      leftOver.push(...refused, ...again.filter((unit) => unit.failures >= FAILED_REQUESTS));
      round = again.filter((unit) => unit.failures < FAILED_REQUESTS);
      // Those that may travel together first, so that the others do not break up their chunks.
      round.sort((a, b) => b.maxChunkSize - a.maxChunkSize);
      if (gracefulStop.halted) break;
    }
    if (this.#asker.isShutOut) gracefulStop.stop('forbidden', tally.lastFailure);
    return [...leftOver, ...round];
  }

  #pack(round: Chunk): Chunk[] {
    const { settings } = this.#context;
    const stringsPerRequest = Math.min(settings.stringsPerRequest, this.#sizes.mostStrings);
    return packChunks(round, { ...settings, stringsPerRequest }, (chunk) => this.#asker.fits(chunk));
  }

  /** Serves chunk after chunk until a text was good, then all that are left at once, and then those that brought nothing. */
  async #serveAll(chunks: readonly Chunk[]): Promise<TranslationUnit[]> {
    const { circuitBreaker, concurrencyLimiter, gracefulStop, streak, tally, settings, capabilityStore } =
      this.#context;
    const again: TranslationUnit[] = [];
    const failed: Attempt[] = [];
    const faulty: Barren[] = [];
    let next: Attempt[] = chunks.map((chunk) => ({ chunk, tries: 0 }));
    /** Failures of the endpoint in a row, whatever it was asked for. */
    let failures = 0;
    const isShut = ({ isRefused, counts }: Barren): boolean =>
      isRefused && !counts && tally.remarks.size === 0;
    const serve = async ({ chunk, tries }: Attempt, pauses = tries): Promise<void> => {
      if (pauses > 0) await this.#asker.pause(pauses);
      const result = await gracefulStop.guard(() => this.#asker.ask(chunk, tries), settled(chunk));
      failures = result.kind === 'barren' && !result.counts && !result.isRefused ? failures + 1 : 0;
      if (result.kind === 'settled') {
        this.#repeats = Math.max(this.#repeats, tries);
        again.push(...this.#sorted(result));
      } else if (gracefulStop.halted) again.push(...this.#leftAtStop(result));
      else if (isShut(result) && chunk.length > 1)
        // Whether it is for a string's sake shows by one alone.
        next.push({ chunk: chunk.slice(0, 1), tries: 0 }, { chunk: chunk.slice(1), tries: 0 });
      else if (result.isRefused || isSuspect(chunk)) faulty.push(result);
      else failed.push({ chunk: result.strings, tries: tries + 1, result });
    };
    while ((tally.remarks.size === 0 || this.#sizes.isOnTrial) && !gracefulStop.halted) {
      // Another one may fare better, and this one at another time.
      const first = next.shift() ?? failed.shift();
      if (first === undefined) break;
      const { mostStrings } = this.#sizes;
      const { capabilities } = capabilityStore;
      const { result } = first;
      // Of two strings each gets an answer of its own before the three are spent.
      const isPair = chunks.length === 1 && first.chunk.length === 2;
      const isNearEnd = result?.counts ? streak.isNearEnd || isPair : circuitBreaker.isNearEnd;
      if (result?.counts && first.chunk.length === 1 && this.#isModelKnown()) faulty.push(result);
      else if (result && first.chunk.length > 1 && isNearEnd) {
        // What goes out last before the endpoint is left is one string alone: another one may have been at fault.
        const parts = [first.chunk.slice(0, 1), first.chunk.slice(1)];
        const then = result.counts ? {} : { result };
        next.push(...parts.map((chunk) => ({ chunk, tries: 0, ...then })));
        this.#spare.take();
      } else if (first.tries <= settings.retries) await serve(first, failures);
      else again.push(...left(first.chunk));
      // Asked in another way, it may answer at once.
      if (capabilities !== capabilityStore.capabilities) failures = 0;
      // More may travel together: what waits is packed anew.
      if (this.#sizes.mostStrings > mostStrings) again.push(...next.splice(0).flatMap(({ chunk }) => chunk));
    }
    // Before anything good came, the form of the answer or the endpoint was at fault.
    for (const each of failed.splice(0)) {
      this.#spare.take();
      next.push(each);
    }
    while (next.length > 0) {
      await concurrencyLimiter.all(next.map((each) => () => serve(each)));
      next = this.#worthRepeating(failed);
      faulty.push(...failed.splice(0).flatMap((each) => (next.includes(each) ? [] : (each.result ?? []))));
    }
    return [...again, ...(await this.#isolateAll(faulty))];
  }

  /**
   * Those of the requests that brought nothing that are sent once more, and take a spare request each. Several are the endpoint's
   * fault more often than a string's; one of all may be either's, and the search for the string brings as much as the same once more.
   */
  #worthRepeating(failed: readonly Attempt[]): Attempt[] {
    const isFlaky = failed.length > 1 || this.#repeats > 0;
    return failed.filter(({ tries }) => {
      if (!isFlaky || tries > this.#repeats + 1) return false;
      return this.#spare.take() || tries === 1;
    });
  }

  /** What is to be asked for again in this run, and what is left to another one. */
  #sorted({ again, isFirst }: Settled): Chunk {
    if (isFirst) return again;
    this.#spare.noteAsked(again);
    return lastAskLeft(this.#context, again);
  }

  /** Whether the model is known to translate, so that a string alone for which nothing comes is at fault itself. */
  #isModelKnown(): boolean {
    const { ledger, capabilityStore } = this.#context;
    return ledger.hasGoodOf({ model: capabilityStore.model });
  }

  /**
   * Strings of which no answer could be used when the endpoint was left for that. Where others were translated before, they may be at
   * fault even so: they come last in the next run, each alone, so that no run ends by them again.
   */
  #leftAtStop({ strings, message, counts }: Barren): Chunk {
    const { gracefulStop, tally } = this.#context;
    const isLate = tally.remarks.size > 0;
    const isAlone = strings.length === 1 && this.#isModelKnown();
    const isForAnswers = /^(?:unusable|refused)$/.test(gracefulStop.reason?.kind ?? '');
    if (!counts || !isForAnswers || !(isLate || isAlone)) return strings;
    const refusal = { message, isAlone, isLast: isSuspect(strings) };
    return setAside(this.#context, askerOf(this.#context), strings, refusal);
  }

  /** Whether a string that is found to be at fault has that held against it. */
  #countsAlone({ strings, counts, mayBeString }: Barren): boolean {
    const isAnswered = this.#context.tally.remarks.size > 0 || isKnownSuspect(this.#context, strings);
    return counts || (mayBeString === true && isAnswered);
  }

  /** Finds the strings for whose sake requests brought nothing, as far as there are requests to spare. */
  async #isolateAll(faulty: readonly Barren[]): Promise<TranslationUnit[]> {
    const { gracefulStop, streak, tally } = this.#context;
    const again: TranslationUnit[] = [];
    for (const [index, group] of faulty.entries()) {
      // A firewall that let nothing through so far stands before the endpoint, not before a string.
      const isShut = group.isRefused && !group.counts && tally.remarks.size === 0;
      if (isShut && !isKnownSuspect(this.#context, group.strings))
        gracefulStop.stop('forbidden', group.message);
      let failures = 0;
      const ask = async (chunk: Chunk): Promise<ChatResult> => {
        // That some of these bring nothing says nothing of an endpoint that others were answered by, or one string alone; and what a
        // filter refuses is looked for at no cost.
        if (tally.remarks.size > 0 || group.strings.length === 1 || !group.isPaid) streak.usable();
        if (failures > 0) await this.#asker.pause(failures);
        const result = await gracefulStop.guard(() => this.#asker.ask(chunk, 1), settled(chunk));
        if (result.kind === 'barren' && !result.isRefused) failures += 1;
        return result.kind === 'barren' ? result : { ...result, again: this.#sorted(result) };
      };
      const most = Math.ceil(this.#spare.left / (faulty.length - index));
      const found = await isolate(group, ask, this.#spare, gracefulStop.halted ? 0 : most);
      this.#spare.noteAsked(found.cleared);
      again.push(...found.again, ...found.cleared);
      if (gracefulStop.halted) again.push(...this.#leftAtStop({ ...group, strings: found.suspects }));
      else {
        const isAlone = found.suspects.length === 1 && this.#countsAlone(group);
        // By earlier answers alone, an endpoint that is unwell for a day looks the same: that takes one run more.
        const isUnsure = !group.counts && tally.remarks.size === 0;
        const refusal = { message: group.message, isAlone, isLast: group.strings.length === 1, isUnsure };
        again.push(...setAside(this.#context, askerOf(this.#context), found.suspects, refusal));
      }
    }
    return again;
  }
}

/** Whether a request for these brought nothing in an earlier run either: then it is not the endpoint that is tried out by it. */
function isSuspect(chunk: Chunk): boolean {
  return chunk.every(({ declined }) => declined > 0);
}

/** Strings that travel together, and how often they brought nothing. */
interface Attempt {
  readonly chunk: Chunk;
  readonly tries: number;
  /** What the last try came to. */
  readonly result?: Barren;
}
