/**
 * Finds the rate that an endpoint bears which does not announce its limits. Nothing holds it before the first refusal.
 * From then on it sends evenly, which suits a bucket and any window alike, at the rate that was let through from one
 * refusal to the next: both times the limit was used up, so that what was let through in between is what came back.
 * The more requests that rate rests on, the more slowly it is raised.
 */
export class Pacer {
  /** Requests a millisecond; null while unknown. */
  #rate: number | null = null;
  #growth = 0;
  #next = 0;
  #accepted = 0;
  #walls: Wall[] = [];
  /** The wall that stands now: nothing was let through since. */
  #standing: Standing | null = null;

  /** Whether requests are being refused: one at a time finds out if that is over. */
  get blocked(): boolean {
    return this.#standing !== null;
  }

  get paced(): boolean {
    return this.#rate !== null;
  }

  /** Milliseconds to wait before the next request. */
  wait(now: number): number {
    return this.#rate === null ? 0 : Math.max(0, this.#next - now);
  }

  send(now: number): void {
    if (this.#walls.length === 0) this.#walls.push({ at: now, back: now, accepted: 0 });
    if (this.#rate !== null) this.#next = Math.max(this.#next, now - 0.5 / this.#rate) + 1 / this.#rate;
  }

  accept(sentAt: number, now: number): void {
    this.#accepted += 1;
    const standing = this.#standing;
    if (standing && sentAt >= standing.at) this.#fall(standing, sentAt, now);
    else if (standing) standing.accepted += 1;
    else if (this.#rate !== null) {
      this.#rate *= 1 + this.#growth;
    }
  }

  /**
   * @param sentAt when the refused request went out: several may fall at one wall
   * @param wait how long the endpoint asks to wait, in milliseconds; null where it does not say
   */
  refuse(sentAt: number, wait: number | null, now: number): void {
    this.#standing ??= { at: sentAt, accepted: this.#accepted, failed: sentAt, until: null };
    this.#standing.failed = Math.max(this.#standing.failed, sentAt);
    if (wait !== null) this.#standing.until = now + wait;
  }

  /** Something came through again: the limit came back after the last refusal, when the endpoint said or in between. */
  #fall(standing: Standing, sentAt: number, now: number): void {
    this.#standing = null;
    const back = standing.until ?? Math.min(sentAt, (standing.failed + sentAt) / 2);
    const wall = { at: standing.at, back, accepted: standing.accepted };
    // The start is a wall only for the first one: the limit was not used up then.
    const measured = this.#walls.length > 1 ? this.#walls.slice(1) : this.#walls;
    const from = measured.findLast(({ accepted }) => wall.accepted - accepted >= ENOUGH) ?? measured[0];
    this.#walls = [...this.#walls.slice(-8), wall];
    if (from === undefined) return;
    const count = wall.accepted - from.accepted;
    if (count > 0) {
      const rate = Math.min(count / Math.max(1, wall.at - from.at), count / Math.max(1, wall.back - from.back));
      this.#rate = (1 - Math.min(0.2, 0.5 / count) - 0.01) * rate;
    } else if (this.#rate !== null) this.#rate /= 2;
    this.#growth = Math.min(0.05, Math.max(0.0003, 0.3 / Math.max(1, count) ** 1.5));
    if (this.#rate !== null) this.#next = now + 1 / this.#rate;
  }
}

interface Standing {
  /** When the first request went out that was refused, and the last one. */
  readonly at: number;
  failed: number;
  /** What had been let through by then. */
  accepted: number;
  /** Until when the endpoint asks to wait. */
  until: number | null;
}

interface Wall {
  /** When the limit was found used up, and when some of it was back. */
  readonly at: number;
  readonly back: number;
  /** How many requests had been let through by then. */
  readonly accepted: number;
}

/** Requests let through that make an average worth believing. */
const ENOUGH = 150;
