import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../../testing/property-runs.ts';
import { foreignRegex, SAMPLE_LINES } from '../testing/foreign-regexes.ts';
import { IN_PROCESS } from '../testing/other-engines.ts';
import type { DialectKind } from './dialect-form.ts';
import { dialectForms } from './dialect-forms.ts';
import { ENGINE_TABLE, ENGINES } from './engine-table.ts';

const KINDS = Object.entries(ENGINE_TABLE).map(([kind, row]) => [kind as DialectKind, row] as const);

test.each(KINDS)('each sample shows its kind alone: %s', (kind, { samples }) => {
  for (const sample of samples)
    expect([sample, ...new Set(dialectForms(sample).map((form) => form.kind))]).toEqual([
      sample,
      ...sampleKinds(sample, kind),
    ]);
});

/** A reference by name needs a name to refer to. */
function sampleKinds(sample: string, kind: DialectKind): DialectKind[] {
  return kind === 'named reference' && sample.includes('(?<') ? ['named group', kind] : [kind];
}

test.each(KINDS)(
  'JavaScript, RE2 and Rust take the samples that the table says they take: %s',
  (_, { readings, samples }) => {
    for (const [engine, ask] of IN_PROCESS) {
      const reading = readings[ENGINES.indexOf(engine)];
      for (const sample of samples)
        expect([engine, sample, ask(sample, []) === null]).toEqual([engine, sample, reading === 'rejects']);
    }
  },
);

test('of five thousand regexes, those without a form mean the same to JavaScript, RE2 and Rust', () => {
  let plain = 0;
  const wrong: unknown[] = [];
  for (const source of fc.sample(foreignRegex, { seed: 20_241_122, numRuns: propertyRuns(5_000) })) {
    if (dialectForms(source).length > 0) continue;
    const [javascript, ...others] = [...IN_PROCESS.values()].map((ask) => ask(source, SAMPLE_LINES));
    if (javascript === null) continue;
    plain += 1;
    if (others.some((answers) => JSON.stringify(answers) !== JSON.stringify(javascript))) wrong.push(source);
  }
  expect(plain).toBeGreaterThan(propertyRuns(1_000));
  expect(wrong).toEqual([]);
});
