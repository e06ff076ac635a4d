import type { Json } from '../../../json.ts';
import type { JudgingPolicy } from '../../../policy/policy.ts';
import type { Facts, Pass } from '../../../rule/pass.ts';
import { ANALYSIS_VERSION, analysePolynomial, analyseSafety, type Safety } from './analysis.ts';
import { readQuestion, writeQuestion } from './safety-question.ts';
import { compileRegex, type CompiledRegex } from '../engine/compile.ts';
import { intendedRegex } from '../dialect/fixed-regex.ts';

const UNSETTLED: Safety = { verdict: 'unsettled' };

/** Analyses each regex once, in a process that may be lost over it: whatever a regex does to the analyser, the run goes on. */
export const safetyPass: Pass<Json> = {
  name: 'regex/safety',
  version: ANALYSIS_VERSION,
  reads: ['regex'],
  *questions({ regex }, policy) {
    const meant = intendedRegex(regex);
    if (meant) yield writeQuestion({ source: meant.source, allowed: policy.regex.slowSteps });
  },
  prove: (question) => answerTo(question, analysePolynomial) as Json | null,
  answer: (question) => answerTo(question, analyseSafety) as Json | null,
  unanswered: UNSETTLED,
};

function answerTo<Answer>(
  question: string,
  analyse: (regex: CompiledRegex, allowed: number) => Answer,
): Answer | Safety {
  const { source, allowed } = readQuestion(question);
  const { regex } = compileRegex(source);
  return regex ? analyse(regex, allowed) : UNSETTLED;
}

/** What the pass found out about a regex. */
export function safetyOf(facts: Facts, regex: CompiledRegex, policy: JudgingPolicy): Safety {
  const question = writeQuestion({ source: regex.source, allowed: policy.regex.slowSteps });
  return facts.get(safetyPass, question) as unknown as Safety;
}
