import { defineDigest, type Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { CorpusSummary } from '../rule/judge.ts';

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
 * records, all have it.
 */
export const coverage: CorpusSummary = {
  name: 'coverage',
  digests: [measures],
  derive(corpus) {
    const values = corpus.digest(measures);
    return Object.fromEntries(
      ['zh', 'sources', 'documentation', 'examples'].map((name) => {
        const count = values.filter((value) => value?.[name] === 1).length;
        return [name, values.length === 0 ? 100 : Math.round((count / values.length) * 1000) / 10];
      }),
    );
  },
};
