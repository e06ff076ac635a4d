import { findAmbiguities } from './ambiguity.ts';
import type { Pump } from './growth.ts';
import type { Program } from './program.ts';
import { sampleOf, sampleOfElements } from './sample.ts';
import type { AST } from './syntax.ts';

/** A pump, and the parts of the regex it is aimed at. */
export interface AimedPump extends Pump {
  /** Offsets into the regex, ascending. */
  readonly origins: readonly number[];
}

const PUMPS_AT_MOST = 40;

/** Words whose repetition may take exponential time, the likeliest first. Which does, the count of steps tells. */
export function findPumps(pattern: AST.Pattern, program: Program): AimedPump[] {
  const aimed = [...pumpsOfRepetitions(pattern), ...findAmbiguities(program)];
  const seen = new Set<string>();
  const pumps: AimedPump[] = [];
  for (const { prefix, pump, origins } of aimed)
    for (const suffix of failingSuffixes(program)) {
      const key = JSON.stringify([prefix, pump, suffix]);
      if (pump === '' || seen.has(key)) continue;
      seen.add(key);
      pumps.push({ prefix, pump, suffix, origins });
    }
  return pumps.slice(0, PUMPS_AT_MOST);
}

/** Ends that make a match fail: nothing, a character foreign to the regex, a new line with it. */
function failingSuffixes(program: Program): string[] {
  const foreign = foreignCharacter(program);
  return ['', foreign, `\n${foreign}`];
}

const CANDIDATES = ['!', '#', '~', '\u0001', '中', '\n'];

/** A character that no part of the regex matches; else one that the fewest match. */
export function foreignCharacter(program: Program): string {
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

/** The bodies of all repetitions, each after a text that leads to it. */
function pumpsOfRepetitions(pattern: AST.Pattern): { prefix: string; pump: string; origins: number[] }[] {
  const found: { prefix: string; pump: string; origins: number[] }[] = [];
  const visit = (elements: readonly AST.Element[], before: string): void => {
    elements.forEach((element, index) => {
      const prefix = before + (sampleOfElements(elements.slice(0, index), 0) ?? '');
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (element.type === 'Quantifier' && element.max > 1)
        for (const pump of bodiesOf(inner)) found.push({ prefix, pump, origins: [element.start] });
      if ('alternatives' in inner)
        for (const alternative of inner.alternatives) visit(alternative.elements, prefix);
    });
  };
  for (const alternative of pattern.alternatives) visit(alternative.elements, '');
  return found;
}

function bodiesOf(body: AST.Element): string[] {
  if (!('alternatives' in body)) return [sampleOf(body, 1) ?? ''];
  const texts = body.alternatives.map(({ elements }) => sampleOfElements(elements, 1) ?? '');
  return [...new Set([...texts, texts.join(''), sampleOf(body, 0) ?? ''])];
}
