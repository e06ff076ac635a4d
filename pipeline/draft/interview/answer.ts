import { nearestWord } from '../../policy/nearest-word.ts';
import { regexFits } from '../error-pattern.ts';
import { attemptProblem, readAttempt } from './attempt.ts';
import {
  previousStep,
  type Interview,
  nextStep,
  type InterviewStep,
  type InterviewSubject,
} from './interview.ts';
import { MOST_CHOICES, questionOf } from './question.ts';

/** Where the conversation stands after an answer, and what to say about it. */
export interface AnswerResult {
  readonly interview: Interview;
  readonly remark: string | null;
}

type Answering = (typed: string, interview: Interview, subject: InterviewSubject) => Interview | string;

/**
 * Takes what a person typed: `?` asks for help, `<` goes back, nothing at all accepts the proposal. What cannot be taken
 * is said, and asked again.
 */
export function takeAnswer(interview: Interview, subject: InterviewSubject, line: string): AnswerResult {
  if (interview.step === 'done') return { interview, remark: null };
  const typed = line.trim();
  if (typed === '<')
    return {
      interview: previousStep(interview),
      remark: interview.behind.length === 0 ? 'This is the first question.' : null,
    };
  const question = questionOf(interview.step, interview, subject);
  if (typed === '?') return { interview, remark: question.help };
  const answer = typed === '' ? question.proposal : typed;
  if (answer === null) return { interview, remark: `Nothing can be proposed here. ${question.help}` };
  const taken = ANSWERS[interview.step](answer, interview, subject);
  return typeof taken === 'string' ? { interview, remark: taken } : { interview: taken, remark: null };
}

const ANSWERS: Readonly<Record<InterviewStep, Answering>> = {
  message(typed, interview, subject) {
    const { tellings } = subject.begun.pattern.reading;
    const at = numberOf(typed, Math.min(MOST_CHOICES, tellings.length)) ?? (tellings.length === 0 ? 1 : null);
    if (at === null || at < 1) return `Type a number from 1 to ${Math.min(MOST_CHOICES, tellings.length)}.`;
    if (at === 1) return nextStep(interview, subject);
    // The chosen line stands first; the numbers of the reader are those without it.
    const others = tellings.map((_, number) => number).filter((number) => number !== interview.telling);
    const telling = others[at - 2] ?? 0;
    // What was made of the other line goes with it.
    return nextStep({ ...interview, telling, same: null, signature: null, regex: null }, subject);
  },
  same(typed, interview, subject) {
    const offered = subject.begun.relatives.slice(0, MOST_CHOICES);
    const at = numberOf(typed, offered.length);
    if (at === null) return `Type a number from 0 to ${offered.length}; 0 begins a new record.`;
    return nextStep({ ...interview, same: offered[at - 1]?.record.id ?? null }, subject);
  },
  pattern(typed, interview, subject) {
    if (/^y(?:es)?$/i.test(typed)) return nextStep(interview, subject);
    const signature = /^signature:\s*(.+)$/i.exec(typed)?.[1];
    // Either is shown again with all that is to be said of it.
    if (signature !== undefined) return { ...interview, signature };
    const regex = typed.replace(/^regex:\s*/i, '');
    return regexFits(regex, subject.output)
      ? { ...interview, regex }
      : 'That is not a regex, or it does not find your output. Copy the one shown and change what you must.';
  },
  place(typed, interview, subject) {
    const { domains, categories } = subject.vocabulary;
    let domain = interview.domain ?? subject.begun.proposal.domain;
    let category = interview.category ?? subject.begun.proposal.category;
    for (const word of typed.split(/[\s,]+/)) {
      if (categories.includes(word)) category = word;
      else if (domains.includes(word)) domain = word;
      else return unknownWord(word, [...domains, ...categories]);
    }
    if (domain === null)
      return 'The domain is missing: the technology that the error belongs to. ? lists them.';
    if (category === null) return 'The category is missing: the kind of error. ? lists them.';
    const isChanged = domain !== interview.domain || category !== interview.category;
    const next = { ...interview, domain, category };
    // What was typed is shown with its meaning, and then accepted.
    return isChanged && typed !== questionOf('place', interview, subject).proposal
      ? next
      : nextStep(next, subject);
  },
  cause(typed, interview, subject) {
    if (typed === '-') return nextStep({ ...interview, cause: null }, subject);
    if (!/\S\s+\S|[^\p{ASCII}]{4}/u.test(typed))
      return 'Say it in a sentence, or type - to leave it for later.';
    return nextStep({ ...interview, cause: typed }, subject);
  },
  deadEnds: (typed, interview, subject) => withAttempt('deadEnds', typed, interview, subject),
  workarounds: (typed, interview, subject) => withAttempt('workarounds', typed, interview, subject),
  origin(typed, interview, subject) {
    if (typed === 'unknown') return nextStep({ ...interview, tool: null, version: null }, subject);
    const [, tool, version = '', command] = /^(\S+)(?:\s+v?([^|]*?))?(?:\s*\|\s*(.+))?$/.exec(typed) ?? [];
    if (tool === undefined) return 'Type the tool and its version, such as: python 3.12.3';
    const known = version === '' || version === 'unknown' ? null : version;
    if (known !== null && !/^\d/.test(known))
      return 'A version begins with a digit, such as 3.12.3. Ask the tool: most know --version.';
    return nextStep({ ...interview, tool, version: known, command: command ?? null }, subject);
  },
};

function withAttempt(
  kind: 'deadEnds' | 'workarounds',
  typed: string,
  interview: Interview,
  subject: InterviewSubject,
): Interview | string {
  if (typed === 'nothing') return nextStep(interview, subject);
  if (typed === '-') return { ...interview, [kind]: interview[kind].slice(0, -1) };
  const attempt = readAttempt(typed);
  return attemptProblem(attempt, kind) ?? { ...interview, [kind]: [...interview[kind], attempt] };
}

function numberOf(typed: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Infinity;
  return number <= most ? number : null;
}

function unknownWord(word: string, words: readonly string[]): string {
  const meant = nearestWord(word, words);
  return `${word} is neither a domain nor a category.${meant === null ? ' ? lists them.' : ` Did you mean ${meant}?`}`;
}
