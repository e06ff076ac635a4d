import { posix } from 'node:path';
import {
  glossaryDifferences,
  policyDifferences,
  type PolicyContext,
} from '../../../gate/policy/policy-change.ts';
import type { RuleChange } from '../../../gate/policy/rule-change.ts';
import { schemaLoosenings } from '../../../gate/policy/schema-change.ts';
import { isObject, type Json } from '../../../json.ts';
import { PolicyError } from '../../../policy/policy-error.ts';
import type { Policy } from '../../../policy/policy.ts';
import { GitError } from '../../../store/git/git-process.ts';
import {
  parseGlossary,
  parsePolicy,
  policyTextOf,
  policyWithoutFile,
} from '../../../store/policy/policy-file.ts';
import type { RuleFiles } from '../../../store/policy/rule-files.ts';

/** One side of a change: its files, and the path of its records' folder from the root of the repository. */
export interface RuleSide {
  readonly files: RuleFiles;
  readonly folder: string;
}

/** What a change does to what judges. */
export interface RuleChanges {
  /** A sentence for each file that can be read no more: the next change could not be judged by it. */
  readonly broken: readonly string[];
  readonly changes: readonly RuleChange[];
  /** The policy before and after, and its file in the head; null where it is the same or cannot be read. */
  readonly policies: { readonly before: Policy; readonly after: Policy; readonly file: string } | null;
}

/**
 * What a change does to the files that decide how records are judged: the policy that holds, one that lies nearer, the
 * glossary and the schemas beside the records. What is the same on both sides is not looked at.
 */
export async function ruleChanges(
  before: RuleSide,
  after: RuleSide,
  context: PolicyContext,
): Promise<RuleChanges> {
  const collected = new Collected();
  const policies = await comparePolicies(before, after, context, collected);
  await compareGlossaries(before, after, collected);
  compareSchemas(before, after, collected);
  return { broken: collected.broken, changes: collected.changes, policies };
}

async function comparePolicies(
  before: RuleSide,
  after: RuleSide,
  context: PolicyContext,
  collected: Collected,
): Promise<RuleChanges['policies']> {
  const old = collected.orBroken('curation.yaml', () => policyTextOf(after.files, after.folder));
  const now = old.value;
  if (old.isBroken) return null;
  const was = policyTextOrNull(before);
  if (was?.path === now?.path && was?.text === now?.text) return null;
  // What another one takes the place of is taken away only if that one was there before, and so says nothing of the change.
  const isGone = was !== null && textOrNull(after.files, was.path) === null;
  if (isGone && (!now || textOrNull(before.files, now.path) === now.text)) {
    collected.add(was.path, true, 'the policy is taken away');
    return null;
  }
  const parsed = await collected.orBrokenLater(now?.path ?? '', () =>
    now ? parsePolicy(now.text, now.path) : policyWithoutFile(),
  );
  if (!parsed) return null;
  const file = now?.path ?? '';
  let known: Policy;
  try {
    known = was ? await parsePolicy(was.text, was.path) : policyWithoutFile();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    collected.add(file, true, 'nothing could be read there before, so nobody can say what it loosens');
    return null;
  }
  for (const { loosens, words } of policyDifferences(known, parsed, context))
    collected.add(file, loosens, words);
  return { before: known, after: parsed, file };
}

