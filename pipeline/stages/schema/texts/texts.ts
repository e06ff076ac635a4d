import type { Json } from '../../../json.ts';
import { childPointer } from '../../../pointer.ts';

/** A string of a record, and where it stands. */
export interface RecordText {
  readonly pointer: string;
  readonly text: string;
}

const known = new WeakMap<object, readonly RecordText[]>();

/** Every string within a value, in its order. Several rules ask for those of one record. */
export function textsIn(value: Json): readonly RecordText[] {
  if (value === null || typeof value !== 'object') return collected(value);
  const texts = known.get(value) ?? collected(value);
  known.set(value, texts);
  return texts;
}

function collected(value: Json, pointer = '', texts: RecordText[] = []): RecordText[] {
  if (typeof value === 'string') texts.push({ pointer, text: value });
  else if (Array.isArray(value))
    for (let index = 0; index < value.length; index++)
      collected(value[index] ?? null, `${pointer}/${index}`, texts);
  else if (value !== null && typeof value === 'object')
    for (const key of Object.keys(value)) collected(value[key] ?? null, childPointer(pointer, key), texts);
  return texts;
}
