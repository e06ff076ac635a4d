import { isObject, type Json } from '../json.ts';
import { childPointer, pointerParts } from '../pointer.ts';
import { keepAcceptancePlace } from './acceptance-place.ts';
import { nearestWord } from './nearest-word.ts';
import { withoutRandomText } from './random-text.ts';
import type { Policy } from './policy.ts';
import { PolicyError } from './policy-error.ts';
import type { PolicyFile } from './policy.generated.ts';
import { schemaProblems, type SchemaProblem } from './schema-problem.ts';
import type { SchemaWords } from './schema-words.ts';
import { policySchemaErrors } from './validators.ts';
import { readYaml } from './yaml-text.ts';
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };

/**
 * Reads a policy file.
 *
 * @param file how messages name the file
 * @param knownRules ids that severities and acceptances may name
 * @throws PolicyError with every mistake in it, up to a number that a person can fix at once
 */
export function parsePolicyFile(text: string, file: string, knownRules: ReadonlySet<string>): PolicyFile {
  const yaml = readYaml(text);
  if ('mistakes' in yaml) throw new PolicyError(file, yaml.mistakes.slice(0, MAX_MISTAKES).map(withoutKeys));
  const { value, placeOf } = yaml;
  const shape = schemaProblems(policySchemaErrors(value), value, POLICY_WORDS);
  const problems = shape.length > 0 ? shape : unknownRules(value as PolicyFile, knownRules);
  if (problems.length > 0) {
    throw new PolicyError(
      file,
      problems
        .slice(0, MAX_MISTAKES)
        .map(({ pointer, at, message }) => withoutKeys({ ...placeOf(pointer, at), message })),
    );
  }
  const policy = value as PolicyFile;
  for (const [index, acceptance] of (policy.accepted ?? []).entries()) {
    keepAcceptancePlace(acceptance, placeOf(`/accepted/${index}`, 'value'));
  }
  return policy;
}

/** A mistake is shown without what may be a key, wherever in the file that stands. */
function withoutKeys<Mistake extends { readonly message: string }>(mistake: Mistake): Mistake {
  return { ...mistake, message: withoutRandomText(mistake.message) };
}

/** Nobody fixes more at once; each has to be looked for in the text. */
const MAX_MISTAKES = 50;

function unknownRules(
  policy: PolicyFile,
  known: ReadonlySet<string>,
): Pick<SchemaProblem, 'pointer' | 'at' | 'message'>[] {
  const message = (rule: string): string => {
    const meant = nearestWord(rule, known);
    return `There is no rule \`${rule}\`.${meant === null ? ' docs/rules lists them.' : ` Did you mean \`${meant}\`?`}`;
  };
  const severities = Object.keys(policy.severities ?? {})
    .filter((rule) => !known.has(rule))
    .map((rule) => ({
      pointer: childPointer('/severities', rule),
      at: 'key' as const,
      message: message(rule),
    }));
  const accepted = (policy.accepted ?? []).flatMap(({ rule }, index) =>
    known.has(rule)
      ? []
      : [{ pointer: `/accepted/${index}/rule`, at: 'value' as const, message: message(rule) }],
  );
  const introduced = (policy.gate?.introduced ?? []).flatMap((rule, index) =>
    known.has(rule)
      ? []
      : [{ pointer: `/gate/introduced/${index}`, at: 'value' as const, message: message(rule) }],
  );
  return [...severities, ...introduced, ...accepted];
}

/**
 * The policy that comes with the tool: it leaves nothing out that the schema describes.
 *
 * @throws Error where it does
 */
export function shippedPolicy(file: PolicyFile): Policy {
  const absent = absentKeys(file as Json, policySchema as Subschema, '');
  if (absent.length > 0)
    throw new Error(`the curation.yaml that comes with the tool leaves out ${absent.join(', ')}`);
  return file as unknown as Policy;
}

function absentKeys(value: Json | undefined, subschema: Subschema, pointer: string): string[] {
  if (value === undefined) return [pointer];
  if (!isObject(value)) return [];
  return Object.entries(subschema.properties ?? {}).flatMap(([key, member]) =>
    absentKeys(value[key], member, childPointer(pointer, key)),
  );
}

/**
 * Fills in from `base` what a policy file leaves out: objects key by key, everything else as a whole. Accepted findings
 * are never taken over.
 */
export function completePolicy(file: PolicyFile, base: Policy): Policy {
  return {
    ...(merged(base as unknown as Json, file as Json) as unknown as Policy),
    accepted: file.accepted ?? [],
  };
}

function merged(base: Json | undefined, own: Json): Json {
  if (!isObject(base) || !isObject(own)) return own;
  const entries = Object.entries(own).map(([key, value]): [string, Json] => [
    key,
    merged(Object.hasOwn(base, key) ? base[key] : undefined, value),
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}

/** Where a key may have been written, and the name of a variable belongs. */
const KEY_PLACES = /^\/translation\/(?:review\/)?(?:key$|headers\/|query\/)/;

const POLICY_WORDS: SchemaWords = {
  whole: 'the policy',
  isHidden: (pointer, value) => KEY_PLACES.test(pointer) && !/^\$\w{1,40}$/.test(value),
  keysAt: (pointer) => Object.keys(subschemaAt(pointer)?.properties ?? {}),
  patternAt: (pointer) =>
    subschemaAt(pointer)?.description ?? 'schemas/policy.schema.json says what belongs here.',
};

interface Subschema {
  readonly description?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly items?: Subschema;
}

function subschemaAt(pointer: string): Subschema | undefined {
  let current: Subschema | undefined = policySchema as Subschema;
  for (const part of pointerParts(pointer)) {
    current = /^\d+$/.test(part) && current?.items ? current.items : current?.properties?.[part];
  }
  return current;
}
