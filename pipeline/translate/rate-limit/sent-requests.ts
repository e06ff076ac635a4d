/** A request that went out. */
export interface SentRequest {
  readonly permitNumber: number;
  readonly at: number;
  readonly amount: number;
  /** Refused requests do not count. */
  counts: boolean;
  /** When it was answered, or given up. */
  overAt: number | null;
  /** What should be left after it, if what was foretold when it went out comes true; null where that was not put to use. */
  promised: number | null;
  /** Whether it went out to find out how much came back. */
  asks: boolean;
}

/** What has been sent, and how much of it a sliding window counts. */
export class SentRequests {
  #sent: SentRequest[] = [];
  /** Whether the endpoint seems to count a request when it answers, not when it comes. */
  late = false;
  /** When the first one went out. */
  start = Infinity;

  add(permitNumber: number, amount: number, now: number): SentRequest {
    const sent = {
      permitNumber,
      at: now,
      amount,
      counts: true,
      overAt: null,
      promised: null,
      asks: false,
    };
    this.start = Math.min(this.start, now);
    this.#sent.push(sent);
    if (this.#sent.length > MOST) this.#sent = this.#sent.filter((each) => now - each.at < LONG);
    return sent;
  }

  /** All that counts from after one time to another. */
  countedBetween(since: number, until: number): number {
    let sum = 0;
    for (let index = this.#sent.length - 1; index >= 0; index -= 1) {
      const each = this.#sent[index];
      if (each === undefined || each.at <= since - (this.late ? LONG : 0)) break;
      const from = this.#from(each);
      if (each.counts && from > since && from <= until) sum += each.amount;
    }
    return sum;
  }

  /** What counts now and will no longer, oldest first. @param span milliseconds for which it counts */
  *returns(span: number, now: number): Generator<{ readonly at: number; readonly amount: number }> {
    for (const each of this.#sent) {
      const at = this.#from(each) + span;
      if (each.counts && at > now) yield { at, amount: each.amount };
    }
  }

  /** Since when a request counts. */
  #from({ at, overAt }: SentRequest): number {
    return this.late ? (overAt ?? Infinity) : at;
  }
}

/** Requests after which it is time to forget, and milliseconds for which nothing is forgotten. */
const MOST = 5000;
const LONG = 120_000;
