import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { coverage } from '../report/coverage.ts';
import { contentsOf } from '../rule/engine.ts';
import type { ExitCode } from './command.ts';
import { judgementFileOf, type KnowledgeBase } from './knowledge-base.ts';

/** What a command printed, and how it ended. */
export interface Output {
  readonly text: string;
  readonly exitCode: ExitCode;
}

/** Longer outputs are made anew: reading them back would take as long. UTF-16 units. */
const MAX_LENGTH = 200_000;

/**
 * The output of the same question over the same files, if it is remembered: most runs of a check change nothing, and
 * reading the records is all that they need then.
 */
export class OutputRecall {
  readonly #base: KnowledgeBase;
  readonly #key: string | null;

  /** @param question all that the output depends on besides the records, the policy, the day and the code */
  constructor(base: KnowledgeBase, question: unknown) {
    this.#base = base;
    const { folder, policy, policyFile } = base;
    if (!base.cached) {
      this.#key = null;
      return;
    }
    const hash = createHash('sha256').update(
      // Patterns are read from the working folder.
      JSON.stringify([question, folder.path, policyFile, resolve('.')]),
    );
    for (const key of contentsOf(folder.read(policy.limits.fileBytes)).values()) hash.update(`\n${key}`);
    this.#key = hash.digest('base64url');
  }

  find(): Output | undefined {
    return this.#key === null
      ? undefined
      : (judgementFileOf(this.#base, [coverage]).output(this.#key) as Output | undefined);
  }

  keep(output: Output): void {
    if (this.#key === null || output.text.length > MAX_LENGTH) return;
    const file = judgementFileOf(this.#base, [coverage]);
    file.keepOutput(this.#key, { text: output.text, exitCode: output.exitCode });
    file.save();
  }
}
