import type { AST } from './syntax.ts';

/** The fewest units an element can match; back-references count as none. */
export function minimumLength(element: AST.Element): number {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return 1;
    case 'Group':
    case 'CapturingGroup':
      return Math.min(...element.alternatives.map(minimumOfAlternative));
    case 'Quantifier':
      return element.min * minimumLength(element.element);
    default:
      return 0;
  }
}

function minimumOfAlternative(alternative: AST.Alternative): number {
  return alternative.elements.reduce((sum, element) => sum + minimumLength(element), 0);
}
