import { defineDigest, type Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { CorpusSummary } from '../rule/run.ts';

/** What a record has of the things that make it worth trusting: 1 where it has it, else 0. */
type Measures = { [name: string]: Json };

const measures: Digest<Measures> = defineDigest({
  name: 'report/coverage',
  reads: [
    'signature_zh',
    'root_cause_zh',
    'workarounds',
    'workarounds_zh',
    'dead_ends',
    'official_doc_url',
    'examples',
  ],
  derive(record): Measures {
    const slots = record.workarounds_zh;
    const translated =
      filled(record.signature_zh) &&
      filled(record.root_cause_zh) &&
      slots.length === record.workarounds.length &&
      slots.every(filled);
    const claims = [...record.workarounds, ...record.dead_ends];
    return {
      zh: translated ? 1 : 0,
      sources: claims.length > 0 && claims.every((claim) => claim.sources.length > 0) ? 1 : 0,
      documentation: record.official_doc_url === null ? 0 : 1,
      examples: record.examples.length > 0 ? 1 : 0,
    };
  },
});

function filled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

/**
 * The share of records that have everything of a kind, in per cent with one decimal: `zh` all Chinese texts, `sources`
 * a source for every claim, `documentation` a page of the primary documentation, `examples` observed output. Of no
 * records, all have it. `translated` lists the paths of the records that have all Chinese texts.
 */
export const coverage: CorpusSummary = {
  name: 'coverage',
  digests: [measures],
  derive(corpus) {
    const values = corpus.digest(measures);
    const having = (name: string): number => values.filter((value) => value?.[name] === 1).length;
    const shares = ['zh', 'sources', 'documentation', 'examples'].map((name) => [
      name,
      share(having(name), values.length),
    ]);
    const translated = corpus.entries
      .filter(({ index }) => values[index]?.['zh'] === 1)
      .map(({ path }) => path);
    return { shares: Object.fromEntries(shares) as Json, translated };
  },
};

interface CoverageSummary {
  readonly shares: Readonly<Record<string, number>>;
  readonly translated: readonly string[];
}

type Summaries = Readonly<Record<string, Json>>;

/** The shares, out of the summaries of a result. */
export function sharesOf(summaries: Summaries): CoverageSummary['shares'] {
  return (summaries[coverage.name] as unknown as CoverageSummary).shares;
}

/** The paths of the records that have all Chinese texts, out of the summaries of a result. */
export function translatedPaths(summaries: Summaries): readonly string[] {
  return (summaries[coverage.name] as unknown as CoverageSummary).translated;
}

/** Per cent with one decimal; of nothing, all. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}
