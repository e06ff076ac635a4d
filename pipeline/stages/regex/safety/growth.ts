import type { AttackPiece } from './attack.ts';
import type { StepCounter } from './steps/step-counter.ts';

/** A word to be repeated, and what stands before and after. */
export interface Pump {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

export interface Measurement {
  readonly times: number;
  readonly steps: number;
}

/** Counts of steps, by which exponential growth was seen. */
export interface Growth {
  readonly attack: readonly AttackPiece[];
  /** Repeats of the pump and the steps they take, ascending. */
  readonly measured: readonly Measurement[];
  /** By what each further repeat multiplies the steps, about. */
  readonly factor: number;
}

/** The steps above which one more repeat need not be tried: ten seconds of an engine. */
const DEADLY = 1e10;
/** Below this no growth is called exponential: a polynomial may start as steeply. */
const SERIOUS = 1e9;
/** Repeats up to which each one must multiply the steps by itself, and by how much at least. */
const EACH_UP_TO = 64;
const EACH_FACTOR = 1.5;
/** Doubling the repeats multiplies a polynomial of degree d by at most 2^d; beyond the twelfth degree it is none. */
const DOUBLING_FACTOR = 2 ** 12;
const DOUBLINGS = [16, 32, 64, 128, 256, 512];
/** A pump that only cubes its number is let go: one that doubles the ways at each repeat does more from the start. */
const GIVEN_A_CHANCE = 32;
const WORTH_GOING_ON = 2 ** 3;
/** Where nothing can be remembered (back-references) steps are really taken, so that less must do. */
const SERIOUS_PLAIN = 300_000;

/**
 * Measures whether the steps grow by a constant factor with each repeat of a pump; null if they do not. The verdict is
 * exact counting at several numbers of repeats and uses no clock.
 */
export function measureGrowth(counter: StepCounter, pump: Pump): Growth | null {
  return growthByEach(counter, pump) ?? growthByDoubling(counter, pump);
}

/** Every repeat multiplies the steps, until they are beyond bearing. */
function growthByEach(counter: StepCounter, pump: Pump): Growth | null {
  const serious = counter.program.hasBackreferences ? SERIOUS_PLAIN : SERIOUS;
  let previous = stepsOf(counter, pump, 3);
  if (previous === null) return null;
  for (let times = 4; times <= EACH_UP_TO; times += 1) {
    const steps = stepsOf(counter, pump, times);
    if (steps === null || steps < previous * EACH_FACTOR) return null;
    if (steps >= serious) return report(counter, pump, times, steps / previous);
    previous = steps;
  }
  return null;
}

/** For factors near one: doubling the repeats gives more than any polynomial could. */
function growthByDoubling(counter: StepCounter, pump: Pump): Growth | null {
  if (counter.program.hasBackreferences) return null;
  let previous = stepsOf(counter, pump, DOUBLINGS[0] ?? 16);
  for (const times of DOUBLINGS.slice(1)) {
    const steps = stepsOf(counter, pump, times);
    if (previous === null || steps === null) return null;
    if (steps >= SERIOUS && steps >= previous * DOUBLING_FACTOR)
      return report(counter, pump, times, (steps / previous) ** (2 / times));
    if (times > GIVEN_A_CHANCE && steps < previous * WORTH_GOING_ON) return null;
    previous = steps;
  }
  return null;
}

function report(counter: StepCounter, pump: Pump, seen: number, factor: number): Growth {
  let times = seen;
  let steps = stepsOf(counter, pump, times) ?? 0;
  while (!counter.program.hasBackreferences && steps < DEADLY && times < 4 * EACH_UP_TO) {
    times += 2;
    steps = stepsOf(counter, pump, times) ?? steps;
  }
  const measured = [Math.ceil(times / 3), Math.ceil((2 * times) / 3), times].map((count) => ({
    times: count,
    steps: stepsOf(counter, pump, count) ?? 0,
  }));
  return { attack: piecesOf(pump, times), measured, factor };
}

/** The steps of an attack with so many repeats; null if they could not be counted. */
function stepsOf(counter: StepCounter, pump: Pump, times: number): number | null {
  return counter.count(piecesOf(pump, times));
}

function piecesOf(pump: Pump, times: number): AttackPiece[] {
  return [
    { text: pump.prefix, times: 1 },
    { text: pump.pump, times },
    { text: pump.suffix, times: 1 },
  ];
}
