import { standingAlone } from '../breadth/alternatives.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';
import type { CompiledRegex } from '../engine/compile.ts';
import { matches } from '../engine/match.ts';
import type { AST } from '../engine/syntax.ts';
import { escapeText } from '../../../output/escaped-text.ts';

/** An alternative of a regex that does not find what its author wrote it for. */
export interface DeadAlternative {
  readonly source: string;
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is wrong with it. */
  readonly reason: 'end before its end' | 'start behind its start' | 'unescaped';
  /** What was meant; null where that is not certain. */
  readonly meant: string | null;
}

/**
 * The alternatives that cannot match, since the text would have to end before its end, and those that stand word for word in
 * a text of the record and yet do not find it, since their signs mean something else in a regex.
 *
 * @param texts the record's own: its signature, aliases and examples
 */
export function deadAlternatives(regex: CompiledRegex, texts: readonly string[]): DeadAlternative[] {
  const folded = texts.map((text) => text.toLowerCase());
  return topAlternatives(regex.pattern).flatMap((alternative): DeadAlternative[] => {
    const { raw: source, start, end } = alternative;
    const misplaced = misplacedAnchor(alternative);
    if (misplaced) {
      const at = misplaced.element.start - start;
      const meant = `${source.slice(0, at)}\\${source.slice(at)}`;
      return [{ source, start, end, reason: misplaced.reason, meant }];
    }
    if (!/[()[\]{}.*+?$^]/.test(source) || source.length < 4) return [];
    const own = folded.some((text) => text.includes(source.toLowerCase()));
    const alone = own ? standingAlone(regex, alternative) : undefined;
    if (!alone || matches(alone, source) !== 'not matched') return [];
    return [{ source, start, end, reason: 'unescaped', meant: escapeText(source) }];
  });
}

/** `$` with something behind it that takes a character, `^` with something before it. */
function misplacedAnchor({
  elements,
}: AST.Alternative): { element: AST.Element; reason: DeadAlternative['reason'] } | null {
  for (const [index, element] of elements.entries()) {
    if (element.type !== 'Assertion') continue;
    if (element.kind === 'end' && elements.slice(index + 1).some(takesCharacter))
      return { element, reason: 'end before its end' };
    if (element.kind === 'start' && elements.slice(0, index).some(takesCharacter))
      return { element, reason: 'start behind its start' };
  }
  return null;
}

/** Whether an element takes at least one character, whatever the text. */
function takesCharacter(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return true;
    case 'Quantifier':
      return element.min > 0 && takesCharacter(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(({ elements }) => elements.some(takesCharacter));
    default:
      return false;
  }
}
