import type { Part, Template } from './part.ts';
import { lengthWithoutTail } from './tails.ts';

/** UTF-16 units of a signature: longer ones are nobody's to quote. */
const SIGNATURE_UNITS = 200;

/** What is written for a volatile part; the others stay as they were printed, for they say nothing of a machine or a day. */
const SHOWN: Readonly<Partial<Record<NonNullable<Part['kind']>, string>>> = {
  path: '<path>',
  url: '<url>',
  host: '<host>',
  port: '<port>',
  address: '<address>',
  user: '<user>',
  hash: '<hash>',
  id: '<id>',
  time: '<time>',
  line: '<n>',
};

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
    if (quotes) return `${quotes[0]}${shownQuoted(part.text.slice(1, -1))}${quotes[1]}`;
    return SHOWN[kind] ?? part.text;
  }
}

/** Within quotation marks a name stays as an example; a path, an address or a host of somebody does not. */
function shownQuoted(text: string): string {
  if (/:\/\//.test(text)) return '<url>';
  if (/^(?:\/|~\/|[A-Za-z]:[\\/])/.test(text)) return '<path>';
  if (/^\d{1,3}(?:\.\d{1,3}){3}/.test(text)) return '<address>';
  if (/^[\w.-]+@[\w.-]+\.\w+$/.test(text)) return '<user>';
  if (/[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{12,}$/.test(text)) return '<id>';
  return text;
}
