import type { Contribution } from './contribution.ts';
import type { AttemptEstimate } from './judged-attempt.ts';
import { countedNoun, joinedWords } from '../words.ts';

/** What is known of an attempt, in a few words: "its claim of 0.85, the documentation and 2 sources". */
export function describeEvidence({ attempt, own, shared }: AttemptEstimate): string {
  const number = (kind: Contribution['kind']): number => own.filter((item) => item.kind === kind).length;
  const { rate } = attempt;
  const claimed = rate === null ? null : Math.round(rate * 1000) / 1000;
  return joinedWords([
    ...(claimed === null
      ? ['no claim of a rate']
      : [attempt.kind === 'workaround' ? `its claim of ${claimed}` : `its claim to work at ${claimed}`]),
    ...(number('documentation') > 0 ? ['the documentation'] : []),
    ...(number('source') > 0 ? [countedNoun(number('source'), 'source')] : []),
    ...(shared.length > 0 ? [countedNoun(shared.length, 'example')] : []),
    ...(number('outcome') > 0 ? [countedNoun(number('outcome'), 'report') + ' of tries'] : []),
  ]);
}
