import { createHash } from 'node:crypto';
import { coverage } from '../../report/coverage.ts';
import { contentsOf } from '../../rule/engine.ts';
import type { ResultCacheFile } from '../../store/result-cache-file.ts';
import type { ExitCode } from '../command.ts';
import { resultCacheOf, type KnowledgeBase } from '../knowledge-base.ts';

/** What a command printed, and how it ended. */
export interface CommandOutput {
  readonly text: string;
  readonly exitCode: ExitCode;
}

/**
 * The output of the same question over the same files, if it is remembered: most runs of a check change nothing, and
 * reading the records is all that they need then.
 */
export class OutputCache {
  readonly #memory: ResultCacheFile;
  readonly #question: string;
  readonly #key: string;

  /** @param question all that the output depends on besides the records, the policy, the day and the code */
  constructor(base: KnowledgeBase, question: unknown) {
    const { folder, policy, policyFile } = base;
    this.#memory = resultCacheOf(base, [coverage]);
    this.#question = createHash('sha256')
      .update(JSON.stringify([question, folder.path, policyFile]))
      .digest('hex')
      .slice(0, 16);
    this.#key = keyOf(contentsOf(folder.read(policy.limits.fileBytes)));
  }

  find(): CommandOutput | undefined {
    return this.#memory.output(this.#question, this.#key) as CommandOutput | undefined;
  }

  /** @param contents what was judged: a file may have changed since the question was asked */
  keep({ text, exitCode }: CommandOutput, contents: ReadonlyMap<string, string>): void {
    if (keyOf(contents) !== this.#key) return;
    this.#memory.keepOutput(this.#question, this.#key, text, exitCode);
  }
}

function keyOf(contents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const key of contents.values()) hash.update(`${key}\n`);
  return hash.digest('base64url');
}
