import { isObject, type Json } from '../json.ts';
import { childPointer, pointerParts } from '../pointer.ts';
import { nearestWord } from './nearest-word.ts';
import { fixFor, type SchemaEdit } from './schema-fix.ts';
import { messageOf } from './schema-message.ts';
import type { SchemaWords } from './schema-words.ts';
import type { SchemaError } from './validators.ts';

/** A departure from a schema as a person would say it: one for one mistake. */
export interface SchemaProblem {
  readonly pointer: string;
  readonly at: 'key' | 'value';
  /** What is wrong and what to do. */
  readonly message: string;
  /** Whether the mistake is that the value is no possible date. */
  readonly isDate: boolean;
  /** What was meant, where nobody could mean anything else. */
  readonly fix?: readonly SchemaEdit[];
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
    const meant = nearestWord(key, absent) ?? nearestWord(key, words.keysAt(error.instancePath));
    if (meant !== null) taken.add(`${error.instancePath}/${meant}`);
    problems.push({
      ...unknownKey(error.instancePath, key, meant, words),
      ...renamed(error.instancePath, key, meant, value),
    });
  }
  for (const error of missing) {
    const key = String(error.params['missingProperty']);
    if (taken.has(`${error.instancePath}/${key}`)) continue;
    const empty = words.emptyAt?.(childPointer(error.instancePath, key)) ?? null;
    const why =
      empty === null
        ? `: ${error.instancePath === '' ? words.whole : 'what stands here'} is of no use without it`
        : `, as \`${empty}\` where there is nothing to say`;
    problems.push({
      pointer: error.instancePath,
      at: 'value',
      isDate: false,
      message: `The key \`${key}\` is missing. Add it${error.instancePath === '' ? '' : ' here'}${why}.`,
    });
  }
  const misshapenOnes: { readonly list: string; readonly problem: SchemaProblem }[] = [];
  for (const [pointer, group] of groupByPlace(errors)) {
    const error = group.toSorted((a, b) => weight(a) - weight(b))[0];
    if (!error) continue;
    const isElement = error.keyword === 'type' && /\/\d+$/.test(pointer);
    misshapenOnes.push({
      list: isElement ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer,
      problem: misshapen(error, pointer, valueAt(value, pointer), words),
    });
  }
  return [...problems, ...[...Map.groupBy(misshapenOnes, ({ list }) => list).values()].map(foldAlike)];
}

/** Elements of one list that are all of the wrong type are one mistake, made over and over. */
function foldAlike(ones: readonly { readonly problem: SchemaProblem }[]): SchemaProblem {
  const [first, ...others] = ones.map(({ problem }) => problem);
  if (!first) throw new Error('a group without members');
  if (others.length === 0) return first;
  const fix = [first, ...others].flatMap((problem) => problem.fix ?? []);
  const elements = others.length === 1 ? 'Another element' : `${others.length} more elements`;
  return {
    ...first,
    message: `${first.message} ${elements} of the list ${others.length === 1 ? 'has' : 'have'} the same mistake.`,
    ...(fix.length >= ones.length ? { fix } : { fix: [] }),
  };
}

/** The key that was meant takes the value of the one that is misspelt, unless it has one. */
function renamed(
  parent: string,
  key: string,
  meant: string | null,
  value: Json,
): { fix?: readonly SchemaEdit[] } {
  const object = valueAt(value, parent);
  if (meant === null || !isObject(object) || Object.hasOwn(object, meant)) return {};
  const member = object[key];
  if (member === undefined) return {};
  return {
    fix: [
      { op: 'add', pointer: childPointer(parent, meant), value: member },
      { op: 'remove', pointer: childPointer(parent, key) },
    ],
  };
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
  const meant =
    error.keyword === 'type' && typeof value === 'string' ? words.objectAt?.(pointer, value) : null;
  const fix =
    meant?.value != null
      ? [{ op: 'replace' as const, pointer, value: meant.value }]
      : fixFor(error, pointer, value)?.edits;
  return {
    pointer,
    at,
    isDate: error.params['format'] === 'date',
    message: messageOf(error, pointer, value, words),
    ...(fix ? { fix } : {}),
  };
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
