/** The endpoint's last word on a limit. Times are in milliseconds. */
export interface LimitReading {
  readonly remaining: number;
  /** When the request went out that it answers. */
  readonly sentAt: number;
  /** When it was spoken, as far as we know: by that it is earlier or later than another. */
  readonly toldAt: number;
  /** Since when what comes back is surely not counted in it. */
  readonly backFrom: number;
  /** When it says that something comes back; null where it does not say. */
  readonly resetAt: number | null;
}

/** Milliseconds by which a request may be overtaken by a later one. */
export const OVERTAKING = 50;

/** Whether a word is later than the last one. Of two spoken at about the same time, the smaller rest is the later one. */
export function isLater(remaining: number, toldAt: number, last: LimitReading | null): boolean {
  if (last === null || toldAt > last.toldAt + OVERTAKING) return true;
  return remaining <= last.remaining && toldAt >= last.toldAt - OVERTAKING;
}
