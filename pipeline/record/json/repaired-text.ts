import { applyEdits, createScanner, type Edit, type SyntaxKind } from 'jsonc-parser';
import { parsedOrUndefined } from '../../json.ts';

/** Kinds of tokens, as the scanner numbers them. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  string: 10,
  end: 17,
} as const;

/** Escape sequences by which a terminal sets colours and titles, ended by their last letter or by a bell. */
const CONTROL_SEQUENCE =
  /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[()][A-Z0-9]|[=>78NOMc])/g;

/** A text without the sequences that command a terminal. */
export function withoutControlSequences(text: string): string {
  return text.replaceAll(CONTROL_SEQUENCE, '');
}

/**
 * A text that is JSON but for a byte-order mark, commas behind a last member, or the colours of a terminal and tabs within
 * strings, as JSON; null where it is JSON already, or not even then. Nothing that a record says changes.
 */
export function repairedText(text: string): string | null {
  const plain = withoutControlSequences(text.replace(/^\ufeff/, ''));
  const repaired = applyEdits(
    plain,
    [...trailingCommas(plain), ...rawTabs(plain)].sort((a, b) => a.offset - b.offset),
  );
  return repaired !== text && parsedOrUndefined(repaired) !== undefined ? repaired : null;
}

/** The commas behind which only a bracket follows. */
function trailingCommas(text: string): Edit[] {
  const edits: Edit[] = [];
  let before: SyntaxKind | null = null;
  let comma = -1;
  for (const { kind, start } of tokensOf(text)) {
    const closes = kind === TOKEN.closeBrace || kind === TOKEN.closeBracket;
    if (closes && comma >= 0) edits.push({ offset: comma, length: 1, content: '' });
    const hasMember = before !== null && before !== TOKEN.openBrace && before !== TOKEN.openBracket;
    comma = kind === TOKEN.comma && hasMember && before !== TOKEN.comma ? start : -1;
    before = kind;
  }
  return edits;
}

/** The tabs within strings, which JSON wants escaped. */
function rawTabs(text: string): Edit[] {
  return [...tokensOf(text)].flatMap(({ kind, start, end }) =>
    kind === TOKEN.string
      ? [...text.slice(start, end).matchAll(/\t/g)].map(({ index }) => ({
          offset: start + index,
          length: 1,
          content: '\\t',
        }))
      : [],
  );
}

function* tokensOf(text: string): Iterable<{ kind: SyntaxKind; start: number; end: number }> {
  const scanner = createScanner(text, true);
  for (let kind = scanner.scan(); kind !== TOKEN.end; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    yield { kind, start, end: start + scanner.getTokenLength() };
  }
}
