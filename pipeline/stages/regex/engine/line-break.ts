import type { AST } from './syntax.ts';

const LINE_FEED = 0x0a;

/** Whether anything in an alternative can consume a line feed, so that a match may run over several lines. */
export function canMatchLineBreak(alternative: AST.Alternative): boolean {
  return alternative.elements.some(inElement);
}

function inAlternatives(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.some(canMatchLineBreak);
}

function inElement(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
      return element.value === LINE_FEED;
    case 'CharacterSet':
      return inSet(element);
    case 'CharacterClass':
      return element.elements.some(inMember) !== element.negate;
    case 'Quantifier':
      return element.max > 0 && inElement(element.element);
    case 'Group':
    case 'CapturingGroup':
      return inAlternatives(element.alternatives);
    case 'Assertion':
      return (
        (element.kind === 'lookahead' || element.kind === 'lookbehind') &&
        inAlternatives(element.alternatives)
      );
    default:
      // A back-reference repeats what a group consumed, which is judged there.
      return false;
  }
}

function inMember(member: AST.CharacterClassElement): boolean {
  if (member.type === 'Character') return member.value === LINE_FEED;
  if (member.type === 'CharacterClassRange')
    return member.min.value <= LINE_FEED && LINE_FEED <= member.max.value;
  return member.type === 'CharacterSet' && inSet(member);
}

/** `.` stops at the end of a line; `\d` and `\w` hold no line feed, `\s` does; `\D`, `\W`, `\S` the other way round. */
function inSet(set: AST.CharacterSet): boolean {
  if (set.kind === 'any') return false;
  return (set.kind === 'space') !== set.negate;
}
