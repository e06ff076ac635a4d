/** A stretch of a traced text that stands in the original as it stands here: where it begins in either. */
interface Stretch {
  readonly at: number;
  readonly origin: number;
}

/** A text that was made from another by taking parts away: each of its positions leads back to the original one. */
export class TracedText {
  readonly text: string;
  readonly #stretches: readonly Stretch[];

  private constructor(text: string, stretches: readonly Stretch[]) {
    this.text = text;
    this.#stretches = stretches;
  }

  /** A piece of the original, and where it begins there. */
  static of(text: string, origin: number): TracedText {
    return new TracedText(text, [{ at: 0, origin }]);
  }

  /** Where a position stands in the original. What was taken away before it is passed over. */
  originOf(position: number): number {
    let found: Stretch = { at: 0, origin: 0 };
    for (const stretch of this.#stretches) {
      if (stretch.at > position) break;
      found = stretch;
    }
    return found.origin + (position - found.at);
  }

  slice(start: number, end: number = this.text.length): TracedText {
    if (start === 0 && end === this.text.length) return this;
    const inside = this.#stretches
      .filter(({ at }) => at > start && at < end)
      .map(({ at, origin }) => ({ at: at - start, origin }));
    return new TracedText(this.text.slice(start, end), [{ at: 0, origin: this.originOf(start) }, ...inside]);
  }

  /** Without what a global pattern finds. */
  without(pattern: RegExp): TracedText {
    const kept: TracedText[] = [];
    let from = 0;
    for (const { index, 0: found } of this.text.matchAll(pattern)) {
      if (found === '') continue;
      kept.push(this.slice(from, index));
      from = index + found.length;
    }
    if (kept.length === 0) return this;
    return TracedText.join([...kept, this.slice(from)], '');
  }

  /** With other characters in the place of some: as many UTF-16 units as before. */
  redrawn(draw: (text: string) => string): TracedText {
    const text = draw(this.text);
    if (text.length !== this.text.length)
      throw new Error('A redrawn text has the length that it had before.');
    return text === this.text ? this : new TracedText(text, this.#stretches);
  }

  trimEnd(): TracedText {
    return this.slice(0, this.text.trimEnd().length);
  }

  /** Several pieces as one, with a text between them that leads to the end of the piece before it. */
  static join(pieces: readonly TracedText[], between: string): TracedText {
    let text = '';
    const stretches: Stretch[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && between !== '') {
        stretches.push({
          at: text.length,
          origin: pieces[index - 1]?.originOf(pieces[index - 1]?.text.length ?? 0) ?? 0,
        });
        text += between;
      }
      stretches.push(...piece.#stretches.map(({ at, origin }) => ({ at: at + text.length, origin })));
      text += piece.text;
    }
    return new TracedText(text, stretches);
  }
}
