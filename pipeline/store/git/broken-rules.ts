import { isObject, parsedOrUndefined } from '../../json.ts';
import { dirname } from 'node:path';
import { PolicyError } from '../../policy/policy-error.ts';
import { GitError } from './git-process.ts';
import type { GitRepository } from './git-repository.ts';
import { parsePolicy, policyTextOf } from '../policy-file.ts';

/** Files that decide how records are judged, besides the policy, where a knowledge base has them beside its records. */
const OTHERS: readonly (readonly [name: string, parse: (text: string, path: string) => unknown])[] = [
  // It has the form of a policy.
  ['glossary.zh.yaml', parsePolicy],
  ['schemas/policy.schema.json', parseSchema],
  ['schemas/record.schema.json', parseSchema],
  ['schemas/report.schema.json', parseSchema],
];

/**
 * What a change breaks of the rules by which the next one will be judged: a sentence for each file that can be read no
 * more. Whoever merged it would have a knowledge base that nothing can judge.
 *
 * @param before a commit in which the rules can be read; what is the same there is not looked at
 * @param after the commit that the change leads to
 * @param folder absolute path of the records' folder
 */
export async function brokenRules(
  repository: GitRepository,
  before: string,
  after: string,
  folder: string,
): Promise<string[]> {
  const home = dirname(repository.pathOf(folder));
  const reasons: string[] = [];
  for (const [name, parse] of OTHERS) {
    const path = home === '.' ? name : `${home}/${name}`;
    const text = (commit: string): string | null => repository.file(commit, path);
    reasons.push(
      ...(await failureOf(path, () => {
        const current = text(after);
        return current === null || current === text(before) ? null : parse(current, path);
      })),
    );
  }
  const policy = await failureOf('curation.yaml', () => {
    const found = policyTextOf(repository, after, folder);
    return found && parsePolicy(found.text, found.path);
  });
  return [...policy, ...reasons];
}

/** What the schema of a file says beyond that, the tests of the tool have to find. */
function parseSchema(text: string, path: string): void {
  if (!isObject(parsedOrUndefined(text)))
    throw new PolicyError(path, [{ line: 1, column: 1, message: 'This is no JSON object.' }]);
}

/** A stranger's key may be as long as the file. */
const LONGEST = 300;

async function failureOf(path: string, read: () => unknown): Promise<string[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError || error instanceof GitError)) throw error;
    const [first] = error instanceof PolicyError ? error.mistakes : [];
    const more = error instanceof PolicyError ? error.mistakes.length - 1 : 0;
    const why = first ? `line ${first.line}, column ${first.column}: ${first.message}` : error.message;
    const short = why.length > LONGEST ? `${why.slice(0, LONGEST).toWellFormed()}…` : why;
    return [`the change breaks ${path}: ${short}${more > 0 ? ` (and ${more} more)` : ''}`];
  }
}
