import { expect, test } from 'vitest';
import type { RunSummary } from '../../translate/summary.ts';
import type { CliContext } from '../command.ts';
import type { TranslateOptions } from './translation-options.ts';
import { printConclusion } from './translation-report.ts';

const SUMMARY: RunSummary = {
  model: 'm',
  written: [],
  files: 0,
  unchanged: [],
  givenUp: [],
  pending: [],
  setAside: [],
  paidAgain: [],
  recovered: 0,
  requests: 1,
  refused: 0,
  failures: 0,
  spent: { input: 1, output: 2, cachedInput: 0, reasoning: 0 },
  dollars: 0.5,
  stopped: null,
};

/** What is said of a run, on both streams. */
function concluded(
  summary: Partial<RunSummary>,
  format: 'terminal' | 'json' = 'terminal',
  said: string | null = null,
): { readonly out: string; readonly err: string } {
  const texts = { out: '', err: '' };
  const shell: Pick<CliContext, 'out' | 'err'> = {
    out: (text) => void (texts.out += text),
    err: (text) => void (texts.err += text),
  };
  const options: Pick<TranslateOptions, 'format'> = { format };
  printConclusion({ ...SUMMARY, ...summary }, options as TranslateOptions, shell as CliContext, said);
  return texts;
}

test('one is one, and several are several', () => {
  const reason = { text: 'a', reason: 'declined' };
  expect(concluded({ setAside: [reason], pending: ['a', 'b'] }).err).toMatch(
    /^1 string is set aside, [^\n]*:\n {2}a: declined\n1 string is left to translate:\n {2}b\n$/,
  );
  expect(concluded({ pending: ['a', 'b'] }).err).toMatch(/^2 strings are left to translate:\n/);
  expect(concluded({ unchanged: ['x'] }).err).toMatch(
    /^1 record changed meanwhile; run the command again for it:/,
  );
});

test('what is given up comes with what may be done about it', () => {
  const { err } = concluded({ givenUp: [{ text: 'a', reason: 'declined' }] });
  expect(err).toMatch(/^1 string is given up: [^\n]*--retry[^\n]*:\n {2}a: declined\n$/);
});

test('what was said before the run is not said again, and no list hides it', () => {
  const { out, err } = concluded(
    { pending: ['a', 'b'], stopped: 'K is not set.' },
    'terminal',
    'K is not set.',
  );
  expect(err).toBe('');
  expect(out).toMatch(/^0 texts written [^\n]*\n2 strings are left to translate\.\n$/);
});

test('where nothing was asked, one sentence says why', () => {
  const { out, err } = concluded({ pending: ['a'], stopped: 'Stopped: set K.', requests: 0 });
  expect(err).toBe('Stopped: set K.\n');
  expect(out).toContain('1 string is left to translate.');
  expect(concluded({ pending: ['a'], stopped: 'Stopped: later.' }).err).toMatch(
    /^1 string is left[^\n]*\n {2}a\nStopped/,
  );
});

test('where the second reader alone is not done, no string is said to be left', () => {
  const { out, err } = concluded({ stopped: '22 translations are not read yet.', requests: 0 });
  expect(out).toMatch(/^0 texts written [^\n]*\n$/);
  expect(err).toBe('22 translations are not read yet.\n');
});

test.each([
  [['a'], '1 translation left unread, since the second reader passed over it again'],
  [['a', 'b'], '2 translations left unread, since the second reader passed over them again'],
])('what the reader passes over is told in its number: %j', (givenUp, words) => {
  const review = {
    model: 'r',
    read: 0,
    requests: 1,
    dropped: 0,
    droppedFor: { quotation: 0, form: 0, number: 0 },
    left: 0,
    givenUp,
    tokens: 1,
    dollars: null,
    stopped: null,
    doubts: [],
  };
  expect(concluded({ review }).err).toContain(words);
});

test('JSON holds nothing that a terminal acts upon', () => {
  const stopped = 'the endpoint said \u009b31m\u202e';
  const { out } = concluded({ stopped }, 'json');
  expect(out).toContain(String.raw`\u009b31m\u202e`);
  expect((JSON.parse(out) as RunSummary).stopped).toBe(stopped);
});
