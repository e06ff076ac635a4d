import { isObject, type Json } from '../../json.ts';
import { childPointer } from '../../pointer.ts';

/** Keywords that judge nothing: they describe. */
const DESCRIPTIVE: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  '$schema',
  'default',
  'deprecated',
  'description',
  'examples',
  'title',
]);

/** Bounds, by whether a greater number lets more through. */
const BOUNDS: Readonly<Record<string, 'higher' | 'lower'>> = {
  exclusiveMaximum: 'higher',
  maximum: 'higher',
  maxContains: 'higher',
  maxItems: 'higher',
  maxLength: 'higher',
  maxProperties: 'higher',
  exclusiveMinimum: 'lower',
  minContains: 'lower',
  minimum: 'lower',
  minItems: 'lower',
  minLength: 'lower',
  minProperties: 'lower',
};

/** Keywords under which schemas stand by name, and those under which one stands. */
const NAMED = ['properties', 'patternProperties', '$defs'] as const;
const SINGLE = [
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'unevaluatedProperties',
] as const;

/**
 * Where a JSON Schema lets more through than it did, as pointers to the keywords. Which of two schemas is the looser one
 * cannot be told in general: what is not plainly a stricter demand, or a mere description, counts as looser.
 */
export function schemaLoosenings(before: Json, after: Json): string[] {
  return looser(before, after, '');
}

function looser(before: Json | undefined, after: Json | undefined, at: string): string[] {
  // No schema and `true` allow everything, `false` nothing.
  if (before === undefined || before === true || after === false) return [];
  if (after === undefined || after === true) return isEmpty(before) ? [] : [at];
  if (before === false) return [at];
  if (!isObject(before) || !isObject(after)) return same(before, after) ? [] : [at];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keywords.flatMap((keyword) => looserKeyword(keyword, before, after, at));
}

interface Objects {
  readonly [key: string]: Json;
}

function looserKeyword(keyword: string, before: Objects, after: Objects, at: string): string[] {
  const [old, now] = [before[keyword], after[keyword]];
  if (DESCRIPTIVE.has(keyword) || same(old, now)) return [];
  const place = childPointer(at, keyword);
  if (NAMED.some((each) => each === keyword)) return looserByName(keyword, before, after, place);
  if (SINGLE.some((each) => each === keyword)) return looser(old, now, place);
  // A demand that was not made before.
  if (old === undefined) return [];
  if (now === undefined) return [place];
  const bound = BOUNDS[keyword];
  if (bound && typeof old === 'number' && typeof now === 'number')
    return now > old === (bound === 'higher') ? [place] : [];
  if (keyword === 'required') return list(old).every((each) => includes(now, each)) ? [] : [place];
  if (keyword === 'enum' || keyword === 'type')
    return list(now).every((each) => includes(old, each)) ? [] : [place];
  if (keyword === 'uniqueItems') return now === true ? [] : [place];
  if (keyword === 'allOf' && Array.isArray(old) && Array.isArray(now))
    return old.every((each) => includes(now, each)) ? [] : [place];
  return [place];
}

/** A key that is described anew is a demand on it, unless only described keys are allowed. */
function looserByName(keyword: string, before: Objects, after: Objects, place: string): string[] {
  const old = isObject(before[keyword]) ? before[keyword] : {};
  const now = isObject(after[keyword]) ? after[keyword] : {};
  const isClosed = keyword !== '$defs' && before['additionalProperties'] === false;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted().flatMap((name) => {
    const own = childPointer(place, name);
    if (!Object.hasOwn(old, name)) return isClosed ? [own] : [];
    // What nobody describes is not allowed at all, where only described keys are.
    if (!Object.hasOwn(now, name))
      return after['additionalProperties'] === false && keyword !== '$defs' ? [] : [own];
    return looser(old[name], now[name], own);
  });
}

function isEmpty(schema: Json): boolean {
  return isObject(schema) && Object.keys(schema).every((keyword) => DESCRIPTIVE.has(keyword));
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function includes(value: Json, element: Json): boolean {
  return list(value).some((each) => same(each, element));
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
