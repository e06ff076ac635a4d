import { isObject, type Json } from '../json.ts';
import { childPointer, pointerParts, topKey } from '../pointer.ts';
import { schemaProblems, valueAt, type SchemaProblem } from '../policy/schema-problem.ts';
import type { SchemaWords } from '../policy/schema-words.ts';
import { recordSchemaErrors } from '../policy/validators.ts';
import type { ErrorRecord } from './error-record.generated.ts';
import { unsafeCharacter } from './unsafe-character.ts';
import { KEY_ORDER, type KeyOrder } from './json/key-order.ts';

/** What is wrong with the shape of a record, and which keys no rule can read because of it. */
export interface Shape {
  readonly problems: readonly SchemaProblem[];
  readonly broken: ReadonlySet<string>;
}

/** Departures that are put into words; a file with more is not fixed one by one. */
const MAX_ERRORS = 1_000;

/** Holds a value against the record schema, and against what a schema cannot say. */
export function shapeOf(value: { readonly [key: string]: Json }): Shape {
  const errors = recordSchemaErrors(value);
  const broken = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'required' && error.instancePath === '')
      broken.add(String(error.params['missingProperty']));
    // An unknown key breaks nothing: whatever reads its neighbours can still read them.
    else if (error.keyword !== 'additionalProperties') broken.add(topKey(error.instancePath) ?? '');
  }
  const problems =
    errors.length === 0
      ? []
      : schemaProblems(errors.slice(0, MAX_ERRORS), value, RECORD_WORDS).filter(
          (problem) => !isHidden(problem, value),
        );
  return { problems: [...problems, ...builtInKeys(value), ...danglingOutcomes(value, broken)], broken };
}

/** Whether the text at fault holds a character that nobody sees: that is the mistake, and schema/unsafe-text names it. */
function isHidden({ pointer, at }: SchemaProblem, value: Json): boolean {
  const text = at === 'key' ? pointerParts(pointer).at(-1) : valueAt(value, pointer);
  return typeof text === 'string' && unsafeCharacter(text) !== null;
}

/** Names that mean something to a program that reads objects, which it may then take for what the record says. */
const BUILT_IN: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/** The schema leaves the names of systems open; these are no system's. */
function builtInKeys(value: { readonly [key: string]: Json }): SchemaProblem[] {
  return members(value['os_specific'])
    .filter(([key]) => BUILT_IN.has(key))
    .map(([key]) => ({
      pointer: childPointer('/os_specific', key),
      at: 'key',
      isDate: false,
      message: `\`${key}\` is no operating system, but a name that some programs treat in a way of its own. Take it out.`,
    }));
}

/**
 * An outcome names its workaround by position, which a schema cannot hold against the list. Where nothing solves the error,
 * what can be tried are the dead ends too: they count on from the workarounds.
 */
function danglingOutcomes(value: Partial<ErrorRecord>, broken: Set<string>): SchemaProblem[] {
  if (broken.has('outcomes') || broken.has('workarounds')) return [];
  const deadEnds = value.resolvable === 'false' && !broken.has('dead_ends') ? value.dead_ends : [];
  const count = (value.workarounds?.length ?? 0) + (deadEnds?.length ?? 0);
  const problems = (value.outcomes ?? []).flatMap((outcome, index): SchemaProblem[] => {
    if (outcome.workaround < count) return [];
    const known =
      count === 0 ? 'The record has no workaround' : `The workarounds are numbered 0 to ${count - 1}`;
    return [
      {
        pointer: `/outcomes/${index}/workaround`,
        at: 'value',
        isDate: false,
        message: `The outcome is about workaround ${outcome.workaround}, which does not exist. ${known}: name the one that was tried.`,
      },
    ];
  });
  if (problems.length > 0) broken.add('outcomes');
  return problems;
}

