/**
 * How the translator keeps to the limits of an endpoint of which it knows nothing, over many kinds of endpoint, in a
 * simulated time: the real gate and slots, and a model of the server and the network.
 *
 *     node bench/pacing.ts             the table, a line for each kind of endpoint, worst of its cases
 *     node bench/pacing.ts sliding     those lines that contain the word, with each case
 */
import type { RateLimit } from '../scripts/fault-server/limiter.ts';
import { tryRate, type RateTrial, type TrialResult } from '../scripts/fault-server/rate-trial.ts';

type Manner = Partial<RateTrial> & { readonly name: string };

const word = process.argv[2] || undefined;
const seeds = Number(process.argv[3] ?? 3);
const KINDS = ['bucket', 'sliding', 'window'] as const;
const VOICES: readonly { readonly name: string; readonly limit: Partial<RateLimit> }[] = [
  { name: 'headers', limit: { headers: true } },
  { name: 'headers, no retry-after', limit: { headers: true, retryAfter: 'nothing' } },
  { name: 'retry-after-ms only', limit: { headers: false } },
  { name: 'retry-after only, seconds', limit: { headers: false, retryAfter: 'seconds' } },
  { name: 'nothing', limit: { headers: false, retryAfter: 'nothing' } },
];
/** The share of a window that is over when the run begins. */
const PHASES = [0.97, 0, 0.4];
/** Periods, limits and how many requests a run has. */
const SIZES = [
  { period: 3000, limit: 30, requests: 150 },
  { period: 5000, limit: 100, requests: 450 },
  { period: 8000, limit: 200, requests: 900 },
  { period: 60_000, limit: 60, requests: 250 },
  { period: 60_000, limit: 500, requests: 1500 },
];
const SCARCE = ['requests', 'tokens', 'both'] as const;
const scarcity = (
  scarce: (typeof SCARCE)[number],
  limit: number,
): Pick<RateLimit, 'requests' | 'tokens'> => ({
  requests: scarce === 'tokens' ? 10_000 : limit,
  tokens: scarce === 'requests' ? Number.POSITIVE_INFINITY : 1000 * limit,
});
const NETWORKS: readonly Manner[] = [
  { name: 'quick', latency: [20, 30] },
  { name: 'middling', latency: [120, 250], counting: [0.55, 0.75] },
  { name: 'slow', latency: [300, 700], counting: [1.2, 1.6], uplink: [2, 25] },
  { name: 'slow refusals', latency: [100, 200], slowRefusals: true, counting: [2.2, 2.8] },
  { name: 'counted afterwards', latency: [150, 300], afterwards: true, counting: [0.8, 1] },
  { name: 'told late', latency: [50, 400], toldLate: true, counting: [0.9, 1.1] },
];

/** At most 2 % refused, and 90 % of the rate, or of what a client could reach that knows the limit beforehand. */
const keeps = ({ share }: TrialResult, of: number): boolean => share <= 0.02 && of >= 0.9;
const counts = (results: readonly TrialResult[]): string =>
  `${results.filter((each) => keeps(each, each.ofRate)).length} of ${results.length} keep to the rate, ${results.filter((each) => keeps(each, each.ofIdeal)).length} to the ideal`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const show = (name: string, { share, ofRate, ofIdeal, refused }: TrialResult): void =>
  void process.stdout.write(
    `${name.padEnd(64)}${percent(share)} (${String(refused).padStart(3)})${percent(ofRate)}${percent(ofIdeal)}\n`,
  );

process.stdout.write(`${''.padEnd(64)} refused         of rate of ideal\n`);
const all: TrialResult[] = [];
for (const voice of VOICES) {
  for (const kind of KINDS) {
    const ofVoice: TrialResult[] = [];
    for (const scarce of SCARCE) {
      const name = `${kind}, ${scarce}, ${voice.name}`;
      if (word !== undefined && !name.includes(word)) continue;
      const results: TrialResult[] = [];
      for (const size of SIZES) {
        for (const network of NETWORKS) {
          if (network.afterwards && scarce !== 'tokens') continue;
          const { requests, tokens } = scarcity(scarce, size.limit);
          const limit = {
            kind,
            requests,
            tokens,
            period: size.period,
            headers: true,
            ...voice.limit,
          } as RateLimit;
          let worst: TrialResult | null = null;
          for (let seed = 1; seed <= seeds; seed += 1) {
            const phase = size.period * (PHASES[seed % PHASES.length] ?? 0);
            const result = await tryRate({
              latency: [0, 0],
              ...network,
              limit: kind === 'window' ? { ...limit, phase } : limit,
              requests: size.requests,
              seed,
            });
            results.push(result);
            if (worst === null || result.share > worst.share) worst = result;
          }
          if (process.argv[4] && worst)
            show(`  ${size.limit} in ${size.period / 1000} s, ${size.requests}, ${network.name}`, worst);
        }
      }
      all.push(...results);
      const mean = (pick: (result: TrialResult) => number): number =>
        results.reduce((sum, each) => sum + pick(each), 0) / results.length;
      show(name, {
        refused: Math.max(...results.map(({ refused }) => refused)),
        share: mean(({ share }) => share),
        ofRate: mean(({ ofRate }) => Math.min(1, ofRate)),
        ofIdeal: mean(({ ofIdeal }) => ofIdeal),
        took: 0,
      });
      ofVoice.push(...results);
    }
    if (ofVoice.length > 0) process.stdout.write(`${kind}, ${voice.name}: ${counts(ofVoice)}\n\n`);
  }
}
process.stdout.write(`${counts(all)}\n`);
