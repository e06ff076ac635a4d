import type { Json } from '../json.ts';
import type { SchemaError } from './validators.ts';

/** One step of a fix, as a finding has it. */
export interface SchemaEdit {
  readonly op: 'add' | 'replace' | 'remove';
  readonly pointer: string;
  readonly value?: Json;
}

/** What to do about a value that breaks a schema, where that is certain. */
export interface SchemaFix {
  /** A sentence. */
  readonly advice: string;
  readonly edits: readonly SchemaEdit[];
}

/** Lists of plain texts, which people write as one text where there is only one. */
const LISTS_OF_TEXTS = /^(?:sources|aliases|counter_examples|workarounds_zh|former_ids|tags)$/;

/** The value that was meant by one that breaks a schema, where nobody could mean another. */
export function fixFor(error: SchemaError, pointer: string, value: Json | undefined): SchemaFix | null {
  switch (error.keyword) {
    case 'type':
      return typeFix(String(error.params['type']).split(','), pointer, value);
    case 'maximum':
      return typeof value === 'number' && value >= 2 && value <= 100 && error.params['limit'] === 1
        ? replaced(pointer, value / 100, `A share is meant, not per cent: ${value / 100}.`)
        : null;
    case 'enum':
      return enumFix(error.params['allowedValues'], pointer, value);
    case 'format':
      return typeof value === 'string' ? dateFix(pointer, value) : null;
    case 'pattern':
      return typeof value === 'string' ? slugFix(pointer, value) : null;
    default:
      return null;
  }
}

function replaced(pointer: string, value: Json, advice: string): SchemaFix {
  return { advice, edits: [{ op: 'replace', pointer, value }] };
}

function typeFix(types: readonly string[], pointer: string, value: Json | undefined): SchemaFix | null {
  if (typeof value === 'string' && (types.includes('number') || types.includes('integer'))) {
    const number = numberIn(value);
    if (number === null || (types.includes('integer') && !Number.isInteger(number))) return null;
    return replaced(
      pointer,
      number,
      value.trim() === String(number) ? `Take the quotes away: ${number}.` : `Write ${number}.`,
    );
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return replaced(pointer, String(value), `Put it in quotes: "${value}".`);
  if (types.includes('boolean') && (value === 'true' || value === 'false'))
    return replaced(pointer, value === 'true', `Take the quotes away: ${value}.`);
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (
    types.includes('array') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    LISTS_OF_TEXTS.test(name) &&
    !/, /.test(value)
  )
    return replaced(pointer, [value], 'Put it in square brackets, even where there is only one.');
  if (types.includes('array') && value === null)
    return replaced(pointer, [], 'Write an empty list where there is nothing to say: `[]`.');
  const [only, ...others] = Array.isArray(value) ? value : [];
  if (types.includes('string') && typeof only === 'string' && others.length === 0)
    return replaced(pointer, only, 'Take the square brackets away: one text belongs here.');
  return null;
}

/** "0.9", "90%", "0,9". */
function numberIn(text: string): number | null {
  const [, digits = '', percent] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%)?\s*$/.exec(text) ?? [];
  if (digits === '') return null;
  const number = Number(digits.replace(',', '.'));
  return percent === undefined ? number : Math.round(number * 1e6) / 1e8;
}

function enumFix(allowed: unknown, pointer: string, value: Json | undefined): SchemaFix | null {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  if (typeof value === 'boolean' && values.includes(String(value)))
    return replaced(pointer, String(value), `Write it as a string: "${value}".`);
  const same =
    typeof value === 'string'
      ? values.find(
          (each) =>
            each ===
            value
              .trim()
              .toLowerCase()
              .replaceAll(/[\s-]+/g, '_'),
        )
      : undefined;
  return same === undefined ? null : replaced(pointer, same, `Write "${same}".`);
}

/** What names a day beyond doubt: the year first, with or without a time. 01/02/2024 does not. */
function dateFix(pointer: string, value: string): SchemaFix | null {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?\s*$/.exec(value) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? replaced(pointer, date, `Write "${date}".`) : null;
}

/** "Syntax Error" is `syntax_error`: categories are words joined by underscores. */
function slugFix(pointer: string, value: string): SchemaFix | null {
  if (!/^\/(?:sub)?category$/.test(pointer)) return null;
  const slug = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '_');
  return /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/.test(slug)
    ? replaced(pointer, slug, `Write \`${slug}\`.`)
    : null;
}
