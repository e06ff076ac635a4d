import type { FoundEntry } from './found-entry.ts';
import { unescapedHtml } from '../repair/plain-target.ts';

/**
 * The entries of an answer that is no JSON: rows of a Markdown table, elements of XML, or lines of a list. Each is known by the id
 * of its string, which stands nowhere else.
 */
export function entriesInLines(words: string): FoundEntry[] {
  const starts = [...words.matchAll(START)];
  const elements = starts.flatMap((start, index) => {
    const inside = words.slice(start.index + start[0].length, starts[index + 1]?.index);
    return elementOf(start[1] ?? '', inside) ?? [];
  });
  if (elements.length > 0) return elements;
  const lines = words.split(/\r?\n/);
  const found = lines.flatMap((line) => rowOf(line) ?? lineOf(line) ?? []);
  return found.length > 0 ? found : paragraphsOf(lines);
}

/** Paragraphs, each under a line with nothing but the id. */
function paragraphsOf(lines: readonly string[]): FoundEntry[] {
  const entries: FoundEntry[] = [];
  for (const line of lines) {
    const id = HEADING.exec(line)?.[1];
    const last = entries.at(-1);
    if (id !== undefined) entries.push({ id, head: null, text: '' });
    else if (last) entries[entries.length - 1] = { ...last, text: `${last.text}\n${line}`.trim() };
  }
  return entries.filter(({ text }) => text !== '');
}

const HEADING =
  /^[\s>*\-+#]{0,9}(?:\d{1,3}[.)、]\s{0,3})?[*`"'[(<【]{0,4}(s\d{6})[*`"'\])>】]{0,4}\s?[:：]?\s*$/iu;

/** The beginning of an element with the id as an attribute. */
const START = /<[a-z]{1,20}\s[^<>]{0,40}?\bid\s?=\s?["']?(s\d{6})["']?[^<>]{0,40}>/gi;

function elementOf(id: string, inside: string): FoundEntry | null {
  const text =
    /<(?:text|zh|target|translation)>([^]*?)<\//i.exec(inside)?.[1] ?? /^([^<]*)<\//.exec(inside)?.[1];
  const head = /<head>([^]*?)<\//i.exec(inside)?.[1];
  return text === undefined
    ? null
    : {
        id,
        head: head === undefined ? null : unescapedHtml(head),
        text: unescapedHtml(text),
      };
}

/** A row of a table, with strokes or tabs: the id in one cell, the translation in the last, the opening words between them. */
function rowOf(line: string): FoundEntry | null {
  const cells = /^\s*\|/.test(line)
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|').trim())
    : line.split('\t').map((cell) => cell.trim());
  const at = cells.findIndex((cell) => ID_CELL.test(cell));
  const text = cells.at(-1);
  if (at < 0 || text === undefined || at >= cells.length - 1) return null;
  return {
    id: cells[at] ?? '',
    head: cells.length - at > 2 ? (cells[at + 1] ?? null) : null,
    text,
  };
}

const ID_CELL = /^[*`"']{0,3}s\d{6}[*`"']{0,3}$/i;

/** A line that begins with the id: `1. **s123456**: …`. */
function lineOf(line: string): FoundEntry | null {
  const found = LINE.exec(line);
  return found ? { id: found[1] ?? '', head: null, text: found[2] ?? '' } : null;
}

const LINE =
  /^[\s>*\-+#]{0,9}(?:\d{1,3}[.)、]\s{0,3})?[*`"'[(<【]{0,4}(s\d{6})[*`"'\])>】]{0,4}\s{0,3}(?:[:：=|\t]|->|→|[-–—]\s)\s{0,3}(.*\S)\s*$/iu;
