import type { AttackPiece } from './attack.ts';
import type { CompiledRegex } from '../engine/compile.ts';
import { measureGrowth, type Measurement } from './growth.ts';
import { type HostileLine, hostileLines } from './hostile-lines.ts';
import { programOf } from '../engine/match.ts';
import { type AimedPump, findPumps, unmatchedCharacter } from './ambiguity/pumps.ts';
import { isProvedPolynomial, stepBound } from './step-bound.ts';
import { StepCounter } from './steps/step-counter.ts';
import { repetitionAround, wholeElements } from './part.ts';

/** Bump with every change that may give any regex another answer. */
export const ANALYSIS_VERSION = '5';

/** UTF-16 units of the line on which the steps are counted. */
export const HOSTILE_LINE_LENGTH = 4000;

/** What is known of the time that a regex may take. Plain data, kept between runs. */
export type Safety =
  /** By its structure it takes no more steps than this on any line of the length above. */
  | { readonly verdict: 'proved'; readonly steps: number }
  /** Its steps grow by a constant factor with each repeat of a pump. */
  | {
      readonly verdict: 'exponential';
      readonly part: readonly [start: number, end: number];
      readonly attack: readonly AttackPiece[];
      readonly measured: readonly Measurement[];
      readonly factor: number;
    }
  /**
   * No such growth was found. A line takes so many steps: more than are allowed, or as many as the worst line found.
   */
  | {
      readonly verdict: 'counted';
      readonly part: readonly [start: number, end: number];
      readonly attack: readonly AttackPiece[];
      readonly steps: number;
    }
  /** It is too intricate to be analysed within the allowance. */
  | { readonly verdict: 'unsettled' };

/** Bounds so low need no look at lines: a hundredth of a second. The least that a policy can ask for. */
export const CHEAP_STEPS = 10_000_000;
/** Instructions that the search for pumps, and that for lines, may take for one regex; less than a second each. */
const PUMP_ALLOWANCE = 30_000_000;
const FURTHER_ALLOWANCE = 10_000_000;
const LINE_ALLOWANCE = 30_000_000;
/** Lines are tried short first, and only the most promising in full length. */
const SHORT_LINE_LENGTH = 500;
const FULL_LINES = 3;
/** The likeliest lines are tried in full length at once. */
const LIKELY_LINES = 2;

/**
 * Analyses how long a regex may take, in layers: a proof by its structure; else a search for pumps, each tried by exact
 * counting; else lines built from its own parts, the steps on the worst of them counted. Bounded work, no clock: the
 * same answer on every machine.
 *
 * Most regexes need no line at all, since the structure bounds their steps; most that are slow are so on the first line.
 *
 * @param allowed steps that a line may take: no line is looked for that takes more than one that takes more than these
 *
 * No analyser from outside stands in between. recheck 4.5, the best there is, was tried on 102 random regexes that the
 * structure does not prove: within 1.5 s each it settled none of the 76 that are exponential here, found none that is
 * missed here, and calls one safe that holds V8 up for 0.2 s after 22 repeats; its limits rest on a clock.
 */
export function analyseSafety(regex: CompiledRegex, allowed: number): Safety {
  return analysePolynomial(regex, allowed) ?? exponential(regex) ?? worstLine(regex, allowed);
}

/**
 * The same where the structure proves that no text takes exponential time; null where it does not. What is left is to count
 * the steps on a few lines: a second or two for any regex, a few milliseconds for nearly all.
 */
export function analysePolynomial(regex: CompiledRegex, allowed: number): Safety | null {
  const bound = stepBound(regex.pattern, HOSTILE_LINE_LENGTH);
  if (bound <= Math.max(allowed, CHEAP_STEPS)) return { verdict: 'proved', steps: bound };
  return isProvedPolynomial(regex.pattern) ? worstLine(regex, allowed) : null;
}

function exponential(regex: CompiledRegex): Safety | null {
  const program = programOf(regex);
  const { likely, further } = findPumps(regex.pattern, program);
  const counter = new StepCounter(program, PUMP_ALLOWANCE);
  const found = tryPumps(regex, counter, likely);
  if (found || counter.incomplete) return found ?? { verdict: 'unsettled' };
  return tryPumps(regex, new StepCounter(program, FURTHER_ALLOWANCE), further);
}

function tryPumps(regex: CompiledRegex, counter: StepCounter, pumps: readonly AimedPump[]): Safety | null {
  for (const pump of pumps) {
    const growth = measureGrowth(counter, pump);
    if (growth) {
      const part = repetitionAround(regex.pattern, pump.origins);
      return { verdict: 'exponential', part, ...growth };
    }
    if (counter.exhausted) return null;
  }
  return null;
}

function worstLine(regex: CompiledRegex, allowed: number): Safety {
  const counter = new StepCounter(programOf(regex), LINE_ALLOWANCE);
  const suffix = unmatchedCharacter(counter.program);
  let worst: Safety & { verdict: 'counted' } = {
    verdict: 'counted',
    part: [0, regex.source.length],
    attack: [],
    steps: 0,
  };
  const counted = new Set<HostileLine>();
  const count = (line: HostileLine): void => {
    if (counted.has(line)) return;
    counted.add(line);
    const attack = line.fill(HOSTILE_LINE_LENGTH);
    const steps = counter.countAtLeast(attack);
    if (steps > worst.steps)
      worst = { verdict: 'counted', part: wholeElements(regex.pattern, line.part), attack, steps };
  };
  const lines: HostileLine[] = [];
  for (const line of hostileLines(regex.pattern, HOSTILE_LINE_LENGTH, suffix, CHEAP_STEPS)) {
    if (lines.push(line) <= LIKELY_LINES) count(line);
    if (worst.steps > allowed) return worst;
  }
  const tried = lines.map((line) => ({ line, steps: counter.countAtLeast(line.fill(SHORT_LINE_LENGTH)) }));
  for (const { line } of tried.sort((a, b) => b.steps - a.steps).slice(0, FULL_LINES)) count(line);
  return counter.exhausted && worst.steps === 0 ? { verdict: 'unsettled' } : worst;
}
