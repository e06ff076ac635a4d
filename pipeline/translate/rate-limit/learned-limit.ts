import { oldestOf, tokensOf, type AdmittedRequest, type PeriodLimit } from './let-through.ts';
import { RandomRefusalDetector } from './random-refusals.ts';

/** A wall that stands: nothing was let through since. */
interface Wall {
  /** When the first request went out that was refused, and the last one. */
  readonly at: number;
  readonly tokens: number;
  failed: number;
  /** Until when the endpoint asks to wait; null where it does not say. */
  until: number | null;
  /** By how many milliseconds that may be too long. */
  doubt: number;
}

/**
 * Finds the limit of an endpoint that does not announce it: so many requests in so long. Nothing holds it before the
 * first refusal. What was let through until then is the limit; the time until it was let in again, reckoned from the
 * oldest of these, is the period. Whatever keeps within that, as a window slides, keeps within a bucket and a window
 * that jumps as well. A bucket was full at the start, so that its first wall deceives; it shows by the next ones, which come
 * too soon. Where the period is uncertain, one request at a time tries whether it is shorter. Refusals that no limit
 * explains teach nothing: where they come by chance, only the waits that the endpoint names are kept to.
 */
export class LearnedLimit {
  #sent: AdmittedRequest[] = [];
  /** So many requests in so many milliseconds; null while nothing is known. */
  #limit: PeriodLimit | null = null;
  #period = 0;
  /** By how much the period may be too long. */
  #doubt = 0;
  #probe: number | null = null;
  #wall: Wall | null = null;
  /** When something was let in again after each wall, and how many had been let through by then; first, the start. */
  #returns: { readonly at: number; readonly accepted: number }[] = [];
  #accepted = 0;
  #sinceWall = 0;
  /** Whether the last wall was one that a window explains: it was long until it fell. */
  #plain = false;
  /** The shortest time that an answer took. */
  #quickest = 0;
  #earlyWalls = 0;
  readonly #randomRefusals = new RandomRefusalDetector();
  /** When the last request went out that was let through. */
  #lastAccepted = -Infinity;
  #steady = false;

  /** Whether requests are being refused: one at a time finds out if that is over. */
  get blocked(): boolean {
    return this.#wall !== null && !this.#randomRefusals.proven;
  }

