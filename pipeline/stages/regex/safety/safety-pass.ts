import type { Json } from '../../../json.ts';
import type { JudgingPolicy } from '../../../policy/policy.ts';
import type { Facts, Pass } from '../../../rule/pass.ts';
import { ANALYSIS_VERSION, provedSafe, type Safety } from './analysis.ts';
import { readQuestion, writeQuestion } from './safety-question.ts';
import { analyseInChildren, endAnalysers } from './analyser-children.ts';
import { compileRegex, type CompiledRegex } from '../engine/compile.ts';
import { intendedRegex } from '../dialect/fixed-regex.ts';

/** Analyses each regex once, in child processes, so that whatever a regex does to the analyser, the run goes on. */
export const safetyPass: Pass<Json> = {
  name: 'regex/safety',
  version: ANALYSIS_VERSION,
  reads: ['regex'],
  *questions({ regex }, policy) {
    const meant = intendedRegex(regex);
    if (meant) yield writeQuestion({ source: meant.source, allowed: policy.regex.slowSteps });
  },
  async answer(questions, signal) {
    const proved = questions.map(proofFor);
    const doubtful = questions.filter((_, index) => proved[index] === null);
    const answers = doubtful.length === 0 ? [] : await analyseInChildren(doubtful, signal);
    let next = 0;
    return proved.map((safety) => (safety as Json | null) ?? answers[next++] ?? null);
  },
  rest: endAnalysers,
};

/** What the structure of a regex proves needs no process of its own. */
function proofFor(question: string): Safety | null {
  const { source, allowed } = readQuestion(question);
  const { regex } = compileRegex(source);
  return regex ? provedSafe(regex, allowed) : null;
}

/** What the pass found out about a regex. */
export function safetyOf(facts: Facts, regex: CompiledRegex, policy: JudgingPolicy): Safety {
  const question = writeQuestion({ source: regex.source, allowed: policy.regex.slowSteps });
  return facts.get(safetyPass, question) as unknown as Safety;
}
