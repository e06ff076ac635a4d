/** A text by which a regex is attacked is made of pieces, each repeated. */
export interface AttackPiece {
  readonly text: string;
  readonly times: number;
}

/** The text itself. */
export function attackText(pieces: readonly AttackPiece[]): string {
  return pieces.map(({ text, times }) => text.repeat(times)).join('');
}

/** The text in short, as `"a" x 30 + "!"`. */
export function describeAttack(pieces: readonly AttackPiece[]): string {
  const shown = pieces
    .filter(({ text, times }) => text !== '' && times > 0)
    .map(({ text, times }) => (times === 1 ? JSON.stringify(text) : `${JSON.stringify(text)} x ${times}`));
  return shown.length === 0 ? '""' : shown.join(' + ');
}
