import { TokenScale } from './token-scale.ts';
import { RefillForecast, LEAST_MARGIN } from './refill-forecast.ts';
import { isLater, OVERTAKING, type LimitReading } from './limit-reading.ts';
import type { LimitNotice } from './rate-headers.ts';
import { RefillKind } from './refill-guess.ts';
import { SentRequests } from './sent-requests.ts';
import type { SentRequest } from './sent-requests.ts';
import { ReadingTiming } from './reading-timing.ts';

/**
 * How much of one limit is left. What the endpoint said last, less what it may not have counted yet, is certain and may
 * be spent at once, whatever the limit is. What comes back after that is foretold: all the time for a bucket, else one period after
 * each request was sent, which is right for a window that slides and too late for one that jumps. A foretelling is
 * acted on only as long as the last one came true; without one, a single request goes out when the endpoint says that
 * something comes back, and its answer tells how much did. So others may share the limit, and resets may be wrong.
 */
export class AnnouncedLimit {
  readonly #guess = new RefillKind();
  /** null where amounts are what the endpoint counts. */
  readonly #scale: TokenScale | null;
  readonly #timing = new ReadingTiming();
  readonly #sent = new SentRequests();
  readonly #forecast = new RefillForecast(this.#guess, this.#sent, (amount) => this.#counted(amount));
  /** What is on its way, or was answered without a word on the limit: the last word may count it or not. */
  readonly #unheard = new Map<number, SentRequest>();
  #notice: LimitReading | null = null;
  /** The most that can be left: what was said, or less, where less than that is ever left. */
  #most = 0;
  /**
   * How many requests may be under way by what is foretold: one more each time that it came true. Below nothing after it
   * did not, the more often that happened: then it has to come true again so many times.
   */
  #trust = 0;
  /** How many times what is under way is set aside: others may use the same limit. */
  #reserve = 1;

  /** @param estimated whether amounts are our estimate, and the endpoint may count in its own way */
  constructor(estimated = false) {
    this.#scale = estimated ? new TokenScale() : null;
  }

