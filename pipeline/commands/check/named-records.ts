import type { RecordSource } from '../../store/record-source.ts';
import { CommandError } from '../command.ts';
import { selectRecords, type RecordSelection } from './record-selection.ts';

/** The records that patterns name; @throws CommandError where one names none. */
export function namedRecords(
  source: RecordSource,
  root: string,
  patterns: readonly string[],
): RecordSelection {
  const narrowing = selectRecords(source, root, patterns);
  if ('unmatched' in narrowing) throw new CommandError(`${narrowing.unmatched} names no record in ${root}.`);
  return narrowing;
}
