import type { Json } from '../../../json.ts';
import type { Facts, Pass } from '../../../rule/pass.ts';
import { ANALYSIS_VERSION, type Safety } from './analysis.ts';
import { analyseInChildren } from './analyser-children.ts';
import type { CompiledRegex } from '../engine/compile.ts';
import { intendedRegex } from '../dialect/fixed-regex.ts';

/** Analyses each regex once, in child processes, so that whatever a regex does to the analyser, the run goes on. */
export const safetyPass: Pass<Json> = {
  name: 'regex/safety',
  version: ANALYSIS_VERSION,
  reads: ['regex'],
  *questions({ regex }) {
    const meant = intendedRegex(regex);
    if (meant) yield meant.source;
  },
  answer: (questions, signal) => analyseInChildren(questions, signal),
};

/** What the pass found out about a regex. */
export function safetyOf(facts: Facts, regex: CompiledRegex): Safety {
  return facts.get(safetyPass, regex.source) as unknown as Safety;
}
