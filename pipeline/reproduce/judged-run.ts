import { textDiff } from '../merge/text-diff.ts';
import { formOf } from '../output/template/part.ts';
import { templateOf } from '../output/template/template-of.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import { intendedRegex } from '../stages/regex/dialect/fixed-regex.ts';
import { matches } from '../stages/regex/engine/match.ts';
import type { SandboxResult } from './sandbox.ts';

type Example = CompleteRecord['examples'][number];

/** What became of an example's command, or of an attempt's trial. */
export interface JudgedRun {
  /**
   * - `same`: the output of the example, but for times, numbers, paths and the like
   * - `differs`: other words, and the regex still knows the error
   * - `unknown`: the regex does not find the error in it
   * - `failed`: of a trial, that it ended in another way than the record says
   * - `stopped`: it used up what it may
   * - `skipped`: a program that it needs is missing
   */
  readonly result: 'same' | 'differs' | 'unknown' | 'failed' | 'stopped' | 'skipped';
  /** What to tell of it beyond the result, in a few words; "" where the result says all. */
  readonly reason: string;
  readonly output: string;
  /** Lines that differ from the example, as `diff -u` shows them; "" where none do. */
  readonly difference: string;
}

/**
 * Judges what a command printed.
 *
 * @param examples what it printed before, by version
 * @param version which one printed it now
 */
export function judgeExample(
  { regex }: Pick<CompleteRecord, 'regex'>,
  examples: readonly Example[],
  version: string,
  run: SandboxResult,
): JudgedRun {
  const { output } = run;
  if (run.ended !== 'by itself') return stopped(run);
  const nearest =
    examples.find((each) => version !== '' && each.version.startsWith(version)) ?? examples.at(-1);
  const isKnown = examples.some(({ text }) => isSame(text, output));
  const difference = isKnown ? '' : textDiff(`${nearest?.text ?? ''}\n`, `${output}\n`);
  if (!knows(regex, output)) return { result: 'unknown', reason: '', output, difference };
  return { result: difference === '' ? 'same' : 'differs', reason: '', output, difference };
}

/**
 * Judges a trial: a dead end must show the error again; a workaround must end well and not show it.
 *
 * @param works whether it is a workaround
 */
export function judgeTrial(
  { regex }: Pick<CompleteRecord, 'regex'>,
  works: boolean,
  run: SandboxResult,
): JudgedRun {
  if (run.ended !== 'by itself') return stopped(run);
  const shows = knows(regex, run.output);
  const result = (reason: string): JudgedRun => ({
    result: reason === '' ? 'same' : 'failed',
    reason,
    output: run.output,
    difference: '',
  });
  if (!works) return result(shows ? '' : 'the error did not show again');
  if (shows) return result('the error showed again');
  return result(run.code === 0 ? '' : `it ended with exit code ${run.code}`);
}

function stopped({ ended, output }: SandboxResult): JudgedRun {
  const reason = ended === 'out of time' ? 'it did not end in time' : 'it printed too much';
  return { result: 'stopped', reason, output, difference: '' };
}

/** As everywhere else: in the whole, where a regex may reach over several lines, and in each line by itself. */
function knows(regex: string, output: string): boolean {
  const meant = intendedRegex(regex);
  if (!meant) return false;
  return [output, ...output.split('\n')].some((text) => matches(meant, text) === 'matched');
}

/** Whether two outputs say the same but for what changes from run to run and from machine to machine. */
function isSame(a: string, b: string): boolean {
  return constantPart(a) === constantPart(b);
}

function constantPart(output: string): string {
  return output
    .split('\n')
    .map((line) => formOf(templateOf(line.trimEnd())).replaceAll(/0x[\da-f]+|\d+/gi, '0'))
    .join('\n');
}
