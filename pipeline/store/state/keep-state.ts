import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { codeFingerprint } from '../code-fingerprint.ts';
import { removeStateFile, StateDamaged, StateDatabase, StateUnavailable } from './state-database.ts';
import { StateOvertaken, ViewState } from './view-state.ts';

/** How often work on the shared file is begun again before it is done apart from it. */
const ATTEMPTS = 3;

/** Which state is meant. */
export interface StatePlace {
  /** The folder that holds the records' folder; null for a state that nobody sees before or after. */
  readonly home: string | null;
  /** Tells runs of different rules or summaries apart, which must not empty each other's memory. */
  readonly name: string;
  /** All that findings depend on besides the records and the tool's own code. */
  readonly conditions: unknown;
}

/**
 * Works on the state in .cache beside the records. A file that is damaged, or that another program has written, is taken
 * away and made anew; where it cannot be used at all, the work is done with a state of its own. So the work may be begun
 * several times: it must not do anything that shows before it is done.
 */
export async function withState<Result>(
  { home, name, conditions }: StatePlace,
  work: (state: ViewState) => Promise<Result>,
): Promise<Result> {
  const basis = createHash('sha256')
    .update(JSON.stringify(conditions))
    .update(codeFingerprint())
    .digest('hex');
  const alone = (): Promise<Result> => workOn(null, name, basis, work);
  if (home === null) return alone();
  const path = join(home, '.cache', 'state.sqlite');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await workOn(path, name, basis, work);
    } catch (error) {
      if (error instanceof StateUnavailable) break;
      if (error instanceof StateDamaged) removeStateFile(path);
      else if (!(error instanceof StateOvertaken)) throw error;
    }
  }
  return alone();
}

async function workOn<Result>(
  path: string | null,
  name: string,
  basis: string,
  work: (state: ViewState) => Promise<Result>,
): Promise<Result> {
  const database = new StateDatabase(path);
  try {
    return await work(new ViewState(database, name, basis));
  } finally {
    database.close();
  }
}
