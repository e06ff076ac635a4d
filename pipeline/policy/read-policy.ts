import { isCollection, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Json } from '../json.ts';
import { childPointer, pointerParts } from '../pointer.ts';
import { nearest } from './nearest.ts';
import type { Limits, Policy } from './policy.ts';
import type { TranslationSettings } from './translation-settings.ts';
import type { PolicyFile } from './policy.generated.ts';
import { schemaProblems, type SchemaProblem, type SchemaWords } from './schema-problem.ts';
import { policySchemaErrors } from './validators.ts';
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };

/** A mistake in a policy file, with its place from 1. */
export interface PolicyMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A policy file that cannot be followed. Nothing is judged by half a policy. */
export class PolicyError extends Error {
  readonly mistakes: readonly PolicyMistake[];
  constructor(file: string, mistakes: readonly PolicyMistake[]) {
    super(mistakes.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
    this.name = 'PolicyError';
    this.mistakes = mistakes;
  }
}

/**
 * Reads a policy file.
 *
 * @param file how messages name the file
 * @param knownRules ids that severities and acceptances may name
 * @throws PolicyError with every mistake in it
 */
export function parsePolicyFile(text: string, file: string, knownRules: ReadonlySet<string>): PolicyFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    maxAliasCount: 100,
  } as never);
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    throw new PolicyError(
      file,
      syntax.map((error) => ({
        ...place(error.pos[0]),
        message: `This is not valid YAML: ${error.message}`,
      })),
    );
  }
  const value = (document.toJS() ?? {}) as Json;
  const shape = schemaProblems(policySchemaErrors(value), value, POLICY_WORDS);
  const problems = shape.length > 0 ? shape : unknownRules(value as PolicyFile, knownRules);
  if (problems.length > 0) {
    throw new PolicyError(
      file,
      problems.map(({ pointer, at, message }) => ({ ...place(offsetOf(document, pointer, at)), message })),
    );
  }
  return value as PolicyFile;
}

function unknownRules(
  policy: PolicyFile,
  known: ReadonlySet<string>,
): Pick<SchemaProblem, 'pointer' | 'at' | 'message'>[] {
  const message = (rule: string): string => {
    const meant = nearest(rule, known);
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
  return [...severities, ...accepted];
}

/**
 * The policy that comes with the tool: it leaves nothing out.
 *
 * @throws Error where it does
 */
export function shippedPolicy(file: PolicyFile): Policy {
  const { vocabulary, severities, limits, accepted, translation } = file;
  if (!vocabulary?.domains || !vocabulary.categories || !severities || !isComplete(limits) || !accepted || !isWhole(translation)) {
    throw new Error('the curation.yaml that comes with the tool leaves something out');
  }
  const { domains, categories } = vocabulary;
  return { vocabulary: { domains, categories }, severities, limits, accepted, translation };
}

function isComplete(limits: Partial<Limits> | undefined): limits is Limits {
  const keys: (keyof Limits)[] = ['fileBytes', 'stringBytes', 'depth', 'regexCharacters'];
  return keys.every((key) => limits?.[key] !== undefined);
}

function isWhole(translation: Partial<TranslationSettings> | undefined): translation is TranslationSettings {
  const keys = Object.keys(policySchema.properties.translation.properties) as (keyof TranslationSettings)[];
  return keys.every((key) => translation?.[key] !== undefined);
}

/** Fills in from `base` what a policy file leaves out. Accepted findings are never taken over. */
export function completePolicy(file: PolicyFile, base: Policy): Policy {
  return {
    vocabulary: { ...base.vocabulary, ...file.vocabulary },
    severities: { ...base.severities, ...file.severities },
    limits: { ...base.limits, ...file.limits },
    accepted: file.accepted ?? [],
    translation: {
      ...base.translation,
      ...file.translation,
      prices: { ...base.translation.prices, ...file.translation?.prices },
    },
  };
}

const POLICY_WORDS: SchemaWords = {
  whole: 'the policy',
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

/** Offset of the value at a pointer, or of its key; of the nearest ancestor where it is absent. */
function offsetOf(document: Document, pointer: string, at: 'key' | 'value'): number {
  const parts = pointerParts(pointer);
  for (let length = parts.length; length > 0; length--) {
    const path = parts.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const offset =
      at === 'key' && length === parts.length
        ? keyOffset(document, path)
        : nodeOffset(document.getIn(path, true) as Node | undefined);
    if (offset !== undefined) return offset;
  }
  return nodeOffset(document.contents as Node | undefined) ?? 0;
}

function nodeOffset(node: Node | undefined): number | undefined {
  return node?.range?.[0];
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(parent)) return undefined;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
      return item.key.range?.[0];
  }
  return undefined;
}
