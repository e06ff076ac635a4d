import type { OpenRequest } from '../ledger/ledger-entries.ts';
import type { RunContext } from '../run-context.ts';
import type { LineResult } from './batch-files.ts';

/**
 * Looks for the answers to a batch one by one, where the file that held them is gone: the endpoint may have kept them.
 *
 * @param results what is known already; what is found is added
 */
export async function lookUpEach(
  context: RunContext,
  requests: readonly OpenRequest[],
  results: Map<string, LineResult>,
): Promise<void> {
  const { finder, ledger, tally, gracefulStop } = context;
  for (const request of requests) {
    if (results.has(request.id)) continue;
    const ids = request.strings.map(({ id }) => id);
    const found = request.stored
      ? await finder.find(request.id, ids, [0], gracefulStop.signal)
      : 'unsupported';
    if (typeof found === 'object') {
      results.set(request.id, found);
      ledger.noteAnswers([[request.id, found.raw]]);
    } else if (found !== 'none') {
      for (const { string } of request.strings) tally.paidAgain.add(string.text);
    }
  }
}
