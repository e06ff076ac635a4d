import { CountScale } from './count-scale.ts';
import type { LimitNotice } from './rate-headers.ts';
import { RefillGuess } from './refill-guess.ts';
import { SentLog } from './sent-log.ts';
import type { Sent } from './sent-log.ts';

interface Notice extends LimitNotice {
  readonly limit: number;
  /** When it was heard, and when the request went out that it answers. */
  readonly at: number;
  readonly sentAt: number;
  readonly ticket: number;
}

/**
 * How much of one limit is left, by the endpoint's last word, by what has been sent since, and by what has come back
 * since: all the time (a bucket), one period after it was sent (a window that slides), or all at once (one that jumps).
 * The headers do not say which; see RefillGuess. As long as that is open, it is a sliding window: whatever fits one
 * fits a bucket and a jumping window as well.
 */
export class Allowance {
  readonly #guess = new RefillGuess();
  /** null where amounts are what the endpoint counts. */
  readonly #scale: CountScale | null;
  #notice: Notice | null = null;
  readonly #sent = new SentLog();
  /** What is on its way, or was answered without a word on the limit: the last word may count it or not. */
  readonly #unheard = new Map<number, Sent>();
  /** What is used and was not sent by us, and until when. */
  #others = { amount: 0, until: 0 };
  #excesses: readonly number[] = [];
  /** Grows with refusals that the reckoning did not foresee. */
  #caution = 1;

  /** @param estimated whether amounts are our estimate, and the endpoint may count in its own way */
  constructor(estimated = false) {
    this.#scale = estimated ? new CountScale(this.#guess) : null;
  }

  /** How many milliseconds to wait before so much may be sent; 0 if at once, Infinity if something has to be heard first. */
  wait(amount: number, now: number): number {
    const notice = this.#notice;
    if (notice === null) return 0;
    const margin =
      this.#guess.kind === 'bucket' ? this.#caution * this.#counted(amount) : this.#spare(notice.limit);
    // More than the limit can never be had; it goes out when all of the limit is free.
    const missing = Math.min(this.#countedAtWorst(amount) + margin, notice.limit) - this.#level(notice, now);
    if (missing <= 0) return 0;
    const wait = this.#untilBack(notice, missing, now);
    if ([...this.#unheard.values()].some(({ overAt }) => overAt === null)) return wait;
    // Nothing more will be heard: whatever the reckoning says, after a period all is back.
    const back =
      notice.at + Math.max(this.#guess.period, notice.reset ?? LONG) + this.#caution * LEAST_MARGIN;
    return Math.max(0, Math.min(wait, back - now));
  }

  /** Notes that a request goes out now. */
  send(ticket: number, amount: number, now: number): void {
    this.#unheard.set(ticket, this.#sent.add(ticket, amount, now));
  }

  /** Notes what the endpoint said in its answer to a request. */
  hear(ticket: number, heard: LimitNotice | null, now: number): void {
    const sent = this.#unheard.get(ticket);
    if (heard === null || sent === undefined) return this.lose(ticket, now);
    this.#unheard.delete(ticket);
    sent.overAt = now;
    const limit =
      heard.limit ?? Math.max(heard.remaining + this.#counted(sent.amount), this.#notice?.limit ?? 0);
    if (sent.counts) this.#scale?.note(limit - heard.remaining, sent, now);
    // An earlier word counts less than the one we go by, or was spoken after so much came back that it does not matter.
    if (!this.#isNewer(heard, sent, now)) return;
    const notice = { ...heard, limit, at: now, sentAt: sent.at, ticket };
    this.#guess.note({
      used: limit - heard.remaining,
      limit,
      reset: heard.reset,
      surely: this.#counted(this.#sent.surelySince(now - this.#guess.period)),
      at: now,
    });
    this.#notice = notice;
    for (const each of this.#unheard.values())
      if (each.overAt !== null && each.at <= sent.at) this.#unheard.delete(each.ticket);
    this.#findOthers(notice);
  }

  /** Notes that the endpoint refused a request: it was not counted. */
  refuse(ticket: number, heard: LimitNotice | null, now: number): void {
    const refused = this.#unheard.get(ticket);
    if (refused && heard) {
      refused.counts = false;
      const wanted = this.#counted(refused.amount);
      if (heard.remaining < wanted) {
        this.#caution = Math.min(8, 2 * this.#caution);
        this.#sent.late ||= this.#caution >= 4;
        if (this.#caution === 8) this.#guess.giveUp();
      }
    }
    this.hear(ticket, heard, now);
    if (refused && heard === null) this.#unheard.delete(ticket);
  }

  /** Notes that a request is over of whose count nothing was heard. */
  lose(ticket: number, now: number): void {
    const sent = this.#unheard.get(ticket);
    if (sent) sent.overAt = now;
  }

  /** Notes that the endpoint counts more for a request than was left, though we thought it would fit. */
  raise(amount: number, heard: LimitNotice): void {
    this.#scale?.raise(amount, heard.remaining);
  }

  /** Whether so much should have been let through with so much left. */
  covers(amount: number, heard: LimitNotice): boolean {
    return heard.remaining >= this.#counted(amount);
  }

  /**
   * Whether a word of the endpoint is later than the one we go by. Answers overtake each other, and so do requests: a
   * smaller rest is later, and so is the answer to what was sent after the last word was heard.
   */
  #isNewer(heard: LimitNotice, sent: Sent, now: number): boolean {
    const notice = this.#notice;
    if (notice === null || heard.remaining <= notice.remaining) return true;
    return sent.at >= notice.at || now - notice.at > (notice.reset ?? LONG);
  }

  /** What the endpoint counts for an amount of ours, on average. */
  #counted(amount: number): number {
    return (this.#scale?.value ?? 1) * amount;
  }

  #countedAtWorst(amount: number): number {
    return this.#scale?.atWorst(amount) ?? amount;
  }

  #level(notice: Notice, now: number): number {
    const unheard = this.#unheardSince(notice, now);
    const certain = notice.remaining - this.#countedAtWorst(unheard);
    const { kind } = this.#guess;
    if (kind === 'bucket') return certain + this.#refilled(notice, now);
    if (kind === 'jumping')
      return now < this.#jumpOf(notice) ? certain : notice.limit - this.#countedAtWorst(unheard);
    return Math.max(
      certain,
      notice.limit -
        this.#othersAt(now) -
        this.#counted(this.#sent.countedSince(now - this.#span())) -
        (this.#countedAtWorst(unheard) - this.#counted(unheard)),
    );
  }

  #refilled(notice: Notice, now: number): number {
    return Math.min(notice.limit - notice.remaining, this.#guess.rate * (now - notice.at));
  }

  #untilBack(notice: Notice, missing: number, now: number): number {
    const { kind } = this.#guess;
    if (kind === 'bucket') {
      const lacking = notice.limit - notice.remaining - this.#refilled(notice, now);
      return missing > lacking ? Infinity : missing / this.#guess.rate;
    }
    if (kind === 'jumping') return now < this.#jumpOf(notice) ? this.#jumpOf(notice) - now : Infinity;
    let others = this.#othersAt(now);
    for (const { at, amount } of this.#sent.returns(this.#span(), now)) {
      if (others > 0 && at > this.#others.until) {
        missing -= others;
        others = 0;
        if (missing <= ROUNDING) return this.#others.until - now;
      }
      missing -= this.#counted(amount);
      if (missing <= ROUNDING) return at - now;
    }
    return others > 0 ? this.#others.until - now : Infinity;
  }

  /** When a jumping window begins anew. */
  #jumpOf(notice: Notice): number {
    return notice.at + (notice.reset ?? LONG) + LEAST_MARGIN * this.#caution;
  }

  /** For how long what was sent counts in a sliding window, and a little longer, for requests do not all travel at one speed. */
  #span(): number {
    const { period } = this.#guess;
    return period + this.#caution * Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, MARGIN * period));
  }

  /** What others used, or an earlier run did. */
  #othersAt(now: number): number {
    return now < this.#others.until ? this.#others.amount : 0;
  }

