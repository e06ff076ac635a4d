import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRegex } from '../testing/regex-arbitrary.ts';
import { sampleOfElements } from './sample.ts';
import { parseRegex } from '../engine/syntax.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

test('a sample is matched by what it is a sample of', () => {
  let matched = 0;
  fc.assert(
    fc.property(
      arbitraryRegex({ backreferences: false }),
      fc.constantFrom(0 as const, 1 as const),
      (source, least) => {
        fc.pre(!/\(\?[=!<]|\\b|\\B|\^|\$/.test(source.replaceAll('[^', '')));
        const elements = parseRegex(`(?:${source})`).pattern?.alternatives[0]?.elements ?? [];
        const sample = sampleOfElements(elements, least);
        fc.pre(sample !== null);
        expect(sample).toMatch(new RegExp(`^(?:${source})$`, 'i'));
        matched += 1;
      },
    ),
    { seed: 20_241_122, numRuns: propertyRuns(1500) },
  );
  expect(matched).toBe(propertyRuns(1500));
});

test('knows when there is none', () => {
  expect(sampleOfElements(parseRegex('a[]b').pattern?.alternatives[0]?.elements ?? [], 0)).toBeNull();
});