/** What stands in the place of the policy without being a file was no policy before, either. */
function policyTextOrNull({ files, folder }: RuleSide): ReturnType<typeof policyTextOf> {
  try {
    return policyTextOf(files, folder);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function compareGlossaries(before: RuleSide, after: RuleSide, collected: Collected): Promise<void> {
  const [old, now] = [beside(before, 'glossary.zh.yaml'), beside(after, 'glossary.zh.yaml')];
  const text = collected.orBroken(now, () => after.files.text(now));
  if (text.isBroken) return;
  const was = textOrNull(before.files, old);
  if (text.value === was) return;
  if (text.value === null) {
    collected.add(old, true, 'the glossary is taken away');
    return;
  }
  const own = text.value;
  const terms = await collected.orBrokenLater(now, () => parseGlossary(own, now));
  if (!terms) return;
  const known = was === null ? {} : await parseGlossary(was, old).catch(() => ({}));
  for (const { loosens, words } of glossaryDifferences(known, terms)) collected.add(now, loosens, words);
}

function compareSchemas(before: RuleSide, after: RuleSide, collected: Collected): void {
  const namesOf = (side: RuleSide): string[] =>
    side.files
      .filesIn(beside(side, 'schemas'))
      .map((path) => posix.basename(path))
      .filter((name) => name.endsWith('.json'));
  for (const name of new Set([...namesOf(before), ...namesOf(after)])) {
    const [old, now] = [beside(before, `schemas/${name}`), beside(after, `schemas/${name}`)];
    const text = collected.orBroken(now, () => after.files.text(now));
    const was = textOrNull(before.files, old);
    if (text.isBroken || text.value === was) continue;
    if (text.value === null) {
      collected.add(old, true, 'the schema is taken away');
      continue;
    }
    const own = text.value;
    const { value: schema } = collected.orBroken(now, () => parseSchema(own, now));
    if (schema) compareSchema(was, schema, now, collected);
  }
}

function compareSchema(was: string | null, schema: Json, file: string, collected: Collected): void {
  if (was === null) {
    collected.add(file, false, 'the schema is new');
    return;
  }
  const known = parsedOrNull(was);
  if (!isObject(known ?? undefined)) {
    collected.add(file, true, 'nothing could be read there before, so nobody can say what it loosens');
    return;
  }
  const places = schemaLoosenings(known, schema);
  const [first = ''] = places;
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  if (places.length === 0) collected.add(file, false, 'the schema is stricter, or described in other words');
  else collected.add(file, true, `the schema demands less, or something else, at \`${first || '/'}\`${more}`);
}

/** A path beside the folder of the records. */
function beside({ folder }: RuleSide, name: string): string {
  const home = posix.dirname(folder);
  return home === '.' ? name : `${home}/${name}`;
}

function textOrNull(files: RuleFiles, path: string): string | null {
  try {
    return files.text(path);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function parsedOrNull(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function parseSchema(text: string, path: string): Json {
  const value = parsedOrNull(text);
  if (!isObject(value))
    throw new PolicyError(path, [{ line: 1, column: 1, message: 'This is no JSON object.' }]);
  return value;
}

/** A stranger's key may be as long as the file. */
const LONGEST = 300;

/** What is found of the files, one after the other. */
class Collected {
  readonly broken: string[] = [];
  readonly changes: RuleChange[] = [];

  add(file: string, loosens: boolean, message: string): void {
    this.changes.push({ file, loosens, message });
  }

  /** What a reading gives; a file that cannot be read is noted. */
  orBroken<Value>(
    path: string,
    read: () => Value,
  ): { readonly isBroken: boolean; readonly value: Value | null } {
    try {
      return { isBroken: false, value: read() };
    } catch (error) {
      this.#note(path, error);
      return { isBroken: true, value: null };
    }
  }

  /** The same for a reading that takes its time; null for a file that cannot be read. */
  async orBrokenLater<Value>(path: string, read: () => Value | Promise<Value>): Promise<Value | null> {
    try {
      return await read();
    } catch (error) {
      this.#note(path, error);
      return null;
    }
  }

  #note(path: string, error: unknown): void {
    if (!(error instanceof PolicyError || error instanceof GitError)) throw error;
    const [first] = error instanceof PolicyError ? error.mistakes : [];
    const more = error instanceof PolicyError ? error.mistakes.length - 1 : 0;
    const why = first ? `line ${first.line}, column ${first.column}: ${first.message}` : error.message;
    const short = why.length > LONGEST ? `${why.slice(0, LONGEST).toWellFormed()}…` : why;
    this.broken.push(`the change breaks ${path}: ${short}${more > 0 ? ` (and ${more} more)` : ''}`);
  }
}
