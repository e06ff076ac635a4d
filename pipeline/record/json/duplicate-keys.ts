import { visit } from 'jsonc-parser';
import { childPointer, toPointer } from '../../pointer.ts';
import type { TextRange } from './scan.ts';

export interface DuplicateKey {
  readonly key: string;
  /** Pointer of the member. */
  readonly pointer: string;
  /** Where the key stands for the second time. */
  readonly range: TextRange;
  /** Offset of its first appearance. */
  readonly firstAt: number;
}

/** Every key that stands again in its object, however it is escaped. The text must be valid JSON of bounded depth. */
export function duplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset, length, _line, _character, pathOf) => {
      const seen = open.at(-1);
      const firstAt = seen?.get(key);
      if (firstAt === undefined) seen?.set(key, offset);
      else {
        const pointer = childPointer(toPointer(pathOf()), key);
        found.push({ key, pointer, range: [offset, offset + length], firstAt });
      }
    },
  });
  return found;
}

/** How many members the objects of a parsed value have, in all. */
export function countMembers(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) if (typeof element === 'object') count += countMembers(element);
    return count;
  }
  for (const member of Object.values(value)) {
    count++;
    if (typeof member === 'object') count += countMembers(member);
  }
  return count;
}
