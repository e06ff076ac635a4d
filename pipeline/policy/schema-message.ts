import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import { nearestWord } from './nearest-word.ts';
import { fixFor } from './schema-fix.ts';
import type { SchemaWords } from './schema-words.ts';
import type { SchemaError } from './validators.ts';

/** A departure from a schema, in words. */
export function messageOf(
  error: SchemaError,
  pointer: string,
  value: Json | undefined,
  words: SchemaWords,
): string {
  const name = pointer === '' ? `The whole file` : `\`${nameOf(pointer)}\``;
  const advice = fixFor(error, pointer, value)?.advice;
  const shown = describe(value);
  if ((typeof value === 'string' || typeof value === 'number') && words.isHidden?.(pointer, String(value)))
    return `${name} is not shown, since it may be a key. Write "$NAME" there, quotation marks included, with the name of a variable that holds the value where the command runs.`;
  switch (error.keyword) {
    case 'type': {
      const object = typeof value === 'string' ? words.objectAt?.(pointer, value) : null;
      const more = object
        ? `Write its keys: \`${object.example}\`.`
        : (advice ?? words.adviceAt?.(pointer) ?? typeAdvice(value, error.params['type']));
      return `${name} is ${shown}, where ${expectedType(error.params['type'])} belongs. ${more}`.trimEnd();
    }
    case 'enum':
      return enumMessage(
        name,
        value,
        shown,
        error.params['allowedValues'],
        advice,
        words.adviceAt?.(pointer),
      );
    case 'minLength':
      return value === ''
        ? `${name} is empty. Fill it in, or take the key out where it may be absent.`
        : `${name} is shorter than ${String(error.params['limit'])} characters. Say more.`;
    case 'format':
      return `${name} is ${shown}, which is not a date of the calendar. ${advice ?? 'Write it as YYYY-MM-DD, such as "2026-03-31".'}`;
    case 'pattern':
      return `${name} is ${shown}. ${words.patternAt(pointer)}${advice === undefined ? '' : ` ${advice}`}`;
    case 'propertyNames':
      return `The key \`${nameOf(pointer)}\` does not have the form that a key here must have. ${words.patternAt(pointer)}`;
    case 'minimum':
    case 'maximum':
      return `${name} is ${shown}, but must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${String(error.params['limit'])}.${advice === undefined ? '' : ` ${advice}`}`;
    case 'uniqueItems':
      return `${name} has one element twice: ${describe(Array.isArray(value) ? value[Number(error.params['i'])] : value)}. Take one out.`;
    default:
      return `${name} ${error.message ?? 'breaks the schema'}.`;
  }
}

function enumMessage(
  name: string,
  value: Json | undefined,
  shown: string,
  allowed: unknown,
  advice: string | undefined,
  adviceHere: string | null | undefined,
): string {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const list = values.map((each) => `"${each}"`).join(', ');
  if (typeof value === 'boolean' && advice !== undefined)
    return `${name} is ${value} without quotes. ${advice}`;
  if (advice !== undefined) return `${name} is ${shown}, which is none of ${list}. ${advice}`;
  const meant = typeof value === 'string' ? nearestWord(value, values) : null;
  const more = meant === null ? (adviceHere ?? 'Use one of these.') : `Did you mean "${meant}"?`;
  return `${name} is ${shown}, which is none of ${list}. ${more}`;
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list in square brackets'],
  ['object', 'an object in braces'],
  ['null', 'null'],
]);

function expectedType(type: unknown): string {
  const types = Array.isArray(type) ? type.map(String) : String(type).split(',');
  return types.map((each) => TYPE_NAMES.get(each) ?? each).join(' or ');
}

function typeAdvice(value: Json | undefined, type: unknown): string {
  const types = String(type).split(',');
  if (types.includes('array'))
    return typeof value === 'string' && value.includes(', ')
      ? 'Put it in square brackets, each in quotes of its own: `["…", "…"]`.'
      : 'Put it in square brackets, even where there is only one.';
  if (types.includes('string') && Array.isArray(value))
    return 'One text belongs here, without the square brackets.';
  if (types.includes('string') && typeof value === 'object' && value !== null)
    return 'One text belongs here, in quotes and without the braces.';
  if (types.includes('number')) return 'Write a number such as 0.85, without quotes.';
  if (types.includes('integer')) return 'Write a number such as 3, without quotes.';
  if (types.includes('object')) return 'Write keys and values in braces: `{ "key": "value" }`.';
  return '';
}

/** A value as a message shows it: shortened, and without its inside where it has one. */
function describe(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return value.length > 60
      ? `the string ${JSON.stringify(value.slice(0, 57))}…`
      : `the string ${JSON.stringify(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** "dead_ends/0/fail_rate" reads better than a pointer with its leading slash. */
function nameOf(pointer: string): string {
  return pointerParts(pointer).join('/');
}