  /** How many milliseconds to wait before so much may be sent; 0 if at once, Infinity if something has to be heard first. */
  wait(amount: number, now: number): number {
    const notice = this.#notice;
    if (notice === null) return 0;
    // More than the limit can never be had; it goes out when all of the limit is free.
    const needed = Math.min(this.#atWorst(amount), this.#most);
    const certain = this.#certain(notice, now);
    if (needed <= certain) return 0;
    const isBucket = this.#guess.rate > 0;
    // What a bucket gathers is not lost: one request more than needed is waited for.
    const spare = isBucket ? this.#counted(amount) : 0;
    const foretold = this.#forecast.until(
      Math.min(needed + spare, this.#most),
      notice,
      certain,
      this.#most,
      now,
    );
    const underWay = [...this.#unheard.values()].filter(({ overAt }) => overAt === null);
    const isTrusted = underWay.filter(({ promised }) => promised !== null).length < this.#trust;
    // What is under way has to be heard first, unless it hangs.
    const asksAt = Math.max(this.#asksAt(notice), ...underWay.map(({ at }) => at + PATIENCE));
    const asking = Math.max(0, asksAt - now);
    if (underWay.length > 0) return isTrusted ? Math.min(foretold, asking) : asking;
    return isTrusted || isBucket ? Math.min(foretold, asking) : asking;
  }

  /** Notes that a request goes out now. */
  send(permitNumber: number, amount: number, now: number): void {
    const sent = this.#sent.add(permitNumber, amount, now);
    const notice = this.#notice;
    if (notice) {
      const certain = this.#certain(notice, now);
      const foretold = this.#forecast.level(notice, certain, this.#most, now);
      if (foretold > certain) sent.promised = foretold - this.#counted(amount);
      sent.asks = this.#unheard.size === 0 && certain < this.#counted(amount) && this.#trust <= 0;
    }
    this.#unheard.set(permitNumber, sent);
  }

  /** Notes what the endpoint said in its answer to a request. */
  hear(permitNumber: number, heard: LimitNotice | null, now: number): void {
    const sent = this.#unheard.get(permitNumber);
    if (heard === null || sent === undefined) return this.lose(permitNumber, now);
    this.#unheard.delete(permitNumber);
    sent.overAt = now;
    const { remaining } = heard;
    const amount = sent.counts ? this.#counted(sent.amount) : 0;
    if (this.#notice === null) this.#most = this.#mostAtFirst(heard, amount);
    else this.#most = Math.min(heard.limit ?? Infinity, Math.max(this.#most, remaining + amount));
    this.#evaluate(sent, remaining);
    const toldAt = this.#timing.isLate ? now : sent.at;
    if (!isLater(remaining, toldAt, this.#notice)) return;
    if (this.#guess.period === 0 || now - this.#sent.start < this.#guess.period)
      this.#learn(this.#most - remaining, sent, now);
    const backFrom = this.#timing.isEarly ? sent.at : now;
    // A reset of nothing at all is none, if something is used.
    const reset = heard.reset === 0 && remaining < this.#most ? null : heard.reset;
    this.#guess.note({
      used: this.#most - remaining,
      reset,
      took: now - sent.at,
      isEarly: this.#timing.isEarly,
      at: now,
    });
    const resetAt = reset === null ? null : backFrom + reset + LEAST_MARGIN + this.#forecast.slip;
    this.#notice = { remaining, sentAt: sent.at, toldAt, backFrom, resetAt };
    for (const each of this.#unheard.values())
      if (each.overAt !== null && each.at <= sent.at) this.#unheard.delete(each.permitNumber);
  }

  /**
   * Notes that the endpoint refused a request: it was not counted.
   *
   * @param asked how long it asks to wait, in milliseconds; null where it does not say
   */
  refuse(permitNumber: number, heard: LimitNotice | null, asked: number | null, now: number): void {
    const refused = this.#unheard.get(permitNumber);
    if (refused === undefined) return;
    refused.counts = false;
    if (heard === null) {
      refused.overAt = now;
      this.#unheard.delete(permitNumber);
    } else {
      if (heard.remaining < this.#counted(refused.amount)) this.#disappoint(refused, asked, now);
      this.hear(permitNumber, heard, now);
      if (this.#notice && asked !== null) this.#notice = { ...this.#notice, resetAt: now + asked };
    }
  }

  /** Notes that a request is over of whose count nothing was heard. */
  lose(permitNumber: number, now: number): void {
    const sent = this.#unheard.get(permitNumber);
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

  /** Buckets may hold less than is let through in a period, and others may have used some already. */
  #mostAtFirst({ limit, remaining }: LimitNotice, amount: number): number {
    if (limit === null) return remaining + amount;
    const used = limit - remaining;
    const isPlausible = this.#scale ? used <= MOST_COUNTED * amount : used <= amount;
    return isPlausible ? limit : remaining + amount;
  }

  /** Learns how and when the endpoint counts, as long as nothing that we sent has come back. */
  #learn(used: number, sent: SentRequest, now: number): void {
    const { rate } = this.#guess;
    const counted = used + rate * (now - this.#sent.start);
    const { isEarly, isLate } = this.#timing;
    const own = sent.counts ? sent.amount : 0;
    const upTo = (time: number): number => this.#sent.countedBetween(-Infinity, time);
    const least = Math.max(own, upTo((isLate ? now : sent.at) - OVERTAKING) + (isLate ? 0 : own));
    const most = upTo((isEarly ? sent.at : now) + OVERTAKING);
    if (least > 0)
      this.#scale?.note({
        used: counted,
        least,
        most,
        requests: least / sent.amount,
      });
    this.#timing.note(counted, this.#counted(1), sent, this.#sent);
  }

  #evaluate({ promised, counts }: SentRequest, remaining: number): void {
    if (promised === null || !counts) return;
    const tolerance = (this.#scale ? TOLERANCE_ESTIMATED : TOLERANCE) * this.#most + 1;
    this.#trust = remaining >= promised - tolerance ? this.#trust + 1 : -this.#forecast.caution;
  }

  /** Notes that a request was refused though it should have fitted, or something should have come back. */
  #disappoint({ promised, at, asks }: SentRequest, asked: number | null, now: number): void {
    const notice = this.#notice;
    if (notice === null) return;
    if (promised === null) this.#reserve = Math.min(MOST_RESERVED, 1.5 * this.#reserve);
    else this.#forecast.caution = Math.min(MOST_CAUTION, 2 * this.#forecast.caution);
    this.#sent.late ||= this.#forecast.caution >= 8;
    this.#trust = -this.#forecast.caution;
    if (asked === null) return;
    const asksAt = this.#asksAt(notice);
    if (this.#guess.period === 0) {
      // The first time: all that was let through until then comes back, at the earliest, when it asks us to.
      const period = now + asked - this.#sent.start;
      const isWhole = asked % 1000 === 0 && period > 1000;
      this.#guess.note({
        used: 0,
        reset: isWhole ? 1000 * Math.floor(period / 1000) : period,
        took: 0,
        isEarly: true,
        at: now,
      });
    } else if (asks && at >= asksAt)
      this.#forecast.slip = Math.min(LONGEST, this.#forecast.slip + now + asked - asksAt);
  }

  /** When to ask how much has come back, if nothing is foretold: when the endpoint says so, or when it does by what we know. */
  #asksAt({ resetAt, backFrom }: LimitReading): number {
    if (resetAt !== null) return Math.min(resetAt, backFrom + LONGEST);
    if (this.#guess.period === 0) return backFrom + UNSAID;
    const [next] = this.#sent.returns(this.#forecast.span, backFrom);
    return next?.at ?? backFrom;
  }

  /** What the endpoint counts for an amount of ours, on average. */
  #counted(amount: number): number {
    return (this.#scale?.value ?? 1) * amount;
  }

  #atWorst(amount: number): number {
    return this.#scale?.atWorst(amount) ?? amount;
  }

  /** What was left at the last word, less all that it may not count: all but what went out well before the request that it answers. */
  #certain({ remaining, sentAt }: LimitReading, now: number): number {
    let sum = 0;
    for (const { at, overAt, amount } of this.#unheard.values()) {
      const forgotten = overAt !== null && now - at > Math.max(LONGEST, this.#guess.period);
      if (at >= sentAt - OVERTAKING && !forgotten) sum += amount;
    }
    return remaining - this.#reserve * this.#atWorst(sum);
  }
}

/** Milliseconds after which to ask how much came back: where the endpoint does not say, and at the latest. */
const UNSAID = 1000;
const LONGEST = 60_000;
/** Milliseconds after which an answer is not waited for. */
const PATIENCE = 10_000;
/** Foretellings that have to come true again, at most, after many did not. */
const MOST_CAUTION = 64;
const MOST_RESERVED = 4;
/** The share of the limit by which a foretelling may be off and still be true. */
const TOLERANCE = 0.01;
const TOLERANCE_ESTIMATED = 0.05;
/** How many tokens an endpoint may count for each of ours. */
const MOST_COUNTED = 10;
