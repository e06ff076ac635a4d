import type { Json } from '../json.ts';
import { childPointer, pointerParts } from '../pointer.ts';
import { nearest } from './nearest.ts';
import type { SchemaError } from './validators.ts';

/** A departure from a schema as a person would say it: one for one mistake. */
export interface SchemaProblem {
  readonly pointer: string;
  readonly at: 'key' | 'value';
  /** What is wrong and what to do. */
  readonly message: string;
  /** Whether the mistake is that the value is no possible date. */
  readonly isDate: boolean;
}

/** What the words of a schema's errors leave out: what the schema describes, to name it to a person. */
export interface SchemaWords {
  /** Keys that the schema knows at a pointer. */
  keysAt(pointer: string): readonly string[];
  /** A sentence for a value that breaks the `pattern` at a pointer. */
  patternAt(pointer: string): string;
  /** What a person calls the whole, such as "a record". */
  readonly whole: string;
}

/** Which of several errors at one place says it best: the first of these. */
const WEIGHT = ['additionalProperties', 'required', 'type', 'enum', 'minLength', 'format', 'pattern'];

/**
 * Collapses Ajv's errors into what a person would say. An unknown key that looks like a required one that is missing
 * is one mistake; so is a value that breaks several keywords at once.
 */
export function schemaProblems(
  errors: readonly SchemaError[],
  value: Json,
  words: SchemaWords,
): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const taken = new Set<string>();
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  const missing = errors.filter((error) => error.keyword === 'required');
  for (const error of unknown) {
    const key = String(error.params['additionalProperty']);
    const absent = missing
      .filter((each) => each.instancePath === error.instancePath)
      .map((each) => String(each.params['missingProperty']));
    const meant = nearest(key, absent) ?? nearest(key, words.keysAt(error.instancePath));
    if (meant !== null) taken.add(`${error.instancePath}/${meant}`);
    problems.push(unknownKey(error.instancePath, key, meant, words));
  }
  for (const error of missing) {
    const key = String(error.params['missingProperty']);
    if (taken.has(`${error.instancePath}/${key}`)) continue;
    problems.push({
      pointer: error.instancePath,
      at: 'value',
      isDate: false,
      message: `The key \`${key}\` is missing. Add it${error.instancePath === '' ? '' : ' here'}: ${words.whole} is of no use without it.`,
    });
  }
  for (const [pointer, group] of groupByPlace(errors)) {
    const error = group.toSorted((a, b) => weight(a) - weight(b))[0];
    if (error) problems.push(misshapen(error, pointer, valueAt(value, pointer), words));
  }
  return problems;
}

function unknownKey(parent: string, key: string, meant: string | null, words: SchemaWords): SchemaProblem {
  const where = parent === '' ? words.whole : `\`${parent}\``;
  const advice =
    meant === null
      ? 'Take it out, or move what it says into a key that the schema describes: nothing reads an unknown key.'
      : `Did you mean \`${meant}\`?`;
  return {
    pointer: childPointer(parent, key),
    at: 'key',
    isDate: false,
    message: `\`${key}\` is not a key of ${where}. ${advice}`,
  };
}

function groupByPlace(errors: readonly SchemaError[]): Map<string, SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || error.keyword === 'required') continue;
    // Ajv reports a bad key twice: the pattern that it breaks, and that a key breaks it.
    if (error.propertyName !== undefined && error.keyword !== 'propertyNames') continue;
    const place =
      error.keyword === 'propertyNames'
        ? childPointer(error.instancePath, String(error.params['propertyName']))
        : error.instancePath;
    groups.set(place, [...(groups.get(place) ?? []), error]);
  }
  return groups;
}

function weight(error: SchemaError): number {
  const index = WEIGHT.indexOf(error.keyword);
  return index < 0 ? WEIGHT.length : index;
}

function misshapen(
  error: SchemaError,
  pointer: string,
  value: Json | undefined,
  words: SchemaWords,
): SchemaProblem {
  const at = error.keyword === 'propertyNames' ? 'key' : 'value';
  return {
    pointer,
    at,
    isDate: error.params['format'] === 'date',
    message: messageOf(error, pointer, value, words),
  };
}

function messageOf(error: SchemaError, pointer: string, value: Json | undefined, words: SchemaWords): string {
  const name = pointer === '' ? `The whole file` : `\`${nameOf(pointer)}\``;
  switch (error.keyword) {
    case 'type':
      return `${name} is ${describe(value)}, where ${expectedType(error.params['type'])} belongs.${typeAdvice(value, error.params['type'])}`;
    case 'enum':
      return enumMessage(name, value, error.params['allowedValues']);
    case 'minLength':
      return value === ''
        ? `${name} is empty. Fill it in, or take the key out where it may be absent.`
        : `${name} is shorter than ${String(error.params['limit'])} characters.`;
    case 'format':
      return `${name} is ${describe(value)}, which is not a date of the calendar. Write it as YYYY-MM-DD, such as "2026-03-31".`;
    case 'pattern':
      return `${name} is ${describe(value)}. ${words.patternAt(pointer)}`;
    case 'propertyNames':
      return `The key \`${nameOf(pointer)}\` does not have the form that a key here must have. ${words.patternAt(pointer)}`;
    case 'minimum':
    case 'maximum':
      return `${name} is ${describe(value)}, but must be ${String(error.params['comparison'])} ${String(error.params['limit'])}.${rangeAdvice(value)}`;
    default:
      return `${name} ${error.message ?? 'breaks the schema'}.`;
  }
}

function enumMessage(name: string, value: Json | undefined, allowed: unknown): string {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const list = values.map((each) => `"${each}"`).join(', ');
  if (typeof value === 'boolean' && values.includes(String(value))) {
    return `${name} is ${value} without quotes. Write it as a string: "${value}".`;
  }
  const meant = typeof value === 'string' ? nearest(value, values) : null;
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
  if (typeof value === 'string' && types.some((each) => each === 'number' || each === 'integer')) {
    return /^-?\d+(?:\.\d+)?$/.test(value) ? ` Take the quotes away: ${value}.` : '';
  }
  if (types.includes('array') && !Array.isArray(value))
    return ' Put it in square brackets, even where there is only one.';
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return ` Put it in quotes: "${value}".`;
  return '';
}

function rangeAdvice(value: Json | undefined): string {
  if (typeof value === 'number' && value > 1 && value <= 100)
    return ` A share is meant, not per cent: ${value / 100}.`;
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

/** The value at a pointer; undefined where there is none. */
export function valueAt(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const part of pointerParts(pointer)) {
    if (current === null || typeof current !== 'object') return undefined;
    if (Array.isArray(current)) current = current[Number(part)];
    else current = Object.hasOwn(current, part) ? current[part] : undefined;
  }
  return current;
}
