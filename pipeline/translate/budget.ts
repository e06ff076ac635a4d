import type { Usage } from './answer/answer.ts';
import type { GracefulStop } from './graceful-stop.ts';
import type { TokenBounds } from './request/request-body.ts';
import type { Price } from '../policy/translation-settings.ts';

/** What a run may cost; null where there is no cap. */
export interface SpendingCap {
  /** US dollars. */
  readonly dollars: number | null;
  /** Tokens, input and output together. */
  readonly tokens: number | null;
}

/** What tokens cost, in US dollars; null where the price is not known. */
export function costOf(
  tokens: TokenBounds & { readonly cachedInput?: number },
  price: Price | null,
  factor = 1,
): number | null {
  if (price === null) return null;
  const cached = tokens.cachedInput ?? 0;
  const input = (tokens.input - cached) * price.input + cached * (price.cachedInput ?? price.input);
  return (factor * (input + tokens.output * price.output)) / 1_000_000;
}

/** What is set aside for a request until it is known what it came to. */
export interface Reservation {
  readonly bound: TokenBounds;
}

/**
 * Keeps a run within its cap. The most that a request can cost is set aside before it is sent; what it did cost takes
 * its place when the answer is there. A request that does not fit waits for others to be settled.
 */
export class Budget {
  readonly #cap: SpendingCap;
  readonly #price: Price | null;
  readonly #factor: number;
  readonly #open = new Set<Reservation>();
  /** How much more than its bound a request has come to, at worst: some endpoints count in their own way. */
  #excess = 1;
  /** The largest shares of their bounds that requests have come to, as far as the endpoint said. */
  readonly #shares = { input: 0, output: 0 };
  #reports = 0;
  /** Requests of which the endpoint did not say what they came to: their bounds, and what is counted as spent for them. */
  readonly #unsaid = { bound: { input: 0, output: 0 }, counted: { input: 0, output: 0 } };
  #news = Promise.withResolvers<undefined>();
  readonly spent = { input: 0, output: 0, cachedInput: 0, reasoning: 0 };

  /** @param factor of the price: what a batch costs of it */
  constructor(cap: SpendingCap, price: Price | null, factor = 1) {
    this.#cap = cap;
    this.#price = price;
    this.#factor = factor;
  }

  /** US dollars spent so far; null where the price is not known. */
  get dollars(): number | null {
    return costOf(this.spent, this.#price, this.#factor);
  }

  get tokens(): number {
    return this.spent.input + this.spent.output;
  }

  /**
   * Sets aside what a request may cost.
   *
   * @returns "never" if it would not fit even with nothing else on its way, "later" if it may once others are settled
   */
  reserve(bound: TokenBounds): Reservation | 'later' | 'never' {
    const wanted = { bound };
    if (this.#fits([...this.#open, wanted])) {
      this.#open.add(wanted);
      return wanted;
    }
    return this.#open.size > 0 ? 'later' : 'never';
  }

  /**
   * Sets aside what a request may cost, as soon as it fits.
   *
   * @returns null if it never will, or when the run is stopped
   */
  async reserveInTime(
    bound: TokenBounds,
    gracefulStop: Pick<GracefulStop, 'halted' | 'promise'>,
  ): Promise<Reservation | null> {
    while (!gracefulStop.halted) {
      const reservation = this.reserve(bound);
      if (reservation === 'never') return null;
      if (reservation !== 'later') return reservation;
      await Promise.race([this.news, gracefulStop.promise]);
    }
    return null;
  }

  /** Tokens that an answer may have within what is not spent yet, to a request of so many; Infinity without a cap. */
  roomFor(input: number): number {
    const { dollars, tokens } = this.#cap;
    const spent = {
      input: this.spent.input + this.#unsaidRest('input') + input * this.#excess,
      output: this.spent.output + this.#unsaidRest('output'),
    };
    const left = tokens === null ? Infinity : tokens - spent.input - spent.output;
    const cost = costOf(spent, this.#price, this.#factor);
    const perToken = costOf({ input: 0, output: 1 }, this.#price, this.#factor) ?? 0;
    const affordable =
      dollars === null || cost === null || perToken === 0 ? Infinity : (dollars - cost) / perToken;
    return Math.floor(Math.min(left, affordable) / this.#excess);
  }

  /** Resolves when something has been settled or released. */
  get news(): Promise<unknown> {
    return this.#news.promise;
  }

  /** Puts what a request came to in the place of what was set aside for it. */
  settle(reservation: Reservation, usage: Usage): void {
    const input = usage.input / Math.max(1, reservation.bound.input);
    const output = usage.output / Math.max(1, reservation.bound.output);
    this.#reports += 1;
    this.#shares.input = Math.max(this.#shares.input, input);
    this.#shares.output = Math.max(this.#shares.output, output);
    const over = Math.max(input, output);
    if (over > 1) this.#excess = Math.max(this.#excess, 1.1 * over);
    this.#spend(reservation, usage);
  }

  /**
   * Puts an estimate in the place of what was set aside for a request, where the endpoint does not say what it came to. As much
   * more stays set aside as it may have come to, by what others did; all, if there are too few of those.
   */
  estimate(reservation: Reservation, usage: Usage): void {
    for (const kind of ['input', 'output'] as const) {
      this.#unsaid.bound[kind] += reservation.bound[kind];
      this.#unsaid.counted[kind] += usage[kind];
    }
    this.#spend(reservation, usage);
  }

  /** What requests may have come to beyond what is counted for them, where the endpoint did not say. */
  #unsaidRest(kind: keyof TokenBounds): number {
    const { bound, counted } = this.#unsaid;
    const share = this.#reports < ENOUGH ? this.#excess : Math.min(this.#excess, MARGIN * this.#shares[kind]);
    return Math.max(0, share * bound[kind] - counted[kind]);
  }

  #spend(reservation: Reservation, usage: Usage): void {
    this.#open.delete(reservation);
    this.spent.input += usage.input;
    this.spent.output += usage.output;
    this.spent.cachedInput += usage.cachedInput;
    this.spent.reasoning += usage.reasoning;
    this.#tell();
  }

  /** Gives back what was set aside for a request that was not billed. */
  release(reservation: Reservation): void {
    this.#open.delete(reservation);
    this.#tell();
  }

  /** Counts what was set aside as spent: nobody can say whether the request was billed. */
  forfeit(reservation: Reservation): void {
    this.#spend(reservation, { ...reservation.bound, cachedInput: 0, reasoning: 0 });
  }

  #fits(reservations: readonly Reservation[]): boolean {
    let input = this.spent.input + this.#unsaidRest('input');
    let output = this.spent.output + this.#unsaidRest('output');
    for (const { bound } of reservations) {
      input += bound.input * this.#excess;
      output += bound.output * this.#excess;
    }
    if (this.#cap.tokens !== null && input + output > this.#cap.tokens) return false;
    if (this.#cap.dollars === null) return true;
    // Without the discount for what was in a cache: not every endpoint that reports it grants it.
    const dollars = costOf({ input, output }, this.#price, this.#factor);
    return dollars !== null && dollars <= this.#cap.dollars;
  }

  #tell(): void {
    const news = this.#news;
    this.#news = Promise.withResolvers();
    news.resolve(undefined);
  }
}

/** Requests whose cost was told, after which others are taken to be alike, and by how much they may be dearer. */
const ENOUGH = 5;
const MARGIN = 1.2;
