import type { AST } from '../engine/syntax.ts';

/** A stretch of a regex that stands for one text only, or nearly: what a person typed as it stood in the output. */
export interface LiteralRun {
  readonly text: string;
  /** For each UTF-16 unit of the text, the part of the regex it comes from. */
  readonly parts: readonly (readonly [start: number, end: number])[];
}

/**
 * The literal stretches of a pattern, from left to right. A space of any kind (`\s`, also repeated) counts as a space,
 * and a `.` between two literal characters as a full stop, since that is how they are meant.
 */
export function literalRuns(pattern: AST.Pattern): LiteralRun[] {
  const runs: LiteralRun[] = [];
  collect(pattern.alternatives, runs);
  return runs;
}

function collect(alternatives: readonly AST.Alternative[], runs: LiteralRun[]): void {
  for (const { elements } of alternatives) {
    let text = '';
    let parts: (readonly [number, number])[] = [];
    const end = (): void => {
      if (text !== '') runs.push({ text, parts });
      text = '';
      parts = [];
    };
    const flat = unwrapped(elements);
    let index = 0;
    for (const element of flat) {
      const character = literalOf(element, flat[index - 1], flat[index + 1]);
      index += 1;
      if (character === null) {
        end();
        if (element.type === 'Quantifier' && 'alternatives' in element.element)
          collect(element.element.alternatives, runs);
        else if ('alternatives' in element) collect(element.alternatives, runs);
      } else {
        text += character;
        parts.push([element.start, element.end]);
      }
    }
    end();
  }
}

/** A group with one alternative reads as though it were not there. */
function unwrapped(elements: readonly AST.Element[], flat: AST.Element[] = []): AST.Element[] {
  for (const element of elements) {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
    const only = isGroup && element.alternatives.length === 1 ? element.alternatives[0] : undefined;
    if (only) unwrapped(only.elements, flat);
    else flat.push(element);
  }
  return flat;
}

function literalOf(
  element: AST.Element,
  before: AST.Element | undefined,
  after: AST.Element | undefined,
): string | null {
  if (element.type === 'Character') return String.fromCharCode(element.value);
  const isAny = element.type === 'CharacterSet' && element.kind === 'any';
  if (isAny) return before?.type === 'Character' && after?.type === 'Character' ? '.' : null;
  const atom = element.type === 'Quantifier' ? element.element : element;
  return atom.type === 'CharacterSet' && atom.kind === 'space' && !atom.negate ? ' ' : null;
}
