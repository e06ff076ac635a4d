import type { OpenReview } from '../ledger/review-table.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewProgress } from './review-progress.ts';

/** Milliseconds between two looks for an answer. */
const LOOK_INTERVAL = 3000;

/** Takes the answer to a request of which nothing was settled, if there is one; "open" where nobody can say so yet. */
export async function recoverReview(
  context: ReviewContext,
  progress: ReviewProgress,
  request: OpenReview,
): Promise<'found' | 'none' | 'open'> {
  const { table, finder, gracefulStop, clock, capabilityStore } = context;
  if (request.answer !== null) {
    progress.settle(request.id, request.pairs, request.answer);
    return 'found';
  }
  for (;;) {
    const late = clock.wall() >= request.deadline;
    const found = request.stored
      ? await finder.find(request.id, [...request.pairs.keys()], [0], gracefulStop.signal)
      : 'unsupported';
    if (typeof found === 'object') {
      table.noteAnswer(request.id, found.raw);
      progress.settle(request.id, request.pairs, found.raw);
      return 'found';
    }
    if (gracefulStop.halted || found === 'unreachable') {
      progress.hold(request.pairs.values());
      return 'open';
    }
    if (late || capabilityStore.capabilities.lookup === false || !request.stored) {
      table.close(request.id);
      return 'none';
    }
    await clock.sleep(LOOK_INTERVAL, gracefulStop.signal);
  }
}
