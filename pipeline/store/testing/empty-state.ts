import type { CorpusState } from '../../rule/state/corpus-state.ts';
import { StateDatabase } from '../state/state-database.ts';
import { ViewState } from '../state/view-state.ts';

/** A state of a test's own that knows nothing yet. */
export function emptyState(): CorpusState {
  return new ViewState(new StateDatabase(':memory:'), 'test', '');
}
