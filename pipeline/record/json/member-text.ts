import { applyEdits, modify } from 'jsonc-parser';
import type { Json } from '../../json.ts';
import { KEY_ORDER } from './key-order.ts';

/**
 * The text with one top-level member set: a value that is there is replaced in its place, a missing member is put where
 * the canonical order has it. Nothing else changes.
 */
export function setMember(text: string, key: string, value: Json): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = modify(text, [key], value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
    getInsertionIndex: (keys) => {
      const after = keys.findLastIndex((other) => rank(other) < rank(key));
      return after + 1;
    },
  });
  return applyEdits(text, edits);
}

function rank(key: string): number {
  return KEY_ORDER.ranks.get(key) ?? KEY_ORDER.ranks.size;
}
