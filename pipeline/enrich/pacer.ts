/**
 * Finds the rate that an endpoint bears which does not announce its limits. Nothing holds it before the first refusal;
 * from then on it sends at the rate that was let through over the last few refusals, and then slowly more, so that a
 * refusal comes once in hundreds of requests.
 */
export class Pacer {
  /** Requests a millisecond; null while unknown. */
  #rate: number | null = null;
  #next = 0;
  /** Let through so far, and of those since the last refusal. */
  #accepted = 0;
  #sinceRefusal = 0;
  /** When refusals came, and how many had been let through by then; the start counts as one. */
  #marks: { readonly at: number; readonly accepted: number }[] = [];

  /** Milliseconds to wait before the next request. */
  wait(now: number): number {
    return this.#rate === null ? 0 : Math.max(0, this.#next - now);
  }

  send(now: number): void {
    if (this.#marks.length === 0) this.#marks.push({ at: now, accepted: 0 });
    if (this.#rate !== null) this.#next = Math.max(this.#next, now) + 1 / this.#rate;
  }

  accept(): void {
    this.#accepted += 1;
    this.#sinceRefusal += 1;
    if (this.#rate !== null && this.#sinceRefusal > PATIENCE) this.#rate *= GROWTH;
  }

  /** @param sentAt when the refused request went out: several may fall at one hurdle */
  refuse(sentAt: number, now: number): void {
    const last = this.#marks.at(-1);
    if (last === undefined || sentAt < last.at) return;
    const from =
      this.#marks.findLast(({ accepted }) => this.#accepted - accepted >= ENOUGH) ?? this.#marks[0] ?? last;
    const accepted = this.#accepted - from.accepted;
    // With less, too little is known to go by: the pause that the endpoint asks for has to do.
    if (accepted >= FEW) this.#rate = (0.97 * accepted) / Math.max(1, now - from.at);
    if (this.#rate !== null) this.#next = now + 1 / this.#rate;
    this.#marks = [...this.#marks.slice(-20), { at: now, accepted: this.#accepted }];
    this.#sinceRefusal = 0;
  }
}

/** Requests let through that make an average worth believing, and worth something at all. */
const ENOUGH = 150;
const FEW = 3;
/** Requests let through after a refusal before the rate is raised at all, and by how much with each after that. */
const PATIENCE = 30;
const GROWTH = 1.0008;
