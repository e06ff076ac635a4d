import { readOutput } from '../output/read-output.ts';
import type { LookupRecord } from './lookup-record.ts';
import { wordsOf } from './words.ts';

/** The texts of a record that are compared with a message, by their words: of an output, the line that names the error. */
export function textsOf({
  signature,
  aliases,
  examples,
}: Pick<LookupRecord, 'signature' | 'aliases' | 'examples'>): string[][] {
  const tellings = examples.map((output) => readOutput(output).tellings[0]?.text ?? '');
  return [signature, ...aliases, ...tellings].map(wordsOf).filter((words) => words.length > 0);
}
