import { ChatRun } from '../chat/chat-run.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { MemoryProvider, type Deviation, type SeenRequest } from './memory-provider.ts';
import { manyUnits, testRun, type TestRun } from './test-run.ts';

export interface TestChatRun extends TestRun {
  /** How many strings it did not bring to their end. */
  readonly left: number;
  readonly provider: MemoryProvider;
}

/** Runs thirty strings against a provider that deviates in this way. @param ledger of an earlier run */
export async function chatRunOf(
  deviation: (request: SeenRequest, ordinal: number) => Deviation,
  units = manyUnits(30),
  ledger?: Ledger,
): Promise<TestChatRun> {
  const provider = new MemoryProvider(deviation);
  const scene = testRun(provider, {}, ledger);
  const left = await scene.finish(new ChatRun(scene.context).run(units));
  return { ...scene, provider, left: left.length };
}
