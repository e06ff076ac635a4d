/**
 * A process that judges files and answers questions for the one that started it, and may be lost over them. It ends with
 * its parent, when the channel between them closes.
 */
import process from 'node:process';
import type { FileJudge, Share } from './rule/judge/file-judge.ts';
import type { JudgeOrders, ToJudge } from './rule/judge/judge-message.ts';
import { JudgeServer } from './rule/judge/judge-server.ts';
import type { CorpusSummary } from './rule/run.ts';
import { safetyPass } from './stages/regex/safety/safety-pass.ts';

/** What commands want of the corpus as a whole, by name. */
const SUMMARIES: Readonly<Record<string, () => Promise<CorpusSummary>>> = {
  coverage: async () => (await import('./report/coverage.ts')).coverage,
  records: async () => (await import('./gate/readable-records.ts')).readableRecords,
  stated: async () => (await import('./report/stated.ts')).stated,
  lookup: async () => (await import('./lookup/self-lookup.ts')).selfLookupSummary,
  graph: async () => (await import('./report/graph/graph.ts')).graph,
};

async function summaryNamed(name: string): Promise<CorpusSummary> {
  const load = SUMMARIES[name];
  if (!load) throw new Error(`there is no summary ${name}`);
  return load();
}

const server = new JudgeServer({
  judges: async ({ terms, only, summaries }: JudgeOrders, known) => {
    // Who asks a question alone does not wait for rules.
    const { FileJudge } = await import('./rule/judge/file-judge.ts');
    const { rulesMatching } = await import('./stages/index.ts');
    const wanted = await Promise.all(summaries.map(summaryNamed));
    const judges = new Map<Share, FileJudge>();
    return (share) => {
      const judge = judges.get(share) ?? new FileJudge(terms, rulesMatching(only), wanted, known, share);
      judges.set(share, judge);
      return judge;
    };
  },
  passes: [safetyPass],
  send: (message) => process.send?.(message),
});

process.on('message', (message) => server.hear(message as ToJudge));
// Nobody hears it any more. Node would wait for what V8 still compiles, and take the heap apart.
process.on('disconnect', () => process.exit());
