import type { DraftFindings } from '../../draft/begun-record.ts';
import { takeAnswer } from '../../draft/interview/answer.ts';
import type { Interview } from '../../draft/interview/interview.ts';
import { questionOf } from '../../draft/interview/question.ts';
import type { Vocabulary } from '../../policy/policy.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { Person } from '../person.ts';

/** What a conversation needs besides the person. */
export interface ConversationTerms {
  readonly output: string;
  readonly vocabulary: Vocabulary;
  /** Reads the output, with this of its lines as the one that names the error. */
  readonly begin: (telling: number) => DraftFindings;
  /** What is to be said of the regex as it stands. */
  readonly judge: (interview: Interview, begun: DraftFindings) => Promise<readonly string[]>;
  /** Keeps what was said so far. */
  readonly keep: (interview: Interview) => void;
}

/** Asks until all is said; what was said is kept after each answer. */
export async function runInterview(
  person: Person,
  start: Interview,
  { output, vocabulary, begin, judge, keep }: ConversationTerms,
): Promise<Interview> {
  let interview = start;
  let shown = '';
  while (interview.step !== 'done') {
    const { step } = interview;
    const begun = begin(interview.telling);
    const subject = { output, begun, vocabulary };
    const question = questionOf(step, interview, subject);
    const findings = step === 'pattern' ? await judge(interview, begun) : [];
    const lines = shownText([...question.lines, ...findings]);
    // After help the same lines still stand on the screen.
    if (lines !== '' && lines !== shown) person.tell(lines);
    shown = lines;
    const proposal = question.proposal === null ? null : plainText(question.proposal);
    const answer = takeAnswer(interview, subject, await person.ask(question.title, proposal));
    if (answer.remark !== null) person.tell(shownText(answer.remark.split('\n')));
    interview = answer.interview;
    keep(interview);
  }
  return interview;
}

function shownText(lines: readonly string[]): string {
  return lines.map(plainText).join('\n');
}
