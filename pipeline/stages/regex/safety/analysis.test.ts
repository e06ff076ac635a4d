import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseSafety, CHEAP_STEPS, HOSTILE_LINE_LENGTH, type Safety } from './analysis.ts';
import { attackText } from './attack.ts';
import { canonicalize } from '../engine/units/canonical.ts';
import { compileRegex, type CompiledRegex } from '../engine/compile.ts';
import { LABELLED } from '../testing/labelled-regexes.ts';
import { runProgram } from '../engine/machine.ts';
import { programOf } from '../engine/match.ts';
import { intendedRegex } from '../dialect/fixed-regex.ts';
import { arbitraryRegex } from '../testing/regex-arbitrary.ts';

const SLOW_STEPS = 100_000_000;

function regexOf(source: string): CompiledRegex {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`${source} does not compile`);
  return regex;
}

function kindOf(safety: Safety): keyof typeof LABELLED | 'unsettled' {
  if (safety.verdict === 'exponential' || safety.verdict === 'unsettled') return safety.verdict;
  return safety.steps > SLOW_STEPS ? 'polynomial' : 'linear';
}

for (const kind of ['exponential', 'polynomial', 'linear'] as const)
  test.each(LABELLED[kind])(`is ${kind}: %s`, (source) => {
    expect(kindOf(analyseSafety(regexOf(source), SLOW_STEPS))).toBe(kind);
  });

test.each(LABELLED.exponential)('the attack on %s does what is said of it', (source) => {
  const regex = regexOf(source);
  const safety = analyseSafety(regex, CHEAP_STEPS);
  if (safety.verdict !== 'exponential') throw new Error(safety.verdict);
  const units = canonicalize(attackText(safety.attack));
  const { outcome, steps } = runProgram(programOf(regex), units, { work: 20_000_000, mode: 'count' });
  expect(outcome).toBe('not matched');
  expect(steps).toBe(safety.measured.at(-1)?.steps);
  const [start, end] = safety.part;
  expect(source.slice(start, end)).toMatch(/[*+}]\??$/);
});

test('the line that is shown has the length that is said, and the steps', () => {
  const regex = regexOf('WebSocket.*handshake.*400');
  const safety = analyseSafety(regex, CHEAP_STEPS);
  if (safety.verdict !== 'counted') throw new Error(safety.verdict);
  const line = attackText(safety.attack);
  expect(line.length).toBeGreaterThan(HOSTILE_LINE_LENGTH - 20);
  expect(line.length).toBeLessThanOrEqual(HOSTILE_LINE_LENGTH);
  expect(runProgram(programOf(regex), canonicalize(line), { work: 1e8, mode: 'count' }).steps).toBe(
    safety.steps,
  );
  expect(regex.source.slice(...safety.part)).toBe('WebSocket.*handshake.*');
});

test('shows whole groups', () => {
  const source = 'begin (?:x.*(?:y|z).*(?:foo|bar).*)end';
  const safety = analyseSafety(regexOf(source), CHEAP_STEPS);
  if (safety.verdict !== 'counted') throw new Error(safety.verdict);
  const part = source.slice(...safety.part);
  expect(part.split('(').length).toBe(part.split(')').length);
});

test('comes to an end on whatever a stranger writes', () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryRegex({ backreferences: true }), (source) => {
      const { regex } = compileRegex(source);
      const verdict = regex ? analyseSafety(regex, CHEAP_STEPS).verdict : 'proved';
      expect(['proved', 'counted', 'exponential', 'unsettled']).toContain(verdict);
    }),
    { seed: 20_241_122, numRuns: 30 },
  );
});

test.each([
  `${'(?:a?'.repeat(25)}${')*'.repeat(25)}b`,
  `(?:${'a?'.repeat(1500)})*b`,
  '(?:a{0,100}){0,100}b',
  '((a{0,20}){0,20}){0,20}b',
  `(?:${Array.from({ length: 300 }, (_, index) => `a${index}`).join('|')})*x`,
  '(?:a?){5000}b',
  `${'.*'.repeat(200)}x`,
  // All matches at once, and what grows stands where no search comes to.
  `|(?:a|a)*b|${'x?'.repeat(900)}`,
  '.{0,1000}a.{0,1000}b.{0,1000}c',
  Array.from({ length: 300 }, (_, index) => `w${index}.*x`).join('|'),
])('comes to an end on the monster %#', (source) => {
  expect(['exponential', 'counted', 'unsettled']).toContain(
    analyseSafety(regexOf(source), CHEAP_STEPS).verdict,
  );
});

const corpus = new URL('../../../../../shared/corpora/deadends/records/', import.meta.url);

test.skipIf(!existsSync(corpus))(
  'no real regex is exponential, and the machine finds what the engine finds',
  () => {
    let tried = 0;
    for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.json')) continue;
      const record = JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Record<
        'regex' | 'signature',
        string
      >;
      const regex = intendedRegex(record.regex);
      if (!regex) continue;
      const native = regex.native.exec(record.signature);
      const { start, end } = runProgram(programOf(regex), canonicalize(record.signature), {
        work: 1e7,
        mode: 'plain',
      });
      expect([start, end]).toEqual(native ? [native.index, native.index + native[0].length] : [-1, -1]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(2000);
  },
);