  /** How many requests may be under way, all of which may be refused at once: more, the more were let through. */
  get mostUnderWay(): number {
    if (this.#randomRefusals.proven) return MOST_AT_FIRST;
    return this.#limit === null
      ? Math.min(2 + this.#accepted / 4, Math.max(MOST_AT_FIRST, this.#accepted / 16))
      : Math.max(this.#plain ? MOST_AT_FIRST : 1, 1 + this.#sinceWall / 2);
  }

  /** Milliseconds to wait after a first refusal that does not say how long. */
  get patience(): number {
    return this.#limit === null || this.#randomRefusals.proven
      ? FIRST_WAIT
      : Math.max(LEAST_WAIT, this.#period / 8);
  }

  /** Milliseconds to wait before the next request. */
  wait(tokens: number, now: number): number {
    if (this.#wall !== null || this.#randomRefusals.proven) return 0;
    const last = this.#sent.at(-1)?.at ?? -Infinity;
    // Those under way are spread over the time that an answer takes, so that few are refused at once.
    if (this.#limit === null)
      return Math.max(
        0,
        last +
          Math.max(1000 / (FIRST_RATE + this.#accepted / 3), this.#quickest / (this.mostUnderWay + 1)) -
          now,
      );
    const oldest = oldestOf(this.#sent, this.#sent.length, this.#limit, tokens);
    // What was let through in a burst returns in a burst: it is drawn out a little, so that few fall at a wall at once.
    const spread = last + this.#period / (BURST * this.#limit.requests) - now;
    if (oldest === undefined) return Math.max(0, spread);
    const early = this.#mayProbe ? Math.max(this.#doubt / 4, LEAST_STEP * this.#period) : 0;
    return Math.max(0, spread, oldest.at + this.#period - early - now);
  }

  get #mayProbe(): boolean {
    if (this.#probe !== null) return false;
    return this.#doubt > SURE * this.#period
      ? this.#sinceWall > HASTE
      : this.#steady && this.#sinceWall > PATIENCE;
  }

  send(ticket: number, tokens: number, now: number): void {
    if (this.#returns.length === 0) this.#returns.push({ at: now, accepted: 0 });
    const oldest =
      this.#limit === null ? undefined : oldestOf(this.#sent, this.#sent.length, this.#limit, tokens);
    if (oldest && this.#wall === null && now < oldest.at + this.#period - 1) this.#probe = ticket;
    this.#sent.push({ ticket, at: now, tokens });
    if (this.#sent.length > 20_000) this.#sent = this.#sent.slice(-10_000);
  }

  accept(ticket: number, now: number): void {
    this.#accepted += 1;
    this.#sinceWall += 1;
    const index = this.#sent.findLastIndex((each) => each.ticket === ticket);
    const sent = this.#sent[index];
    if (sent === undefined) return;
    this.#randomRefusals.accept();
    this.#lastAccepted = Math.max(this.#lastAccepted, sent.at);
    this.#quickest = this.#quickest === 0 ? now - sent.at : Math.min(this.#quickest, now - sent.at);
    if (this.#wall && sent.at > this.#wall.failed) return this.#fall(this.#wall, sent.at);
    if (ticket !== this.#probe || this.#limit === null) return;
    this.#probe = null;
    const oldest = oldestOf(this.#sent, index, this.#limit, sent.tokens);
    if (oldest && this.#wall === null && sent.at - oldest.at < this.#period) {
      this.#doubt = Math.max(0, this.#doubt - (this.#period - (sent.at - oldest.at)));
      this.#period = sent.at - oldest.at;
    }
  }

  /**
   * @param wait how long the endpoint asks to wait, in milliseconds; null where it does not say
   * @param doubt by how many milliseconds that may be too long
   */
  refuse(ticket: number, wait: number | null, doubt: number, now: number): void {
    const sent = this.#sent.find((each) => each.ticket === ticket);
    if (sent === undefined) return;
    if (this.#wall === null || this.#randomRefusals.proven)
      this.#randomRefusals.refuse(sent.at - this.#lastAccepted, this.#quickest);
    if (wait !== null) this.#randomRefusals.noteWait(Math.max(wait, doubt));
    this.#sent = this.#sent.filter((each) => each !== sent);
    if (ticket === this.#probe) {
      // Only the trial failed: what is known still holds.
      this.#probe = null;
      this.#doubt /= 2;
      this.#sinceWall = 0;
      if (this.#wall === null) return;
    }
    this.#wall ??= { at: sent.at, tokens: sent.tokens, failed: sent.at, until: null, doubt: 0 };
    this.#wall.failed = Math.max(this.#wall.failed, sent.at);
    if (wait !== null) Object.assign(this.#wall, { until: now + wait, doubt });
  }

  /** Notes that nothing will be heard of a request; it may have been counted. */
  lose(ticket: number): void {
    if (ticket === this.#probe) this.#probe = null;
  }

  /** Something came through again. */
  #fall(wall: Wall, sentAt: number): void {
    this.#wall = null;
    if (wall.until === null) this.#randomRefusals.noteWait(sentAt - wall.at);
    const back = Math.min(sentAt, wall.until ?? sentAt);
    const doubt = wall.until === null ? sentAt - wall.failed : wall.doubt;
    const before = this.#sent.findLastIndex(({ at }) => at < wall.failed) + 1;
    const last = this.#returns.at(-1);
    // Among the last to be let through before the wall is one that was sent when it already stood.
    const accepted = this.#accepted - 1;
    const count = last === undefined ? 0 : accepted - last.accepted;
    this.#returns = [...this.#returns.slice(-8), { at: back, accepted }];
    const first = this.#sent[0];
    if (last === undefined || before === 0 || first === undefined) return;
    if (this.#limit === null) {
      this.#limit = { requests: before, tokens: tokensOf(this.#sent.slice(0, before)) };
      [this.#period, this.#doubt] = [1.003 * (back - first.at) + OVERTAKING, doubt];
      this.#plain = back - wall.at > (wall.at - first.at) / 10;
      if (!this.#plain) this.#doubt = Math.max(doubt, AMBIGUOUS * this.#period);
    } else if (
      this.#steady ||
      (count < this.#limit.requests / 3 && (this.#earlyWalls += 1) > (this.#plain ? 1 : 0))
    ) {
      this.#becomeSteady(back, accepted, doubt);
    } else {
      const oldest = oldestOf(this.#sent, before, this.#limit, wall.tokens) ?? first;
      const average =
        count >= 3 * this.#limit.requests ? (this.#limit.requests * (back - last.at)) / count : Infinity;
      this.#period = Math.max(1.01 * this.#period, Math.min(back - oldest.at, average));
      this.#doubt = Math.min(doubt, Math.max(0, this.#period - (wall.at - oldest.at)));
    }
    if (count < this.#limit.requests / 3) this.#plain = false;
    this.#sinceWall = 0;
  }

  /** What was let through between walls is what came back in between: a bucket, small portions of which are sent evenly. */
  #becomeSteady(back: number, accepted: number, doubt: number): void {
    const walls = this.#returns.slice(0, -1);
    const from =
      walls.findLast((each) => accepted - each.accepted >= ENOUGH) ??
      walls.at(this.#steady || walls.length < 2 ? 0 : 1);
    if (from === undefined || accepted <= from.accepted) {
      this.#period *= 2;
      return;
    }
    if (!this.#steady) this.#returns = this.#returns.slice(-2);
    this.#steady = true;
    const count = accepted - from.accepted;
    this.#limit = { requests: PORTION, tokens: (PORTION * tokensOf(this.#sent)) / this.#sent.length };
    const each = (back - from.at) / count;
    // The fewer requests it rests on, and the less exact their times, the more it may be off; what a bucket
    // gathers meanwhile is not lost.
    const slack = Math.min(0.3, (doubt > 0 ? 3 : 0.4) / (count + 1));
    this.#period = (1.01 + slack) * PORTION * each;
    this.#doubt = PORTION * (doubt / count + slack * each);
  }
}

/** Milliseconds. */
const FIRST_WAIT = 500;
const LEAST_WAIT = 100;
/** The share of the period that is tried at least, and that is not worth a trial of its own. */
const LEAST_STEP = 0.005;
const SURE = 0.03;
/** Requests let through after a refusal before a limit that seems certain is tried. */
const PATIENCE = 100;
/** The same where it is uncertain. */
const HASTE = 25;
/** Requests a second before a limit is known, at the very first; then more, the more were let through. */
const FIRST_RATE = 25;
/** Milliseconds by which requests may overtake each other. */
const OVERTAKING = 10;
/** How many times the mean rate requests go out at most. */
const BURST = 4;
/** The share of the period by which it may be shorter where the wall fell at once: then older requests may not count any more. */
const AMBIGUOUS = 0.15;
/** Requests under way at most before a limit is known. */
const MOST_AT_FIRST = 16;
/** Requests that go out at once where they come back one by one. */
const PORTION = 10;
/** Requests let through that make an average worth believing. */
const ENOUGH = 100;
