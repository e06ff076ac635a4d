import type { LimitNotice } from './rate-headers.ts';

interface Sent {
  readonly ticket: number;
  readonly at: number;
  amount: number;
}

/**
 * How much of one limit is left, by the endpoint's last word and what has been sent since.
 *
 * Endpoints count in three ways: a bucket that refills all the time, a window that slides, a window that jumps. The
 * headers do not say which. What is sent is taken to come back one period after it was sent, which is right for both
 * windows and never too early for a bucket; where that says "wait" and a bucket would have something left, one request
 * at a time tries it. Three such trials that are let through make it a bucket, one that is not rules that out.
 */
export class Allowance {
  #notice: (LimitNotice & { readonly at: number; readonly sentAt: number }) | null = null;
  /** What was answered since that word without a word of its own, and may have been counted after it. */
  #uncounted = 0;
  /** When what was counted before the notice comes back, and how much of it. */
  #returning: readonly { readonly at: number; readonly amount: number }[] = [];
  #sent: Sent[] = [];
  /** What is on its way, by ticket. The endpoint's last word may count it or not: requests overtake each other. */
  readonly #underWay = new Map<number, Sent>();
  readonly #credit: number;
  /** The longest time until all is back that was heard of, in milliseconds. */
  #period = 0;
  /** Grows with refusals that nothing explains. */
  #caution = 1;
  #refill: 'untested' | 'steady' | 'no' = 'untested';
  #trial: number | null = null;
  #passed = 0;

  /**
   * @param credit how much of what was sent is expected back: less than 1 where the endpoint may count less than we do
   */
  constructor(credit = 1) {
    this.#credit = credit;
  }

