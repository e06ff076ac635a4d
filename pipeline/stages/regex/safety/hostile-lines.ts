import type { AttackPiece } from './attack.ts';
import { type PatternPath, pathsOf } from './paths.ts';
import { sampleOf, sampleOfElements } from './sample.ts';
import { stepBoundOfPath } from './step-bound.ts';
import type { AST } from '../engine/syntax.ts';

/** A line that may cost a regex many steps, and what of the regex it is aimed at. */
export interface HostileLine {
  /** The line, of so many UTF-16 units. */
  readonly fill: (length: number) => AttackPiece[];
  /** Offsets into the regex, end exclusive. */
  readonly part: readonly [start: number, end: number];
}

/** A repetition counts as one from so many choices of its length on. */
const REPETITION_FROM = 8;
const LINES_AT_MOST = 120;
const LINES_OF_A_PATH = 40;
/** Repetitions looked at on one path: with more than these it takes too many steps already. */
const CUTS_AT_MOST = 8;

/**
 * Lines of a given length that make a regex backtrack, the likeliest first: each way through it is cut at its
 * repetitions, and the texts between them are repeated, alone and together, without what would complete the match.
 *
 * @param length UTF-16 units of the lines to come
 * @param suffix what ends each line: a character that spoils a match at the end
 * @param cheap ways through the regex that cost no more than this many steps on any line are left out
 */
export function* hostileLines(
  pattern: AST.Pattern,
  length: number,
  suffix: string,
  cheap: number,
): Generator<HostileLine> {
  const seen = new Set<string>();
  // Where `^` begins one alternative, a line for the others must not begin as that one does.
  const someAnchored = pattern.alternatives.some(({ elements }) => isAnchored(elements));
  for (const path of pathsOf(pattern.alternatives)) {
    if (stepBoundOfPath(path, length) <= cheap) continue;
    const most = Math.min(LINES_AT_MOST, seen.size + LINES_OF_A_PATH);
    for (const aim of aimsAt(path, someAnchored && !isAnchored(path) ? suffix : '')) {
      if (seen.size >= most) break;
      const blocks = aim.texts.filter((text) => text !== '');
      const key = JSON.stringify([aim.prefix, ...blocks]);
      if (blocks.length === 0 || seen.has(key)) continue;
      seen.add(key);
      yield { fill: (size: number) => fill(aim.prefix, blocks, size, suffix), part: aim.part };
    }
  }
}

/** Texts to repeat: each as a block of its own, one block after the other. */
interface Aim {
  readonly prefix: string;
  readonly texts: readonly string[];
  readonly part: readonly [start: number, end: number];
}

function fill(prefix: string, blocks: readonly string[], length: number, suffix: string): AttackPiece[] {
  const share = Math.max(0, length - prefix.length - suffix.length) / Math.max(1, blocks.length);
  return [
    { text: prefix, times: 1 },
    ...blocks.map((text) => ({ text, times: Math.floor(share / text.length) })),
    { text: suffix, times: 1 },
  ];
}

function* aimsAt(path: PatternPath, before: string): Iterable<Aim> {
  const cuts = path
    .flatMap((element, index) => (isRepetition(element) ? [index] : []))
    .slice(0, CUTS_AT_MOST);
  // The whole way up to each repetition, the last first: what follows it never comes.
  for (const stop of cuts.toReversed()) yield* aimsUpTo(path, cuts, stop, before);
  for (const cut of cuts) yield* aimsAtRepetition(path, cut, before);
}

/** The texts between the repetitions before `stop`, from each of them on: together, with fillers, and as blocks. */
function* aimsUpTo(path: PatternPath, cuts: readonly number[], stop: number, before: string): Iterable<Aim> {
  for (const from of [0, ...cuts.filter((cut) => cut < stop).map((cut) => cut + 1)]) {
    const prefix = before + (sampleOfElements(path.slice(0, from), 0) ?? '');
    const part = [path[from]?.start ?? 0, path[stop]?.end ?? 0] as const;
    const inner = path.slice(from, stop).filter((element) => !isRepetition(element));
    const bare = sampleOfElements(inner, 0) ?? '';
    const filled = sampleOfElements(path.slice(from, stop + 1), 1) ?? '';
    const texts = textsBetween(path, cuts, from, stop);
    const spaced = texts.map((text) => (text === '' ? '' : `${text} `));
    for (const choice of [texts, [bare], [filled], spaced, [`${bare} `]])
      yield { prefix, texts: choice, part };
  }
}

function textsBetween(path: PatternPath, cuts: readonly number[], from: number, stop: number): string[] {
  const texts: string[] = [];
  let start = from;
  for (const cut of cuts) {
    if (cut < from || cut > stop) continue;
    texts.push(sampleOfElements(path.slice(start, cut), 0) ?? '');
    start = cut + 1;
  }
  return texts;
}

/** One repetition alone: its own body over and over, after what leads to it; and what its body holds. */
function* aimsAtRepetition(path: PatternPath, cut: number, before: string): Iterable<Aim> {
  const element = path[cut];
  if (element?.type !== 'Quantifier') return;
  const prefix = before + (sampleOfElements(path.slice(0, cut), 0) ?? '');
  const filled = before + (sampleOfElements(path.slice(0, cut), 1) ?? '');
  const part = [element.start, element.end] as const;
  const body = sampleOf(element.element, 1) ?? '';
  for (const start of [prefix, filled, '']) yield { prefix: start, texts: [body], part };
  const inner = element.element;
  if (!('alternatives' in inner)) return;
  for (const path of pathsOf(inner.alternatives)) {
    yield { prefix, texts: [sampleOfElements(path, 1) ?? ''], part };
    yield* aimsAt(path, prefix);
  }
}

function isAnchored([first]: PatternPath): boolean {
  return first?.type === 'Assertion' && first.kind === 'start';
}

function isRepetition(element: AST.Element): boolean {
  return element.type === 'Quantifier' && element.max - element.min >= REPETITION_FROM;
}
