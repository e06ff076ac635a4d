import { matchesText } from '../../stages/text-match.ts';
import type { Vocabulary } from '../../policy/policy.ts';
import { attemptText } from './attempt.ts';
import { type Interview, type InterviewStep, stepsAhead, type InterviewSubject } from './interview.ts';

/** One question, as a terminal shows it; its texts may hold what strangers wrote. */
export interface Question {
  readonly title: string;
  /** Shown above the title. */
  readonly lines: readonly string[];
  /** What Enter says; null where nothing can be proposed. */
  readonly proposal: string | null;
  readonly help: string;
}

type Asking = (interview: Interview, subject: InterviewSubject) => Question;

/** Lines and records that are offered at once. */
export const MOST_CHOICES = 5;

/** The question of a step, numbered among those that there are to ask. */
export function questionOf(step: InterviewStep, interview: Interview, subject: InterviewSubject): Question {
  const question = QUESTIONS[step](interview, subject);
  const number = interview.behind.length + 1;
  return {
    ...question,
    title: `${number}/${number + stepsAhead(interview, subject).length} ${question.title}`,
  };
}

const QUESTIONS: Readonly<Record<InterviewStep, Asking>> = {
  message: (_, { begun }) => ({
    title: 'Which line names the error?',
    lines: begun.pattern.reading.tellings
      .slice(0, MOST_CHOICES)
      .map(({ text }, at) => `${at + 1}  ${text.replaceAll(/\s+/g, ' ')}`),
    proposal: '1',
    help: 'The line that somebody with the same error would search for. Type its number.',
  }),
  same: (_, { begun }) => ({
    title: 'Is it one of these already? A number adds your output to that record; 0 begins a new one.',
    lines: begun.relatives
      .slice(0, MOST_CHOICES)
      .map(
        ({ record, strength }, at) =>
          `${at + 1}  ${record.id}: ${record.signature}${strength === 'weak' ? ' (reads alike)' : ''}`,
      ),
    proposal: begun.same === null ? '0' : '1',
    help: 'It is the same error if the same cause is behind it and the same things help. Your output then becomes an example there, and, if it is worded otherwise, an alias.',
  }),
  pattern: (interview, { begun }) => {
    const regex = interview.regex ?? begun.pattern.regex;
    return {
      title: 'Signature and regex as shown? Or type another regex, or "signature: TEXT".',
      lines: [
        `Signature  ${interview.signature ?? begun.pattern.signature}`,
        `Regex      ${regex}`,
        `It finds   ${foundIn(regex, begun)}`,
      ],
      proposal: 'yes',
      help: 'The signature is how people name the error. The regex finds it in outputs: it keeps what all of them share, and lets names, numbers and paths vary.',
    };
  },
  place: (interview, { begun, vocabulary }) => {
    const domain = interview.domain ?? begun.proposal.domain;
    const category = interview.category ?? begun.proposal.category;
    return {
      title: 'Domain and category? Type one or both to change them.',
      lines: [
        ...(domain === null ? [] : [`Domain    ${domain}`]),
        ...(category === null ? [] : [`Category  ${category}: ${meaningOf(category, vocabulary.about)}`]),
      ],
      proposal: domain === null || category === null ? null : `${domain} ${category}`,
      help: [
        `Domains: ${vocabulary.domains.join(', ')}.`,
        'Categories:',
        ...vocabulary.categories.map((each) => `  ${each}: ${meaningOf(each, vocabulary.about)}`),
      ].join('\n'),
    };
  },
  cause: ({ cause }, { begun }) => ({
    title: 'Why does it happen?',
    lines: begun.pattern.reading.causes.slice(-1).map(({ text }) => `The output says underneath: ${text}`),
    proposal: cause,
    help: 'One to three sentences: what the program wants and does not get, and when that comes about. Where you only suspect it, say so. A minus sign (-) leaves it for later; the record cannot be merged without it.',
  }),
  deadEnds: ({ deadEnds }) => ({
    title: deadEnds.length === 0 ? 'What did not help? what | why not | source' : 'What else did not help?',
    lines: deadEnds.map((each) => `Noted: ${attemptText(each)}`),
    proposal: 'nothing',
    help: 'One try per answer, such as: Reinstall the package | it was there all along, for another Python | https://docs.python.org/3/using/. Enter goes on. A minus sign (-) takes the last one back.',
  }),
  workarounds: ({ workarounds }) => ({
    title: workarounds.length === 0 ? 'What helped? what | command | source' : 'What else helped?',
    lines: workarounds.map((each) => `Noted: ${attemptText(each)}`),
    proposal: 'nothing',
    help: 'The best first, such as: Install it for the Python that runs | python -m pip install pyyaml | https://pyyaml.org/wiki/PyYAMLDocumentation. Enter goes on. A minus sign (-) takes the last one back.',
  }),
  origin: (interview, { begun }) => {
    const tool = interview.tool ?? begun.proposal.tool;
    const version = interview.version ?? (tool === begun.proposal.tool ? begun.proposal.version : null);
    const command = interview.command === null ? '' : ` | ${interview.command}`;
    return {
      title: 'Which tool printed it, in which version? tool version | command',
      lines:
        version === null
          ? ['Without a version your output is not kept as an example, the best evidence there is.']
          : [],
      proposal: tool === null ? 'unknown' : `${tool} ${version ?? 'unknown'}${command}`,
      help: 'Such as: python 3.12.3 | python main.py. The command is what somebody runs to see the error; leave it out if it takes more than that.',
    };
  },
};

/** Lines as their reader sees them: without colours and prefixes. */
function foundIn(regex: string, { pattern }: InterviewSubject['begun']): string {
  const found = pattern.reading.lines.flatMap(({ text }, at) => (matchesText(regex, text) ? [at + 1] : []));
  if (found.length === 0) return 'the message, which stands in several lines';
  return found.length === 1
    ? `line ${found[0]} of your output`
    : `lines ${found.slice(0, MOST_CHOICES).join(', ')} of your output`;
}

function meaningOf(category: string, about: Vocabulary['about']): string {
  return about[category]?.means ?? 'no explanation';
}