  /** What the endpoint counts and we did not send; requests overtake each other, so that one word alone may deceive. */
  #findOthers(notice: Notice): void {
    const ours = this.#counted(this.#sent.countedSince(notice.sentAt - this.#guess.period, notice.sentAt));
    const excess = notice.limit - notice.remaining - ours;
    this.#excesses = [...this.#excesses.slice(1 - FEW), excess];
    const amount = this.#excesses.length < FEW && this.#excesses.length > 1 ? 0 : Math.min(...this.#excesses);
    if (amount > OTHERS * notice.limit) this.#others = { amount, until: notice.at + (notice.reset ?? LONG) };
    else this.#others = { amount: 0, until: 0 };
  }

  /** What the last word may not count: all but what went out well before the request that it answers. */
  #unheardSince({ sentAt }: Notice, now: number): number {
    let sum = 0;
    for (const { at, overAt, amount } of this.#unheard.values()) {
      const forgotten = overAt !== null && now - at > Math.max(LONG, this.#guess.period);
      if (at >= sentAt - OVERTAKING && !forgotten) sum += amount;
    }
    return sum;
  }

  #spare(limit: number): number {
    return this.#scale ? SPARE_ESTIMATED * limit : Math.floor(SPARE * limit);
  }
}

/** Sums of many amounts may be off by so much. */
const ROUNDING = 1e-6;
/** Milliseconds by which a request may be overtaken by a later one. */
const OVERTAKING = 50;
/** Milliseconds after which anything is forgotten, where the endpoint does not say. */
const LONG = 60_000;
/** Requests arrive at more uneven intervals than they are sent: by this share of the period, within bounds in milliseconds. */
const MARGIN = 0.005;
const LEAST_MARGIN = 15;
const MOST_MARGIN = 200;
/** Words of the endpoint after which a use by others is believed, and the share of the limit below which it does not matter. */
const FEW = 8;
const OTHERS = 0.01;
/** The share of a window that is not used, for what arrives too early even so. */
const SPARE = 0.01;
/** The same where amounts are estimated. */
const SPARE_ESTIMATED = 0.025;
