import type { WireString } from './faults.ts';

/** What the server did for money, and for whom. */
export class Bill {
  /** How often each text was billed; when it was asked for again with its problems, apart. */
  readonly strings = new Map<string, number>();
  readonly repairs = new Map<string, number>();
  input = 0;
  output = 0;
  requests = 0;
  refused = 0;
  /** Tokens as the limit counts them, of the requests that were let through. */
  counted = 0;
  /** When requests were let through, in milliseconds. */
  readonly admittedAt: number[] = [];

  charge(strings: readonly WireString[], usage: { readonly input: number; readonly output: number }): void {
    for (const { text, previous } of strings) {
      const book = previous === undefined ? this.strings : this.repairs;
      book.set(text, (book.get(text) ?? 0) + 1);
    }
    this.input += usage.input;
    this.output += usage.output;
    this.requests += 1;
  }

  /** Texts that were billed more than once, without having been refused in between. */
  get twice(): string[] {
    return [...this.strings].flatMap(([text, times]) => (times > 1 ? [text] : []));
  }

  /** US dollars, at a price per million tokens. */
  cost(input: number, output: number): number {
    return (this.input * input + this.output * output) / 1_000_000;
  }
}
