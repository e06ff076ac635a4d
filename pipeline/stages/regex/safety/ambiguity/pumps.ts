import { findAmbiguities } from './ambiguity.ts';
import type { Pump } from '../growth.ts';
import type { Program } from '../../engine/program.ts';
import { sampleOf, sampleOfElements } from '../sample.ts';
import type { AST } from '../../engine/syntax.ts';
import { UnitSet } from '../../engine/units/unit-set.ts';

/** A pump, and the parts of the regex it is aimed at. */
export interface AimedPump extends Pump {
  /** Offsets into the regex, ascending. */
  readonly origins: readonly number[];
}

/** Alternatives of a body whose texts are tried. */
const ALTERNATIVES_AT_MOST = 12;
/** Letters of which short words are made, when all else has found nothing. */
const LETTERS_AT_MOST = 5;

/** Words whose repetition may take exponential time. Which does, the count of steps tells. */
export interface Pumps {
  /** From the regex's own structure, the likeliest first. */
  readonly likely: readonly AimedPump[];
  /** Short words over its alphabet, where it can go astray at all: for what the structure does not show. */
  readonly further: readonly AimedPump[];
}

/** Finds words by which a regex may be attacked. */
export function findPumps(pattern: AST.Pattern, program: Program): Pumps {
  const ambiguities = findAmbiguities(program);
  const seen = new Set<string>();
  const around = (candidates: readonly Candidate[]): AimedPump[] => surround(candidates, program, seen);
  return {
    likely: around([...pumpsOfRepetitions(pattern, program), ...ambiguities]),
    further: around(shortWords(program, ambiguities)),
  };
}

function surround(candidates: readonly Candidate[], program: Program, seen: Set<string>): AimedPump[] {
  const foreign = unmatchedCharacter(program);
  const pumps: AimedPump[] = [];
  for (const { prefix, pump, tail, origins } of candidates)
    for (const [before, after] of context(foreign, tail)) {
      const key = JSON.stringify([before + prefix, pump, after]);
      if (pump === '' || seen.has(key)) continue;
      seen.add(key);
      pumps.push({ prefix: before + prefix, pump, suffix: after, origins });
    }
  return pumps;
}

/**
 * What makes a match fail: nothing after the pump, a character foreign to the regex, a new line with it. A lookbehind
 * reads backwards: there the foreign character stands before, and behind the pump what comes after the lookbehind.
 */
function context(foreign: string, tail: string | undefined): [before: string, after: string][] {
  if (tail !== undefined) return [[foreign, tail]];
  return [
    ['', ''],
    ['', foreign],
    ['', `\n${foreign}`],
  ];
}

const CANDIDATES = ['!', '#', '~', '\u0001', '中', '\n'];

/** A character that no part of the regex matches; else one that the fewest match. */
export function unmatchedCharacter(program: Program): string {
  let best = '!';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of CANDIDATES) {
    const unit = candidate.charCodeAt(0);
    const used = program.setWords.filter((words) => ((words[unit >>> 5] ?? 0) >>> (unit & 31)) & 1).length;
    if (used < least && !program.units.has(unit)) {
      best = candidate;
      least = used;
    }
  }
  return best;
}

interface Candidate {
  readonly prefix: string;
  readonly pump: string;
  /** What follows the lookbehind in which the repetition stands, if it stands in one. */
  readonly tail?: string | undefined;
  readonly origins: readonly number[];
}

/** The bodies of all repetitions, each after a text that leads to it. */
function pumpsOfRepetitions(pattern: AST.Pattern, program: Program): Candidate[] {
  const found: Candidate[] = [];
  const visit = (elements: readonly AST.Element[], before: string, tail?: string): void => {
    elements.forEach((element, index) => {
      const prefix = before + (sampleOfElements(elements.slice(0, index), 0) ?? '');
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (element.type === 'Quantifier' && element.max > 1)
        for (const pump of bodiesOf(inner, program.units))
          found.push({ prefix, pump, tail, origins: [element.start] });
      if (!('alternatives' in inner)) return;
      const isBehind = inner.type === 'Assertion' && inner.kind === 'lookbehind';
      const rest = isBehind ? (sampleOfElements(elements.slice(index + 1), 1) ?? '') : tail;
      for (const alternative of inner.alternatives) visit(alternative.elements, prefix, rest);
    });
  };
  for (const alternative of pattern.alternatives) visit(alternative.elements, '');
  return found;
}

/** Texts that a body matches; also such as do not hold what the regex asks for elsewhere and would end the search. */
function bodiesOf(body: AST.Element, named: ReadonlySet<number>): string[] {
  const texts = [undefined, named].flatMap((avoid) => {
    if (!('alternatives' in body)) return [sampleOf(body, 1, avoid) ?? ''];
    const each = body.alternatives
      .slice(0, ALTERNATIVES_AT_MOST)
      .map(({ elements }) => sampleOfElements(elements, 1, avoid) ?? '');
    return [...each, each.join(''), sampleOf(body, 0, avoid) ?? ''];
  });
  return [...new Set(texts)];
}

/** All words of one and two letters over a small alphabet of the regex's own, after what leads to its loops. */
function shortWords(program: Program, ambiguities: readonly Candidate[]): Candidate[] {
  const [first] = ambiguities;
  if (!first) return [];
  const letters = alphabetOf(program);
  const words = [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))];
  const prefixes = [...new Set(['', ...ambiguities.map(({ prefix }) => prefix)])];
  return prefixes.flatMap((prefix) => words.map((pump) => ({ prefix, pump, origins: first.origins })));
}

function alphabetOf(program: Program): string[] {
  const units = program.setWords.flatMap((words) => {
    const set = new UnitSet(words);
    return [set.sample(program.units), set.sample()];
  });
  const letters = [...units, ...program.units].filter((unit) => unit !== null);
  return [...new Set(letters.map((unit) => String.fromCharCode(unit).toLowerCase()))].slice(
    0,
    LETTERS_AT_MOST,
  );
}