  /** How many milliseconds to wait before so much may be sent; 0 if at once. */
  wait(amount: number, now: number): number {
    const notice = this.#notice;
    if (notice === null) return 0;
    // More than the limit can never be had; it goes out when all of the limit is free.
    const wanted = Math.min(amount, notice.limit ?? amount);
    if (this.#bySliding(now) >= wanted) return 0;
    if (this.#refill === 'steady' || (this.#refill === 'untested' && this.#trial === null)) {
      const wait = this.#untilRefilled(wanted, now);
      if (wait !== null) return Math.min(wait, this.#untilReturned(wanted, now));
    }
    return this.#untilReturned(wanted, now);
  }

  /** Notes that a request goes out now. */
  send(ticket: number, amount: number, now: number): void {
    const needed = Math.min(amount, this.#notice?.limit ?? amount);
    if (this.#refill === 'untested' && this.#bySliding(now) < needed) this.#trial = ticket;
    const sent = { ticket, at: now, amount };
    this.#sent.push(sent);
    this.#underWay.set(ticket, sent);
  }

  /** Notes what the endpoint said in its answer to a request, and what the request came to. */
  hear(ticket: number, heard: LimitNotice | null, actual: number | null, now: number): void {
    this.#underWay.delete(ticket);
    const sent = this.#sent.findLast((each) => each.ticket === ticket);
    if (sent && actual !== null) sent.amount = actual;
    if (ticket === this.#trial) {
      this.#trial = null;
      this.#passed += 1;
      if (this.#passed >= 3) this.#refill = 'steady';
    }
    if (heard === null) this.#uncounted += sent?.amount ?? 0;
    // An earlier word counts less than the one we go by, or was spoken after so much came back that it does not matter.
    if (heard === null || !this.#isNewer(heard, sent, now)) return;
    const limit = heard.limit ?? Math.max(heard.remaining + (sent?.amount ?? 0), this.#notice?.limit ?? 0);
    this.#notice = { ...heard, limit, at: now, sentAt: sent?.at ?? now };
    this.#period = Math.max(this.#period, heard.reset ?? 0);
    this.#uncounted = 0;
    this.#returning = this.#expectReturns(limit - heard.remaining, ticket, now + (heard.reset ?? 60_000));
    this.#forgetOld(now);
  }

  /**
   * Whether a word of the endpoint is later than the one we go by. Answers overtake each other, and so do requests: a
   * smaller rest is later, and so is the answer to what was sent after the last word was heard.
   */
  #isNewer(heard: LimitNotice, sent: Sent | undefined, now: number): boolean {
    const notice = this.#notice;
    if (notice === null || heard.remaining <= notice.remaining) return true;
    return (sent !== undefined && sent.at >= notice.at) || now - notice.at > (notice.reset ?? 60_000);
  }

  /** Notes that the endpoint refused a request: it was not counted. */
  refuse(ticket: number, heard: LimitNotice | null, now: number): void {
    const refused = this.#sent.find((each) => each.ticket === ticket);
    // It was not counted, but it shows when the word was spoken.
    if (refused) refused.amount = 0;
    if (ticket === this.#trial) {
      this.#trial = null;
      this.#refill = 'no';
    } else this.#caution = Math.min(8, 2 * this.#caution);
    if (this.#refill === 'steady') {
      this.#refill = 'untested';
      this.#passed = 0;
    }
    this.hear(ticket, heard, null, now);
  }

  /** Notes that nothing will be heard of a request. */
  lose(ticket: number): void {
    this.#underWay.delete(ticket);
    if (ticket === this.#trial) this.#trial = null;
  }

  /** What is left if everything comes back one period after it was sent. */
  #bySliding(now: number): number {
    const notice = this.#notice;
    if (notice === null) return Infinity;
    const back = this.#returning.reduce((sum, each) => (each.at <= now ? sum + each.amount : sum), 0);
    return notice.remaining + back - this.#uncounted - this.#amountUnderWay();
  }

  #untilReturned(wanted: number, now: number): number {
    let missing = wanted - this.#bySliding(now);
    for (const each of this.#returning) {
      if (each.at <= now) continue;
      missing -= each.amount;
      if (missing <= 0) return each.at - now;
    }
    // Not even all that is counted covers it: what was sent since has to be heard of first.
    return POLL;
  }

  /** Until a bucket holds so much; null where the headers do not tell how fast it would refill. */
  #untilRefilled(wanted: number, now: number): number | null {
    const notice = this.#notice;
    if (notice === null || notice.limit === null || !notice.reset || notice.limit <= notice.remaining)
      return null;
    const rate = (notice.limit - notice.remaining) / notice.reset;
    const level = notice.remaining + rate * (now - notice.at) - this.#uncounted - this.#amountUnderWay();
    return Math.max(0, (wanted - level) / rate);
  }

  /** What is on its way and may have been counted after the last word: all but what went out long before its request. */
  #amountUnderWay(): number {
    const since = (this.#notice?.sentAt ?? -Infinity) - OVERTAKING;
    let sum = 0;
    for (const { at, amount } of this.#underWay.values()) if (at > since) sum += amount;
    return sum;
  }

  /** The latest sendings that make up what is counted, each back one period after it went out. */
  #expectReturns(used: number, ticket: number, reset: number): { at: number; amount: number }[] {
    const counted: Sent[] = [];
    let sum = 0;
    for (let index = this.#sent.length - 1; index >= 0 && sum < used; index -= 1) {
      const each = this.#sent[index];
      if (each === undefined || each.ticket > ticket) continue;
      counted.push(each);
      sum += each.amount * this.#credit;
    }
    const margin = Math.min(MOST_MARGIN, this.#caution * MARGIN * this.#period);
    const oldest = counted.at(-1)?.at ?? 0;
    const returns = counted
      .toReversed()
      .map(({ at, amount }) => ({ at: at - oldest + reset + margin, amount: amount * this.#credit }));
    // Someone else uses the same limit, or an earlier run did: that comes back when the endpoint says.
    const others = used - sum;
    return others > 0 ? [{ at: reset, amount: others }, ...returns] : returns;
  }

  #forgetOld(now: number): void {
    if (this.#sent.length > 20_000) this.#sent = this.#sent.filter((each) => now - each.at < 120_000);
  }
}

/** Milliseconds by which a request may be overtaken by a later one. */
const OVERTAKING = 1000;
/** Requests arrive at more uneven intervals than they are sent: by this share of the period, and so many milliseconds at most. */
const MARGIN = 0.01;
const MOST_MARGIN = 400;
/** Milliseconds after which to look again where there is nothing to reckon with. */
const POLL = 50;
