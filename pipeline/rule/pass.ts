import type { Json } from '../json.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import type { CompleteRecord, RecordKey } from '../record/complete-record.ts';

/**
 * Work that is too costly or too dangerous for a rule, done before the rules run and kept by its question: the rules
 * find the answer as a fact. It is done in a process that may be lost; what it answers never hangs on the clock.
 */
export interface Pass<Fact extends Json> {
  /** Names the facts in the cache. */
  readonly name: string;
  /** Changes whenever the same question may get another answer. */
  readonly version: string;
  readonly reads: readonly RecordKey[];
  /** What the record asks, such as its regex. */
  questions(record: CompleteRecord, policy: JudgingPolicy): Iterable<string>;
  /** The answer, where it is sure to come soon, so that a few need no process of their own; else null. */
  prove?(question: string): Fact | null;
  /** The answer to any question. The process may end over it. */
  answer(question: string): Fact;
  /** Stands for the answer to a question over which processes have ended. */
  readonly unanswered: Fact;
}

/** Answers of a pass, to be remembered. */
export interface PassFacts {
  readonly pass: string;
  readonly version: string;
  readonly facts: readonly (readonly [question: string, fact: Json])[];
}

/** The answers that the passes left. */
export class Facts {
  readonly #answers = new Map<string, Map<string, Json>>();

  /** The answer to a question; throws if the pass was never asked it, which is a mistake in the rule's declaration. */
  get<Fact extends Json>(pass: Pass<Fact>, question: string): Fact {
    const answer = this.#answers.get(pass.name)?.get(question);
    if (answer === undefined)
      throw new Error(`pass ${pass.name} was not asked about ${JSON.stringify(question)}`);
    return answer as Fact;
  }

  has(pass: Pass<Json>, question: string): boolean {
    return this.#answers.get(pass.name)?.has(question) ?? false;
  }

  set(pass: Pass<Json>, question: string, fact: Json): void {
    const answers = this.#answers.get(pass.name) ?? new Map<string, Json>();
    this.#answers.set(pass.name, answers.set(question, fact));
  }
}
