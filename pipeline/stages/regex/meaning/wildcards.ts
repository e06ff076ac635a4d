import { topAlternatives } from '../engine/top-alternatives.ts';
import type { AST } from '../engine/syntax.ts';

/** A wildcard that does not do what its author meant. */
export interface Wildcard {
  readonly kind: 'needless' | 'shell';
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The wildcards of a pattern at fault, from left to right. */
export function wildcardsOf(pattern: AST.Pattern): Wildcard[] {
  return [...needlessOf(pattern), ...shellStarsOf(pattern)].sort((a, b) => a.start - b.start);
}

/**
 * `.*` at an end of an alternative: a regex is searched, so that whatever may stand there may stand there anyway. Only
 * where nothing refers back to what was matched before, and where something is left without it.
 */
function needlessOf(pattern: AST.Pattern): Wildcard[] {
  return topAlternatives(pattern).flatMap(({ elements }) => {
    let from = 0;
    let to = elements.length;
    while (isAnything(elements[from])) from += 1;
    while (to > from && isAnything(elements[to - 1])) to -= 1;
    // A regex of nothing else is not merely needless: regex/broad has it.
    if (from === to) return [];
    return [...elements.slice(0, from), ...elements.slice(to)].map(({ start, end }) => ({
      kind: 'needless' as const,
      start,
      end,
    }));
  });
}

/** `.*`, `.*?`, `[\s\S]*`, and a group around one. */
function isAnything(element: AST.Element | undefined): boolean {
  if (element?.type === 'Group' || element?.type === 'CapturingGroup') {
    const [only, ...others] = element.alternatives;
    return (
      only !== undefined && others.length === 0 && only.elements.length === 1 && isAnything(only.elements[0])
    );
  }
  if (element?.type !== 'Quantifier' || element.min > 0 || element.max !== Number.POSITIVE_INFINITY)
    return false;
  const { element: atom } = element;
  if (atom.type === 'CharacterSet') return atom.kind === 'any';
  return (
    atom.type === 'CharacterClass' && /^\[(?:\\s\\S|\\S\\s|\\d\\D|\\D\\d|\\w\\W|\\W\\w|\^)\]$/.test(atom.raw)
  );
}

/**
 * `fail*`, where the shell's star is meant: it asks for any number of the letter, none too, so that it finds "fai" and
 * nothing that goes on. After an s it is a plural, and before another letter a spelling (`colou*r`): these do what they
 * look like.
 */
function shellStarsOf(pattern: AST.Pattern): Wildcard[] {
  const found: Wildcard[] = [];
  const visit = (alternatives: readonly AST.Alternative[]): void => {
    for (const { elements } of alternatives)
      for (const [index, element] of elements.entries()) {
        if (isShellStar(elements, index))
          found.push({ kind: 'shell', start: element.end - 1, end: element.end });
        if ('alternatives' in element) visit(element.alternatives);
        else if (element.type === 'Quantifier' && 'alternatives' in element.element)
          visit(element.element.alternatives);
      }
  };
  visit(pattern.alternatives);
  return found;
}

function isShellStar(elements: readonly AST.Element[], index: number): boolean {
  const element = elements[index];
  if (element?.type !== 'Quantifier' || !element.raw.endsWith('*') || element.element.type !== 'Character')
    return false;
  const letter = letterOf(element.element);
  const isWord = letterOf(elements[index - 1]) !== null && letterOf(elements[index - 2]) !== null;
  return letter !== null && letter !== 's' && isWord && letterOf(elements[index + 1]) === null;
}

/** The letter that an element stands for, small; null for anything else. */
function letterOf(element: AST.Element | undefined): string | null {
  if (element?.type !== 'Character') return null;
  const character = String.fromCharCode(element.value);
  return /[a-z]/i.test(character) ? character.toLowerCase() : null;
}
