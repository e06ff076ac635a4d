import { expect, test } from 'vitest';
import { attemptMember, attemptProblem, readAttempt } from './attempt.ts';

test('what, how and sources are told apart wherever the addresses stand', () => {
  const attempt = { action: 'Install it', detail: 'pip install x', sources: ['https://pypi.org/project/x/'] };
  expect(readAttempt('Install it | pip install x | https://pypi.org/project/x/')).toEqual(attempt);
  expect(readAttempt('Install it | pip install x https://pypi.org/project/x/.')).toEqual(attempt);
});

test('the pipes and alternatives of a command stay in it', () => {
  expect(readAttempt('Look | a || b | c|d').detail).toBe('a || b | c|d');
});

test('a command is shown as code, a sentence is not', () => {
  const how = (detail: string) => attemptMember({ action: 'x', detail, sources: [] }, 'workarounds')['how'];
  expect(how('git pull --rebase')).toBe('`git pull --rebase`');
  expect(how('Run `git pull` first.')).toBe('Run `git pull` first.');
  expect(how('Then start again.')).toBe('Then start again.');
});

test.each([
  ['Only this', 'deadEnds', 'why it does not help'],
  ['Only this', 'workarounds', 'the command'],
  ['https://example.org/x', 'workarounds', 'before the first'],
  ['a | b | https://localhost/x', 'workarounds', 'localhost'],
] as const)('%s as %s lacks something', (typed, kind, word) => {
  expect(attemptProblem(readAttempt(typed), kind)).toContain(word);
});
