const PASTE_BEGINS = '\u001B[200~';
const PASTE_ENDS = '\u001B[201~';

/**
 * Gathers what comes from a terminal in raw mode until Ctrl-D, or until Enter where the terminal has marked the end of a
 * paste. A terminal in its ordinary mode would cut lines of more than 4096 bytes.
 */
export class PastedText {
  #text = '';
  #held = '';
  #isPasting = false;
  #wasPasted = false;
  state: 'open' | 'ended' | 'interrupted' = 'open';

  get text(): string {
    return this.#text.replaceAll(/\r\n?/g, '\n');
  }

  /** @returns what to show of it: control sequences of the pasted text are kept, never shown */
  add(data: string): string {
    let shown = '';
    let rest = this.#held + data;
    this.#held = '';
    while (rest !== '' && this.state === 'open') {
      const mark = this.#isPasting ? PASTE_ENDS : PASTE_BEGINS;
      if (rest.startsWith(mark)) {
        this.#isPasting = !this.#isPasting;
        this.#wasPasted = !this.#isPasting;
        rest = rest.slice(mark.length);
        if (this.#wasPasted) shown += this.#count();
        continue;
      }
      // The rest of a mark may still be under way.
      if (rest.length < mark.length && mark.startsWith(rest)) {
        this.#held = rest;
        break;
      }
      const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      rest = rest.slice(character.length);
      shown += this.#take(character);
    }
    return shown;
  }

  #take(character: string): string {
    if (this.#isPasting) {
      this.#text += character;
      return '';
    }
    if (character === '\u0003') this.state = 'interrupted';
    else if (character === '\u0004' || (character === '\r' && this.#wasPasted)) this.state = 'ended';
    else if (character === '\u007F') this.#text = this.#text.slice(0, -1);
    else {
      this.#text += character;
      if (character === '\r' || character === '\n') return '\r\n';
      return character >= ' ' ? character : '';
    }
    return '';
  }

  #count(): string {
    const lines = this.text.trimEnd().split('\n').length;
    return `${lines} ${lines === 1 ? 'line' : 'lines'} read. Enter goes on; more may be pasted.\r\n`;
  }
}
