/** How far a run is. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** US dollars; null where the price is not known. */
  readonly dollars: number | null;
  readonly tokens: number;
  /** Requests that the endpoint refused because it gets too many. */
  readonly refused: number;
  /** Since the run began. */
  readonly milliseconds: number;
}

/** One line: strings done, cost, rate, time left. */
export function progressLine(standing: RunProgress): string {
  const { done, total, dollars, tokens, refused, milliseconds } = standing;
  const seconds = Math.max(0.001, milliseconds / 1000);
  const rate = done / seconds;
  const left = rate > 0 ? duration((total - done) / rate) : '?';
  const cost = dollars === null ? `${tokens} tokens` : `$${dollars.toFixed(4)}`;
  const refusals = refused > 0 ? `, ${refused} told to wait` : '';
  return `${Math.min(done, total)} of ${total} strings, ${cost}, ${rate.toFixed(1)} strings/s, ${left} left${refusals}`;
}

/** 75 seconds are "1:15". */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
