import type { Json } from '../../../json.ts';
import { childPointer } from '../../../pointer.ts';

/** A string of a record, and where it stands. */
export interface RecordText {
  readonly pointer: string;
  readonly text: string;
}

/** Every string within a value, in its order. */
export function* textsIn(value: Json, pointer = ''): Iterable<RecordText> {
  if (typeof value === 'string') yield { pointer, text: value };
  else if (value !== null && typeof value === 'object')
    for (const [key, member] of Object.entries(value)) yield* textsIn(member, childPointer(pointer, key));
}
