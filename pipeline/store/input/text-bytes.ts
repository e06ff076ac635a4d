import { TextDecoder } from 'node:util';

/**
 * The text that bytes stand for, piece by piece. It is UTF-16 where a byte-order mark says so, as Windows PowerShell writes
 * what it is told to redirect into a file; else UTF-8, in which what is no character becomes U+FFFD.
 */
export class TextBytes {
  #decoder: TextDecoder | null = null;

  /** @param bytes the next of them, at least two at the beginning; a character may go on in the next piece */
  decode(bytes: Uint8Array): string {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    return this.#decoder.decode(bytes, { stream: true });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
