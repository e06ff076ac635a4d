import type { AST } from '../engine/syntax.ts';
import { unitsOf } from '../engine/units/unit-set.ts';

/**
 * A short text that a sequence matches, assertions aside; null if there is none. Repetitions are taken as often as
 * they must be, but at least `least` times.
 *
 * @param avoid canonical units that classes are not to contribute, if they have others
 */
export function sampleOfElements(
  elements: readonly AST.Element[],
  least: 0 | 1,
  avoid?: ReadonlySet<number>,
): string | null {
  let text = '';
  for (const element of elements) {
    const part = sampleOf(element, least, avoid);
    if (part === null) return null;
    text += part;
  }
  return text;
}

/** The same of one element. Of alternatives the first that can match is taken. */
export function sampleOf(element: AST.Element, least: 0 | 1, avoid?: ReadonlySet<number>): string | null {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      for (const { elements } of element.alternatives) {
        const text = sampleOfElements(elements, least, avoid);
        if (text !== null) return text;
      }
      return null;
    case 'Quantifier': {
      const times = Math.min(Math.max(element.min, least), element.max);
      if (times === 0) return '';
      const body = sampleOf(element.element, least, avoid);
      return body === null ? null : body.repeat(Math.min(times, LONGEST / Math.max(1, body.length)));
    }
    case 'Assertion':
    case 'Backreference':
      return '';
    case 'Character':
      return String.fromCharCode(element.value);
    default: {
      const unit = unitsOf(element).sample(avoid);
      return unit === null ? null : String.fromCharCode(unit);
    }
  }
}

/** No sample repeats a part beyond this many units. */
const LONGEST = 2000;
