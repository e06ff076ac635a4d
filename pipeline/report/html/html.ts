import { plainText } from '../text/plain-text.ts';

/** A piece of a page: text that is meant as HTML. Whatever is no piece is text, and is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | readonly Part[];

/** Builds a piece of a page; what is put into it is escaped, unless it is such a piece itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + textOf(parts[index] ?? null)).join(''));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return part.map(textOf).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A stranger's text as text or as the value of a quoted attribute: no markup, and nothing that hides or turns around. */
export function escapeHtml(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** A message of ours: what it quotes in backticks becomes code. */
export function prose(message: string): Html {
  const parts = message.split(/(`[^`]*`)/);
  return html`${parts.map((part) => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;
}

/** Characters of a message that a page shows: the longest of ours have some eight hundred. */
const MESSAGE_LENGTH = 1200;

/** A message as `prose`, cut where it is longer than any that teaches. */
export function shortProse(message: string): Html {
  if (message.length <= MESSAGE_LENGTH) return prose(message);
  const kept = message.slice(0, MESSAGE_LENGTH).toWellFormed();
  // What is cut within backticks stays code.
  const isOpen = (kept.split('`').length - 1) % 2 === 1;
  return prose(`${kept}${isOpen ? '`' : ''} …`);
}
