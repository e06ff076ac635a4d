/** Somebody at a terminal who can be asked. What is shown is made safe by whoever asks. */
export interface Person {
  /** Shows lines, such as what was found, or help. */
  readonly tell: (text: string) => void;
  /** @throws Interruption where the person presses Ctrl-C */
  readonly ask: (title: string, proposal: string | null) => Promise<string>;
  /** A text of any length, with its line breaks. @throws Interruption as `ask` */
  readonly paste: (title: string) => Promise<string>;
}

/** The person wants to stop here. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}
