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
  switch (error.keyword) {
    case 'type': {
      const object = typeof value === 'string' ? words.objectAt?.(pointer, value) : null;
      const more = object
        ? `Write its keys: \`${object.example}\`.`
        : (advice ?? typeAdvice(value, error.params['type']));
      return `${name} is ${describe(value)}, where ${expectedType(error.params['type'])} belongs. ${more}`.trimEnd();
    }
    case 'enum':
      return enumMessage(name, value, error.params['allowedValues'], advice);
    case 'minLength':
      return value === ''
        ? `${name} is empty. Fill it in, or take the key out where it may be absent.`
        : `${name} is shorter than ${String(error.params['limit'])} characters.`;
    case 'format':
      return `${name} is ${describe(value)}, which is not a date of the calendar. ${advice ?? 'Write it as YYYY-MM-DD, such as "2026-03-31".'}`;
    case 'pattern':
      return `${name} is ${describe(value)}. ${words.patternAt(pointer)}${advice === undefined ? '' : ` ${advice}`}`;
    case 'propertyNames':
      return `The key \`${nameOf(pointer)}\` does not have the form that a key here must have. ${words.patternAt(pointer)}`;
    case 'minimum':
    case 'maximum':
      return `${name} is ${describe(value)}, but must be ${String(error.params['comparison'])} ${String(error.params['limit'])}.${advice === undefined ? '' : ` ${advice}`}`;
    default:
      return `${name} ${error.message ?? 'breaks the schema'}.`;
  }
}

function enumMessage(
  name: string,
  value: Json | undefined,
  allowed: unknown,
  advice: string | undefined,
): string {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const list = values.map((each) => `"${each}"`).join(', ');
  if (typeof value === 'boolean' && advice !== undefined)
    return `${name} is ${value} without quotes. ${advice}`;
  if (advice !== undefined) return `${name} is ${describe(value)}, which is none of ${list}. ${advice}`;
  const meant = typeof value === 'string' ? nearestWord(value, values) : null;
  return `${name} is ${describe(value)}, which is none of ${list}.${meant === null ? ' Use one of these.' : ` Did you mean "${meant}"?`}`;
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
  return types.includes('array') && !Array.isArray(value)
    ? 'Put it in square brackets, even where there is only one.'
    : '';
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
