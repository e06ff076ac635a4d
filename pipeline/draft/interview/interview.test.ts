import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Vocabulary } from '../../policy/policy.ts';
import { Lookup } from '../../lookup/lookup.ts';
import { indexOf } from '../../lookup/lookup-index.ts';
import { readForDraft, recordOf } from '../begun-record.ts';
import { takeAnswer } from './answer.ts';
import { saidIn } from './interview-said.ts';
import { questionOf } from './question.ts';
import { type Interview, newInterview, type InterviewSubject } from './interview.ts';

const OUTPUT = `Traceback (most recent call last):
  File "main.py", line 3, in <module>
    int("x")
ValueError: invalid literal for int() with base 10: 'x'
error: could not compile \`shop\` (bin "shop") due to 1 previous error`;

const vocabulary = shipped.policy.vocabulary as unknown as Vocabulary;
const subject = (telling = 0): InterviewSubject => ({
  output: OUTPUT,
  begun: readForDraft({ text: OUTPUT, also: [], not: [], telling }, vocabulary, new Lookup(indexOf([]))),
  vocabulary,
});

/** What a person types, line after line. */
function typing(...lines: readonly string[]): { interview: Interview; remarks: (string | null)[] } {
  const remarks: (string | null)[] = [];
  let interview = newInterview();
  for (const line of lines) {
    const answer = takeAnswer(interview, subject(interview.telling), line);
    interview = answer.interview;
    remarks.push(answer.remark);
  }
  return { interview, remarks };
}

test('Enter accepts everything but the cause, and a record comes of it', () => {
  const { interview, remarks } = typing('', '', '', 'The text is no number.', '', '', '');
  expect({ step: interview.step, said: remarks.filter((remark) => remark !== null) }).toEqual({
    step: 'done',
    said: [],
  });
  expect(recordOf(subject().begun, saidIn(interview), '2026-01-01')).toMatchObject({
    record: { domain: 'python', root_cause: 'The text is no number.', resolvable: 'false', dead_ends: [] },
  });
});

test('a question without a proposal is not passed by Enter', () => {
  const { interview, remarks } = typing('', '', '', '');
  expect(interview.step).toBe('cause');
  expect(remarks.at(-1)).toContain('Nothing can be proposed');
});

test('? says more and leads nowhere; < leads back through all that was asked', () => {
  const { interview, remarks } = typing('', '?', '', '<', '<', '<');
  expect(interview).toEqual(newInterview());
  expect(remarks[1]).toContain('regex');
  expect(remarks.at(-1)).toBe('This is the first question.');
});

test('another line may be the one that names the error', () => {
  const { interview } = typing('2');
  const { begun } = subject(interview.telling);
  expect(begun.pattern.signature).toContain('could not compile');
  expect(typing('2', '<', '').interview.telling).toBe(interview.telling);
  expect(typing('9').remarks[0]).toContain('Type a number');
});

test('a regex is taken only where it finds the output, and shown again', () => {
  expect(typing('', 'no such thing').remarks[1]).toContain('does not find');
  expect(typing('', '(').remarks[1]).toContain('not a regex');
  expect(typing('', 'invalid literal for int').interview).toMatchObject({
    step: 'pattern',
    regex: 'invalid literal for int',
  });
});

test('a word that is of no vocabulary is not taken', () => {
  const { interview, remarks } = typing('', '', 'pythn');
  expect(interview.step).toBe('place');
  expect(remarks.at(-1)).toContain('python');
  expect(typing('', '', 'type_error').interview).toMatchObject({ step: 'place', category: 'type_error' });
  expect(typing('', '', 'type_error', '').interview).toMatchObject({ step: 'cause', category: 'type_error' });
});

test('as many tries as somebody has to tell, and the last one can be taken back', () => {
  const { interview } = typing('', '', '', 'It is so.', 'a b | c', 'd e | f', '-', '', 'g | h i', '');
  expect(interview).toMatchObject({
    step: 'origin',
    deadEnds: [{ action: 'a b' }],
    workarounds: [{ action: 'g' }],
  });
});

test.each([
  ['python 3.12.3 | python main.py', 'python', '3.12.3', 'python main.py'],
  ['python v3.12', 'python', '3.12', null],
  ['python', 'python', null, null],
  ['unknown', null, null, null],
])('%s is a tool, a version and a command', (typed, tool, version, command) => {
  expect(typing('', '', '', 'It is so.', '', '', typed).interview).toMatchObject({
    step: 'done',
    tool,
    version,
    command,
  });
});

test('questions are numbered among those that there are: no record reads alike here', () => {
  const { interview } = typing('', '');
  expect(questionOf('place', interview, subject()).title).toMatch(/^3\/7 /);
});
