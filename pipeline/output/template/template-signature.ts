import type { Part, Template } from './part.ts';
import { lengthWithoutTail } from './tails.ts';

/** UTF-16 units of a signature: longer ones are nobody's to quote. */
const SIGNATURE_UNITS = 200;

/** What is written for a volatile part: its kind, but for what a number or a text is called by everybody. */
function placeholder(kind: NonNullable<Part['kind']>): string {
  if (kind === 'number' || kind === 'line') return '<n>';
  return kind === 'text' ? '…' : `<${kind}>`;
}

/** A message as a person would quote it: one line, without what is of one machine, one run or one day. */
export function signatureOf({ text, parts }: Template): string {
  const end = lengthWithoutTail(text);
  const shown = parts
    .filter((part) => part.start < end)
    .map(shownPart)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:,;(]+$/, '')
    .replace(/^[\s:,;)]+/, '');
  if (shown.length <= SIGNATURE_UNITS) return shown;
  const head = shown.slice(0, SIGNATURE_UNITS);
  return head
    .slice(0, Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf(' '), SIGNATURE_UNITS / 2))
    .trimEnd();

  function shownPart(part: Part): string {
    const { kind, quotes } = part;
    if (kind === null) return part.text.slice(0, end - part.start);
    const shown = placeholder(kind);
    return quotes ? `${quotes[0]}${shown}${quotes[1]}` : shown;
  }
}