const RECORD_WORDS: SchemaWords = {
  whole: 'a record',
  keysAt(pointer) {
    let order: KeyOrder | undefined = KEY_ORDER;
    for (const part of pointerParts(pointer))
      order = /^\d+$/.test(part) ? order?.items : order?.members.get(part);
    return [...(order?.ranks.keys() ?? [])];
  },
  adviceAt: (pointer) =>
    COMPUTED.has(pointer)
      ? 'It is worked out from the evidence: leave it out, and `npx curate fix` writes it.'
      : null,
  emptyAt: (pointer) => (LISTS.has(pointer) ? '[]' : null),
  objectAt(pointer, text) {
    const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    const list = /^\/(?:transition_graph\/)?(\w+)(?:\/\d+)?$/.exec(pointer)?.[1] ?? '';
    const form = OBJECTS.get(list);
    if (form === undefined || text.trim() === '') return null;
    const isElement = /\/\d+$/.test(pointer);
    const example = `{ ${form.example(shown)} }`;
    const value = form.key === null ? null : { [form.key]: text };
    return { example: isElement ? example : `[${example}]`, value: value && (isElement ? value : [value]) };
  },
  patternAt(pointer) {
    const parts = pointerParts(pointer);
    const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? '';
    return (
      PATTERNS.get(last) ??
      PATTERNS.get(parts[0] ?? '') ??
      'It does not have the form that the schema describes.'
    );
  },
};

/** What nobody has to write. */
const COMPUTED: ReadonlySet<string> = new Set([
  '/verification_tier',
  '/confidence',
  '/fix_success_rate',
  '/evidence_count',
]);

/** The lists that a record must have, and that may be empty. */
const LISTS: ReadonlySet<string> = new Set(['/versions', '/dead_ends', '/workarounds']);

/** How an element that is written as a text reads as an object; the key is the one that the text alone fills. */
const OBJECTS: ReadonlyMap<string, { readonly key: string | null; example(text: string): string }> = new Map([
  [
    'workarounds',
    { key: 'action', example: (text: string) => `"action": ${text}, "how": "…", "sources": ["https://…"]` },
  ],
  ['versions', { key: 'version', example: (text: string) => `"version": ${text}` }],
  [
    'dead_ends',
    { key: null, example: (text: string) => `"action": ${text}, "why_fails": "…", "sources": ["https://…"]` },
  ],
  [
    'examples',
    {
      key: null,
      example: (text: string) => `"text": ${text}, "tool": "…", "version": "…", "captured": "2026-03-31"`,
    },
  ],
  ['leads_to', { key: null, example: (text: string) => `"error_id": ${text}, "probability": 0.3` }],
  ['preceded_by', { key: 'error_id', example: (text: string) => `"error_id": ${text}` }],
  [
    'frequently_confused_with',
    { key: null, example: (text: string) => `"error_id": ${text}, "distinction": "…"` },
  ],
]);

const ID_FORM = 'An id is `<domain>/<slug>` in lower-case letters a to z, digits and single hyphens.';

const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['id', ID_FORM],
  ['error_id', ID_FORM],
  ['former_ids', ID_FORM],
  [
    'signature',
    'A signature is one line: quote the one that tells the error apart, and put the rest into `examples`.',
  ],
  ['domain', 'A domain is written in lower-case letters a to z, digits and single hyphens.'],
  [
    'category',
    'A category is a word of the vocabulary (`vocabulary` in curation.yaml), in lower-case letters a to z, digits, hyphens and underscores.',
  ],
  ['subcategory', 'A subcategory is written in lower-case letters a to z, digits, hyphens and underscores.'],
  ['locale', 'A locale is a language tag such as "en" or "zh-CN".'],
  ['source', 'A fingerprint is a SHA-256 in 64 hexadecimal digits; `translate` writes it.'],
  ['target', 'A fingerprint is a SHA-256 in 64 hexadecimal digits; `translate` writes it.'],
  ['translation', 'Keys are JSON pointers such as "/root_cause_zh".'],
]);

/** The pointers of every id that a record states, with the ids. */
export function statedIds(value: { readonly [key: string]: Json }): { pointer: string; id: string }[] {
  const found: { pointer: string; id: string }[] = [];
  const add = (pointer: string, id: Json | undefined): void => {
    if (typeof id === 'string') found.push({ pointer, id });
  };
  add('/id', value['id']);
  add('/domain', value['domain']);
  for (const [index, id] of elements(value['former_ids'])) add(`/former_ids/${index}`, id);
  for (const [kind, edges] of members(value['transition_graph'])) {
    const list = childPointer('/transition_graph', kind);
    for (const [index, edge] of elements(edges)) {
      add(`${list}/${index}/error_id`, members(edge).find(([key]) => key === 'error_id')?.[1]);
    }
  }
  return found;
}

function elements(value: Json | undefined): [number, Json][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

function members(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
