import type { Vocabulary } from '../../policy/policy.ts';
import type { DraftFindings } from '../begun-record.ts';
import type { AttemptAnswer } from './attempt.ts';

/** What is asked, in this order; a step that has nothing to ask is passed over. */
export const STEPS = [
  'message',
  'same',
  'pattern',
  'place',
  'cause',
  'deadEnds',
  'workarounds',
  'origin',
] as const;
export type InterviewStep = (typeof STEPS)[number];

/** What a person has said so far. Plain data: it is kept in a file where the conversation breaks off. */
export interface Interview {
  readonly step: InterviewStep | 'done';
  /** The steps behind, the last one last: there `<` leads back to. */
  readonly behind: readonly InterviewStep[];
  /** Which of the lines that may name the error does. */
  readonly telling: number;
  /** The record that says the same, to which the output is added; null for a new record. */
  readonly same: string | null;
  /** What a person wants otherwise than proposed; null where the proposal stands. */
  readonly signature: string | null;
  readonly regex: string | null;
  readonly domain: string | null;
  readonly category: string | null;
  readonly cause: string | null;
  readonly deadEnds: readonly AttemptAnswer[];
  readonly workarounds: readonly AttemptAnswer[];
  readonly tool: string | null;
  readonly version: string | null;
  readonly command: string | null;
}

/** What the conversation is about: the output as it was read, with the line that the person chose. */
export interface InterviewSubject {
  readonly output: string;
  readonly begun: DraftFindings;
  readonly vocabulary: Vocabulary;
}

/** Where a conversation begins; what options said already is proposed instead of what was read. */
export function newInterview(said: Partial<Interview> = {}): Interview {
  return {
    step: 'message',
    behind: [],
    telling: 0,
    same: null,
    signature: null,
    regex: null,
    domain: null,
    category: null,
    cause: null,
    deadEnds: [],
    workarounds: [],
    tool: null,
    version: null,
    command: null,
    ...said,
  };
}

/** The steps behind the present one that have something to ask, as far as that is known. */
export function stepsAhead({ step, same }: Interview, { begun }: InterviewSubject): readonly InterviewStep[] {
  const at = STEPS.indexOf(step as InterviewStep);
  return STEPS.slice(at + 1).filter((each) =>
    same !== null && step !== 'message' ? each === 'origin' : each !== 'same' || begun.relatives.length > 0,
  );
}

/** Goes on to the next step that has something to ask. */
export function nextStep(interview: Interview, subject: InterviewSubject): Interview {
  const { step, behind } = interview;
  const next = stepsAhead(interview, subject)[0] ?? 'done';
  return step === 'done' ? interview : { ...interview, step: next, behind: [...behind, step] };
}

/** Goes back to the step before; what was said there is the proposal. */
export function previousStep(interview: Interview): Interview {
  const step = interview.behind.at(-1);
  return step === undefined ? interview : { ...interview, step, behind: interview.behind.slice(0, -1) };
}
