import type { Json } from '../../json.ts';
import { StateDamaged } from './state-database.ts';

/**
 * A text of a row.
 *
 * @throws StateDamaged where there is none
 */
export function textOfRow(value: unknown): string {
  if (typeof value !== 'string') throw new StateDamaged('a row lacks a text');
  return value;
}

/**
 * What a text of a row holds as JSON.
 *
 * @throws StateDamaged where it holds none
 */
export function jsonOfRow(value: unknown): Json {
  try {
    return JSON.parse(textOfRow(value)) as Json;
  } catch (error) {
    throw new StateDamaged('a row holds no JSON', { cause: error });
  }
}
