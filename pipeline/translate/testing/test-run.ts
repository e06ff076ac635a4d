import { VirtualClock } from '../../../scripts/fault-server/virtual-clock.ts';
import type { Policy } from '../../policy/policy.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { textHash } from '../../record/text-hash.ts';
import { Budget } from '../budget.ts';
import { createContext } from '../create-context.ts';
import { Ledger } from '../ledger/ledger.ts';
import { CachedChecker } from '../plan/cached-checker.ts';
import { newUnit, type TranslationUnit } from '../plan/translation-unit.ts';
import { zhChecker } from '../plan/zh-checker.ts';
import type { Endpoint } from '../provider/endpoint.ts';
import type { Provider } from '../provider/provider.ts';
import type { RunContext } from '../run-context.ts';
import { RunTally } from '../tally.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';

const { policy } = shipped as unknown as { readonly policy: Policy };

/** The endpoint of tests; nothing is ever sent there. */
export const TEST_ENDPOINT: Endpoint = {
  url: 'https://example.test/v1',
  key: 'none',
  variables: { address: 'OPENAI_BASE_URL', key: 'OPENAI_API_KEY' },
  azureVersion: null,
  headers: {},
  query: {},
  body: {},
  leftOut: new Set(),
  secrets: new Map(),
};

/** How many random names runs with a ledger have used. */
const SEEDS = new WeakMap<Ledger, number>();

/** A run with a provider in memory, in a time of its own. */
export interface TestRun {
  readonly context: RunContext;
  readonly ledger: Ledger;
  readonly budget: Budget;
  readonly tally: RunTally;
  /** Lets time pass until the work is done. */
  readonly finish: <Result>(work: Promise<Result>) => Promise<Result>;
}

/** @param settings what differs from the policy that comes with the tool */
export function testRun(
  provider: Provider,
  settings: Partial<TranslationSettings> = {},
  ledger = new Ledger(':memory:'),
): TestRun {
  const clock = new VirtualClock();
  const budget = new Budget({ dollars: null, tokens: null }, null);
  const tally = new RunTally(0, () => undefined);
  // Another run with the same ledger gives its requests other names.
  let seed = SEEDS.get(ledger) ?? 0;
  const context = createContext(
    {
      endpoint: TEST_ENDPOINT,
      provider,
      model: 'm',
      store: true,
      budget,
      ledger,
      checker: new CachedChecker(zhChecker(policy.chinese), policy.translation.tolerated, new Set(), 0),
      settings: { ...policy.translation, ...settings },
      clock,
      randomBytes: (count) => {
        seed += 1;
        SEEDS.set(ledger, seed);
        return Uint8Array.from(
          { length: count },
          (_, index) => (97 * seed + 13 * index * (1 + (seed >> 8))) % 256,
        );
      },
      interruption: new AbortController().signal,
    },
    tally,
  );
  return { context, ledger, budget, tally, finish: (work) => clock.run(work) };
}

/** Units of these texts. */
export function unitsFrom(...texts: readonly string[]): TranslationUnit[] {
  return texts.map((text) => newUnit({ hash: textHash(text), text, fields: ['root_cause_zh'] }, 10));
}

/** Plain texts, no two of which begin alike. */
export function manyUnits(count: number): TranslationUnit[] {
  return unitsFrom(
    ...Array.from(
      { length: count },
      (_, index) => `Server ${index + 100} refused the connection, so restart it.`,
    ),
  );
}

/** The same strings, with what they have been through. */
export function unitsAfter(
  { ledger, context }: Pick<TestRun, 'ledger' | 'context'>,
  units: readonly TranslationUnit[],
): TranslationUnit[] {
  const asker = {
    model: 'm',
    endpoint: context.capabilityStore.url,
    rulesVersion: context.rules.version,
  };
  return units.flatMap((unit) => {
    const past = ledger.history(unit.hash, asker);
    const isDone = ledger.remembered(unit.hash) !== null || past?.givenUp != null;
    return isDone ? [] : [{ ...unit, ...past?.unit }];
  });
}
